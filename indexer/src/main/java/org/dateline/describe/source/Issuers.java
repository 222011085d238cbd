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

  private static final Set<String> BODY_WORDS =
      Table.read(Issuers.class, "body-words.tsv").stream()
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
    for (String word : words) {
      String small = strip(word).toLowerCase(Locale.ROOT);
      boolean capital = !small.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (!capital && small.length() > 3 && !isJoint(small)) {
        return false;
      }
      body |= capital && BODY_WORDS.contains(small);
    }
    return body && Character.isUpperCase(text.charAt(0)) && !text.endsWith(".");
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
    return BODY_WORDS.contains(strip(text.substring(0, end)).toLowerCase(Locale.ROOT));
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
        .orElseGet(() -> Capitals.ordinary(name));
  }
}
