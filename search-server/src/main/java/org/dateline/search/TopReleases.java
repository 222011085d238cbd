package org.dateline.search;

import java.util.Arrays;

/**
 * The best of the releases that were offered, by score, then by day, then by {@link
 * org.dateline.index.Schema#ORDER}. A heap of numbers, the worst on top.
 */
final class TopReleases {

  /**
   * A release that was kept.
   *
   * @param number its number in the snapshot
   */
  record Ranked(int number, float score) {}

  private final int capacity;
  private final boolean newestFirst;
  private int[] numbers;
  private float[] scores;
  private long[] days;
  private long[] orders;
  private int size;

  /**
   * @param capacity how many are kept
   * @param newestFirst between equal scores the later day first, else the earlier
   */
  TopReleases(int capacity, boolean newestFirst) {
    this.capacity = capacity;
    this.newestFirst = newestFirst;
    int first = Math.min(capacity, 128);
    this.numbers = new int[first];
    this.scores = new float[first];
    this.days = new long[first];
    this.orders = new long[first];
  }

  /** Whether as many are kept as may be. */
  boolean isFull() {
    return size == capacity;
  }

  /** The lowest score of those that are kept; 0 where none is. */
  float lowestScore() {
    return size == 0 ? 0 : scores[0];
  }

  /** Whether a release with this score may be kept, whatever its day. */
  boolean mayKeep(float score) {
    return size < capacity || (capacity > 0 && score >= scores[0]);
  }

  /** Whether a release with this score and day may be kept. */
  boolean mayKeep(float score, long day) {
    return mayKeep(score)
        && (size < capacity || score > scores[0] || day == days[0] || newestFirst == day > days[0]);
  }

  void offer(int number, float score, long day, long order) {
    if (size < capacity) {
      if (size == numbers.length) {
        int length = Math.min(capacity, size * 2);
        numbers = Arrays.copyOf(numbers, length);
        scores = Arrays.copyOf(scores, length);
        days = Arrays.copyOf(days, length);
        orders = Arrays.copyOf(orders, length);
      }
      set(size, number, score, day, order);
      up(size);
      size++;
    } else if (capacity > 0 && isBetter(number, score, day, order, 0)) {
      set(0, number, score, day, order);
      down(0);
    }
  }

  /** An empty one that keeps as many in the same order. */
  TopReleases another() {
    return new TopReleases(capacity, newestFirst);
  }

  /** Offers all that the other has kept. */
  void offer(TopReleases other) {
    for (int i = 0; i < other.size; i++) {
      offer(other.numbers[i], other.scores[i], other.days[i], other.orders[i]);
    }
  }

  /** Takes all out, the best first. */
  Ranked[] drain() {
    Ranked[] ranked = new Ranked[size];
    while (size > 0) {
      ranked[size - 1] = new Ranked(numbers[0], scores[0]);
      size--;
      set(0, numbers[size], scores[size], days[size], orders[size]);
      down(0);
    }
    return ranked;
  }

  private boolean isBetter(int number, float score, long day, long order, int than) {
    if (score != scores[than]) {
      return score > scores[than];
    }
    if (day != days[than]) {
      return newestFirst == day > days[than];
    }
    // Two ids of one order are as good as impossible, and then any order will do.
    return order != orders[than] ? order < orders[than] : number < numbers[than];
  }

  private boolean isBetter(int one, int than) {
    return isBetter(numbers[one], scores[one], days[one], orders[one], than);
  }

  private void up(int from) {
    int at = from;
    while (at > 0 && isBetter((at - 1) / 2, at)) {
      swap(at, (at - 1) / 2);
      at = (at - 1) / 2;
    }
  }

  private void down(int from) {
    int at = from;
    while (true) {
      int worst = at;
      for (int child = 2 * at + 1; child <= 2 * at + 2 && child < size; child++) {
        if (isBetter(worst, child)) {
          worst = child;
        }
      }
      if (worst == at) {
        return;
      }
      swap(at, worst);
      at = worst;
    }
  }

  private void swap(int one, int other) {
    int number = numbers[one];
    float score = scores[one];
    long day = days[one];
    long order = orders[one];
    set(one, numbers[other], scores[other], days[other], orders[other]);
    set(other, number, score, day, order);
  }

  private void set(int at, int number, float score, long day, long order) {
    numbers[at] = number;
    scores[at] = score;
    days[at] = day;
    orders[at] = order;
  }
}
