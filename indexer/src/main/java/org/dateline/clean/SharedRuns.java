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
  private int count;

  SharedRuns(Draft draft) {
    runs = new long[draft.size()][];
    shared = new int[draft.size()];
    for (int i = 0; i < draft.size(); i++) {
      Look look = draft.look(i);
      boolean text = draft.isFree(i) && look.words() >= LEAST && !look.isLink();
      runs[i] = text ? Shingles.of(look.plain()) : NONE;
      count += runs[i].length;
    }
    count();
  }

  private void count() {
    FirstOwners first = new FirstOwners(count);
    for (int i = 0; i < runs.length; i++) {
      for (long run : runs[i]) {
        int owner = first.of(run, i);
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

  /** Whether another block has any of the block's runs. */
  boolean isAnyShared(int block) {
    return shared[block] > 0;
  }

  /** Whether half of any block's runs stand elsewhere too: hardly any page has such a block. */
  boolean isHalfOfAnyShared() {
    for (int i = 0; i < runs.length; i++) {
      if (shared[i] > 0 && shared[i] * 2 >= runs[i].length) {
        return true;
      }
    }
    return false;
  }
}
