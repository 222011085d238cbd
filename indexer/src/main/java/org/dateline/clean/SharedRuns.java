package org.dateline.clean;

/**
 * The runs of words of a page's blocks, and how many of each block's runs other blocks have, too:
 * counted once for both kinds of repeats, since on most pages no block shares more than a name.
 */
final class SharedRuns {

  /** Words of the shortest block that is looked at: shorter ones stand in longer ones by chance. */
  static final int LEAST = 6;

  private static final long[] NONE = {};

  private final long[][] runs;
  private final int[] shared;
  private final Owners owners;

  SharedRuns(Draft draft) {
    runs = new long[draft.size()][];
    shared = new int[draft.size()];
    int count = 0;
    for (int i = 0; i < draft.size(); i++) {
      Look look = draft.look(i);
      boolean text = draft.isFree(i) && look.words() >= LEAST && !look.isLink();
      runs[i] = text ? Shingles.of(look.plain()) : NONE;
      count += runs[i].length;
    }
    owners = new Owners(count);
    count();
  }

  private void count() {
    for (int i = 0; i < runs.length; i++) {
      for (long run : runs[i]) {
        int owner = owners.add(run, i);
        if (owner != i) {
          shared[i]++;
          shared[owner]++;
        }
      }
    }
  }

  /** The runs of a block, in order; none where the block is too short or no free text. */
  long[] of(int block) {
    return runs[block];
  }

  /** The blocks that have each run. */
  Owners owners() {
    return owners;
  }

  /** Whether another block has any of the block's runs. */
  boolean isAnyShared(int block) {
    return shared[block] > 0;
  }

  /** Whether half of a block's runs stand elsewhere too: hardly any page has such a block. */
  boolean isHalfShared(int block) {
    return shared[block] > 0 && shared[block] * 2 >= runs[block].length;
  }
}
