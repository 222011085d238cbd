package org.dateline.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.calendar.DateMention;
import org.dateline.clean.Lexicon.Sense;

/**
 * What speaks for a line's being the title.
 *
 * <p>A title shares its words with the body and with the page's address, stands alone right above
 * the body, its labels or its dateline, is longer than a label, may be a heading, bold, in
 * capitals, or what the head of the page says, and is not what the site is called. Each of these
 * counts some points; a line without enough of them is none, since a page without a title is better
 * than one named after a menu.
 */
final class TitleEvidence {

  /** Points that make a title: a line next to the body that shares no word with it has fewer. */
  static final double ENOUGH = 2.5;

  /**
   * Words of the body that are compared: the lead repeats the title, the tenth paragraph may not.
   */
  private static final int BODY_WORDS = 250;

  /** The share of its words that a line on the subject of the body has in common with it. */
  private static final double TOPICAL = 0.34;

  private final Draft draft;
  private final PageNames names;
  private final Set<String> body = new HashSet<>();

  TitleEvidence(Draft draft, PageNames names) {
    this.draft = draft;
    this.names = names;
    int words = 0;
    int from = draft.hasBody() ? draft.first() : 0;
    for (int i = from; i < draft.size() && words < BODY_WORDS; i++) {
      if (draft.isOpen(i) && (draft.look(i).isProse() || draft.isSafe(i))) {
        words += draft.look(i).words();
        Stems.of(draft.look(i).plain(), body);
      }
    }
  }

  /**
   * @param between how many lines that are no labels stand between the line and the body
   * @param menuBelow whether a menu does
   */
  double points(int i, int between, boolean menuBelow) {
    Look look = draft.look(i);
    Set<String> stems = Stems.of(look.plain());
    double shared = shared(stems);
    double points = Math.min(look.words(), 10) * 0.15;
    points += 2 * shared;
    points += 1.2 * names.inAddress(stems);
    if (look.isHeading()) {
      int level = look.block().setting().level();
      double heading = level == 1 ? 2 : level == 2 ? 1.4 : 0.6;
      points += menuBelow ? heading / 2 : heading;
    } else if (look.block().text().strip().startsWith("**")) {
      points += 0.8;
    }
    if (!look.isItem()) {
      points += 0.5;
    }
    if (goesOn(look.plain())) {
      points -= 1.5;
    }
    if (names.isSite(look.plain())) {
      points -= 2.5;
    } else if (names.isNamed(look)) {
      // The head names the site too, and so does the line at the top of each page.
      points += !menuBelow && (shared >= TOPICAL || look.isHeading()) ? 3 : 0.3;
    }
    if (look.digits() > 0 && startsWithDate(look)) {
      points -= 1.5;
    }
    points += between == 0 && !look.isItem() ? 1.5 : -Math.min(1.5, between * 0.1);
    if (i + 1 < draft.size() && isLabelled(i + 1)) {
      // What stands between these and the body is a heading of the body.
      points += between > 0 ? 1.6 : 0.6;
    }
    if (i > 0 && Lexicon.isLine(draft.look(i - 1), Sense.TYPE)) {
      points += 0.6;
    }
    if (shared >= TOPICAL && i + 1 < draft.size() && saysWhoSpeaks(draft.look(i + 1))) {
      points += 1.2;
    }
    if (isMeeting(look)) {
      points -= 2;
    }
    if (inRun(i)) {
      points -= 0.8;
    }
    return look.ends() && look.last() == '.' ? points - 0.5 : points;
  }

  /** {@code Speech by the Minister at the Council, Vienna, 4 May 2023}, below its title. */
  private static boolean saysWhoSpeaks(Look look) {
    return look.words() > 4 && Lexicon.beginsWithType(look) && Dates.any(look);
  }

  /** {@code 1390th Meeting of the Permanent Council}: where something was said, and not what. */
  static boolean isMeeting(Look look) {
    return look.digits() > 0 && look.words() <= 10 && Lexicon.speaksOfMeeting(look.folded());
  }

  /** A bracket or a small letter at its start: the line goes on from the one above. */
  private static boolean goesOn(String plain) {
    return !plain.isEmpty() && (plain.charAt(0) == '(' || Character.isLowerCase(plain.charAt(0)));
  }

  /** Whether the line is about what the body is about. */
  boolean isTopical(int i) {
    Look look = draft.look(i);
    return look.words() >= 4
        && !names.isSite(look.plain())
        && shared(Stems.of(look.plain())) >= TOPICAL;
  }

  private static boolean startsWithDate(Look look) {
    List<DateMention> dates = Dates.scan(look);
    return !dates.isEmpty() && dates.getFirst().span().start() <= 1;
  }

  private boolean isLabelled(int i) {
    return draft.reason(i).filter(r -> r == Reason.METADATA).isPresent()
        || Dates.isDateline(draft.look(i));
  }

  /** Whether the lines before and behind are labels of the same kind. */
  private boolean inRun(int i) {
    return isAlike(i, i - 1) && isAlike(i, i + 1);
  }

  private boolean isAlike(int i, int j) {
    if (j < 0 || j >= draft.size()) {
      return false;
    }
    Look other = draft.look(j);
    return other.isShort()
        && !other.isEmpty()
        && other.block().kind() == draft.look(i).block().kind()
        && other.words() * 2 >= draft.look(i).words();
  }

  /** The share of the line's longer words that the body has too. */
  private double shared(Set<String> stems) {
    if (stems.size() < 2) {
      return 0;
    }
    int found = 0;
    for (String stem : stems) {
      found += body.contains(stem) ? 1 : 0;
    }
    return (double) found / stems.size();
  }
}
