package org.dateline.clean;

/**
 * The first two blocks that have each run of words: a table of numbers, since boxes cost five times
 * as much.
 */
final class Owners {

  /** No block. */
  static final int NOBODY = -1;

  /**
   * In turn a run, and the two blocks: the first in the lower half, each as its number and one
   * more, so that an empty place is 0. Beside each other, since a page's runs fill more than the
   * fastest memory.
   */
  private final long[] places;

  private final int mask;

  /**
   * @param most how many runs will be put in at most
   */
  Owners(int most) {
    int size = Integer.highestOneBit(Math.max(16, most + most / 2)) << 1; // two thirds full at most
    this.places = new long[2 * size];
    this.mask = size - 1;
  }

  /** Puts in that a block has a run; the first block that has it. */
  int add(long run, int block) {
    int at = place(run);
    long blocks = places[at + 1];
    if (blocks == 0) {
      places[at] = run;
      places[at + 1] = block + 1L;
      return block;
    }
    int first = (int) blocks - 1;
    if (first != block && blocks >>> Integer.SIZE == 0) {
      places[at + 1] = blocks | (block + 1L) << Integer.SIZE;
    }
    return first;
  }

  /** The first block that has a run; {@link #NOBODY} where none has. */
  int first(long run) {
    return (int) places[place(run) + 1] - 1;
  }

  /** The next block that has a run; {@link #NOBODY} where only one has, or none. */
  int second(long run) {
    return (int) (places[place(run) + 1] >>> Integer.SIZE) - 1;
  }

  private int place(long run) {
    int at = (int) (run ^ (run >>> Integer.SIZE)) & mask;
    while (places[2 * at + 1] != 0 && places[2 * at] != run) {
      at = (at + 1) & mask;
    }
    return 2 * at;
  }
}
