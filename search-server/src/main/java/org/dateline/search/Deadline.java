package org.dateline.search;

import java.util.function.LongSupplier;
import org.apache.lucene.index.QueryTimeout;

/**
 * The time by which the request of the present thread must have ended. Readers ask it while they
 * look up words and walk through releases, so that no query runs on when nobody waits any more.
 */
final class Deadline implements QueryTimeout {

  private static final long NONE = Long.MAX_VALUE;

  private final LongSupplier clock;

  private final ThreadLocal<long[]> end = ThreadLocal.withInitial(() -> new long[] {NONE});

  /**
   * @param clock the time in nanoseconds, from any beginning
   */
  Deadline(LongSupplier clock) {
    this.clock = clock;
  }

  /** Starts the clock for this thread; {@link #clear} stops it. */
  void set(long nanos) {
    end.get()[0] = clock.getAsLong() + nanos;
  }

  void clear() {
    end.remove();
  }

  @Override
  public boolean shouldExit() {
    long at = end.get()[0];
    return at != NONE && clock.getAsLong() - at > 0;
  }
}
