package org.dateline.clean;

/**
 * The first two blocks that have each run of words: a table of numbers, since boxes cost five times
 * as much.
 */
final class Owners {

  /** No block. */
  static final int NOBODY = -1;

  private final long[] runs;

  /** The number of the block and one more, so that an empty place is 0. */
  private final int[] firsts;

  private final int[] seconds;
  private final int mask;

  /**
   * @param most how many runs will be put in at most
   */
  Owners(int most) {
    int size = Integer.highestOneBit(Math.max(16, most)) << 2;
    this.runs = new long[size];
    this.firsts = new int[size];
    this.seconds = new int[size];
    this.mask = size - 1;
  }

  /** Puts in that a block has a run; the first block that has it. */
  int add(long run, int block) {
    int at = place(run);
    if (firsts[at] == 0) {
      runs[at] = run;
      firsts[at] = block + 1;
    } else if (seconds[at] == 0 && firsts[at] != block + 1) {
      seconds[at] = block + 1;
    }
    return firsts[at] - 1;
  }

  /** The first block that has a run; {@link #NOBODY} where none has. */
  int first(long run) {
    return firsts[place(run)] - 1;
  }

  /** The next block that has a run; {@link #NOBODY} where only one has, or none. */
  int second(long run) {
    return seconds[place(run)] - 1;
  }

  private int place(long run) {
    int at = (int) (run ^ (run >>> 32)) & mask;
    while (firsts[at] != 0 && runs[at] != run) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
