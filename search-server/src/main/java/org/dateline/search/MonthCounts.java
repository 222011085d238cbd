package org.dateline.search;

/** How many releases fall into each month of a few years. */
final class MonthCounts {

  private static final int MONTHS = 12;

  private final int firstYear;
  private final int[] counts;

  MonthCounts(int firstYear, int lastYear) {
    this.firstYear = firstYear;
    this.counts = new int[(lastYear - firstYear + 1) * MONTHS];
  }

  /** As many months, none of them counted. */
  MonthCounts another() {
    return new MonthCounts(firstYear, firstYear + counts.length / MONTHS - 1);
  }

  /** Adds what the other has counted. */
  void add(MonthCounts other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  int firstYear() {
    return firstYear;
  }

  /** A month each, from January of the first year on. */
  int[] counts() {
    return counts;
  }

  /**
   * Counts one more release.
   *
   * @param month 1 to 12, or 0 where only its year is known: then it may be of any month, and a
   *     search for each of them finds it
   */
  void add(int year, int month) {
    int january = (year - firstYear) * MONTHS;
    if (january < 0 || january >= counts.length) {
      return;
    }
    if (month > 0) {
      counts[january + month - 1]++;
    } else {
      for (int i = 0; i < MONTHS; i++) {
        counts[january + i]++;
      }
    }
  }
}
