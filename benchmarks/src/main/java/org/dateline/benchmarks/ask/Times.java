package org.dateline.benchmarks.ask;

import java.util.Arrays;

/** Durations, of which some are asked for by rank. */
public final class Times {

  private static final double MILLION = 1e6;

  private final long[] sorted;

  /**
   * @param nanos in any order, at least one
   */
  public Times(long[] nanos) {
    sorted = nanos.clone();
    Arrays.sort(sorted);
  }

  /** The one in the middle, in milliseconds. */
  public double median() {
    return percentile(50);
  }

  /** The one that so many of a hundred do not exceed, in milliseconds. */
  public double percentile(int percent) {
    int rank = (int) Math.ceil(sorted.length * percent / 100.0);
    return sorted[Math.max(0, rank - 1)] / MILLION;
  }
}
