package org.dateline.clean;

import java.util.Arrays;

/**
 * Which block has said a run of words first: a table of numbers, since boxes cost five times as
 * much.
 */
final class FirstOwners {

  private final long[] runs;
  private final int[] owners;
  private final int mask;

  /**
   * @param most how many runs will be put in at most
   */
  FirstOwners(int most) {
    int size = Integer.highestOneBit(Math.max(16, most)) << 2;
    this.runs = new long[size];
    this.owners = new int[size];
    this.mask = size - 1;
    Arrays.fill(owners, -1);
  }

  /** The first owner of a run; {@code owner} itself where it is the first. */
  int of(long run, int owner) {
    int at = (int) (run ^ (run >>> 32)) & mask;
    while (owners[at] >= 0) {
      if (runs[at] == run) {
        return owners[at];
      }
      at = (at + 1) & mask;
    }
    runs[at] = run;
    owners[at] = owner;
    return owner;
  }
}
