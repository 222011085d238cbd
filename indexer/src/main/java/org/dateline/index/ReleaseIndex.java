package org.dateline.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.dateline.describe.Release;

/**
 * The index of an archive, open for writing. One at a time for a directory; its methods may be
 * called from several threads. Readers see nothing of it before {@link #commit}, and then all.
 *
 * <p>Every method throws {@link IndexException} where the directory fails: full disk, no
 * permission, damage. After that only {@link #rollback} and {@link #close} make sense.
 */
public final class ReleaseIndex implements Closeable {

  /**
   * What new releases may take in memory before they are written, in megabytes: fits a heap of 256
   * MB; more than this made indexing no faster.
   */
  private static final double BUFFER_MEGABYTES = 48;

  /** Says who writes, for the one who finds the directory locked. */
  private static final String WRITER = "writer.txt";

  private final Path directory;
  private final Directory files;
  private final IndexWriter writer;
  private final Map<String, String> kept;

  private ReleaseIndex(
      Path directory, Directory files, IndexWriter writer, Map<String, String> kept) {
    this.directory = directory;
    this.files = files;
    this.writer = writer;
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
      Files.createDirectories(directory);
      Directory files = FSDirectory.open(directory);
      try {
        IndexWriterConfig config = new IndexWriterConfig(Words.nameAnalyzer());
        config.setOpenMode(mode);
        config.setCommitOnClose(false);
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        Map<String, String> kept = Map.of();
        if (mode != OpenMode.CREATE && DirectoryReader.indexExists(files)) {
          kept =
              CommitData.read(directory, SegmentInfos.readLatestCommit(files).getUserData())
                  .files();
        }
        IndexWriter writer = new IndexWriter(files, config);
        ReleaseIndex index = new ReleaseIndex(directory, files, writer, kept);
        index.sayWhoWrites();
        index.removeLeftOvers();
        return index;
      } catch (IOException | RuntimeException e) {
        files.close();
        throw e;
      }
    } catch (LockObtainFailedException e) {
      throw new IndexException(
          "%s: the index is being written by %s; wait for it to end, or stop it"
              .formatted(directory, whoWrites(directory)),
          e);
    } catch (IndexFormatTooOldException e) {
      throw new IndexException(
          "%s: the index was written by an earlier program; build it anew with --rebuild"
              .formatted(directory),
          e);
    } catch (IOException e) {
      throw failed(directory, e);
    }
  }

  /** Puts a release in, in place of the one that had its id. */
  public void put(String id, Release release) {
    try {
      writer.updateDocument(new Term(Schema.ID, id), ReleaseDocument.of(id, release));
    } catch (IOException e) {
      throw failed(directory, e);
    }
  }

  /** Takes a release out; nothing happens where there is none with this id. */
  public void delete(String id) {
    try {
      writer.deleteDocuments(new Term(Schema.ID, id));
    } catch (IOException e) {
      throw failed(directory, e);
    }
  }

  /** Takes all releases out. */
  public void clear() {
    try {
      writer.deleteAll();
    } catch (IOException e) {
      throw failed(directory, e);
    }
  }

  /**
   * Keeps bytes beside the index from the next commit on, in place of those that were kept under
   * this name: what was learned, what was read. They are on disk when this returns, and belong to
   * the index when the commit returns.
   *
   * @param name letters and digits
   */
  public void keep(String name, byte[] bytes) {
    String file = CommitData.PREFIX + name + "-" + Long.toHexString(System.nanoTime());
    Path path = directory.resolve(file);
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    } catch (IOException e) {
      throw failed(directory, e);
    }
    synchronized (kept) {
      kept.put(name, file);
    }
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
    try {
      writer.setLiveCommitData(
          CommitData.next(directory, userData, named).asMap().entrySet(), true);
      writer.commit();
      removeLeftOvers();
    } catch (IOException e) {
      throw failed(directory, e);
    }
  }

  /** Forgets all that was done since the last commit, and closes. */
  public void rollback() {
    try {
      writer.rollback();
      close();
    } catch (IOException e) {
      throw failed(directory, e);
    }
  }

  /** Closes; what was not committed is forgotten. */
  @Override
  public void close() {
    try (files) {
      writer.rollback();
      removeLeftOvers();
      Files.deleteIfExists(directory.resolve(WRITER));
    } catch (IOException e) {
      throw failed(directory, e);
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
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(directory, CommitData.PREFIX + "*")) {
      for (Path path : found) {
        if (!named.containsValue(path.getFileName().toString())) {
          Files.deleteIfExists(path);
        }
      }
    }
  }

  private void sayWhoWrites() throws IOException {
    Files.writeString(
        directory.resolve(WRITER),
        "process %d since %s"
            .formatted(
                ProcessHandle.current().pid(), Instant.now().truncatedTo(ChronoUnit.SECONDS)));
  }

  private static String whoWrites(Path directory) {
    try {
      return Files.readString(directory.resolve(WRITER)).strip();
    } catch (IOException e) {
      return "another process";
    }
  }

  static IndexException failed(Path directory, IOException cause) {
    String what =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return new IndexException(
        "%s: the index cannot be used: %s"
            .formatted(directory, what.lines().findFirst().orElse("")),
        cause);
  }
}
