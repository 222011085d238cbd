package org.dateline.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.store.AlreadyClosedException;

/** A commit whose releases can be read though another has taken its place. */
public final class HeldCommit implements Closeable {

  private final Path directory;
  private final IndexWriter writer;
  private final SnapshotDeletionPolicy commits;
  private final IndexCommit commit;

  /** Holds the last commit of a writer. */
  HeldCommit(Path directory, IndexWriter writer, SnapshotDeletionPolicy commits)
      throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.commits = commits;
    this.commit = commits.snapshot();
  }

  /** What it holds. */
  public CommittedReleases releases() {
    try {
      return CommittedReleases.of(directory, commit);
    } catch (IOException e) {
      throw IndexException.failed(directory, e);
    }
  }

  /**
   * Verifies that every file of it is as it was written.
   *
   * @throws IndexException where one is not; the message names it
   */
  public void verify() {
    try {
      WholeFiles files = new WholeFiles(directory);
      files.verify(commit.getFileNames());
      files.note(commit.getFileNames());
    } catch (IOException e) {
      throw IndexException.failed(directory, e);
    }
  }

  /** Lets it go; its files are removed with the next commit, or when the index is closed. */
  @Override
  public void close() {
    try {
      commits.release(commit);
      writer.deleteUnusedFiles();
    } catch (AlreadyClosedException e) {
      return; // a writer that has failed; the next one removes the files
    } catch (IOException e) {
      throw IndexException.failed(directory, e);
    }
  }
}
