package org.dateline.clean;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Blocks that say again what an earlier block of the page said.
 *
 * <p>Crawlers, converters and sites double whole bodies: p1…pn p1…pn, p2…pn p2…pn, p1 p1 p2 p2, or
 * half of it. What betrays a copy made by a machine is its order: blocks that follow each other
 * recur following each other. A block that recurs alone is a copy only where nobody would write it
 * twice: a refrain is short, a quotation that comes back has its marks, a list item is no sentence.
 *
 * <p>Blocks are compared by their letters and digits alone, so that changed quotation marks,
 * spaces, a comma or a glued word make no difference; of those left over, by runs of four words.
 */
final class Repeats {

  /** Words of a row of recurring blocks that no author repeats. */
  private static final int ROW = 16;

  /** Words of a block that recurs alone: no refrain of the speeches looked at is longer than 24. */
  private static final int ALONE = 25;

  /** Words of the shortest block that is compared word by word. */
  private static final int LEAST = 8;

  /** The part of a block's runs that an earlier block must have. */
  private static final double SAME = 0.8;

  private final Draft draft;
  private final SharedRuns runs;
  private final Damage damage;
  private final int[] blocks;
  private final int[] earlier;

  private Repeats(Draft draft, SharedRuns runs) {
    this.draft = draft;
    this.runs = runs;
    this.damage = new Damage(draft);
    int[] open = new int[draft.size()];
    int count = 0;
    for (int i = 0; i < draft.size(); i++) {
      Look look = draft.look(i);
      if (draft.isFree(i) && !look.isEmpty() && !look.isLink()) {
        open[count++] = i;
      }
    }
    this.blocks = Arrays.copyOf(open, count);
    this.earlier = new int[count];
  }

  static void apply(Draft draft) {
    SharedRuns runs = new SharedRuns(draft);
    Glued.apply(draft, runs);
    Repeats repeats = new Repeats(draft, runs);
    if (repeats.match()) {
      repeats.judge();
    }
  }

  /** Finds for each block the one that it says again; whether there is any. */
  private boolean match() {
    Map<Long, Integer> seen = new HashMap<>(blocks.length * 2);
    boolean any = false;
    int[] left = new int[blocks.length];
    int leftOver = 0;
    for (int k = 0; k < blocks.length; k++) {
      Look look = draft.look(blocks[k]);
      Integer before = seen.put(look.hash(), k);
      earlier[k] = before == null ? -1 : before;
      any |= before != null && look.words() >= 4;
      if (before == null
          && look.words() >= LEAST
          && runs.isAnyShared(blocks[k])
          && look.isProse()) {
        left[leftOver++] = k;
      }
    }
    return near(left, leftOver) || any;
  }

  /** Matches blocks that differ in a word or two. */
  private boolean near(int[] left, int count) {
    if (count < 2) {
      return false;
    }
    int all = 0;
    for (int n = 0; n < count; n++) {
      all += runs.of(blocks[left[n]]).length;
    }
    Owners owners = new Owners(all);
    boolean any = false;
    for (int n = 0; n < count; n++) {
      int k = left[n];
      Map<Integer, Integer> votes = Map.of();
      for (long shingle : runs.of(blocks[k])) {
        int owner = owners.add(shingle, k);
        if (owner != k) {
          votes = votes.isEmpty() ? new HashMap<>() : votes;
          votes.merge(owner, 1, Integer::sum);
        }
      }
      for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
        int other = vote.getKey();
        int mine = draft.look(blocks[k]).words();
        int others = draft.look(blocks[other]).words();
        int smaller = Math.min(mine, others);
        boolean alike = smaller * 10 >= Math.max(mine, others) * 6;
        if (alike && vote.getValue() >= SAME * Math.max(1, smaller - Shingles.SIZE + 1)) {
          earlier[k] = other;
          any = true;
        }
      }
    }
    return any;
  }

  private void judge() {
    int k = 0;
    while (k < blocks.length) {
      int match = earlier[k];
      if (match < 0) {
        k++;
        continue;
      }
      int end = rowEnd(k);
      int words = 0;
      int matched = 0;
      for (int j = k; j < end; j++) {
        if (earlier[j] >= 0) {
          words += draft.look(blocks[j]).words();
          matched++;
        }
      }
      if (matched > 1 && words >= ROW) {
        row(k, end);
      } else {
        for (int j = k; j < end; j++) {
          if (earlier[j] >= 0) {
            alone(j);
          }
        }
      }
      k = end;
    }
  }

  /** The end of the row of blocks from {@code k} on that recur in the order of the first time. */
  private int rowEnd(int k) {
    int end = k + 1;
    int at = earlier[k];
    int gap = 0;
    for (int j = k + 1; j < blocks.length && gap <= 1; j++) {
      int match = earlier[j];
      if (match > at && match <= at + 3 && match < j) {
        at = match;
        end = j + 1;
        gap = 0;
      } else {
        gap++;
        at += match < 0 ? 1 : 0;
      }
    }
    return end;
  }

  private void row(int from, int to) {
    int firstOf = earlier[from];
    // Copies that stand right behind each other may change places: the less damaged one stays.
    int lastOf = firstOf;
    for (int j = from; j < to; j++) {
      lastOf = Math.max(lastOf, earlier[j]);
    }
    boolean adjacent = lastOf < from && from - lastOf <= 2;
    int worse = 0;
    for (int j = from; adjacent && j < to; j++) {
      if (earlier[j] >= 0) {
        worse += damage.of(draft.look(blocks[earlier[j]]), draft.look(blocks[j]));
      }
    }
    for (int j = from; j < to; j++) {
      if (earlier[j] >= 0) {
        int loser = adjacent && worse > 0 ? earlier[j] : j;
        draft.remove(blocks[loser], Reason.REPEAT, "a row of blocks stands twice");
      }
    }
  }

  private void alone(int k) {
    Look look = draft.look(blocks[k]);
    boolean next = earlier[k] == k - 1;
    boolean quote = look.plain().isEmpty() || "\"“„«".indexOf(look.plain().charAt(0)) >= 0;
    boolean long_ = look.words() >= ALONE || (look.words() > Shingles.SIZE && Dates.opens(look));
    if (next ? look.words() >= Shingles.SIZE + 2 : long_ && !quote) {
      boolean worse = next && damage.of(draft.look(blocks[earlier[k]]), draft.look(blocks[k])) > 0;
      draft.remove(
          blocks[worse ? earlier[k] : k],
          Reason.REPEAT,
          next ? "stands twice in a row" : "a long block stands twice");
    }
  }
}
