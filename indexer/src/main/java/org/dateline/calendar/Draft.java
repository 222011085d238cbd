package org.dateline.calendar;

import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.text.Span;

/**
 * A date as a form reads it, before the words around it are looked at. What is not written is
 * {@link #MISSING}.
 */
record Draft(
    int start,
    int end,
    int year,
    int month,
    int day,
    int lastDay,
    DateMention.Form form,
    boolean ambiguous) {

  static final int MISSING = -1;

  /**
   * Years that press pages write. Four digits that are none of them are numbers of something else.
   */
  static boolean isYear(int value) {
    return value >= 1800 && value <= 2099;
  }

  /** What two digits mean where a year is expected: 70 to 99 are of the last century. */
  static int centuryOf(int twoDigits) {
    return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  /** Whether there is such a day; any year that is missing may be a leap year. */
  boolean exists() {
    if (month < 1 || month > 12 || (year != MISSING && !isYear(year))) {
      return false;
    }
    int length = Month.of(month).length(year == MISSING || Year.isLeap(year));
    return (day == MISSING || (day >= 1 && day <= length))
        && (lastDay == MISSING || (lastDay > day && lastDay <= length));
  }

  DateMention mention(Surroundings around) {
    return new DateMention(
        new Span(Math.min(start, around.start()), Math.max(end, around.end())),
        optional(year),
        month,
        optional(day),
        optional(lastDay),
        form,
        ambiguous,
        around.weekday(),
        around.time());
  }

  static Optional<Draft> of(
      int start, int end, int year, int month, int day, int lastDay, DateMention.Form form) {
    Draft draft = new Draft(start, end, year, month, day, lastDay, form, false);
    return draft.exists() ? Optional.of(draft) : Optional.empty();
  }

  private static OptionalInt optional(int value) {
    return value == MISSING ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
