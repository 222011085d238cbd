package org.dateline.describe.language;

import java.util.Arrays;
import java.util.List;
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

  /** Places for its words; a power of two, and more than twice as many as there are. */
  private static final int SLOTS = 1 << 13;

  /** The hashes of its words, each at its slot or behind it; 0 where none is. */
  private static final long[] HASHES = new long[SLOTS];

  /** The rows that have the word of a slot. */
  private static final int[][] ROWS = new int[SLOTS][];

  private static final int[] NONE = {};

  /** The prime of the hash of Fowler, Noll and Vo: no two words that occur have the same. */
  private static final long SPREAD = 0x100000001b3L;

  static {
    for (int row = 0; row < TABLE.size(); row++) {
      for (String word : TABLE.get(row).get(1).split(" ", -1)) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
          hash = hash(hash, word.charAt(i));
        }
        int slot = slot(hash);
        int[] rows = HASHES[slot] == 0 ? NONE : ROWS[slot];
        rows = Arrays.copyOf(rows, rows.length + 1);
        rows[rows.length - 1] = row;
        HASHES[slot] = hash;
        ROWS[slot] = rows;
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
    long hash = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && isPart(text, i, start)) {
        hash = hash(hash, text.charAt(i));
      } else {
        if (i > start) {
          seen++;
          int slot = slot(hash);
          if (HASHES[slot] == hash) {
            add(ROWS[slot], text, start, i);
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

  /** The hash of a word, whatever its case, up to its next letter. */
  private static long hash(long before, char next) {
    char small = next == 'İ' ? next : Characters.toLowerCase(next); // else a word with i
    return (before ^ small) * SPREAD;
  }

  /** Where a hash stands, or would stand. */
  private static int slot(long hash) {
    int slot = (int) (hash ^ (hash >>> 32)) & (SLOTS - 1);
    while (HASHES[slot] != 0 && HASHES[slot] != hash) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }

  private void add(int[] rows, String text, int start, int end) {
    for (int row : rows) {
      if (counts[row]++ == 0) {
        first[row] = text.substring(start, end);
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
