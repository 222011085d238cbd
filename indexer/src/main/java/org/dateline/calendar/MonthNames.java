package org.dateline.calendar;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.Characters;
import org.dateline.text.Table;

/** The names of the months in the languages of {@code months.tsv}. */
final class MonthNames {

  /**
   * A month that a word means.
   *
   * @param month 1 to 12
   * @param needsYear whether the word, so written, is a month only beside a year
   */
  record Name(int month, boolean needsYear) {
    static final Name NONE = new Name(0, false);

    boolean isNone() {
      return month == 0;
    }
  }

  private enum Caution {
    NONE,
    IN_LOWER_CASE,
    ALWAYS
  }

  private record Entry(int month, Caution caution) {}

  private static final Map<String, Entry> PLAIN = new HashMap<>();
  private static final Map<String, Entry> AFTER_FULL_STOP = new HashMap<>();

  static {
    for (List<String> row : Table.read(MonthNames.class, "months.tsv")) {
      for (int month = 1; month <= 12; month++) {
        for (String form : row.get(month).split(" ", -1)) {
          add(form, month);
        }
      }
    }
  }

  private MonthNames() {}

  private static void add(String form, int month) {
    if (form.isEmpty()) {
      return;
    }
    Caution caution =
        switch (form.charAt(0)) {
          case '!' -> Caution.ALWAYS;
          case '^' -> Caution.IN_LOWER_CASE;
          default -> Caution.NONE;
        };
    String name = key(caution == Caution.NONE ? form : form.substring(1));
    Entry entry = new Entry(month, caution);
    Entry earlier = PLAIN.putIfAbsent(name, entry);
    if (earlier != null && earlier.month() != month) {
      AFTER_FULL_STOP.put(name, entry);
    }
  }

  /** In lower case; the Turkish i with and without its dot are one letter, as capitals mix them. */
  private static String key(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (Characters.isAscii(small)) {
      return small;
    }
    String lower = Normalizer.normalize(small, Normalizer.Form.NFC);
    return lower.replace('ı', 'i').replace("\u0307", "");
  }

  /**
   * Which month a word names.
   *
   * @param afterFullStop whether a full stop stands between the day and the word
   * @return {@link Name#NONE} where it names no month
   */
  static Name of(String text, int start, int end, boolean afterFullStop) {
    if (end == start || (end - start == 1 && "IVX".indexOf(text.charAt(start)) < 0)) {
      return Name.NONE;
    }
    String word = text.substring(start, end);
    String key = key(word);
    Entry entry = afterFullStop ? AFTER_FULL_STOP.get(key) : null;
    if (entry == null) {
      entry = PLAIN.get(key);
    }
    if (entry == null) {
      return Name.NONE;
    }
    boolean needsYear =
        switch (entry.caution()) {
          case NONE -> false;
          case IN_LOWER_CASE -> Character.isLowerCase(word.charAt(0));
          case ALWAYS -> true;
        };
    return new Name(entry.month(), needsYear);
  }
}
