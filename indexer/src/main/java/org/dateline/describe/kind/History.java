package org.dateline.describe.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;

/**
 * Tells texts that go through the years from those that report what happened: a chronology, or
 * paragraphs that name one year after the other.
 */
final class History {

  /** A list of what happened has so many entries that begin with a year or a date. */
  private static final int ENTRIES = 3;

  /** So many different years, over so long a time, and so many of them by paragraph. */
  private static final int YEARS = 5;

  private static final int SPAN = 10;

  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2099;

  private History() {}

  /** The words that show it: the years with which the first entries begin, or all years. */
  static Optional<String> in(ScannedPage page) {
    List<String> begin = new ArrayList<>();
    SortedSet<Integer> years = new TreeSet<>();
    for (Passage paragraph : page.paragraphs()) {
      String text = paragraph.text();
      int first = addYears(text, years);
      if (first >= 0 && first < 2) {
        begin.add(text.substring(first, first + 4));
      } else if (paragraph.beginsWithDate()) {
        begin.add(paragraph.dates().getFirst().span().of(text));
      }
    }
    if (begin.size() >= ENTRIES) {
      return Optional.of(begin.getFirst());
    }
    boolean long_ = years.size() >= YEARS && years.last() - years.first() >= SPAN;
    return long_ && years.size() * 2 >= page.paragraphs().size()
        ? Optional.of(String.valueOf(years.first()))
        : Optional.empty();
  }

  /** Adds the years of a text; gives where the first of them stands, -1 where it has none. */
  private static int addYears(String text, SortedSet<Integer> years) {
    int first = -1;
    for (int i = 0; i < text.length(); ) {
      if (!Character.isDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      int value = 0;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        value = Math.min(100_000, value * 10 + Character.digit(text.charAt(end), 10));
        end++;
      }
      if (end - i == 4 && value >= FIRST_YEAR && value <= LAST_YEAR) {
        years.add(value);
        first = first < 0 ? i : first;
      }
      i = end;
    }
    return first;
  }
}
