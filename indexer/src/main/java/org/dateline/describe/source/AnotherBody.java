package org.dateline.describe.source;

import java.util.OptionalInt;
import java.util.Set;
import org.dateline.describe.gazetteer.Countries;
import org.dateline.text.Capitals;

/**
 * Tells behind an "and" or a comma whether the name of another body begins there: {@code the
 * Ministry of Justice and the EU Delegation}. The article, the case, the words that make a body and
 * the table show it.
 */
final class AnotherBody {

  /** Words before those with whom a mission sits: {@code to the United Nations and the OSCE}. */
  static final Set<String> SEATED =
      Set.of(
          "to", "auprès", "bei", "ante", "presso", "junto", "przy", "при", "pri", "pranë", "vid");

  /** What means "and" in one language and "in" in another. */
  private static final Set<String> PREPOSITIONS = Set.of("in", "en", "a");

  /** Words of a body before the one that makes it: {@code the Lower Danube Rivers Commission}. */
  private static final int REACH = 4;

  private AnotherBody() {}

  /**
   * Whether an article stands behind a joint. What a ministry deals with has none, or one of
   * another case.
   *
   * @param and the joint, which may be a preposition
   */
  static boolean hasArticle(String text, String and, int end) {
    int next = Subject.passBy(text, BodyWords.next(text, end));
    return Subject.passArticle(text, next) > next && !PREPOSITIONS.contains(and);
  }

  /** {@code и УНИЦЕФ}: no field that a ministry deals with is an abbreviation. */
  static boolean isAbbreviation(String text, int end) {
    int next = BodyWords.next(text, end);
    String word = text.substring(next, BodyWords.wordEnd(text, next));
    return ShortForm.isAbbreviation(word) && !Capitals.areAll(text);
  }

  /** Whether among the next words, none of which joins, one makes a body. */
  static boolean begins(String text, int end) {
    int next = Subject.passBy(text, BodyWords.next(text, end));
    int i = Subject.passArticle(text, next);
    if (i > next && BodyWords.at(text, i).makes()) {
      return true;
    }
    for (int count = 0; count < REACH && mayBePart(text, i, count); count++) {
      int wordEnd = BodyWords.wordEnd(text, i);
      BodyWords.Word word = BodyWords.of(text.substring(i, wordEnd));
      if (wordEnd == i || word.isJoint() || word.isStop()) {
        return false;
      }
      if (count > 0 && word.makes()) {
        return true;
      }
      i = BodyWords.next(text, wordEnd);
    }
    return false;
  }

  /** {@code et de la Délégation}: the case of a list stands again before each body of it. */
  static boolean beginsInCase(String text, int end) {
    int next = BodyWords.next(text, end);
    int i = Subject.passCase(text, next);
    return i > next
        && isCapital(text, i)
        && BodyWords.at(text, i).makes()
        && Authorities.longestAt(text, i, OptionalInt.empty())
            .filter(m -> Authorities.isOrganisation(m.name())) // "y de la Unión Europea": a field
            .isEmpty();
  }

  /** A body of the table, and no first words of a longer name: {@code European Union Affairs}. */
  static boolean isKnown(String text, int end) {
    int i = Subject.passArticle(text, Subject.passBy(text, BodyWords.next(text, end)));
    return Authorities.longestAt(text, i, OptionalInt.empty())
        .filter(m -> isWhole(text, m.end()))
        .isPresent();
  }

  private static boolean isWhole(String text, int end) {
    int next = BodyWords.next(text, end);
    return !isCapital(text, next) || Countries.longestAt(text, next).isPresent();
  }

  private static boolean isCapital(String text, int i) {
    return i < text.length() && Character.isUpperCase(text.charAt(i));
  }

  /**
   * {@code Національна бібліотека}, {@code Краматорська міська рада}: what makes a body, and what
   * it deals with, may be small in other languages.
   */
  private static boolean mayBePart(String text, int i, int before) {
    if (isCapital(text, i) || i >= text.length()) {
      return i < text.length();
    }
    BodyWords.Word word = BodyWords.at(text, i);
    return (word.isForeign() && word.makes()) || (before > 0 && word.isArea());
  }
}
