package org.dateline.search;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;
import org.dateline.index.CommittedReleases;
import org.dateline.index.IndexException;
import org.dateline.index.IndexFolder;
import org.jspecify.annotations.Nullable;

/**
 * The newest commit as a snapshot, exchanged as a whole: whoever holds one keeps it, and it is
 * closed when the last has let go. Those that readers page through stay a while ({@link
 * FormerSnapshots}).
 */
final class Snapshots extends ReferenceManager<Snapshot> {

  /** How often another commit may take the place of one while it is being opened. */
  private static final int PATIENCE = 20;

  private final Path directory;
  private final Directory files;
  private final Crew crew;
  private final Commits commits;
  private final FormerSnapshots former = new FormerSnapshots();

  private Snapshots(Path directory, Directory files, Crew crew) throws IOException {
    this.directory = directory;
    this.files = files;
    this.crew = crew;
    this.commits = new Commits(directory);
    this.current = newest();
  }

  /**
   * @param crew who helps with searches; closed with the snapshots
   * @throws IndexException where the directory holds no index, a damaged one, or one of another
   *     format
   */
  static Snapshots open(Path directory, Crew crew) throws IOException {
    Directory files =
        IndexFolder.reading(directory).orElseThrow(() -> IndexFolder.missing(directory));
    try {
      return new Snapshots(directory, files, crew);
    } catch (IOException | RuntimeException e) {
      files.close();
      throw e;
    }
  }

  private Snapshot newest() throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        commits.verifyNewest(files);
        DirectoryReader plain = DirectoryReader.open(files);
        return snapshot(ExitableDirectoryReader.wrap(plain, crew.deadline()));
      } catch (NoSuchFileException e) {
        if (attempt == PATIENCE) {
          throw e;
        }
      }
    }
  }

  private Snapshot snapshot(DirectoryReader reader) throws IOException {
    try {
      // A commit of another format, or one that only clears the way for a rebuild, is not taken up.
      CommittedReleases.data(directory, reader);
      commits.admit(reader);
      return new Snapshot(reader, crew);
    } catch (IOException | RuntimeException | Error e) {
      reader.close();
      throw e;
    }
  }

  /** Vouches for what is served. */
  Commits commits() {
    return commits;
  }

  /**
   * The snapshot of a commit, as far as it is kept, else the newest.
   *
   * @param commit what {@link Snapshot#commit} called it; empty for the newest
   */
  Snapshot acquire(Optional<String> commit) throws IOException {
    Snapshot newest = acquire();
    if (commit.isEmpty() || commit.get().equals(newest.commit())) {
      return newest;
    }
    Optional<Snapshot> kept = former.acquire(commit.get());
    if (kept.isPresent()) {
      release(newest);
    }
    return kept.orElse(newest);
  }

  /** Arranges the newest for many searches. */
  void arrange() throws IOException {
    Snapshot newest = acquire();
    try {
      newest.arrange();
    } finally {
      release(newest);
    }
  }

  @Override
  protected @Nullable Snapshot refreshIfNeeded(Snapshot old) throws IOException {
    former.forgetOld();
    if (commits.isDamaged()) {
      // What is open may be damaged as well: nothing of it goes into the next one.
      Snapshot mended = newest();
      former.clear();
      return mended;
    }
    if (old.reader().isCurrent()) {
      return null;
    }
    commits.verifyNewest(files);
    DirectoryReader newer = DirectoryReader.openIfChanged(old.reader());
    if (newer == null) {
      return null;
    }
    Snapshot next = snapshot(newer);
    former.keep(old);
    return next;
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
    former.clear();
    files.close();
    crew.close();
  }
}
