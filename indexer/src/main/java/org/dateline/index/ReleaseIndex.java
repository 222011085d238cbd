package org.dateline.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NoLockFactory;
import org.dateline.describe.Release;

/**
 * The index of an archive, open for writing. One at a time for a directory; its methods may be
 * called from several threads. Readers see nothing of it before {@link #commit}, and then all.
 *
 * <p>Every method throws {@link IndexException} where the directory fails: full disk, no
 * permission, damage. After that only {@link #close} makes sense.
 */
public final class ReleaseIndex implements Closeable {

  /**
   * What new releases may take in memory before they are written, in megabytes: fits a heap of 256
   * MB; more than this made indexing no faster.
   */
  private static final double BUFFER_MEGABYTES = 48;

  /** No more than this part of the heap is taken by new releases, where the heap is smaller. */
  private static final double BUFFER_OF_HEAP = 1.0 / 8;

  private final Path directory;
  private final Directory files;
  private final IndexWriter writer;
  private final SnapshotDeletionPolicy commits;
  private final Map<String, String> kept;

  private ReleaseIndex(
      Path directory,
      Directory files,
      IndexWriter writer,
      SnapshotDeletionPolicy commits,
      Map<String, String> kept) {
    this.directory = directory;
    this.files = files;
    this.writer = writer;
    this.commits = commits;
    this.kept = new TreeMap<>(kept);
  }

  /**
   * Opens the index in a directory; makes both where they are missing.
   *
   * @throws IndexException where the index is damaged, of another format, or being written by
   *     somebody else, whom the message names
   */
  public static ReleaseIndex open(Path directory) {
    return open(directory, OpenMode.CREATE_OR_APPEND);
  }

  /**
   * Opens a directory to build its index anew, whatever it holds, another format or damage
   * included. What was there is searched until the first commit, which takes its place.
   */
  public static ReleaseIndex rebuild(Path directory) {
    return open(directory, OpenMode.CREATE);
  }

  private static ReleaseIndex open(Path directory, OpenMode mode) {
    try {
      IndexFolder.refuseForeign(directory);
      makeDirectory(directory);
      Directory files = FSDirectory.open(directory);
      try {
        IndexWriterConfig config = new IndexWriterConfig(Words.nameAnalyzer());
        config.setOpenMode(mode);
        config.setCommitOnClose(false);
        config.setRAMBufferSizeMB(bufferMegabytes());
        config.setMergeScheduler(new QuietMerging());
        SnapshotDeletionPolicy commits =
            new SnapshotDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy());
        config.setIndexDeletionPolicy(commits);
        if (mode == OpenMode.CREATE) {
          Bridge.over(files);
        }
        Map<String, String> kept = Map.of();
        if (mode != OpenMode.CREATE && DirectoryReader.indexExists(files)) {
          kept =
              CommitData.read(directory, SegmentInfos.readLatestCommit(files).getUserData())
                  .files();
        }
        return started(directory, files, new IndexWriter(files, config), commits, kept);
      } catch (IOException | RuntimeException e) {
        files.close();
        throw e;
      }
    } catch (LockObtainFailedException e) {
      throw Writers.inUse(directory, e);
    } catch (IOException e) {
      throw IndexException.failed(directory, e);
    }
  }

  private static ReleaseIndex started(
      Path directory,
      Directory files,
      IndexWriter writer,
      SnapshotDeletionPolicy commits,
      Map<String, String> kept)
      throws IOException {
    try {
      ReleaseIndex index = new ReleaseIndex(directory, files, writer, commits, kept);
      Writers.sign(directory);
      index.removeLeftOvers();
      return index;
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  /** Puts a release in, in place of the one that had its id. */
  public void put(String id, Release release) {
    writing(() -> writer.updateDocument(new Term(Schema.ID, id), ReleaseDocument.of(id, release)));
  }

  /** Takes a release out; nothing happens where there is none with this id. */
  public void delete(String id) {
    writing(() -> writer.deleteDocuments(new Term(Schema.ID, id)));
  }

  /** Puts in all releases of another index, whose files are copied as they are. */
  void putAll(Path other) {
    writing(
        () -> {
          try (Directory others = FSDirectory.open(other, NoLockFactory.INSTANCE)) {
            writer.addIndexes(others);
          }
        });
  }

  /**
   * Keeps bytes beside the index from the next commit on, in place of those that were kept under
   * this name: what was learned, what was read. They are on disk when this returns, and belong to
   * the index when the commit returns.
   *
   * @param name letters and digits
   */
  public void keep(String name, byte[] bytes) {
    keep(name, out -> out.write(bytes));
  }

  /** Writes what is to be kept with a commit. */
  public interface Kept {
    void writeTo(OutputStream out) throws IOException;
  }

  /** The same for what is too large to be an array of bytes first. */
  public void keep(String name, Kept content) {
    writing(
        () -> {
          String file = KeptFile.write(directory, name, content::writeTo);
          synchronized (kept) {
            kept.put(name, file);
          }
        });
  }

  /**
   * Makes all that was done since the last commit visible and lasting, at once.
   *
   * @param userData what to find again in {@link CommitData#userData}, in place of what was there;
   *     keys must not begin with {@code dateline.}
   */
  public void commit(Map<String, String> userData) {
    Map<String, String> named;
    synchronized (kept) {
      named = new HashMap<>(kept);
    }
    writing(
        () -> {
          writer.setLiveCommitData(
              CommitData.next(directory, userData, named).asMap().entrySet(), true);
          writer.commit();
          removeLeftOvers();
        });
  }

  /** Closes; what was not committed is forgotten. */
  @Override
  public void close() {
    try (files) {
      // The lock goes last: what is cleared away after it could be another writer's.
      synchronized (kept) {
        kept.clear();
      }
      try {
        removeLeftOvers();
        Writers.signOff(directory);
      } finally {
        writer.rollback();
      }
    } catch (IOException e) {
      throw IndexException.failed(directory, e);
    }
  }

  /**
   * Holds the last commit.
   *
   * @throws IndexException where there is none
   */
  public HeldCommit holdLastCommit() {
    try {
      return new HeldCommit(directory, writer, commits);
    } catch (IOException | IllegalStateException e) {
      throw IndexException.failed(directory, e);
    }
  }

  private interface Write {
    void run() throws IOException;
  }

  /** Does something to the writer, and says what has happened where it can do no more. */
  private void writing(Write write) {
    try {
      write.run();
    } catch (IOException e) {
      throw IndexException.failed(directory, e);
    } catch (AlreadyClosedException e) {
      Throwable first = writer.getTragicException();
      throw IndexException.failed(directory, first == null ? e : first);
    } catch (OutOfMemoryError e) {
      throw IndexException.failed(directory, e);
    }
  }

  private static double bufferMegabytes() {
    double heap = Runtime.getRuntime().maxMemory() / (double) (1 << 20);
    return Math.min(BUFFER_MEGABYTES, heap * BUFFER_OF_HEAP);
  }

  /** A link to a directory is as good as one; {@link Files#createDirectories} thinks otherwise. */
  private static void makeDirectory(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      Files.createDirectories(directory);
    }
  }

  /** Removes kept files that neither the last commit nor the next one names. */
  private void removeLeftOvers() throws IOException {
    Map<String, String> named;
    synchronized (kept) {
      named = new HashMap<>(kept);
    }
    if (DirectoryReader.indexExists(files)) {
      Map<String, String> data = SegmentInfos.readLatestCommit(files).getUserData();
      data.forEach((key, file) -> named.put("committed " + key, file));
    }
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, KeptFile.PREFIX + "*")) {
      for (Path path : found) {
        if (!named.containsValue(path.getFileName().toString())) {
          Files.deleteIfExists(path);
        }
      }
    }
  }
}
