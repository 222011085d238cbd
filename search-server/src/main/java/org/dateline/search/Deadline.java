package org.dateline.search;

import org.apache.lucene.index.QueryTimeout;

/**
 * The time by which the request of the present thread must have ended. Readers ask it while they
 * look up words and walk through releases, so that no query runs on when nobody waits any more.
 */
final class Deadline implements QueryTimeout {

  private static final long NONE = Long.MAX_VALUE;

  private final ThreadLocal<long[]> end = ThreadLocal.withInitial(() -> new long[] {NONE});

  /** Starts the clock for this thread; {@link #clear} stops it. */
  void set(long nanos) {
    end.get()[0] = System.nanoTime() + nanos;
  }

  void clear() {
    end.remove();
  }

  @Override
  public boolean shouldExit() {
    long at = end.get()[0];
    return at != NONE && System.nanoTime() - at > 0;
  }
}
