package org.dateline.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/**
 * Copies the last commit of an index elsewhere, and back. A backup is an index like any other: it
 * can be searched where it lies.
 *
 * <p>Nobody has to stop: Lucene never changes a file, and those of the commit are all opened before
 * the first is copied, so that they can be read to the end even where a later commit removes them.
 */
public final class IndexBackup {

  /** How often another commit may take the place of one while its files are being opened. */
  private static final int PATIENCE = 100;

  private IndexBackup() {}

  /**
   * Copies the last commit.
   *
   * @param index the index, which may be read and written meanwhile
   * @param backup a folder that does not exist yet, or is empty; it is there when all is copied and
   *     found whole, and not before
   * @return how many releases the backup holds
   * @throws IndexException where there is no index, the backup's folder is taken, or the copy is
   *     not whole
   */
  public static int backup(Path index, Path backup) {
    Path part = backup.resolveSibling(backup.getFileName() + ".part-" + UUID.randomUUID());
    try {
      refuseTaken(backup);
      if (CommitData.last(index).isEmpty()) {
        throw IndexFolder.missing(index);
      }
      Files.createDirectories(part);
      try {
        copyCommit(index, part);
        int releases = whole(part);
        move(part, backup);
        return releases;
      } finally {
        removeFolder(part);
      }
    } catch (IndexException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new IndexException(
          "%s: the backup cannot be made: %s".formatted(backup, Causes.of(index, e)), e);
    }
  }

  /**
   * Puts a backup in the place of an index, in one commit: whoever searches there sees the old
   * index before and the restored one after it.
   *
   * @param backup what {@link #backup} made
   * @param index the folder of the index, which may hold one, damaged or not, or not exist
   * @return how many releases were restored
   * @throws IndexException where the backup is not whole or the index cannot be written
   */
  public static int restore(Path backup, Path index) {
    int releases = whole(backup);
    try (CommittedReleases committed = CommittedReleases.open(backup).orElseThrow();
        ReleaseIndex target = ReleaseIndex.rebuild(index)) {
      CommitData data = committed.data();
      target.putAll(backup);
      for (String name : data.files().keySet()) {
        data.kept(name).ifPresent(bytes -> target.keep(name, bytes));
      }
      target.commit(data.userData());
    }
    return releases;
  }

  private static int whole(Path directory) {
    IndexCheck.Report report =
        IndexCheck.check(directory).orElseThrow(() -> IndexFolder.missing(directory));
    if (!report.isWhole()) {
      throw new IndexException(
          "%s: this copy of an index is not whole: %s"
              .formatted(directory, report.problems().getFirst()));
    }
    return report.releases();
  }

  private static void copyCommit(Path index, Path target) throws IOException {
    Map<String, FileChannel> open = openCommit(index);
    try {
      for (Map.Entry<String, FileChannel> file : open.entrySet()) {
        copy(file.getValue(), target.resolve(file.getKey()));
      }
    } finally {
      closeAll(open);
    }
  }

  private static Map<String, FileChannel> openCommit(Path index) throws IOException {
    for (int attempt = 1; ; attempt++) {
      Map<String, FileChannel> open = new LinkedHashMap<>();
      try (Directory files =
          IndexFolder.reading(index).orElseThrow(() -> IndexFolder.missing(index))) {
        SegmentInfos commit = SegmentInfos.readLatestCommit(files);
        Set<String> names = new HashSet<>(commit.files(true));
        names.addAll(CommitData.read(index, commit.getUserData()).files().values());
        for (String name : names) {
          open.put(name, FileChannel.open(index.resolve(name), StandardOpenOption.READ));
        }
        return open;
      } catch (NoSuchFileException e) {
        closeAll(open);
        if (attempt == PATIENCE) {
          throw e;
        }
      } catch (IOException | RuntimeException e) {
        closeAll(open);
        throw e;
      }
    }
  }

  private static void copy(FileChannel from, Path to) throws IOException {
    try (FileChannel out =
        FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      long size = from.size();
      for (long done = 0; done < size; ) {
        done += from.transferTo(done, size - done, out);
      }
      out.force(true);
    }
  }

  private static void closeAll(Map<String, FileChannel> open) throws IOException {
    for (FileChannel channel : open.values()) {
      channel.close();
    }
  }

  private static void refuseTaken(Path backup) throws IOException {
    if (!Files.exists(backup)) {
      return;
    }
    if (Files.isDirectory(backup)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(backup)) {
        if (!found.iterator().hasNext()) {
          Files.delete(backup);
          return;
        }
      }
    }
    throw new IndexException(backup + ": there is something already; name a folder that is free");
  }

  private static void move(Path part, Path backup) throws IOException {
    try {
      Files.move(part, backup, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, backup);
    }
  }

  private static void removeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
