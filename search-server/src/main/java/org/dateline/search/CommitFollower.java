package org.dateline.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.index.IndexException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes up each new commit within a second, on a thread of its own. */
final class CommitFollower {

  private static final Logger LOG = LoggerFactory.getLogger(CommitFollower.class);

  /** How often a new commit is looked for, in milliseconds. */
  private static final int LOOKS = 300;

  /** How long stopping waits for the last look to end, in milliseconds. */
  private static final int LAST_LOOK = 2_000;

  private final Path directory;
  private final Snapshots snapshots;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread;
  private String said = "";

  private CommitFollower(Path directory, Snapshots snapshots) {
    this.directory = directory;
    this.snapshots = snapshots;
    this.thread = Thread.ofPlatform().daemon().name("dateline-refresh").unstarted(this::follow);
  }

  static CommitFollower start(Path directory, Snapshots snapshots) {
    CommitFollower follower = new CommitFollower(directory, snapshots);
    follower.thread.start();
    return follower;
  }

  /** Looks no more; waits a moment for a look that has begun. */
  void stop() throws InterruptedException {
    stopped.countDown();
    thread.join(LAST_LOOK);
  }

  private void follow() {
    try {
      while (!stopped.await(LOOKS, TimeUnit.MILLISECONDS)) {
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    String fault = "";
    try {
      snapshots.commits().scrub();
      snapshots.maybeRefresh();
      snapshots.arrange();
    } catch (IndexException e) {
      fault = String.valueOf(e.getMessage());
    } catch (IOException | RuntimeException e) {
      fault = String.valueOf(IndexException.failed(directory, e).getMessage());
    } catch (OutOfMemoryError | InternalError e) {
      // Bytes that are gone under a mapped file, or two commits too many for the memory: what is
      // open may still answer, and this thread is the only one that looks again.
      fault = directory + ": " + e;
    }
    // The next look tries again; until then the last whole commit is searched. Said once.
    if (!fault.isEmpty() && !fault.equals(said) && !snapshots.commits().isDamaged()) {
      LOG.warn("the new commit is not taken up: {}", fault);
    }
    said = fault;
  }
}
