package org.dateline.describe.source;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the body that acts or speaks in a sentence or a title. */
final class Subject {

  /**
   * A body and the words that name it.
   *
   * @param name its name
   * @param words the words of the text
   */
  record Named(String name, String words) {}

  /** The first sentence of a release is seldom longer. */
  private static final int REACH = 500;

  /** What stands before a body that acts: {@code handed over by the OSCE Mission}. */
  private static final String[] BEFORE = {"by the ", "by ", "said the ", ", the ", "The ", "the "};

  /** Titles that begin so are followed by the one who speaks: {@code Statement of the Ministry}. */
  private static final Set<String> UTTERANCES =
      Set.of(
          "Statement",
          "Joint",
          "Declaration",
          "Press",
          "Comment",
          "Message",
          "Communiqué",
          "Spot",
          "Report",
          "Speech",
          "Address",
          "Remarks");

  private Subject() {}

  /** The body at the start of the sentence, else the one that acts in it. */
  static Optional<Named> ofSentence(String text, int start, OptionalInt year) {
    Optional<Named> first = at(text, passArticle(text, start), year);
    if (first.isPresent()) {
      return first;
    }
    int end = sentenceEnd(text, start);
    for (int i = start + 1; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i))
          && !Character.isLetter(text.charAt(i - 1))
          && acts(text, i)) {
        Optional<Named> found = at(text, i, year);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The body at the start of a title, else the one behind {@code by}. */
  static Optional<Named> ofTitle(String text, OptionalInt year) {
    Optional<Named> first = at(text, passArticle(text, 0), year);
    if (first.isPresent()) {
      return first;
    }
    int space = text.indexOf(' ');
    boolean utterance = space > 0 && UTTERANCES.contains(text.substring(0, space));
    for (int i = 1; i < text.length(); i++) {
      boolean begins = Character.isUpperCase(text.charAt(i)) && text.charAt(i - 1) == ' ';
      if (begins
          && (endsWith(text, i, "by ")
              || endsWith(text, i, "by the ")
              || (utterance && (endsWith(text, i, "of the ") || endsWith(text, i, "of "))))) {
        Optional<Named> found = at(text, i, year);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Named> at(String text, int start, OptionalInt year) {
    return start >= text.length()
        ? Optional.empty()
        : Authorities.longestAt(text, start, year)
            .filter(m -> !isAttribute(text, m))
            .map(m -> new Named(m.name(), text.substring(start, m.end())));
  }

  /** {@code OSCE-supported}, {@code the OSCE's}, {@code EU–Moldova}: the body does not act here. */
  private static boolean isAttribute(String text, Authorities.Match match) {
    int end = match.end();
    return end < text.length() && "–/".indexOf(text.charAt(end)) >= 0;
  }

  private static int passArticle(String text, int start) {
    return text.startsWith("The ", start) || text.startsWith("the ", start) ? start + 4 : start;
  }

  private static boolean acts(String text, int i) {
    if (endsWith(text, i, ", the ")) {
      return true;
    }
    for (String before : BEFORE) {
      if (before.startsWith("by") || before.startsWith("said")) {
        if (endsWith(text, i, before)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean endsWith(String text, int i, String before) {
    return i >= before.length() && text.startsWith(before, i - before.length());
  }

  private static int sentenceEnd(String text, int start) {
    int limit = Math.min(text.length(), start + REACH);
    for (int i = start; i + 2 < limit; i++) {
      if (text.charAt(i) == '.'
          && text.charAt(i + 1) == ' '
          && Character.isUpperCase(text.charAt(i + 2))
          && i > start + 3
          && Character.isLowerCase(text.charAt(i - 1))
          && Character.isLowerCase(text.charAt(i - 2))) {
        return i;
      }
    }
    return limit;
  }
}
