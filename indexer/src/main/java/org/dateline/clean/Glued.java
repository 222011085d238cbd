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
    if (!runs.isHalfOfAnyShared()) {
      return;
    }
    Map<Long, int[]> owners = owners(draft.size(), runs);
    for (int i = 0; i < draft.size(); i++) {
      if (draft.look(i).words() >= 2 * SharedRuns.LEAST && isGlued(draft, i, runs, owners)) {
        draft.remove(i, Reason.REPEAT, "other blocks, glued together");
      }
    }
  }

  /** The first two blocks that have each run. */
  private static Map<Long, int[]> owners(int blocks, SharedRuns runs) {
    Map<Long, int[]> owners = new HashMap<>();
    for (int i = 0; i < blocks; i++) {
      for (long run : runs.of(i)) {
        int[] two = owners.computeIfAbsent(run, first -> new int[] {-1, -1});
        if (two[0] < 0) {
          two[0] = i;
        } else if (two[0] != i && two[1] < 0) {
          two[1] = i;
        }
      }
    }
    return owners;
  }

  private static boolean isGlued(Draft draft, int i, SharedRuns all, Map<Long, int[]> owners) {
    long[] runs = all.of(i);
    Map<Integer, Integer> shared = new HashMap<>();
    for (long run : runs) {
      int[] two = owners.getOrDefault(run, new int[] {-1, -1});
      int other = two[0] == i ? two[1] : two[0];
      if (other >= 0 && draft.isFree(other)) {
        shared.merge(other, 1, Integer::sum);
      }
    }
    int pieces = 0;
    int covered = 0;
    int words = 0;
    for (Map.Entry<Integer, Integer> one : shared.entrySet()) {
      int piece = one.getKey();
      covered += one.getValue();
      if (one.getValue() * 2 < all.of(piece).length) {
        continue; // an office or a name that a piece has too
      }
      if (draft.look(piece).words() > draft.look(i).words()) {
        return false;
      }
      pieces++;
      words += draft.look(piece).words();
    }
    // A run over each seam belongs to no piece.
    int seams = (pieces - 1) * (Shingles.SIZE - 1);
    return pieces > 1
        && covered + seams >= COVERED * runs.length
        && covered * 2 > runs.length
        && words <= draft.look(i).words() * 1.2;
  }
}
