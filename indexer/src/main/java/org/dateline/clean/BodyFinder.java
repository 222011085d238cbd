package org.dateline.clean;

/**
 * Finds where the body begins and ends: the stretch of the page in which prose outweighs labels.
 *
 * <p>Each block is worth its words where it is prose, and costs a fixed amount where it is a label
 * or a link; the body is the stretch worth most. A menu of two hundred labels is a gulf that no
 * teaser crosses; a list of twelve candidates between two paragraphs is not.
 */
final class BodyFinder {

  /** What a paragraph can be worth at most, so that one long one does not outweigh all others. */
  private static final double MOST = 40;

  /**
   * What a label costs: half a short paragraph for each three labels, from the sample pages and
   * invented menus; anything from 1 to 3 gives the same bodies there.
   */
  private static final double LABEL = 2;

  private BodyFinder() {}

  static void apply(Draft draft) {
    double best = 0;
    double sum = 0;
    int from = 0;
    int bestFrom = 0;
    int bestTo = -1;
    for (int i = 0; i < draft.size(); i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += worth(draft, i);
      if (sum > best) {
        best = sum;
        bestFrom = from;
        bestTo = i;
      }
    }
    while (bestFrom <= bestTo && !isBody(draft, bestFrom)) {
      bestFrom++;
    }
    draft.setBody(bestFrom, bestTo);
    if (bestTo >= bestFrom) {
      reachOut(draft, bestFrom, bestTo);
    }
  }

  /**
   * Prose beyond a gulf is still the release's where it weighs something: a menu may stand in the
   * middle of a page.
   */
  private static void reachOut(Draft draft, int from, int to) {
    int inside = prose(draft, from, to + 1);
    int first = from;
    int above = 0;
    for (int i = from - 1; i >= 0; i--) {
      above += prose(draft, i, i + 1);
      if (isBody(draft, i) && above * 4 >= inside && above >= 40) {
        first = i;
      }
    }
    int last = to;
    int below = 0;
    for (int i = to + 1; i < draft.size(); i++) {
      below += prose(draft, i, i + 1);
      if (isBody(draft, i) && below * 4 >= inside && below >= 40) {
        last = i;
      }
    }
    draft.setBody(first, last);
  }

  private static int prose(Draft draft, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      if (isBody(draft, i)) {
        words += draft.look(i).words();
      }
    }
    return words;
  }

  private static boolean isBody(Draft draft, int i) {
    return draft.isOpen(i) && draft.look(i).isProse();
  }

  private static double worth(Draft draft, int i) {
    Look look = draft.look(i);
    if (look.isEmpty()) {
      return 0;
    }
    if (!draft.isOpen(i)) {
      return draft.reason(i).filter(r -> r == Reason.REPEAT).isPresent() ? 0 : -LABEL;
    }
    if (look.isLink()) {
      return -LABEL - 1;
    }
    if (look.isProse()) {
      return look.ends() ? Math.min(look.words(), MOST) : Math.min(look.words(), MOST) / 2;
    }
    if (look.ends() || look.last() == ',' || look.last() == ';' || look.last() == ':') {
      return 0.5;
    }
    if (draft.isSafe(i)) {
      return 0;
    }
    return look.isItem() ? -LABEL : -LABEL + Math.min(1.5, look.marks() * 0.5);
  }
}
