package org.dateline.describe.source;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.Folding;
import org.dateline.text.Table;

/** The phrases of {@code phrases.tsv}, which stand before the names of bodies or within them. */
final class Phrases {

  /** What a phrase says: see the head of the table. */
  enum Sort {
    ISSUED,
    BY,
    WIRE,
    DELIVERED,
    FOR,
    SITE,
    TEXT,
    BELOW,
    COUNCIL,
    MINISTERS,
    EMBASSY,
    DELEGATION,
    OFFICE,
    HEAD,
    JOINTLY,
    TOGETHER,
    WITH,
    RESERVED,
    CLOSED,
    SECTION,
    SEAT
  }

  private static final Map<Sort, List<String>> PHRASES = new EnumMap<>(Sort.class);
  private static final Map<Sort, List<String>> FOLDED = new EnumMap<>(Sort.class);

  /** Those of each sort by their first letters, in the order of the table. */
  private static final Map<Sort, Map<Character, List<String>>> BY_LETTER =
      new EnumMap<>(Sort.class);

  static {
    for (List<String> row : Table.read(Phrases.class, "phrases.tsv")) {
      PHRASES
          .computeIfAbsent(Sort.valueOf(row.get(0)), any -> new ArrayList<>())
          .addAll(List.of(row.get(1).split("\\|", -1)));
    }
    PHRASES.forEach(
        (sort, phrases) -> {
          FOLDED.put(sort, phrases.stream().map(Folding::letters).toList());
          BY_LETTER.put(sort, phrases.stream().collect(groupingBy(p -> letter(p, 0))));
        });
  }

  private Phrases() {}

  /** All of a sort, in lower case, in the order of the table. */
  static List<String> of(Sort sort) {
    return PHRASES.getOrDefault(sort, List.of());
  }

  /** The same with their letters folded. */
  static List<String> folded(Sort sort) {
    return FOLDED.getOrDefault(sort, List.of());
  }

  /** Whether a folded text has one of a sort anywhere. */
  static boolean isInFolded(String folded, Sort sort) {
    for (String phrase : folded(sort)) {
      if (folded.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text, in lower case, has one of a sort anywhere. */
  static boolean isIn(String small, Sort sort) {
    for (String phrase : of(sort)) {
      if (small.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Where a text goes on behind a phrase of a sort that stands at {@code start}; else there. */
  static int behind(String text, int start, Sort sort) {
    for (String phrase : beginningAs(text, start, sort)) {
      if (text.regionMatches(true, start, phrase, 0, phrase.length())) {
        int end = start + phrase.length();
        if (phrase.endsWith("’") || phrase.endsWith("'")) {
          return end;
        }
        if (end < text.length() && text.charAt(end) == ' ') {
          return end + 1;
        }
      }
    }
    return start;
  }

  /** Those of a sort that begin with the letter there, as most words of a text do with none. */
  private static List<String> beginningAs(String text, int start, Sort sort) {
    return start < text.length()
        ? BY_LETTER.getOrDefault(sort, Map.of()).getOrDefault(letter(text, start), List.of())
        : List.of();
  }

  /** As {@link String#regionMatches(boolean, int, String, int, int)} folds a letter. */
  private static char letter(String text, int i) {
    return Character.toLowerCase(Character.toUpperCase(text.charAt(i)));
  }

  /**
   * Where a text goes on behind the first phrase of a sort, from a word on; -1 where it has none.
   */
  static int behindFirst(String text, int from, Sort sort) {
    for (int i = from; i < text.length(); i++) {
      if (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))) {
        int end = behind(text, i, sort);
        if (end > i) {
          return end;
        }
      }
    }
    return -1;
  }
}
