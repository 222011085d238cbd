package org.dateline.describe.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.describe.Found;
import org.dateline.text.Characters;
import org.dateline.text.Table;

/** How many words of a text are frequent ones of each language. */
final class FrequentWords {

  /** Of a text in its language, at least one word in twelve is in the table. */
  private static final double LEAST_SHARE = 1 / 12.0;

  /** Languages that differ by fewer of all words than that are told apart by what the page says. */
  private static final double NEAR = 0.03;

  private static final int FEWEST_WORDS = 3;

  private static final List<List<String>> TABLE = Table.read(FrequentWords.class, "words.tsv");

  /** The rows of the table that have a word. */
  private static final Map<String, int[]> ROWS = new HashMap<>();

  private static final int[] NONE = {};

  /** A bit for the letters of each word of the table: most words of a text have none. */
  private static final BitSet LETTERS = new BitSet(1 << 16);

  static {
    for (int row = 0; row < TABLE.size(); row++) {
      for (String word : TABLE.get(row).get(1).split(" ", -1)) {
        int[] rows = ROWS.getOrDefault(word, NONE);
        rows = Arrays.copyOf(rows, rows.length + 1);
        rows[rows.length - 1] = row;
        ROWS.put(word, rows);
        LETTERS.set(letters(word, 0, word.length()));
      }
    }
  }

  private final int words;

  /** How many words of the text each row of the table has. */
  private final int[] counts = new int[TABLE.size()];

  /** The first of them, as the text writes it. */
  private final String[] first = new String[TABLE.size()];

  private FrequentWords(String text) {
    int seen = 0;
    int start = 0;
    int hash = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && isPart(text, i, start)) {
        hash = hash * 31 + Characters.toLowerCase(text.charAt(i));
      } else {
        if (i > start) {
          seen++;
          if (LETTERS.get(slot(hash))) {
            add(text.substring(start, i));
          }
        }
        start = i + 1;
        hash = 0;
      }
    }
    this.words = seen;
  }

  static FrequentWords of(String text) {
    return new FrequentWords(text);
  }

  /** A number for the letters of a word, whatever their case. */
  private static int letters(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + Characters.toLowerCase(text.charAt(i));
    }
    return slot(hash);
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 16)) & 0xFFFF;
  }

  private void add(String word) {
    for (int row : ROWS.getOrDefault(word.toLowerCase(Locale.ROOT), NONE)) {
      if (counts[row]++ == 0) {
        first[row] = word;
      }
    }
  }

  /** Letters, and the turned comma within Uzbek words. */
  private static boolean isPart(String text, int i, int start) {
    char c = text.charAt(i);
    return Characters.isLetter(c)
        || ((c == '‘' || c == 'ʻ')
            && i > start
            && i + 1 < text.length()
            && Character.isLetter(text.charAt(i + 1)));
  }

  /**
   * The language with most words.
   *
   * @param said the language that the page says it has, which is believed among near ones
   */
  Optional<Found<String>> language(Optional<String> said) {
    int most = 0;
    for (int row = 1; row < counts.length; row++) {
      most = counts[row] > counts[most] ? row : most;
    }
    if (words < FEWEST_WORDS || counts[most] < words * LEAST_SHARE) {
      return Optional.empty();
    }
    int best = most;
    for (int row = 0; row < counts.length; row++) {
      boolean near = counts[most] - counts[row] <= words * NEAR;
      best = near && said.isPresent() && said.get().equals(code(row)) ? row : best;
    }
    return Optional.of(new Found<>(code(best), "frequent words", first[best]));
  }

  /** {@code sr} for {@code sr-Cyrl}. */
  private static String code(int row) {
    return TABLE.get(row).get(0).substring(0, 2);
  }
}
