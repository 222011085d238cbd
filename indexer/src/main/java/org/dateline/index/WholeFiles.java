package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NoLockFactory;

/**
 * Finds out whether the files of a commit are as they were written. Lucene ends each with a
 * checksum and looks at that of the small ones alone; a bit that flips in a large one would be
 * served.
 *
 * <p>A file that was found whole is not read again while its size, its time and its identity stay:
 * nobody changes a file of an index. Thread-safe.
 */
public final class WholeFiles {

  /** As a file looked when it was found whole. */
  private record Seen(long size, long changed, Optional<Object> identity) {
    static Seen of(Path file) throws IOException {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new Seen(
          now.size(), now.lastModifiedTime().toMillis(), Optional.ofNullable(now.fileKey()));
    }
  }

  private final Path folder;
  private final Map<String, Seen> whole = new ConcurrentHashMap<>();
  private final Map<String, Seen> damaged = new ConcurrentHashMap<>();

  /**
   * @param folder the folder of an index
   */
  public WholeFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Verifies the files that were not found whole before, or look otherwise than they did.
   *
   * <p>Of one that was found damaged the same is said again, unread, until it looks otherwise.
   *
   * @throws IndexException where one is damaged; the message names it
   * @throws NoSuchFileException where one is gone, as when another commit has taken the place of
   *     this one
   */
  public void verify(Collection<String> files) throws IOException {
    List<String> doubtful = doubtful(files);
    if (doubtful.isEmpty()) {
      return;
    }
    try (Directory lucene = new MMapDirectory(folder, NoLockFactory.INSTANCE)) {
      doubtful.parallelStream().forEach(file -> verify(lucene, file));
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    }
  }

  /** Forgets what it found of all other files: nobody will ask for them any more. */
  public void retain(Collection<String> files) {
    whole.keySet().retainAll(files);
    damaged.keySet().retainAll(files);
  }

  private List<String> doubtful(Collection<String> files) throws IOException {
    List<String> doubtful = new ArrayList<>();
    for (String file : files) {
      if (!Seen.of(folder.resolve(file)).equals(whole.get(file))) {
        doubtful.add(file);
      }
    }
    return doubtful;
  }

  private void verify(Directory lucene, String file) {
    Path path = folder.resolve(file);
    try {
      Seen now = Seen.of(path);
      if (now.equals(damaged.get(file)) || !isWhole(lucene, file)) {
        whole.remove(file);
        damaged.put(file, now);
        throw new IndexException(
            "%s: the index is damaged: %s is not as it was written; %s"
                .formatted(folder, file, IndexException.mending(folder)));
      }
      damaged.remove(file);
      whole.put(file, now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Damage shows as any exception; where a file is cut off meanwhile, as an internal error. */
  private static boolean isWhole(Directory lucene, String file) throws IOException {
    try (IndexInput in = lucene.openInput(file, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(in);
      return true;
    } catch (FileSystemException e) {
      throw e; // the disk, or its permissions: nothing is known of the bytes
    } catch (IOException | RuntimeException | InternalError e) {
      return false;
    }
  }
}
