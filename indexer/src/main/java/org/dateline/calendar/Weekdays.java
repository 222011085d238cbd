package org.dateline.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Span;
import org.dateline.text.Table;

/** The names of the days of the week in the languages of {@code weekdays.tsv}. */
public final class Weekdays {

  /**
   * A weekday that stands in a text.
   *
   * @param span its name
   * @param day which it is
   */
  public record Mention(Span span, DayOfWeek day) {}

  /** Shorter names are abbreviations, which are read beside dates alone. */
  private static final int SHORTEST_IN_TEXT = 5;

  private static final int WEEK = 7;

  private static final List<List<String>> LANGUAGES = Table.read(Weekdays.class, "weekdays.tsv");

  private static final Map<String, DayOfWeek> NAMES = new HashMap<>();

  static {
    for (List<String> row : LANGUAGES) {
      for (int day = 1; day <= 7; day++) {
        for (String form : row.get(day).split(" ", -1)) {
          if (!form.isEmpty()) {
            NAMES.putIfAbsent(form, DayOfWeek.of(day));
          }
        }
      }
    }
  }

  private Weekdays() {}

  /** All weekdays that a text writes out, in order. */
  public static List<Mention> scan(String text) {
    List<Mention> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!Words.isLetter(text, i)) {
        i++;
        continue;
      }
      int start = i;
      while (isPart(text, i)) {
        i++;
      }
      if (i - start >= SHORTEST_IN_TEXT) {
        Span span = new Span(start, i);
        of(text, start, i).ifPresent(day -> found.add(new Mention(span, day)));
      }
    }
    return found;
  }

  /**
   * Whether seven words are the head of a calendar's month: all weekdays of one language in their
   * order, from Monday or from Sunday on, abbreviated as one likes ({@code Mon}, {@code M}, {@code
   * Пн}, {@code Pzt}).
   */
  public static boolean areWeek(List<String> words) {
    return words.size() == WEEK
        && LANGUAGES.stream().anyMatch(row -> areWeek(words, row, 0) || areWeek(words, row, 6));
  }

  private static boolean areWeek(List<String> words, List<String> row, int before) {
    for (int i = 0; i < WEEK; i++) {
      String word = words.get(i).toLowerCase(Locale.ROOT);
      String forms = row.get(1 + (i + before) % WEEK);
      if (Arrays.stream(forms.split(" ")).noneMatch(form -> abbreviates(word, form))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word begins as the other does and has its letters in their order. */
  private static boolean abbreviates(String word, String whole) {
    int from = 0;
    for (int i = 0; i < word.length(); i++) {
      from = whole.indexOf(word.charAt(i), from) + 1;
      if (from == 0 || (i == 0 && from != 1)) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** The weekday that a word names. */
  static Optional<DayOfWeek> of(String text, int start, int end) {
    int length = end - start;
    if (length < 3 || length > 15) { // the shortest and the longest name of the table
      return Optional.empty();
    }
    String word = text.substring(start, end);
    return Optional.ofNullable(NAMES.get(word.toLowerCase(Locale.ROOT)));
  }

  /**
   * Where the word begins that ends here; hyphens and apostrophes between letters are part of it.
   */
  static int start(String text, int end) {
    int start = end;
    while (end - start < 16 && isPart(text, start - 1)) {
      start--;
    }
    return start;
  }

  private static boolean isPart(String text, int i) {
    return Words.isLetter(text, i)
        || ((Words.is(text, i, '-') || Words.is(text, i, '’') || Words.is(text, i, '\''))
            && Words.isLetter(text, i - 1)
            && Words.isLetter(text, i + 1));
  }
}
