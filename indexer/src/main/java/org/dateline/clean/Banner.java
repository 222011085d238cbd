package org.dateline.clean;

/**
 * A sentence or two of the site above the title: {@code You are reading an old page. It is no
 * longer kept.} They are prose and would pass for the beginning of the body; the title below them
 * gives them away, a heading of the first level or a line above the dateline.
 */
final class Banner {

  /** Paragraphs of a banner above the title, and their words. */
  private static final int BANNERS = 2;

  private static final int BANNER = 60;

  /** Words of a title that stands below a banner. */
  private static final int TITLE = 3;

  private Banner() {}

  /** The first block of the body: behind the banner where there is one. */
  static int behind(Draft draft) {
    int words = 0;
    int blocks = 0;
    for (int i = draft.first(); i < draft.last() && blocks <= BANNERS && words <= BANNER; i++) {
      Look look = draft.look(i);
      if (blocks > 0 && isTitleOf(draft, i)) {
        int first = i + 1;
        while (first <= draft.last() && !BodyFinder.isBody(draft, first)) {
          first++;
        }
        return first <= draft.last() && isMost(draft, first, words) && !isTitled(draft)
            ? first
            : draft.first();
      }
      if (BodyFinder.isBody(draft, i)) {
        words += look.words();
        blocks++;
        if (Dates.any(look) || look.plain().indexOf('“') >= 0 || look.plain().indexOf('"') >= 0) {
          break;
        }
      }
    }
    return draft.first();
  }

  private static boolean isTitleOf(Draft draft, int i) {
    Look look = draft.look(i);
    if (!draft.isFree(i) || look.isLink() || look.isItem() || look.words() < TITLE) {
      return false;
    }
    if (look.isMainHeading()) {
      return true;
    }
    int next = i + 1;
    while (next < draft.last() && (draft.look(next).isEmpty() || !draft.isOpen(next))) {
      next++;
    }
    return look.isShort() && !Dates.any(look) && Dates.opens(draft.look(next));
  }

  /** Whether a line that may be a title stands above what may be a banner. */
  private static boolean isTitled(Draft draft) {
    int above = draft.above(draft.first());
    while (above >= 0
        && (draft.isRemovedAs(above, Reason.METADATA) || Dates.isDateline(draft.look(above)))) {
      above = draft.above(above);
    }
    Look look = draft.look(Math.max(above, 0));
    return above >= 0
        && draft.isFree(above)
        && !look.isItem()
        && !look.isLink()
        && look.words() > TITLE;
  }

  private static boolean isMost(Draft draft, int from, int words) {
    int rest = 0;
    for (int i = from; i <= draft.last() && rest < 2 * words; i++) {
      rest += BodyFinder.isBody(draft, i) ? draft.look(i).words() : 0;
    }
    return rest >= 2 * words;
  }
}
