package org.dateline.describe.kind;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.describe.Kind;
import org.dateline.text.Characters;
import org.dateline.text.Table;

/** The phrases of {@code kinds.tsv}, by the place where they show a kind. */
final class KindWords {

  /** Where a phrase stands. */
  enum Where {
    TYPE,
    FILED,
    START,
    SPOKEN,
    WITHIN,
    DELIVERY,
    CLOSE,
    STANCE
  }

  /**
   * A phrase that stands in a text.
   *
   * @param kind what it shows
   * @param words the words of the text
   */
  record Match(Kind kind, String words) {}

  private static final Map<Where, Map<String, Kind>> TYPES = new EnumMap<>(Where.class);
  private static final Map<Where, Phrases> PHRASES = new EnumMap<>(Where.class);

  static {
    for (List<String> row : Table.read(KindWords.class, "kinds.tsv")) {
      Kind kind = Kind.valueOf(row.get(0));
      Where where = Where.valueOf(row.get(1));
      for (String phrase : row.get(2).split("\\|", -1)) {
        if (where == Where.TYPE || where == Where.FILED) {
          TYPES.computeIfAbsent(where, w -> new HashMap<>()).putIfAbsent(phrase, kind);
        } else {
          PHRASES.computeIfAbsent(where, w -> new Phrases()).add(kind, phrase);
        }
      }
    }
  }

  private KindWords() {}

  /** The kind that a line says, and nothing else; a number behind it is passed over. */
  static Optional<Kind> type(String line, Where where) {
    Map<String, Kind> types = TYPES.getOrDefault(where, Map.of());
    String key = withoutSigns(key(line));
    Kind kind = types.get(key);
    return Optional.ofNullable(kind != null ? kind : types.get(withoutNumber(key)));
  }

  /** The longest phrase with which a text begins. */
  static Optional<Match> beginning(String text, Where where) {
    return phrases(where).beginning(key(text)).map(p -> match(p, text));
  }

  /** The first phrase that stands anywhere in a text. */
  static Optional<Match> within(String text, Where where) {
    return phrases(where).within(key(text)).map(p -> match(p, text));
  }

  private static Match match(Phrases.Standing phrase, String text) {
    return new Match(phrase.kind(), phrase.span().of(text).strip());
  }

  private static Phrases phrases(Where where) {
    return PHRASES.getOrDefault(where, Phrases.NONE);
  }

  /** In lower case, letter by letter, so that places in the key are places in the text. */
  private static String key(String text) {
    char[] key = new char[text.length()];
    for (int i = 0; i < key.length; i++) {
      char c = Characters.toLowerCase(text.charAt(i));
      key[i] = c == '\'' ? '’' : c == '\u00A0' ? ' ' : c;
    }
    return new String(key);
  }

  private static String withoutSigns(String text) {
    int end = text.length();
    while (end > 0 && ",.:!; ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end).strip();
  }

  /** {@code nota de prensa} of {@code nota de prensa 181} and {@code nota de prensa nº 181}. */
  private static String withoutNumber(String text) {
    int end = text.length();
    while (end > 0
        && (Character.isDigit(text.charAt(end - 1)) || "/-".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    String words = text.substring(0, end).strip();
    for (String sign : new String[] {"nº", "n°", "no.", "nr.", "№", "no", "nr"}) {
      if (words.endsWith(" " + sign)) {
        return words.substring(0, words.length() - sign.length()).strip();
      }
    }
    return words;
  }
}
