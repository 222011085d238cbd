package org.dateline.index;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;

/** What stands at the path that somebody names as that of an index. */
public final class IndexFolder {

  /** What a file system, or somebody who looks at folders, puts into each. */
  private static final Pattern NOBODYS =
      Pattern.compile("lost\\+found|\\..*|Thumbs\\.db|desktop\\.ini");

  private IndexFolder() {}

  /**
   * The files of an index, to be read.
   *
   * @return empty where there is no index; nothing is made there
   * @throws IndexException where the path is that of a file
   */
  public static Optional<Directory> reading(Path folder) throws IOException {
    refuseFile(folder);
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    Directory files = FSDirectory.open(folder, NoLockFactory.INSTANCE);
    try {
      if (DirectoryReader.indexExists(files)) {
        return Optional.of(files);
      }
    } catch (IOException | RuntimeException e) {
      files.close();
      throw e;
    }
    files.close();
    return Optional.empty();
  }

  /** What to say where there is no index. */
  public static IndexException missing(Path folder) {
    return new IndexException(
        "%s: there is no index; make one with: dateline index PATH --index %s"
            .formatted(folder, folder));
  }

  /**
   * Refuses a path at which no index can be made: that of a file, or of a folder that holds other
   * things and no index. Lucene takes every file for its own whose name begins with an underscore,
   * and removes it.
   *
   * @throws IndexException where it is one of these
   */
  public static void refuseForeign(Path folder) throws IOException {
    refuseFile(folder);
    // The lock is what a writer makes first, and stays where a run died before its first commit.
    if (!Files.isDirectory(folder)
        || holdsCommit(folder)
        || Files.exists(folder.resolve(IndexWriter.WRITE_LOCK_NAME))) {
      return;
    }
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
      for (Path path : inside) {
        String name = String.valueOf(path.getFileName());
        if (!NOBODYS.matcher(name).matches()) {
          throw new IndexException(
              "%s: this folder holds %s and no index; name one that is empty or does not exist"
                  .formatted(folder, name));
        }
      }
    }
  }

  /** Whether a folder holds an index, readable or not. */
  private static boolean holdsCommit(Path folder) throws IOException {
    try (DirectoryStream<Path> commits = Files.newDirectoryStream(folder, "segments_*")) {
      return commits.iterator().hasNext();
    }
  }

  private static void refuseFile(Path folder) {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
      throw new IndexException(
          folder + ": this is no folder, and an index is one; name another with --index");
    }
  }
}
