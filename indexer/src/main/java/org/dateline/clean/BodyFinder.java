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

  /** What a heading over other stories costs: a short paragraph of them or of the site's rules. */
  private static final double OTHERS = 15;

  /** What a row among rows of a table is worth: a label on its way to being a sentence. */
  private static final double ROW = 0.5;

  /** What a stretch beyond a gulf must be worth: two short paragraphs. */
  private static final double LEAST = 40;

  /** Menus in the middle of a page's body: more and it is no body. */
  private static final int MOST_MENUS = 8;

  private BodyFinder() {}

  /** A stretch of blocks and what it is worth. */
  private record Stretch(int from, int to, double worth) {}

  static void apply(Draft draft) {
    double[] worth = new double[draft.size()];
    for (int i = 0; i < worth.length; i++) {
      worth[i] = worth(draft, i);
    }
    Stretch body = best(worth, 0, draft.size());
    int from = body.from();
    while (from <= body.to() && !isBody(draft, from)) {
      from++;
    }
    draft.setBody(from, body.to());
    if (draft.hasBody()) {
      reachOut(draft, worth, new Stretch(from, body.to(), body.worth()));
      draft.setBody(Banner.behind(draft), draft.last());
    }
  }

  /**
   * The stretch that is worth most; empty where nothing is worth anything.
   *
   * @param worth what each block is worth
   */
  private static Stretch best(double[] worth, int start, int end) {
    Stretch best = new Stretch(start, start - 1, 0);
    double sum = 0;
    int from = start;
    for (int i = start; i < end; i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += worth[i];
      if (sum > best.worth()) {
        best = new Stretch(from, i, sum);
      }
    }
    return best;
  }

  /**
   * Prose beyond a gulf is still the release's where it weighs something: a menu may stand in the
   * middle of a page.
   */
  private static void reachOut(Draft draft, double[] worth, Stretch body) {
    double enough = Math.max(LEAST, body.worth() / 4);
    int first = body.from();
    int last = body.to();
    Stretch above = best(worth, 0, first);
    for (int n = 0; n < MOST_MENUS && isBodyToo(draft, above, enough); n++) {
      first = above.from();
      above = best(worth, 0, first);
    }
    Stretch below = best(worth, last + 1, draft.size());
    for (int n = 0; n < MOST_MENUS && isBodyToo(draft, below, enough); n++) {
      last = below.to();
      below = best(worth, last + 1, draft.size());
    }
    while (!isBody(draft, first)) {
      first++;
    }
    draft.setBody(first, last);
  }

  /** Whether two paragraphs or more stand in a stretch: one alone may be a notice of the site. */
  private static boolean isBodyToo(Draft draft, Stretch stretch, double enough) {
    if (stretch.worth() < enough) {
      return false;
    }
    int count = 0;
    for (int i = stretch.from(); i <= stretch.to(); i++) {
      count += isBody(draft, i) ? 1 : 0;
    }
    return count > 1;
  }

  private static boolean isRow(Draft draft, int i) {
    return i >= 0 && i < draft.size() && draft.look(i).isRow();
  }

  /** Whether a block is prose that no rule has removed. */
  static boolean isBody(Draft draft, int i) {
    return draft.isOpen(i) && draft.look(i).isProse();
  }

  private static double worth(Draft draft, int i) {
    Look look = draft.look(i);
    if (look.isEmpty()) {
      return 0;
    }
    if (!draft.isOpen(i)) {
      return draft.isRemovedAs(i, Reason.REPEAT) ? 0 : -LABEL;
    }
    if (look.isLink()) {
      return -LABEL - 1;
    }
    if (Lexicon.isLine(look, Sense.RELATED)) {
      return -OTHERS;
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
    if (look.isRow() && isRow(draft, i - 1) && isRow(draft, i + 1)) {
      return ROW;
    }
    return look.isItem() ? -LABEL : -LABEL + Math.min(1.5, look.marks() * 0.5);
  }
}
