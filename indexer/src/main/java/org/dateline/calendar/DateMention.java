package org.dateline.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.text.Span;

/**
 * A date as a text writes it. The year or the day may be missing; which of two numbers is the month
 * may be open.
 *
 * @param span the words, a weekday before and a time of day beside it included
 * @param year the year, where it is written
 * @param month the month, 1 to 12
 * @param day the day of the month, or the first of several; missing in {@code December 2016}
 * @param lastDay the last day of {@code 3-4 December 2015}
 * @param form how it is written
 * @param ambiguous whether day and month may change places, as in {@code 04/11/2024}; {@link
 *     #otherReading} is the mention so read
 * @param weekday the weekday written before it
 * @param time the time of day written beside it
 */
public record DateMention(
    Span span,
    OptionalInt year,
    int month,
    OptionalInt day,
    OptionalInt lastDay,
    Form form,
    boolean ambiguous,
    Optional<DayOfWeek> weekday,
    Optional<LocalTime> time) {

  /** How a date is written. */
  public enum Form {
    /** Year first: {@code 2022-06-08}, {@code 2022-06}, {@code 2022/06/08}, {@code 2024年2月27日}. */
    YEAR_FIRST,
    /** {@code 8 June 2022}, {@code 3-4 décembre}, {@code 25-May-2017}. */
    DAY_NAME,
    /** {@code June 8, 2022}, {@code Dec. 13}. */
    NAME_DAY,
    /** {@code December 2016}. */
    NAME_YEAR,
    /** {@code 04.12.2013}, {@code 4/12/2013}, {@code 18 11 2022}, {@code 27/28.11}. */
    NUMERIC_DAY_FIRST,
    /** {@code 12/24/2013}. */
    NUMERIC_MONTH_FIRST
  }

  /** What it says in full; empty where it has no year. */
  public Optional<PartialDate> date() {
    return year.isPresent() ? in(year.getAsInt()) : Optional.empty();
  }

  /** What it would say in the given year; empty where that year has no such day. */
  public Optional<PartialDate> in(int someYear) {
    if (day.isEmpty()) {
      return Optional.of(PartialDate.ofMonth(someYear, month));
    }
    return day.getAsInt() <= Month.of(month).length(Year.isLeap(someYear))
        ? Optional.of(PartialDate.ofDay(someYear, month, day.getAsInt()))
        : Optional.empty();
  }

  /** The same words with day and month in each other's place; itself where that is not open. */
  public DateMention otherReading() {
    if (!ambiguous) {
      return this;
    }
    Form other = form == Form.NUMERIC_DAY_FIRST ? Form.NUMERIC_MONTH_FIRST : Form.NUMERIC_DAY_FIRST;
    return new DateMention(
        span, year, day.orElse(month), OptionalInt.of(month), lastDay, other, true, weekday, time);
  }

  DateMention withYear(int someYear) {
    return new DateMention(
        span, OptionalInt.of(someYear), month, day, lastDay, form, ambiguous, weekday, time);
  }
}
