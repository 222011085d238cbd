package org.dateline.calendar;

import static org.dateline.calendar.Draft.MISSING;

import java.util.Optional;
import org.dateline.calendar.DateMention.Form;

/** Dates in numbers alone: {@code 2022-06-08}, {@code 4.12.2013}, {@code 18 11 2022}. */
final class NumericForms {

  /** Words before a date without a year, which alone tell {@code 11.7.} from a section's number. */
  private static final String[] BEFORE_YEARLESS = {
    "am", "vom", "zum", "bis", "ab", "den", "dem", "dnia", "dne", "dana", "od", "do", "le", "il"
  };

  private NumericForms() {}

  /** A date that begins with its year. */
  static Optional<Draft> yearFirst(String text, int start, int end) {
    int year = Words.number(text, start, end);
    if (!Draft.isYear(year) || isTail(text, start)) {
      return Optional.empty();
    }
    if (Words.is(text, end, '年')) {
      return eastAsian(text, start, end + 1, year);
    }
    char separator = end < text.length() ? text.charAt(end) : ' ';
    if (separator == ' ' && end < text.length()) {
      return spacedYearFirst(text, start, end, year);
    }
    if (separator != '-' && separator != '/' && separator != '.') {
      return Optional.empty();
    }
    int monthStart = afterSeparator(text, end, separator);
    int monthEnd = Words.digitsEnd(text, monthStart);
    int month = shortNumber(text, monthStart, monthEnd);
    if (month < 1) {
      return Optional.empty();
    }
    if (Words.is(text, monthEnd, separator)) {
      int dayStart = afterSeparator(text, monthEnd, separator);
      int dayEnd = Words.digitsEnd(text, dayStart);
      int day = shortNumber(text, dayStart, dayEnd);
      if (day > 0 && !goesOn(text, dayEnd, separator)) {
        return Draft.of(start, dayEnd, year, month, day, MISSING, Form.YEAR_FIRST);
      }
    }
    boolean isIsoMonth =
        separator == '-' && monthEnd - monthStart == 2 && !goesOn(text, monthEnd, separator);
    return isIsoMonth
        ? Draft.of(start, monthEnd, year, month, MISSING, MISSING, Form.YEAR_FIRST)
        : Optional.empty();
  }

  /**
   * {@code 2011 01 09}, as Lithuanian sites have it: two digits each, and no others beside them.
   */
  private static Optional<Draft> spacedYearFirst(String text, int start, int end, int year) {
    int monthEnd = Words.digitsEnd(text, end + 1);
    int dayEnd = Words.digitsEnd(text, monthEnd + 1);
    boolean alone =
        start == 0 || !(Words.isDigit(text, start - 2) || Words.is(text, start - 1, '+'));
    return alone
            && monthEnd - end == 3
            && Words.is(text, monthEnd, ' ')
            && dayEnd - monthEnd == 3
            && !(Words.is(text, dayEnd, ' ') && Words.isDigit(text, dayEnd + 1))
        ? Draft.of(
            start,
            dayEnd,
            year,
            shortNumber(text, end + 1, monthEnd),
            shortNumber(text, monthEnd + 1, dayEnd),
            MISSING,
            Form.YEAR_FIRST)
        : Optional.empty();
  }

  private static Optional<Draft> eastAsian(String text, int start, int monthStart, int year) {
    int monthEnd = Words.digitsEnd(text, monthStart);
    int month = shortNumber(text, monthStart, monthEnd);
    if (month < 1 || !Words.is(text, monthEnd, '月')) {
      return Optional.empty();
    }
    int dayEnd = Words.digitsEnd(text, monthEnd + 1);
    int day = shortNumber(text, monthEnd + 1, dayEnd);
    return day > 0 && (Words.is(text, dayEnd, '日') || Words.is(text, dayEnd, '号'))
        ? Draft.of(start, dayEnd + 1, year, month, day, MISSING, Form.YEAR_FIRST)
        : Draft.of(start, monthEnd + 1, year, month, MISSING, MISSING, Form.YEAR_FIRST);
  }

  /** A date of two numbers and a year, or of two numbers that the words before call a date. */
  static Optional<Draft> yearLast(String text, int start, int end) {
    int first = shortNumber(text, start, end);
    if (first < 1 || isTail(text, start) || end >= text.length()) {
      return Optional.empty();
    }
    char separator = text.charAt(end);
    if (separator == ' ') {
      return spaced(text, start, end, first);
    }
    Optional<Draft> range = dayRange(text, start, end, first);
    if (range.isPresent()) {
      return range;
    }
    return separator == '.' || separator == '/' || separator == '-'
        ? separated(text, start, start, end, separator, MISSING)
        : Optional.empty();
  }

  /** {@code 3-4.12.2015}, {@code 27/28.11}, {@code 3.-4.12.2015}. */
  private static Optional<Draft> dayRange(String text, int start, int end, int first) {
    int dash = Words.is(text, end, '.') ? end + 1 : end;
    if (!Words.isDash(text, dash) && !Words.is(text, dash, '/')) {
      return Optional.empty();
    }
    int lastStart = dash + 1;
    int lastEnd = Words.digitsEnd(text, lastStart);
    return shortNumber(text, lastStart, lastEnd) > first && Words.is(text, lastEnd, '.')
        ? separated(text, start, lastStart, lastEnd, '.', first)
        : Optional.empty();
  }

  /**
   * @param start where the date begins
   * @param from where the number before the first separator begins
   * @param to where it ends
   * @param firstDay the first day of a range of which that number is the last; else missing
   */
  private static Optional<Draft> separated(
      String text, int start, int from, int to, char separator, int firstDay) {
    int first = Words.number(text, from, to);
    int secondStart = afterSeparator(text, to, separator);
    int secondEnd = Words.digitsEnd(text, secondStart);
    int second = shortNumber(text, secondStart, secondEnd);
    if (second < 1) {
      return Optional.empty();
    }
    if (Words.is(text, secondEnd, separator)) {
      int yearStart = afterSeparator(text, secondEnd, separator);
      int yearEnd = Words.digitsEnd(text, yearStart);
      boolean padded = to - from == 2 && secondEnd - secondStart == 2;
      int year = year(text, yearStart, yearEnd, separator == '/' || padded);
      if (year != MISSING && !goesOn(text, yearEnd, separator)) {
        return firstDay == MISSING
            ? either(start, yearEnd, year, first, second)
            : Draft.of(start, yearEnd, year, second, firstDay, first, Form.NUMERIC_DAY_FIRST);
      }
    }
    return separator == '.'
        ? yearless(text, start, secondEnd, first, second, firstDay)
        : Optional.empty();
  }

  private static Optional<Draft> yearless(
      String text, int start, int end, int first, int second, int firstDay) {
    if (Words.isDigit(text, end) || Words.isDigit(text, end + 1)) {
      return Optional.empty();
    }
    boolean stopped = Words.is(text, end, '.');
    boolean bracketed =
        Words.is(text, start - 1, '(') && Words.is(text, stopped ? end + 1 : end, ')');
    if (!bracketed && !(isCalledDate(text, start) && (stopped || firstDay != MISSING))) {
      return Optional.empty();
    }
    int dateEnd = stopped ? end + 1 : end;
    return firstDay == MISSING
        ? Draft.of(start, dateEnd, MISSING, second, first, MISSING, Form.NUMERIC_DAY_FIRST)
        : Draft.of(start, dateEnd, MISSING, second, firstDay, first, Form.NUMERIC_DAY_FIRST);
  }

  private static boolean isCalledDate(String text, int start) {
    int end = Words.skipSpacesBack(text, start);
    int word = Words.wordStart(text, end);
    if (word == end || end == start) {
      return false;
    }
    for (String before : BEFORE_YEARLESS) {
      if (before.length() == end - word && Words.skipWord(text, word, before) == end) {
        return true;
      }
    }
    return false;
  }

  /** {@code 18 11 2022}: two digits, two digits, four digits. */
  private static Optional<Draft> spaced(String text, int start, int end, int first) {
    int secondEnd = Words.digitsEnd(text, end + 1);
    int yearEnd = Words.digitsEnd(text, secondEnd + 1);
    boolean padded = end - start == 2 && secondEnd - end == 3 && yearEnd - secondEnd == 5;
    if (!padded || !Words.is(text, secondEnd, ' ') || Words.isDigit(text, start - 2)) {
      return Optional.empty();
    }
    int second = Words.number(text, end + 1, secondEnd);
    int year = Words.number(text, secondEnd + 1, yearEnd);
    return either(start, yearEnd, year, first, second);
  }

  private static Optional<Draft> either(int start, int end, int year, int first, int second) {
    if (second > 12) {
      return Draft.of(start, end, year, first, second, MISSING, Form.NUMERIC_MONTH_FIRST);
    }
    boolean open = first <= 12 && first != second;
    Draft draft = new Draft(start, end, year, second, first, MISSING, Form.NUMERIC_DAY_FIRST, open);
    return draft.exists() ? Optional.of(draft) : Optional.empty();
  }

  private static int year(String text, int start, int end, boolean twoDigitsWillDo) {
    int value = Words.number(text, start, end);
    if (end - start == 4 && Draft.isYear(value)) {
      return value;
    }
    return end - start == 2 && twoDigitsWillDo && !Words.is(text, end, ':')
        ? Draft.centuryOf(value)
        : MISSING;
  }

  /** A full stop may have a space behind it: {@code 4. 12. 2013}. */
  private static int afterSeparator(String text, int i, char separator) {
    return separator == '.' && Words.is(text, i + 1, ' ') ? i + 2 : i + 1;
  }

  /** Whether the digits at {@code start} go on a longer number: an address, a version, a sum. */
  private static boolean isTail(String text, int start) {
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    return (before == '.' || before == ',' || before == '-' || before == '/' || before == ':')
        && Words.isDigit(text, start - 2);
  }

  private static boolean goesOn(String text, int end, char separator) {
    return Words.isDigit(text, end)
        || (Words.is(text, end, separator) && Words.isDigit(text, end + 1));
  }

  private static int shortNumber(String text, int start, int end) {
    return end - start <= 2 ? Words.number(text, start, end) : MISSING;
  }
}
