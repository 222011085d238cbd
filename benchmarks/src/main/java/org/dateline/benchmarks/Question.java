package org.dateline.benchmarks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A question that every rival is asked.
 *
 * @param words one word, two, or the words of a phrase
 * @param filter a year or a place; empty where the kind has none
 */
public record Question(Kind kind, List<String> words, String filter) {

  /** What sort of question it is. */
  public enum Kind {
    ONE_WORD,
    TWO_WORDS,
    PHRASE,
    WORD_AND_YEAR,
    WORD_AND_PLACE,
    YEAR_CHOSEN,
    PLACE_CHOSEN;

    /** Typed questions, without a choice among the values of a facet. */
    public static final List<Kind> TYPED =
        List.of(ONE_WORD, TWO_WORDS, PHRASE, WORD_AND_YEAR, WORD_AND_PLACE);

    /** A word, and a value of a facet that is chosen beside it. */
    public static final List<Kind> CHOSEN = List.of(YEAR_CHOSEN, PLACE_CHOSEN);
  }

  public Question {
    words = List.copyOf(words);
  }

  /** As the form of Dateline sends it: what is typed, and what is chosen of a facet. */
  public String sent() {
    return "q="
        + encoded(typed())
        + switch (kind) {
          case YEAR_CHOSEN -> "&year=" + encoded(filter);
          case PLACE_CHOSEN -> "&place=" + encoded(filter);
          default -> "";
        };
  }

  /** What is typed into the search field. */
  public String typed() {
    return switch (kind) {
      case ONE_WORD, TWO_WORDS, YEAR_CHOSEN, PLACE_CHOSEN -> String.join(" ", words);
      case PHRASE -> "\"" + String.join(" ", words) + "\"";
      case WORD_AND_YEAR -> words.getFirst() + " date:" + filter;
      case WORD_AND_PLACE -> words.getFirst() + " place:\"" + filter + "\"";
    };
  }

  /** As parameters of an address, for rivals that know the kinds. */
  public String parameters() {
    return "kind="
        + kind
        + "&words="
        + encoded(String.join(" ", words))
        + "&filter="
        + encoded(filter);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  String line() {
    return kind + "\t" + String.join(" ", words) + "\t" + filter;
  }

  static Question ofLine(String line) {
    String[] fields = line.split("\t", -1);
    return of(fields[0], fields[1], fields[2]);
  }

  /** A question of its parts as text. */
  public static Question of(String kind, String words, String filter) {
    return new Question(Kind.valueOf(kind), List.of(words.split(" ", -1)), filter);
  }
}
