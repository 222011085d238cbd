package org.dateline.describe.date;

import java.time.DateTimeException;
import java.util.Optional;
import org.dateline.calendar.PartialDate;

/** Reads the date that many sites write into the address of a release. */
final class Address {

  /**
   * A date in an address.
   *
   * @param date to the day, the month or the year
   * @param words how the address writes it
   */
  record Dated(PartialDate date, String words) {
    private boolean isFinerThan(Optional<Dated> other) {
      return other.isEmpty() || rank(date) < rank(other.get().date);
    }

    private static int rank(PartialDate date) {
      return switch (date) {
        case PartialDate.Day d -> 0;
        case PartialDate.Month m -> 1;
        case PartialDate.Year y -> 2;
      };
    }
  }

  /** The web is no older; what an address has before that is a number of something else. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2099;

  private final String uri;

  private Address(String uri) {
    this.uri = uri;
  }

  /** The finest date in the address; the first of several that are as fine. */
  static Optional<Dated> dated(String uri) {
    return new Address(uri).read();
  }

  private Optional<Dated> read() {
    Optional<Dated> finest = Optional.empty();
    int i = Math.max(0, uri.indexOf("://") + 3);
    i = Math.max(i, uri.indexOf('/', i)); // the host has no dates
    while (i < uri.length()) {
      int end = digitsEnd(i);
      if (end > i) {
        Optional<Dated> here = at(i, end);
        if (here.isPresent() && here.get().isFinerThan(finest)) {
          finest = here;
        }
        i = end;
      } else {
        i++;
      }
    }
    return finest;
  }

  private Optional<Dated> at(int start, int end) {
    return switch (end - start) {
      case 8 ->
          day(
                  start,
                  end,
                  number(start, start + 4),
                  number(start + 4, start + 6),
                  number(start + 6, end))
              .or(
                  () ->
                      day(
                          start,
                          end,
                          number(start + 4, end),
                          number(start + 2, start + 4),
                          number(start, start + 2)));
      case 4 -> fromYear(start, end);
      default -> Optional.empty();
    };
  }

  /**
   * {@code /2015/12/03/}, {@code 2015-12-03}, {@code /2024/1214/}, {@code /2015/12/}, {@code
   * /2015/}.
   */
  private Optional<Dated> fromYear(int start, int end) {
    int year = number(start, end);
    if (year < FIRST_YEAR || year > LAST_YEAR || !isBoundary(start - 1)) {
      return Optional.empty();
    }
    int month = isSeparator(end) ? end + 1 : end;
    int monthEnd = digitsEnd(month);
    if (month > end && monthEnd - month == 4) {
      Optional<Dated> day =
          day(start, monthEnd, year, number(month, month + 2), number(month + 2, monthEnd));
      if (day.isPresent()) {
        return day;
      }
    }
    boolean hasMonth = month > end && monthEnd > month && monthEnd - month <= 2;
    if (hasMonth && isSeparator(monthEnd)) {
      int dayEnd = digitsEnd(monthEnd + 1);
      if (dayEnd > monthEnd + 1 && dayEnd - monthEnd <= 3) {
        Optional<Dated> day =
            day(start, dayEnd, year, number(month, monthEnd), number(monthEnd + 1, dayEnd));
        if (day.isPresent()) {
          return day;
        }
      }
    }
    if (hasMonth && number(month, monthEnd) >= 1 && number(month, monthEnd) <= 12) {
      return Optional.of(
          new Dated(
              PartialDate.ofMonth(year, number(month, monthEnd)), uri.substring(start, monthEnd)));
    }
    boolean folder =
        start > 0 && uri.charAt(start - 1) == '/' && end < uri.length() && uri.charAt(end) == '/';
    return folder
        ? Optional.of(new Dated(PartialDate.ofYear(year), uri.substring(start, end)))
        : Optional.empty();
  }

  private Optional<Dated> day(int start, int end, int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Dated(PartialDate.ofDay(year, month, day), uri.substring(start, end)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private boolean isSeparator(int i) {
    return i < uri.length()
        && (uri.charAt(i) == '/'
            || uri.charAt(i) == '-'
            || uri.charAt(i) == '_'
            || uri.charAt(i) == '.');
  }

  private boolean isBoundary(int i) {
    return i < 0 || !Character.isLetterOrDigit(uri.charAt(i));
  }

  private int digitsEnd(int start) {
    int end = start;
    while (end < uri.length() && uri.charAt(end) >= '0' && uri.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private int number(int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + (uri.charAt(i) - '0');
    }
    return value;
  }
}
