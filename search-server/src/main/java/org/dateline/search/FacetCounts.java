package org.dateline.search;

import java.util.Arrays;

/**
 * How many releases have each value of one facet. Remembers which values have a count, so that
 * neither finding the highest nor beginning anew looks at those that have none: an archive has a
 * hundred thousand persons, the releases of a query some hundred. Not thread-safe.
 */
final class FacetCounts {

  private final int[] counts;

  /** Where the counts of this facet begin. */
  private final int base;

  private int[] seen = new int[64];
  private int seenCount;

  /**
   * @param values how many values the facet has
   */
  FacetCounts(int values) {
    this(new int[values], 0);
  }

  /**
   * @param counts all 0; those of other facets may stand beside
   * @param base where those of this facet begin
   */
  FacetCounts(int[] counts, int base) {
    this.counts = counts;
    this.base = base;
  }

  /** Counts one more release for a value. */
  void add(int number) {
    if (counts[base + number]++ == 0) {
      note(number);
    }
  }

  /** Counts one more release for each of some values; those below 0 are none. */
  void addAll(int[] numbers) {
    for (int number : numbers) {
      if (number >= 0 && counts[base + number]++ == 0) {
        note(number);
      }
    }
  }

  /** Adds what the other has counted. */
  void add(FacetCounts other) {
    for (int i = 0; i < other.seenCount; i++) {
      int number = other.seen[i];
      if (counts[base + number] == 0) {
        note(number);
      }
      counts[base + number] += other.of(number);
    }
  }

  /**
   * Takes note that a place in the counts has one now.
   *
   * @return whether the place is behind the beginning of this facet's
   */
  boolean see(int place) {
    if (place < base) {
      return false;
    }
    note(place - base);
    return true;
  }

  private void note(int number) {
    if (seenCount == seen.length) {
      seen = Arrays.copyOf(seen, seenCount * 2);
    }
    seen[seenCount++] = number;
  }

  int of(int number) {
    return counts[base + number];
  }

  /** Forgets all counts. */
  void clear() {
    for (int i = 0; i < seenCount; i++) {
      counts[base + seen[i]] = 0;
    }
    seenCount = 0;
  }

  /**
   * The numbers with the highest counts, in no order; between equal ones the lower, whose value
   * comes first. None has the count 0.
   */
  int[] best(int most) {
    if (seenCount <= most) {
      return Arrays.copyOf(seen, seenCount);
    }
    // A heap of count and number in one long, the worst on top: a higher number is worse.
    long[] heap = new long[most];
    for (int i = 0; i < most; i++) {
      heap[i] = worth(seen[i]);
    }
    for (int i = most / 2 - 1; i >= 0; i--) {
      down(heap, i);
    }
    for (int i = most; i < seenCount; i++) {
      long worth = worth(seen[i]);
      if (worth > heap[0]) {
        heap[0] = worth;
        down(heap, 0);
      }
    }
    int[] best = new int[most];
    for (int i = 0; i < most; i++) {
      best[i] = ~(int) heap[i];
    }
    return best;
  }

  private long worth(int number) {
    return ((long) counts[base + number] << 32) | (~number & 0xFFFFFFFFL);
  }

  private static void down(long[] heap, int from) {
    int at = from;
    long moved = heap[at];
    for (int child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[child] >= moved) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = moved;
  }
}
