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

  /** The first words of names of several words, so that most words need one look-up. */
  private static final Map<String, Boolean> FIRST_WORDS = new HashMap<>();

  /** A bit for the first word of each name: most capitalised words have none. */
  private static final BitSet BEGINNINGS = new BitSet(1 << 16);

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
      String first = key.substring(0, wordEnd(key, 0));
      FIRST_WORDS.merge(first, first.length() < key.length(), Boolean::logicalOr);
      BEGINNINGS.set(beginning(key, 0, first.length()));
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
    int end = wordEnd(text, start);
    if (!BEGINNINGS.get(beginning(text, start, end))) {
      return Optional.empty();
    }
    String first = key(text.subSequence(start, end).toString());
    Boolean goesOn = FIRST_WORDS.get(first);
    if (goesOn == null) {
      boolean shouted = first.length() > 3 && Capitals.areAll(first);
      goesOn = shouted ? FIRST_WORDS.get(Capitals.ordinary(first)) : null;
      if (goesOn == null) {
        return Optional.empty();
      }
    }
    Optional<Match> longest = Optional.empty();
    for (int words = 1; words <= MOST_WORDS; words++) {
      String raw = key(text.subSequence(start, end).toString());
      String name = BY_NAME.get(raw);
      if (name == null && raw.length() > 3) {
        name = BY_NAME.get(Capitals.ordinary(raw));
      }
      if (name != null) {
        longest = Optional.of(new Match(name, end));
      }
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

  /** A number for the letters of a word, whatever their case. */
  private static int beginning(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char small = Characters.toLowerCase(c);
      char letter = small == 'ς' ? 'σ' : small; // capitals do not tell them apart
      hash = Characters.isLetter(c) ? hash * 31 + letter : hash;
    }
    return (hash ^ (hash >>> 16)) & 0xFFFF;
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
