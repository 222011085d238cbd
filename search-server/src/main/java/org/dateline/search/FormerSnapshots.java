package org.dateline.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Commits that are no longer the newest and that somebody pages through. They stay open for a while
 * after they were last searched, so that no hit is met twice or missed from one page to the next.
 */
final class FormerSnapshots {

  /** So long after the last search: longer than a page of results is read. */
  private static final long KEPT = TimeUnit.MINUTES.toNanos(10);

  /**
   * As many at most, the one that was searched least lately goes first: the lists of facet values
   * of 200,000 releases take some 20 MB each, and the files of a commit stay on the disk.
   */
  private static final int MOST = 4;

  private final Deque<Snapshot> kept = new ArrayDeque<>();

  /** Keeps a snapshot that another has taken the place of, if anybody has searched it lately. */
  synchronized void keep(Snapshot snapshot) throws IOException {
    if (isWanted(snapshot) && snapshot.reader().tryIncRef()) {
      kept.add(snapshot);
      if (kept.size() > MOST) {
        Snapshot least = kept.getFirst();
        for (Snapshot one : kept) {
          least = one.searched() - least.searched() < 0 ? one : least;
        }
        kept.remove(least);
        least.reader().decRef();
      }
    }
  }

  /** The snapshot of this commit; to be released like any other. */
  synchronized Optional<Snapshot> acquire(String commit) {
    for (Snapshot one : kept) {
      if (one.commit().equals(commit) && one.reader().tryIncRef()) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** Lets go of those that nobody has searched for long. */
  synchronized void forgetOld() throws IOException {
    for (Iterator<Snapshot> all = kept.iterator(); all.hasNext(); ) {
      Snapshot one = all.next();
      if (!isWanted(one)) {
        all.remove();
        one.reader().decRef();
      }
    }
  }

  /** Lets go of all. */
  synchronized void clear() throws IOException {
    while (!kept.isEmpty()) {
      kept.removeFirst().reader().decRef();
    }
  }

  private static boolean isWanted(Snapshot snapshot) {
    return snapshot.isSearched() && System.nanoTime() - snapshot.searched() < KEPT;
  }
}
