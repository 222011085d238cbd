package org.dateline.describe.source;

import java.util.OptionalInt;
import org.dateline.describe.gazetteer.Countries;

/**
 * Reads what a ministry deals with behind a comma of its name: {@code Ministry of Economy, Trade
 * and Industry}, {@code Ministère des Affaires étrangères, du Commerce et du Développement}.
 */
final class MinistryFields {

  /** Words of the fields before the last: {@code Labour, Family, Social Affairs}. */
  private static final int MOST = 8;

  private final String text;

  private MinistryFields(String text) {
    this.text = text;
  }

  /**
   * Whether fields begin at a word of a text, with an "and" before the last of them, and no other
   * body does.
   */
  static boolean follow(String text, int start) {
    return new MinistryFields(text).follow(start);
  }

  /**
   * Whether fields begin at a word of a text, of which the last is followed by what deals with
   * them: {@code mokslo ir sporto ministerija}.
   */
  static boolean precede(String text, int start) {
    int i = start;
    for (int words = 0; words < MOST && i < text.length(); words++) {
      int end = BodyWords.wordEnd(text, i);
      BodyWords.Word word = BodyWords.at(text, i);
      if (words > 0 && word.isHead() && word.isForeign()) {
        return true;
      }
      if (!word.isArea() && !BodyShape.isAnd(text.substring(i, end))) {
        return false;
      }
      i = BodyWords.next(text, end);
      i = i < text.length() && text.charAt(i) == ',' ? BodyWords.next(text, i + 1) : i;
    }
    return false;
  }

  private boolean follow(int start) {
    if (beginsArticle(start)) {
      return false;
    }
    int i = passJoints(start);
    for (int words = 0; words < MOST && i < text.length(); words++) {
      int end = BodyWords.wordEnd(text, i);
      BodyWords.Word word = BodyWords.at(text, i);
      if (end == i || word.makes() || word.isStop() || !mayBeField(word, i)) {
        return false;
      }
      int next = BodyWords.next(text, end);
      if (next < text.length() && text.charAt(next) == ',') {
        next = BodyWords.next(text, next + 1);
        if (beginsArticle(next)) {
          return false;
        }
      }
      if (next == end || next >= text.length()) {
        return false;
      }
      int and = BodyWords.wordEnd(text, next);
      if (BodyShape.isAnd(text.substring(next, and))) {
        return isLast(and);
      }
      i = passJoints(next);
    }
    return false;
  }

  /** Behind the {@code du} of {@code , du Commerce}. */
  private int passJoints(int from) {
    int i = from;
    while (i < text.length() && BodyWords.at(text, i).isJoint()) {
      int end = BodyWords.wordEnd(text, i);
      if (BodyShape.isAnd(text.substring(i, end))) {
        break;
      }
      i = BodyWords.next(text, end);
    }
    return i;
  }

  /** A field, and no other body: {@code , UNICEF and the Senate}. */
  private boolean mayBeField(BodyWords.Word word, int start) {
    return word.isArea()
        || (start < text.length()
            && Character.isUpperCase(text.charAt(start))
            && !ShortForm.isAbbreviation(text.substring(start, BodyWords.wordEnd(text, start)))
            && Authorities.longestAt(text, start, OptionalInt.empty()).isEmpty());
  }

  /** {@code , l’UNICEF}: an article without the "of" of a field. */
  private boolean beginsArticle(int start) {
    return Subject.passArticle(text, start) > start;
  }

  /** Whether no body begins behind the "and". */
  private boolean isLast(int and) {
    int behind = BodyWords.next(text, and);
    int next = passJoints(behind);
    return !beginsArticle(behind)
        && !AnotherBody.begins(text, and)
        && !BodyWords.at(text, next).makes()
        && mayBeField(BodyWords.at(text, next), next)
        && Countries.longestAt(text, next).isEmpty();
  }
}
