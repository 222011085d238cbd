package org.dateline.clean;

import org.dateline.read.Block;

/**
 * What stands above the body and beside its title: issuer, type of document, dateline, author; and
 * above these the menu.
 */
final class Header {

  /** Lines so near above a title belong to it: issuer, type, number. */
  private static final int NEAR = 4;

  private static final String TYPE = "type of document";

  private static final String CODE = "number of a document";

  private static final String ABOVE_TITLE = "line above the title";

  /** Words of a label. */
  private static final int LABEL = 3;

  /** Labels in a row that make a menu of what stands between title and body. */
  private static final int MENU = 4;

  /** Words of an issuer with date and places behind it. */
  private static final int DATED = 16;

  private final Draft draft;

  private Header(Draft draft) {
    this.draft = draft;
  }

  static void apply(Draft draft) {
    if (draft.hasBody()) {
      Header header = new Header(draft);
      header.above();
      header.between();
    }
  }

  private void above() {
    int end = draft.titleAt() >= 0 ? draft.titleAt() : draft.first();
    boolean titled = draft.titleAt() >= 0 || (draft.title().isPresent() && isGlued());
    int seen = 0;
    boolean menu = false;
    int list = datedList(end - 1);
    for (int i = end - 1; i >= 0; i--) {
      Look look = draft.look(i);
      if (look.isEmpty()) {
        draft.remove(i, Reason.NAVIGATION, "no words");
        continue;
      }
      if (i >= list && draft.isRemovedAs(i, Reason.TEMPLATE)) {
        draft.restore(i);
        draft.remove(i, Reason.METADATA, ABOVE_TITLE);
      }
      if (!draft.isFree(i)) {
        menu |= draft.isRemovedAs(i, Reason.NAVIGATION);
        if (!menu && seen < NEAR) {
          typeOnManyPages(i);
        }
        continue;
      }
      menu |=
          (look.isItem() && !Dates.any(look) && i < list)
              || look.isLink()
              || (run(i) >= MENU && seen >= NEAR);
      if (Dates.isDateline(look) && !menu) {
        draft.remove(i, dated(look), "place and date above the body");
      } else if (!menu && titled && seen < NEAR && Letterheads.areOffices(look)) {
        draft.remove(i, Reason.METADATA, ABOVE_TITLE);
      } else if (menu || look.isProse()) {
        draft.remove(i, Reason.NAVIGATION, "above the title, in a menu");
      } else if (Lexicon.isTypeLine(look)) {
        draft.remove(i, Reason.METADATA, TYPE);
      } else if (DocumentNumbers.is(look)) {
        draft.remove(i, Reason.METADATA, CODE);
      } else if (Lexicon.starts(look, Sense.BYLINE)) {
        draft.remove(i, Reason.BYLINE, "author");
      } else if (titled && seen < NEAR) {
        draft.remove(i, Reason.METADATA, ABOVE_TITLE);
      } else if (titled || run(i) >= MENU) {
        draft.remove(i, Reason.NAVIGATION, "above the body, without a sentence");
      } else if (look.last() == ',' || look.last() == ':') {
        draft.protect(i);
      } else if (look.words() <= LABEL && look.marks() == 0 && look.digits() == 0) {
        draft.remove(i, Reason.NAVIGATION, "label above a body without a title");
      }
      seen++;
    }
  }

  /**
   * Where a short list right above the title begins that has a date among its items: issuer, type,
   * date, number. Menus have none. Behind the title where there is no such list.
   */
  private int datedList(int last) {
    int none = last + 1;
    boolean dated = false;
    int from = last;
    while (from >= 0 && (draft.look(from).isEmpty() || mayBeOfHead(from))) {
      dated |= Dates.isStamp(draft.look(from));
      if (last - from > 2 * NEAR) {
        return none;
      }
      from--;
    }
    return dated ? from + 1 : none;
  }

  /** Whether it is an item without a link, though the whole site may say it, too. */
  private boolean mayBeOfHead(int i) {
    return (draft.isFree(i) || draft.isRemovedAs(i, Reason.TEMPLATE))
        && draft.look(i).isItem()
        && !draft.look(i).isLink();
  }

  /**
   * {@code Statement} stands above many titles of a site, and says what each of them heads; not so
   * {@code News}, which its menu says, too.
   */
  private void typeOnManyPages(int i) {
    if (draft.isRemovedAs(i, Reason.TEMPLATE)
        && Lexicon.isLine(draft.look(i), Sense.TYPE)
        && !standsElsewhere(i)) {
      draft.restore(i);
      draft.remove(i, Reason.METADATA, TYPE);
    }
  }

  private boolean standsElsewhere(int i) {
    for (int j = 0; j < draft.size(); j++) {
      if (j != i && draft.look(j).hash() == draft.look(i).hash()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the title is part of the first block of the body. */
  private boolean isGlued() {
    return draft.isCut(draft.first());
  }

  private void between() {
    if (draft.titleAt() < 0) {
      return;
    }
    int from = draft.titleAt() + 1;
    boolean opensWithDate = Dates.opens(draft.look(draft.first()));
    long title = new Wording(draft.title().orElse("")).hash();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.look(i).hash() == title && i != draft.titleAt()) {
        draft.remove(i, Reason.REPEAT, "says the title again");
      }
    }
    int to = Math.min(draft.size(), Math.max(draft.first(), from + 6));
    int dated = lastDated(from);
    boolean head = true; // of a statement: nothing of the body has been passed
    for (int i = from; i < to; i++) {
      Look look = draft.look(i);
      if (!draft.isFree(i) || look.isEmpty()) {
        continue;
      }
      head &= (Letterheads.isOfHead(look) || isIssuerAbove(i)) && !look.isItem();
      if (head && !Dates.isDateline(look)) {
        draft.remove(i, Reason.METADATA, "head of a statement");
        continue;
      }
      if (Standfirst.is(look, draft.isOutside(i))) {
        draft.remove(i, Reason.TITLE, "subtitle, named so by the page's makers");
      } else if (draft.isOutside(i) && !look.isProse()) {
        draft.remove(
            i,
            Dates.isDateline(look) ? dated(look) : Reason.METADATA,
            "between the title and the body's element");
      } else if (Dates.isDateline(look) && !(look.isHeading() && i > draft.first())) {
        draft.remove(i, dated(look), "place and date below the title");
      } else if (i <= draft.first()
          && look.wording().is(Trait.MEETING)
          && !look.isItem()
          && !look.ends()) {
        draft.remove(i, Reason.METADATA, "meeting below the title");
      } else if (Bylines.is(look)) {
        draft.remove(i, Reason.BYLINE, "author below the title");
      } else if (i < draft.first()) {
        if (Lexicon.isTypeLine(look)
            || DocumentNumbers.isOfType(look)
            || Letterheads.isNoteBrokenOff(draft, i)) {
          draft.remove(i, Reason.METADATA, TYPE);
        } else if (look.isLink()) {
          draft.remove(i, Reason.NAVIGATION, "links between title and body");
        } else if (isMenu(i)) {
          draft.remove(i, Reason.NAVIGATION, "labels in a row between title and body");
        } else if (isAmongLabels(i) && look.isShort()) {
          draft.remove(i, Reason.METADATA, "among labelled values");
        } else if (look.isShort() && look.words() <= DATED && Dates.closes(look)) {
          draft.remove(i, dated(look), "ends in the date, below the title");
        } else if (Letterheads.is(look)) {
          draft.remove(i, Reason.METADATA, "letterhead below the title");
        } else if (DocumentNumbers.is(look)) {
          draft.remove(i, Reason.METADATA, CODE);
        } else if (opensWithDate && look.isShort()) {
          draft.remove(i, Reason.METADATA, "between the title and the dateline");
        } else if (i < dated && look.isShort()) {
          // Who speaks has an office behind a comma; a town, a press team has none.
          draft.remove(
              i,
              look.marks() > 0 ? Reason.BYLINE : Reason.NAVIGATION,
              "between the title and the line of place and date");
        }
      }
    }
  }

  /** Whether a line begins as names of offices do, and one that is nothing else follows. */
  private boolean isIssuerAbove(int i) {
    Look look = draft.look(i);
    int next = draft.below(i);
    return next < draft.size()
        && !look.isProse()
        && !look.ends()
        && look.digits() == 0
        && look.words() <= DATED
        && Lexicon.isOwner(look.folded())
        && (Letterheads.is(draft.look(next)) || Lexicon.isLine(draft.look(next), Sense.TYPE));
  }

  /** The last line above the body that gives place and date, or names the meeting; or -1. */
  private int lastDated(int from) {
    for (int i = draft.first() - 1; i >= from; i--) {
      Look look = draft.look(i);
      boolean said =
          (look.letters() > 0 && Dates.isDateline(look)) || look.wording().is(Trait.MEETING);
      if (draft.isFree(i) && !look.isItem() && said) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a labelled value stands below, or one above and the line has a number. */
  private boolean isAmongLabels(int i) {
    return isLabelled(i + 1) || (isLabelled(i - 1) && draft.look(i).digits() > 0);
  }

  private boolean isLabelled(int i) {
    return i >= 0 && i < draft.size() && draft.rule(i).equals(Labels.RULE);
  }

  private boolean isMenu(int i) {
    Look look = draft.look(i);
    return look.isShort()
        && look.marks() == 0
        && look.digits() == 0
        && look.words() <= 8
        && look.block().kind() != Block.Kind.TABLE_ROW
        && run(i) >= MENU
        && !ledIn(i);
  }

  /** How many labels stand in a row around block {@code i}. */
  private int run(int i) {
    int from = i;
    while (from > 0 && isLabel(from - 1) && i - from < MENU) {
      from--;
    }
    int to = i;
    while (to + 1 < draft.size() && isLabel(to + 1) && to - i < MENU) {
      to++;
    }
    return to - from + 1;
  }

  private boolean isLabel(int i) {
    Look look = draft.look(i);
    return i != draft.titleAt()
        && (look.isEmpty() || (look.isShort() && look.words() <= 12 && !Dates.isDateline(look)));
  }

  /** Whether the row of labels that block {@code i} stands in is announced by a colon. */
  private boolean ledIn(int i) {
    int at = i;
    while (at > 0 && isLabel(at - 1)) {
      at--;
    }
    return at > 0 && draft.look(at - 1).last() == ':';
  }

  private static Reason dated(Look look) {
    return look.letters() == 0 || look.words() <= 1 ? Reason.METADATA : Reason.DATELINE;
  }
}
