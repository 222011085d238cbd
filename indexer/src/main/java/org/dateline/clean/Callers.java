package org.dateline.clean;

import java.util.List;

/** Whom to call below a body, where no line announces it, and what stands below that. */
final class Callers {

  /** Words of a line that names whom to call. */
  private static final int CALLER = 25;

  /** Paragraphs below those to call in which an organization presents itself, and their words. */
  private static final int MOTTOS = 2;

  /** Words of a heading above those to call. */
  private static final int HEADING = 4;

  private static final int MOTTO = 60;

  /** Lines that say whom to call and give no number: names, offices. */
  private static final int MISSED = 2;

  private final Draft draft;

  Callers(Draft draft) {
    this.draft = draft;
  }

  void apply() {
    last();
    below();
  }

  /** Lines with numbers to call at the very end, and the heading over them, whatever it says. */
  private void last() {
    int i = draft.size() - 1;
    int found = 0;
    int missed = 0;
    int first = draft.size();
    for (; i > draft.first(); i--) {
      Look look = draft.look(i);
      if (draft.isRemovedAs(i, Reason.CONTACT)) {
        found++;
        first = i;
      }
      if (!draft.isFree(i) || look.isEmpty()) {
        continue;
      }
      if ((look.words() <= CALLER && Contacts.isCaller(look)) || isFoot(look)) {
        found++;
        missed = 0;
        first = i;
      } else if (look.isProse() || look.isRow() || ++missed > MISSED) {
        break;
      }
    }
    if (found == 0) {
      return;
    }
    int from = first;
    while (from - 1 > draft.first() && draft.isFree(from - 1) && isHeadingOf(from - 1)) {
      from--;
    }
    for (int j = from; j < draft.size(); j++) {
      Look look = draft.look(j);
      boolean caller = look.words() <= CALLER && (Contacts.has(look) || !look.isProse());
      boolean foot = isFoot(look) && !isList(j);
      if (j >= first && !caller && !foot) {
        break;
      }
      draft.remove(j, Reason.CONTACT, "numbers to call below the body");
    }
  }

  /** Whether a sentence right above announces what stands here. */
  private boolean isList(int j) {
    if (j == draft.first() || !draft.isFree(j - 1)) {
      return false;
    }
    Look above = draft.look(j - 1);
    return above.last() == ':' && above.words() > HEADING;
  }

  /** An address with numbers to call, and rows of links and dates in the same block. */
  private static boolean isFoot(Look look) {
    if (!Contacts.has(look)) {
      return false;
    }
    List<Look> rows = look.rows();
    return rows.size() > 1 && rows.stream().noneMatch(row -> row.ends() || row.words() > CALLER);
  }

  /**
   * What an organization says of itself between those to call, or below them: {@code The Joint
   * Mission is independent of the governments that pay for it.}
   */
  private void below() {
    int count = 0;
    int words = 0;
    int i = draft.size() - 1;
    for (; i > draft.first() && (count == 0 || !draft.isRemovedAs(i, Reason.CONTACT)); i--) {
      Look look = draft.look(i);
      if (draft.isOpen(i) && !look.isEmpty()) {
        count++;
        words += look.words();
        if (count > MOTTOS || words > MOTTO || !look.isProse() || !namesBody(look)) {
          return;
        }
      }
    }
    if (i <= draft.first() || count == 0) {
      return;
    }
    for (int j = i + 1; j < draft.size(); j++) {
      draft.remove(j, Reason.FOOTER, "what the organization is, below those to call");
    }
  }

  /** Whether a paragraph begins with a name and tells no news: no day, nobody's words. */
  private static boolean namesBody(Look look) {
    String[] opening = look.plain().split(" ", 3);
    return opening.length == 3
        && Character.isUpperCase(look.plain().charAt(0))
        && Character.isUpperCase(opening[1].isEmpty() ? ' ' : opening[1].charAt(0))
        && !look.wording().quotes()
        && !Dates.any(look);
  }

  private boolean isHeadingOf(int i) {
    Look look = draft.look(i);
    return !look.isEmpty()
        && !look.isProse()
        && !look.ends()
        && look.words() <= 4
        && !look.isRow()
        && look.dates().isEmpty(); // "Lisbon, 5 February 2004" ends the text
  }
}
