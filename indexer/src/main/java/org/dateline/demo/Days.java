package org.dateline.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * When invented releases were issued: from 1994 to October 2026, more from year to year until the
 * sites have grown up, on working days, and fewer in August.
 */
final class Days {

  static final int FIRST_YEAR = 1994;
  static final int LAST_YEAR = 2026;

  /** In this year the sites are grown up. */
  private static final int GROWN = 2008;

  /** The last day of which there are releases. */
  private static final LocalDate END = LocalDate.of(LAST_YEAR, Month.OCTOBER, 31);

  /** Of ten releases that would fall on a weekend, one does; of ten in August, five do. */
  private static final double WEEKENDS = 0.1;

  private static final double AUGUSTS = 0.5;

  private Days() {}

  static LocalDate any(Draw draw) {
    while (true) {
      int year = draw.between(FIRST_YEAR, LAST_YEAR);
      LocalDate day = LocalDate.ofYearDay(year, draw.between(1, 365));
      boolean weekend =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      double share =
          Math.min(1, 0.2 + 0.8 * (year - FIRST_YEAR) / (GROWN - FIRST_YEAR))
              * (weekend ? WEEKENDS : 1)
              * (day.getMonth() == Month.AUGUST ? AUGUSTS : 1);
      if (draw.chance(share) && !day.isAfter(END)) {
        return day;
      }
    }
  }
}
