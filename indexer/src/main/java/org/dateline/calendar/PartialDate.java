package org.dateline.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that is known as far as the page says: to the day, to the month or to the year.
 *
 * <p>Its text form is ISO 8601, cut at the precision: {@code 2022-06-08}, {@code 2016-12}, {@code
 * 1994}.
 */
public sealed interface PartialDate {

  /** Known to the day. */
  record Day(LocalDate date) implements PartialDate {
    @Override
    public String toString() {
      return date.toString();
    }
  }

  /** Known to the month. */
  record Month(YearMonth month) implements PartialDate {
    @Override
    public String toString() {
      return month.toString();
    }
  }

  /** Known to the year. */
  record Year(int value) implements PartialDate {
    public Year {
      if (value < 1 || value > 9999) {
        throw new DateTimeException("year out of range: " + value);
      }
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%04d", value); // stored: no digits of the reader's
    }
  }

  /** The first day that this date may mean. */
  default LocalDate first() {
    return switch (this) {
      case Day(LocalDate date) -> date;
      case Month(YearMonth month) -> month.atDay(1);
      case Year(int value) -> LocalDate.of(value, 1, 1);
    };
  }

  /** The last day that this date may mean. */
  default LocalDate last() {
    return switch (this) {
      case Day(LocalDate date) -> date;
      case Month(YearMonth month) -> month.atEndOfMonth();
      case Year(int value) -> LocalDate.of(value, 12, 31);
    };
  }

  default int year() {
    return first().getYear();
  }

  /** Whether one of the two is the other, or a coarser statement of it. */
  default boolean agreesWith(PartialDate other) {
    return !first().isAfter(other.last()) && !other.first().isAfter(last());
  }

  static PartialDate ofDay(int year, int month, int day) {
    return new Day(LocalDate.of(year, month, day));
  }

  static PartialDate ofMonth(int year, int month) {
    return new Month(YearMonth.of(year, month));
  }

  static PartialDate ofYear(int year) {
    return new Year(year);
  }

  /**
   * Reads {@code 2022}, {@code 2022-06} or {@code 2022-06-08}.
   *
   * @return empty where the text is none of them or names no day of the calendar
   */
  static Optional<PartialDate> parse(String text) {
    Matcher matcher = IsoForm.PATTERN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(matcher.group(1));
      if (matcher.group(2) == null) {
        return Optional.of(ofYear(year));
      }
      int month = Integer.parseInt(matcher.group(2));
      if (matcher.group(3) == null) {
        return Optional.of(ofMonth(year, month));
      }
      return Optional.of(ofDay(year, month, Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Holds the pattern, since an interface has no private constants. */
  final class IsoForm {
    private static final Pattern PATTERN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private IsoForm() {}
  }
}
