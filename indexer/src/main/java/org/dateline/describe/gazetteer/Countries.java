package org.dateline.describe.gazetteer;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Capitals;
import org.dateline.text.Characters;
import org.dateline.text.Table;

/** The countries of {@code countries.tsv}, by all their names. */
public final class Countries {

  /**
   * A country that a text names.
   *
   * @param name its English CLDR name
   * @param end where the name ends in the text
   */
  public record Match(String name, int end) {}

  /** {@code the former Yugoslav Republic of Macedonia} has six words. */
  private static final int MOST_WORDS = 6;

  private static final Map<String, String> BY_CODE = new HashMap<>();
  private static final Map<String, String> BY_NAME = new HashMap<>();

  private static final Openings OPENINGS = new Openings();

  /** So many letters at most tell a word that begins no name. */
  private static final int TOLD_BY = 4;

  /** A bit for the first letters of each name: most capitalised words have none. */
  private static final BitSet LETTERS = new BitSet(1 << 16);

  static {
    for (List<String> row : Table.read(Countries.class, "countries.tsv")) {
      String english = row.get(1);
      BY_CODE.put(row.get(0), english);
      add(english, english);
      for (String other : row.get(2).split("\\|", -1)) {
        add(other, english);
      }
    }
  }

  private Countries() {}

  private static void add(String name, String english) {
    String key = key(name);
    if (!key.isEmpty() && BY_NAME.putIfAbsent(key, english) == null) {
      LETTERS.set(letters(key, 0));
      OPENINGS.add(key);
    }
  }

  /** The English CLDR name of the country with an ISO 3166 code. */
  public static Optional<String> ofCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /**
   * The longest name of a country that begins at {@code start}, where a word begins.
   *
   * <p>Case counts: {@code Turkey} is one, {@code turkey} is none. All capitals are read as
   * ordinary ones.
   */
  public static Optional<Match> longestAt(CharSequence text, int start) {
    if (!LETTERS.get(letters(text, start))) {
      return Optional.empty();
    }
    Optional<Match> longest = Optional.empty();
    int end = wordEnd(text, start);
    for (int words = 1; words <= MOST_WORDS; words++) {
      String raw = key(text.subSequence(start, end).toString());
      boolean shouted = raw.length() > 3 && Capitals.areAll(raw);
      String ordinary = shouted ? Capitals.ordinary(raw) : raw;
      String name = BY_NAME.get(raw);
      if (name == null && shouted) {
        name = BY_NAME.get(ordinary);
      }
      if (name != null) {
        longest = Optional.of(new Match(name, end));
      }
      boolean goesOn = OPENINGS.goesOn(raw) || (shouted && OPENINGS.goesOn(ordinary));
      if (!goesOn || end + 1 >= text.length() || !isJoint(text.charAt(end))) {
        break;
      }
      int next = end + 1;
      while (next < text.length() && isJoint(text.charAt(next)) && next - end < 4) {
        next++;
      }
      end = wordEnd(text, next);
    }
    return longest;
  }

  /** A number for the first letters of a name, whatever their case. */
  private static int letters(CharSequence text, int start) {
    int end = Math.min(text.length(), start + TOLD_BY);
    int mixed = 0;
    for (int i = start; i < end && Characters.isLetter(text.charAt(i)); i++) {
      mixed = mixed * 31 + Characters.toLowerCase(text.charAt(i));
    }
    return (mixed ^ (mixed >>> 12)) & 0xFFFF;
  }

  private static String key(String name) {
    return name.replace('’', '\'').replace('\u00A0', ' ');
  }

  private static int wordEnd(CharSequence text, int from) {
    int end = from;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean apostrophe =
          (c == '\'' || c == '’')
              && end + 2 < text.length()
              && Character.isUpperCase(text.charAt(end + 1));
      boolean abbreviation =
          c == '.'
              && end > from
              && end - from <= 3
              && end + 1 < text.length()
              && Character.isUpperCase(text.charAt(end - 1))
              && Character.isUpperCase(text.charAt(end + 1));
      boolean last = c == '.' && end - from == 3 && text.charAt(from + 1) == '.';
      if (!Characters.isLetter(c) && !apostrophe && !abbreviation && !last) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isJoint(char c) {
    return c == ' ' || c == '\u00A0' || c == '-' || c == ',' || c == '&' || c == '(';
  }
}
