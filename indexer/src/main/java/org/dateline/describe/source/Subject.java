package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.describe.gazetteer.Gazetteer;
import org.dateline.describe.page.ScannedPage.Passage;

/** Finds the body that acts or speaks in a sentence or a title. */
final class Subject {

  /** The first sentence of a release is seldom longer. */
  private static final int REACH = 500;

  /** Letters of a name, a verb and a day at the end of a sentence. */
  private static final int TAIL = 160;

  /** What stands before a body that acts: {@code handed over by the OSCE Mission}. */
  private static final String[] BEFORE = {
    ", the ",
    "by the ",
    "by ",
    "said the ",
    "According to the ",
    "according to the ",
    "Following is ",
    "Following is the text of "
  };

  /** With these "by" the body pays or lends a room, and another one acts. */
  private static final Pattern PAYS =
      Pattern.compile(
          "(?i)(paid for|funded|financed|supported|sponsored|hosted|backed) by( the)? $");

  /** Letters in which such words stand. */
  private static final int LONGEST_PAYS = 24;

  /** Letters of the towns before the date of a dateline. */
  private static final int TOWNS = 40;

  private Subject() {}

  /** The bodies that act in a sentence, in order: the one that it begins with first. */
  static List<Issuers.Named> ofSentence(String text, int start, OptionalInt year) {
    List<Issuers.Named> bodies = new ArrayList<>();
    NamedBody.at(text, passArticle(text, start), year).ifPresent(bodies::add);
    int end = sentenceEnd(text, start);
    for (int i = start + 1; i < end; i++) {
      boolean joins = !bodies.isEmpty() && endsWith(text, i, "and the ");
      if (begins(text, i) && (joins || acts(text, i))) {
        NamedBody.at(text, i, year).ifPresent(bodies::add);
      }
    }
    return bodies;
  }

  /** The body with whose announcement the first sentence ends: {@code …, the X said today}. */
  static Optional<Issuers.Named> announcing(String text, int start, OptionalInt year) {
    int end = sentenceEnd(text, start);
    if (end < text.length() && text.charAt(end) != '.') {
      return Optional.empty(); // too long for a sentence
    }
    for (int i = text.lastIndexOf(", ", end); i > start && end - i < TAIL; ) {
      int comma = i;
      int from = passArticle(text, i + 2);
      Optional<Issuers.Named> body =
          NamedBody.at(text, from, year)
              .filter(b -> Speaking.endsSentence(text, from + b.words().length(), end))
              .or(() -> said(text, comma, end, year));
      if (body.isPresent()) {
        return body;
      }
      i = text.lastIndexOf(", ", i - 1);
    }
    return Optional.empty();
  }

  /** {@code …, сообщает X}: the verb first, and nothing behind the body. */
  private static Optional<Issuers.Named> said(String text, int comma, int end, OptionalInt year) {
    int verb = comma + 2;
    int verbEnd = BodyWords.wordEnd(text, Math.min(verb, text.length()));
    if (verbEnd == verb || !Speaking.isVerb(text.substring(verb, verbEnd))) {
      return Optional.empty();
    }
    int from = passArticle(text, BodyWords.next(text, verbEnd));
    return NamedBody.at(text, from, year)
        .filter(b -> from + b.words().length() <= end && end - from - b.words().length() < 2);
  }

  /** The first body of a list of those that Dateline knows which a sentence mentions anywhere. */
  static Optional<Issuers.Named> mentioned(String text, int start, OptionalInt year) {
    int end = sentenceEnd(text, start);
    for (int i = start + 1; i < end; i++) {
      if (begins(text, i) && Authorities.longestAt(text, i, year).isPresent()) {
        Optional<Issuers.Named> found = NamedBody.at(text, i, year);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean begins(String text, int i) {
    return text.charAt(i - 1) == ' ' && Character.isUpperCase(text.charAt(i));
  }

  /** The body with which a paragraph begins, behind its dateline. */
  static Optional<Issuers.Named> first(Passage paragraph, OptionalInt year) {
    String text = paragraph.text();
    int start = 0;
    if (!paragraph.dates().isEmpty() && paragraph.dates().getFirst().span().start() < TOWNS) {
      start = paragraph.dates().getFirst().span().end();
      while (start < text.length() && IssuerLine.isSign(text.charAt(start))) {
        start++;
      }
    }
    return NamedBody.at(text, passArticle(text, start), year);
  }

  /** The body at the start of a title, else the one behind {@code by}. */
  static Optional<Issuers.Named> ofTitle(String text, OptionalInt year) {
    Optional<Issuers.Named> first = NamedBody.at(text, passArticle(text, 0), year);
    if (first.isPresent()) {
      return first;
    }
    for (int i = 1; i < text.length(); i++) {
      if (begins(text, i) && (endsWith(text, i, "by ") || endsWith(text, i, "by the "))) {
        Optional<Issuers.Named> found = NamedBody.at(text, i, year);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Behind an article, in whatever language; a town's name may begin with one: {@code La Paz}. */
  static int passArticle(String text, int start) {
    int end = articleEnd(text, start);
    boolean place =
        end > start
            && Gazetteer.longestAt(text, start).filter(town -> town.end() > end).isPresent();
    return place ? start : end;
  }

  private static int articleEnd(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST_ARTICLE);
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\'' || c == '’') {
        return ARTICLES.contains(BodyWords.small(text.substring(start, i + 1))) ? i + 1 : start;
      }
    }
    return start;
  }

  /** {@code de l’Ambassade de X, de l’Ambassade de Y}: the case of the list stands again. */
  static int passCase(String text, int start) {
    return passArticle(text, passOf(text, behind(BY, text, start)));
  }

  /** {@code of }, in whatever language; the article behind it is not passed. */
  static int passOf(String text, int start) {
    return behind(CASES, text, start);
  }

  /**
   * {@code pela X, pela Y}: behind a "by" and its article, which no name goes on with, as many do
   * with "of".
   */
  static int passBy(String text, int start) {
    int behind = behind(BY, text, start);
    return behind > start ? passArticle(text, behind) : start;
  }

  private static int behind(String[] words, String text, int start) {
    boolean capitals = start + 1 < text.length() && Character.isUpperCase(text.charAt(start + 1));
    for (String word : words) {
      if (text.regionMatches(capitals, start, word, 0, word.length())) {
        return start + word.length();
      }
    }
    return start;
  }

  private static final String[] CASES = {
    "of ", "de ", "du ", "del ", "della ", "dell’", "do ", "da ", "des ", "von ", "vom "
  };

  private static final String[] BY = {
    "by ", "par ", "dal ", "dalla ", "dall’", "por ", "pelo ", "pela ", "pelos ", "pelas "
  };

  private static final Set<String> ARTICLES =
      Set.of(
          "the ", "le ", "la ", "les ", "l’", "l'", "die ", "das ", "der ", "dem ", "el ", "los ",
          "las ", "il ", "gli ", "o ", "a ", "os ", "het ", "az ", "το ", "η ", "ο ", "οι ", "τα ");

  /** Letters of {@code the}, and the space behind it. */
  private static final int LONGEST_ARTICLE = 4;

  private static boolean acts(String text, int i) {
    for (String before : BEFORE) {
      if (endsWith(text, i, before)) {
        return !PAYS.matcher(text.substring(Math.max(0, i - LONGEST_PAYS), i)).find();
      }
    }
    return false;
  }

  private static boolean endsWith(String text, int i, String before) {
    return i >= before.length() && text.startsWith(before, i - before.length());
  }

  /** Where the sentence ends, or how far one reaches. */
  static int sentenceEnd(String text, int start) {
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
