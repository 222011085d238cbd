package org.dateline.describe.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.describe.place.Capitals;
import org.dateline.text.Folding;
import org.dateline.text.Table;

/** Tells lines that name a body from lines that say something, and lists of bodies apart. */
final class Issuers {

  /** Longer names are sentences. */
  private static final int LONGEST = 140;

  private static final int MOST_WORDS = 16;

  /** An abbreviation at the start of a line is seldom the name of a site. */
  private static final int SHORTEST_MASTHEAD = 10;

  private static final List<List<String>> ROWS = Table.read(Issuers.class, "body-words.tsv");

  private static final Set<String> ENGLISH = Set.of(ROWS.getFirst().get(0).split(" ", -1));

  private static final Set<String> BODY_WORDS =
      ROWS.stream()
          .skip(1)
          .flatMap(row -> List.of(row.get(0).split(" ", -1)).stream())
          .collect(Collectors.toUnmodifiableSet());

  private Issuers() {}

  /**
   * The name of the body that a line is, in ordinary capitals; empty where it is something else.
   */
  static Optional<String> line(String line, OptionalInt year) {
    String text = Folding.whiteSpace(line);
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    return Authorities.whole(text, year)
        .filter(m -> !m.office())
        .map(Authorities.Match::name)
        .or(() -> isBody(text) ? Optional.of(Capitals.ordinary(text)) : Optional.empty());
  }

  /**
   * A body and the words that name it.
   *
   * @param name its name, in ordinary capitals
   * @param words the words of the page
   */
  record Named(String name, String words) {}

  /** The body whose name a page has as its first words, an address or a number behind it or not. */
  static Optional<Named> masthead(String line, OptionalInt year) {
    String text = Folding.whiteSpace(line);
    Optional<Named> whole = line(text, year).map(name -> new Named(name, text));
    if (whole.isPresent()) {
      return whole;
    }
    return Authorities.longestAt(text, 0, year)
        .filter(m -> !m.office() && m.end() < text.length() && m.end() > SHORTEST_MASTHEAD)
        .filter(m -> text.length() <= LONGEST && areCapitalised(text.substring(m.end()).strip()))
        .map(m -> new Named(m.name(), text.substring(0, m.end())));
  }

  private static boolean areCapitalised(String words) {
    for (String word : words.split(" ", -1)) {
      if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Capitalised words, one of which only bodies have, no figures and no end of a sentence. */
  private static boolean isBody(String text) {
    boolean body = false;
    String[] words = text.split(" ", -1);
    if (words.length > MOST_WORDS || words.length < 2) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c) || "?!:;\"“”".indexOf(c) >= 0) {
        return false;
      }
    }
    // most languages write all words but the first of a body's name small
    boolean sentenceCase = isForeignBody(strip(words[0]).toLowerCase(Locale.ROOT));
    for (String word : words) {
      String small = strip(word).toLowerCase(Locale.ROOT);
      boolean capital = !small.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (!capital && small.length() > 3 && !isJoint(small) && !sentenceCase) {
        return false;
      }
      body |= capital && isBodyWord(small);
    }
    return body && Character.isUpperCase(text.charAt(0)) && !text.endsWith(".");
  }

  private static boolean isBodyWord(String word) {
    if (BODY_WORDS.contains(word) || ENGLISH.contains(word)) {
      return true;
    }
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0
        ? isBodyWord(word.substring(hyphen + 1))
        : word.endsWith("ministerium")
            || word.endsWith("ministerium's")
            || word.endsWith("departementet");
  }

  private static boolean isForeignBody(String word) {
    return !ENGLISH.contains(word) && isBodyWord(word);
  }

  private static boolean isJoint(String word) {
    return Set.of(
            "with", "from", "within", "against", "through", "della", "degli", "delle", "para",
            "pour", "über", "für")
        .contains(word);
  }

  /** The bodies of a labelled value; commas part them where a new body begins behind one. */
  static List<String> list(String value) {
    List<String> names = new java.util.ArrayList<>();
    for (String part : value.split("[;|\n]", -1)) {
      String text = part.strip();
      int start = 0;
      for (int i = text.indexOf(','); i >= 0; i = text.indexOf(',', i + 1)) {
        String behind = text.substring(i + 1).strip();
        if (beginsBody(behind)) {
          names.add(text.substring(start, i).strip());
          start = i + 1;
        }
      }
      names.add(text.substring(start).strip());
    }
    names.removeIf(String::isEmpty);
    return names;
  }

  private static boolean beginsBody(String text) {
    if (text.isEmpty() || Authorities.longestAt(text, 0, OptionalInt.empty()).isPresent()) {
      return !text.isEmpty();
    }
    int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
    return isBodyWord(strip(text.substring(0, end)).toLowerCase(Locale.ROOT));
  }

  private static String strip(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }

  /** The name that a labelled value gives, an abbreviation written out. */
  static String written(String name, OptionalInt year) {
    return Authorities.whole(name, year)
        .filter(m -> !m.office())
        .map(Authorities.Match::name)
        .orElseGet(() -> name.indexOf(' ') > 0 ? Capitals.ordinary(name) : name);
  }
}
