package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.apache.lucene.codecs.CodecUtil;

/**
 * Finds out whether the files of a commit are as they were written. Lucene ends each with a
 * checksum and looks at that of the small ones alone; a bit that flips in a large one would be
 * served.
 *
 * <p>A file that was found whole is not read again while it looks as it did: nobody changes a file
 * of an index. Thread-safe.
 */
public final class WholeFiles {

  /**
   * As much is read at once, in bytes: the nearest memory of a processor holds it, and a file of
   * seventy megabytes is some hundred calls.
   */
  private static final int PIECE = 1 << 19;

  private final Path folder;
  private final Map<String, FileLook> whole = new ConcurrentHashMap<>();
  private final Map<String, FileLook> damaged = new ConcurrentHashMap<>();

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
    read(doubtful(files));
  }

  /**
   * The same, but reads all of them: a disk that fails changes the looks of no file.
   *
   * @throws IndexException where one is damaged; the message names it
   * @throws NoSuchFileException where one is gone
   */
  public void verifyAnew(Collection<String> files) throws IOException {
    read(files);
  }

  private void read(Collection<String> files) throws IOException {
    if (files.isEmpty()) {
      return;
    }
    try {
      files.parallelStream().forEach(this::verify);
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    }
  }

  /**
   * Takes over what others have found whole who are no more, as far as it looks as it did then.
   *
   * @return whether there was any
   */
  public boolean recall() {
    WholeList.read(folder)
        .forEach(
            (file, look) -> {
              if (look.isTelling()) {
                whole.put(file, look);
              }
            });
    return !whole.isEmpty();
  }

  /** Notes for others what was found whole of these files. */
  public void note(Collection<String> files) {
    Map<String, FileLook> found = new HashMap<>(whole);
    found.keySet().retainAll(files);
    if (!found.equals(WholeList.read(folder))) {
      WholeList.write(folder, found);
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
      if (!FileLook.of(folder.resolve(file)).equals(whole.get(file))) {
        doubtful.add(file);
      }
    }
    return doubtful;
  }

  private void verify(String file) {
    Path path = folder.resolve(file);
    try {
      FileLook now = FileLook.of(path);
      if (now.equals(damaged.get(file)) || !isWhole(path)) {
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

  /**
   * Whether a file ends as Lucene ends it: with a sign, the number 0, and the sum of all before it.
   * Read here in large pieces, which takes two thirds of what Lucene's own reader takes, and less
   * of a program that has just begun.
   */
  private static boolean isWhole(Path file) throws IOException {
    try (FileChannel in = FileChannel.open(file)) {
      long summed = in.size() - Long.BYTES;
      ByteBuffer end = ByteBuffer.allocate(CodecUtil.footerLength());
      if (!fill(end, in, summed + Long.BYTES - end.capacity())
          || end.getInt() != CodecUtil.FOOTER_MAGIC
          || end.getInt() != 0) {
        return false;
      }
      CRC32 sum = new CRC32();
      ByteBuffer piece = ByteBuffer.allocateDirect((int) Math.min(PIECE, summed));
      for (long at = 0; at < summed; at += piece.limit()) {
        piece.clear().limit((int) Math.min(piece.capacity(), summed - at));
        if (!fill(piece, in, at)) {
          return false;
        }
        sum.update(piece);
      }
      return sum.getValue() == end.getLong();
    } catch (FileSystemException e) {
      throw e; // the disk, or its permissions: nothing is known of the bytes
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether as much of a file as a buffer holds could be read. */
  private static boolean fill(ByteBuffer buffer, FileChannel in, long from) throws IOException {
    if (from < 0) {
      return false;
    }
    while (buffer.hasRemaining()) {
      if (in.read(buffer, from + buffer.position()) < 0) {
        return false;
      }
    }
    buffer.flip();
    return true;
  }
}
