package org.dateline.clean;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.read.Block;

/**
 * Rows of labels within and below the body: menus, lists of links, tags.
 *
 * <p>A list that belongs to the text is announced (by a colon or a heading), has marks within its
 * items, is numbered, or is a table. A row of labels that is none of these and that is long, or
 * stands below the last sentence, is the site's.
 */
final class Runs {

  /** Labels in a row within the body, not announced: fewer may be a list of names. */
  private static final int WITHIN = 8;

  /** Lines of an agenda or a list of people that stand in a row, furniture around them or not. */
  private static final int LIST = 4;

  /** Labels and furniture that part a body from what no longer belongs to it. */
  private static final int GULF = 6;

  /** What links beside each other in one block count for. */
  private static final int LINKS = 3;

  /** Words of a question to the reader. */
  private static final int QUESTION = 6;

  /** Words of a complimentary close, and lines of the signature below it. */
  private static final int CLOSE = 6;

  private static final int SIGNATURE = 3;

  /** What has a heading of its own where it stands below a body. */
  private static final Set<Reason> HEADED =
      EnumSet.of(Reason.TEASER, Reason.COOKIES, Reason.BUTTON, Reason.COMMENT);

  private final Draft draft;
  private final LastLines last;

  private Runs(Draft draft) {
    this.draft = draft;
    this.last = new LastLines(draft);
  }

  static void apply(Draft draft) {
    Runs runs = new Runs(draft);
    int last = draft.last();
    while (last > draft.first() && !(draft.isOpen(last) && draft.look(last).isProse())) {
      last--;
    }
    draft.setBody(draft.first(), last);
    runs.beyond();
    int i = draft.hasBody() ? draft.first() : 0;
    while (i < draft.size()) {
      int end = runs.end(i);
      if (end > i) {
        runs.judge(i, end);
      }
      i = Math.max(end, i + 1);
    }
  }

  /**
   * Prose below a gulf of labels and furniture that {@link BodyFinder} has not crossed is the
   * site's: its rules, its imprint, its next story.
   */
  private void beyond() {
    if (!draft.hasBody() || draft.hasRegion()) {
      return;
    }
    int gulf = 0;
    for (int i = draft.last() + 1; i < draft.size(); i++) {
      Look look = draft.look(i);
      if (gulf >= GULF && draft.isFree(i) && (look.isProse() || look.ends())) {
        draft.remove(i, Reason.FOOTER, "prose beyond the menu below the body");
      } else if (!look.isEmpty() && !(draft.isOpen(i) && look.isProse())) {
        gulf += look.isLink() || look.isMenuLine() ? LINKS : 1;
      }
    }
  }

  private int end(int from) {
    int end = from;
    while (end < draft.size() && isLabel(end)) {
      end++;
    }
    return end;
  }

  private boolean isLabel(int i) {
    Look look = draft.look(i);
    return !draft.isOpen(i)
        || look.isEmpty()
        || look.isLink()
        || look.isMenuLine()
        || (look.isShort() && look.words() <= 14)
        || isQuestion(i);
  }

  /** {@code Was this page useful?} behind the last sentence. */
  private boolean isQuestion(int i) {
    Look look = draft.look(i);
    return i > draft.last() && look.last() == '?' && look.words() <= QUESTION;
  }

  private void judge(int from, int to) {
    boolean below = draft.hasBody() && from > draft.last();
    boolean announced = from > 0 && isAnnounced(from);
    int plain = 0;
    int links = 0;
    int rich = 0;
    int coded = 0;
    int gone = 0;
    int goneInside = 0;
    for (int i = from; i < to; i++) {
      Look look = draft.look(i);
      if (!draft.isOpen(i) || look.isEmpty()) {
        int one = look.isEmpty() || draft.reason(i).equals(Optional.of(Reason.REPEAT)) ? 0 : 1;
        gone += one;
        goneInside += inside(i) ? one : 0;
        continue;
      }
      if (look.isLink()) {
        links++;
      } else if (isRich(look)) {
        rich++;
        coded += isCoded(look) ? 1 : 0;
      } else {
        plain++;
      }
    }
    int count = plain + links + rich;
    boolean list = announced && links * 2 <= count;
    // Among lines that are known to be the site's a line with marks in it is the site's too.
    boolean telling = (below ? coded : rich) * 2 >= count && links == 0;
    int announcedTo = list ? listEnd(from, to) : from;
    if (list && isSalutation(from)) {
      announcedTo = Math.min(announcedTo, from + SIGNATURE);
    }
    for (int i = from; i < to; i++) {
      Look look = draft.look(i);
      if (!draft.isFree(i) || look.isEmpty()) {
        continue;
      }
      if (look.isLink() && (count > 1 || below) && !list && (below || !inside(i))) {
        draft.remove(i, Reason.NAVIGATION, "list of links");
      } else if (below
          && i >= announcedTo
          && !last.belongs(from, i)
          && !(telling && (gone < count || streak(i, from, to) >= LIST || isSigned(from, i)))
          && !(inside(i)
              && look.words() >= 4
              && !look.isMenuLine()
              && !(look.isItem() && goneInside > 0)
              && !isLeftOver(i, to))) {
        draft.remove(i, Reason.NAVIGATION, "label below the last sentence");
      } else if (!inside(i)
          && plain >= WITHIN
          && rich == 0
          && i >= announcedTo
          && !look.isHeading()) {
        draft.remove(i, Reason.NAVIGATION, "labels in a row");
      }
    }
  }

  /** Whether a line heads what has been removed as another page's or a machine's. */
  private boolean isLeftOver(int i, int to) {
    int next = i + 1;
    while (next < to && draft.look(next).isEmpty()) {
      next++;
    }
    return next < to
        && inside(next)
        && draft.reason(next).filter(HEADED::contains).isPresent()
        && draft.look(i).marks() + draft.look(i).digits() == 0;
  }

  /** How many lines of a list stand in a row around block {@code i}. */
  private int streak(int i, int from, int to) {
    int first = i;
    while (first > from && i - first < LIST && isListed(first - 1)) {
      first--;
    }
    int last = i;
    while (last + 1 < to && last - i < LIST && isListed(last + 1)) {
      last++;
    }
    return isListed(i) ? last - first + 1 : 0;
  }

  /** Whether a line is one of those who sign, right below the last sentence. */
  private boolean isSigned(int from, int i) {
    for (int j = from; j <= Math.max(i, from + 1); j++) {
      if (j >= draft.size() || !isListed(j)) {
        return false;
      }
    }
    return from == draft.last() + 1;
  }

  private boolean isListed(int i) {
    Look look = draft.look(i);
    return draft.isOpen(i) && (isCoded(look) || (look.isHeading() && Dates.any(look)));
  }

  /** Whether the structure of the page vouches for the block: it stands in the body's element. */
  private boolean inside(int i) {
    return draft.hasRegion() && !draft.isOutside(i);
  }

  /** An announced list ends where the kind of its lines changes or furniture begins. */
  private int listEnd(int from, int to) {
    Block.Kind kind = draft.look(from).block().kind();
    int end = from;
    while (end < to && draft.isOpen(end) && draft.look(end).block().kind() == kind) {
      end++;
    }
    return end;
  }

  private boolean isAnnounced(int from) {
    int at = from - 1;
    while (at > 0 && (draft.look(at).isEmpty() || !draft.isOpen(at))) {
      at--;
    }
    Look before = draft.look(at);
    return (draft.isOpen(at) && before.last() == ':') || draft.isSafe(at) || isSalutation(from);
  }

  /** Whether a complimentary close stands above: {@code Yours sincerely,} */
  private boolean isSalutation(int from) {
    Look before = draft.look(from - 1);
    return draft.isOpen(from - 1) && before.last() == ',' && before.words() <= CLOSE;
  }

  /** Whether a line is one of a table, an agenda, a list of people with their posts. */
  private static boolean isCoded(Look look) {
    return look.isRow()
        || Dates.beginsWithTime(look)
        || (look.words() <= 14 && look.marks() > 0 && look.capitals() * 2 >= look.words());
  }

  /** A label and how many pages are behind it: {@code Elections (15)}. */
  private static boolean isCounted(Look look) {
    String plain = look.plain();
    int end = plain.length() - 1;
    if (end < 3 || plain.charAt(end) != ')' || look.marks() != 1) {
      return false;
    }
    int at = end - 1;
    while (at > 0 && Character.isDigit(plain.charAt(at))) {
      at--;
    }
    return at < end - 1 && plain.charAt(at) == '(' && end - at - 1 == look.digits();
  }

  /** Whether a short line says more than a menu's label does. */
  private static boolean isRich(Look look) {
    return (look.marks() > 0 && !isCounted(look))
        || (look.digits() > 0 && !isCounted(look))
        || look.words() >= 9
        || look.isRow()
        || look.block().kind() == Block.Kind.QUOTATION;
  }
}
