package org.dateline.clean;

import java.util.HashMap;
import java.util.Map;

/**
 * Blocks that say what several other blocks of the page say, glued together: a body that was saved
 * once more without its breaks, a title that runs into the first sentence. The copy in pieces is
 * the better one, wherever it stands.
 */
final class Glued {

  /** The part of a block's runs of words that pieces must have, seams aside. */
  private static final double COVERED = 0.9;

  private Glued() {}

  static void apply(Draft draft, SharedRuns runs) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.look(i).words() >= 2 * SharedRuns.LEAST
          && runs.isHalfShared(i)
          && isGlued(draft, i, runs)) {
        draft.remove(i, Reason.REPEAT, "other blocks, glued together");
      }
    }
  }

  private static boolean isGlued(Draft draft, int i, SharedRuns all) {
    long[] runs = all.of(i);
    Owners owners = all.owners();
    Map<Integer, Integer> shared = new HashMap<>();
    for (long run : runs) {
      count(owners.first(run), i, draft, shared);
      count(owners.second(run), i, draft, shared);
    }
    // Others have an office or a name of it alone.
    shared.entrySet().removeIf(one -> one.getValue() * 2 < all.of(one.getKey()).length);
    int pieces = shared.size();
    int words = 0;
    for (int piece : shared.keySet()) {
      if (draft.look(piece).words() >= COVERED * draft.look(i).words()) {
        return false; // a copy of the whole, beside a title that has some words of it
      }
      words += draft.look(piece).words();
    }
    int covered = 0;
    for (long run : runs) {
      boolean other =
          shared.containsKey(owners.first(run)) || shared.containsKey(owners.second(run));
      covered += other ? 1 : 0;
    }
    // A run over each seam belongs to no piece.
    int seams = (pieces - 1) * (Shingles.SIZE - 1);
    return pieces > 1
        && covered + seams >= COVERED * runs.length
        && covered * 2 > runs.length
        && words <= draft.look(i).words() * 1.2;
  }

  private static void count(int owner, int block, Draft draft, Map<Integer, Integer> shared) {
    if (owner != Owners.NOBODY && owner != block && draft.isFree(owner)) {
      shared.merge(owner, 1, Integer::sum);
    }
  }
}
