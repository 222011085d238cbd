package org.dateline.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.dateline.index.CommittedReleases;
import org.dateline.index.IndexException;
import org.jspecify.annotations.Nullable;

/**
 * The newest commit as a snapshot, exchanged as a whole: whoever holds one keeps it, and it is
 * closed when the last has let go.
 */
final class Snapshots extends ReferenceManager<Snapshot> {

  private final Path directory;
  private final Directory files;

  private Snapshots(Path directory, Directory files, Snapshot first) {
    this.directory = directory;
    this.files = files;
    this.current = first;
  }

  /**
   * @throws IndexException where the directory holds no index, or one of another format
   */
  static Snapshots open(Path directory, Deadline deadline) throws IOException {
    Directory files = FSDirectory.open(directory);
    try {
      if (!DirectoryReader.indexExists(files)) {
        throw new IndexException(
            "%s: there is no index; make one with: dateline index PATH --index %s"
                .formatted(directory, directory));
      }
      DirectoryReader plain = DirectoryReader.open(files);
      try {
        CommittedReleases.data(directory, plain);
        return new Snapshots(
            directory, files, new Snapshot(ExitableDirectoryReader.wrap(plain, deadline)));
      } catch (IOException | RuntimeException e) {
        plain.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      files.close();
      throw e;
    }
  }

  @Override
  protected @Nullable Snapshot refreshIfNeeded(Snapshot old) throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(old.reader());
    if (newer == null) {
      return null;
    }
    try {
      // A commit of another format, or one that only clears the way for a rebuild, is not taken up.
      CommittedReleases.data(directory, newer);
      return new Snapshot(newer);
    } catch (IOException | RuntimeException e) {
      newer.close();
      throw e;
    }
  }

  @Override
  protected boolean tryIncRef(Snapshot snapshot) {
    return snapshot.reader().tryIncRef();
  }

  @Override
  protected int getRefCount(Snapshot snapshot) {
    return snapshot.reader().getRefCount();
  }

  @Override
  protected void decRef(Snapshot snapshot) throws IOException {
    snapshot.reader().decRef();
  }

  @Override
  protected void afterClose() throws IOException {
    files.close();
  }
}
