package org.dateline.search;

import java.util.function.LongSupplier;
import org.apache.lucene.index.QueryTimeout;

/**
 * The time by which the request that the present thread works on must have ended. Readers ask it
 * while they look up words and walk through releases, so that no query runs on when nobody waits
 * any more.
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

  /** The time by the clock, in nanoseconds. */
  long now() {
    return clock.getAsLong();
  }

  /** Starts the clock for this thread; {@link #clear} stops it. */
  void set(long nanos) {
    end.get()[0] = clock.getAsLong() + nanos;
  }

  void clear() {
    end.remove();
  }

  /** The task, to be done by another thread under the deadline of this one. */
  Runnable carriedOver(Runnable task) {
    long until = end.get()[0];
    return () -> {
      end.get()[0] = until;
      try {
        task.run();
      } finally {
        clear();
      }
    };
  }

  @Override
  public boolean shouldExit() {
    long at = end.get()[0];
    return at != NONE && clock.getAsLong() - at > 0;
  }
}
