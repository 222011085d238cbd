package org.dateline.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateScannerTest {

  /**
   * All dates of a text; what has no year is written with dashes for it, days of a range with a
   * slash.
   */
  private static String dates(String text) {
    return DateScanner.scan(text).stream()
        .map(
            m ->
                (m.year().isPresent() ? "%04d".formatted(m.year().getAsInt()) : "?")
                    + "-%02d".formatted(m.month())
                    + (m.day().isPresent() ? "-%02d".formatted(m.day().getAsInt()) : "")
                    + (m.lastDay().isPresent() ? "/%02d".formatted(m.lastDay().getAsInt()) : ""))
        .collect(Collectors.joining(" "));
  }

  private static String words(String text) {
    return DateScanner.scan(text).stream()
        .map(m -> m.span().of(text))
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OSLO, 9 October 2020 –                         | 2020-10-09
          «14» июня 2009 г.                              | 2009-06-14
          1.º de janeiro de 2016                         | 2016-01-01
          3 IV 2008                                      | 2008-04-03
          26 V 2022                                      | 2022-05-26
          21 päivänä maaliskuuta 2003                    | 2003-03-21
          28η Μαΐου 2010                                 | 2010-05-28
          5-уми майи соли 2019                           | 2019-05-05
          5-nji aprel, 2017 ý.                           | 2017-04-05
          3 ta' Ġunju 2015                               | 2015-06-03
          an 1 Meán Fómhair 2012                         | 2012-09-01
          12 de març de 2018                             | 2018-03-12
          21․09․2016                                     | 2016-09-21
          2011 01 09                                     | 2011-01-09
          tel. 370 2011 01 09 33                         | ''
          08. srp 2023.                                  | 2023-07-08
          TIRANA / OSLO – 6 October 2020. The Co-Chairs  | 2020-10-06
          OSLO, 25 April 2015- The Chairperson met       | 2015-04-25
          ROME, 28 September 2015 A document of 27 May   | 2015-09-28 ?-05-27
          Rome, July 24, 2014                            | 2014-07-24
          October 7th 2020                               | 2020-10-07
          • 24 May. 2017 -                               | 2017-05-24
          Last updated 25-May-2017 09:01                 | 2017-05-25
          13 Mar. 2017                                   | 2017-03-13
          8 Jun 22                                       | 2022-06-08
          25-May-17                                      | 2017-05-25
          3. October 2016                                | 2016-10-03
          the 1st of May 2001                            | 2001-05-01
          Belgrade, 3-4 décembre 2015                    | 2015-12-03/04
          3 and 4 December 2015                          | 2015-12-03/04
          December 1-2, 2010 - The Summit                | 2010-12-01/02
          30 November - 1 December 2015                  | 2015-11-30 2015-12-01
          30 December to 2 January 2016                  | 2015-12-30 2016-01-02
          September-December 2011 - Chairing             | 2011-12
          December 2016                                  | 2016-12
          diciembre de 2016                              | 2016-12
          Baku, May 24, AZERTAC                          | ?-05-24
          BEIJING, Dec. 13 (Agency) --                   | ?-12-13
          jeudi 23 juillet 2015                          | 2015-07-23
          le 1er juin 2015                               | 2015-06-01
          30 de noviembre de 2023                        | 2023-11-30
          Belgrado, 03 dic 18:18 – (Agenzia)             | ?-12-03
          11 декабря 2025 года состоялась                | 2025-12-11
          ОСЛО, 3 дек - Агентство.                       | ?-12-03
          4 czerwca                                      | ?-06-04
          12. listopada 2020.                            | 2020-10-12
          12 listopada 2020                              | 2020-11-12
          4 Aralık 2014                                  | 2014-12-04
          4 ŞUBAT 2014                                   | 2014-02-04
          KASIM 2014                                     | 2014-11
          5. децембар 2013.                              | 2013-12-05
          5. decembra 2013                               | 2013-12-05
          4. joulukuuta 2025                             | 2025-12-04
          14 червня 2024 року                            | 2024-06-14
          2015. december 3.                              | 2015-12-03
          2024年2月27日                                   | 2024-02-27
          """)
  void aDateWithItsMonthInWordsIsFound(String text, String expected) {
    assertEquals(expected, dates(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date 2025-06-12 OSLO                           | 2025-06-12
          date 2022-06 Fuente                            | 2022-06
          2017-12-07T10:00:00+01:00                      | 2017-12-07
          Created at : 4.12.2013, 19:36                  | 2013-12-04
          4. 12. 2013                                    | 2013-12-04
          01.08.2014 - I am deeply concerned             | 2014-08-01
          title04.06.2022                                | 2022-06-04
          СНГ23.05.2024 11:12ОСЛО, 23 мая - ИП           | 2024-05-23 ?-05-23
          12/24/2013                                     | 2013-12-24
          04/11/2024 - 16:06 Office                      | 2024-11-04
          18 11 2022, 09:12                              | 2022-11-18
          3-4.12.2015                                    | 2015-12-03/04
          (Wien-OTS) Am 27/28.11 wird das Treffen        | ?-11-27/28
          am Dienstag (11.7.) die Minister               | ?-07-11
          am 11.7. die Minister                          | ?-07-11
          11.07.17                                       | 2017-07-11
          """)
  void aDateInNumbersIsFound(String text, String expected) {
    assertEquals(expected, dates(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Resolution 1325 (2000)",
        "the address 192.168.12.20 and version 1.2.3.2019",
        "section 3.1. Introduction and 11.7. Costs",
        "5 out of 10 members set 3 goals",
        "you may 5 times march 3 miles",
        "in 2010-15 and 2015/16",
        "call 43 1 514 36 6000",
        "31.02.2015 and 2014-13-01",
        "100.12.2015",
        "June and July",
        "€ 1.500.2015",
        "99 12 2015"
      })
  void whatOnlyLooksLikeADateIsNone(String text) {
    assertEquals("", dates(text));
  }

  @Test
  void theWordsOfAMentionTakeInWeekdayAndTime() {
    assertEquals("Saturday, 28 September 2024", words("• Saturday, 28 September 2024 |"));
    assertEquals("jeudi 23 juillet 2015", words("NOTE 181 jeudi 23 juillet 2015"));
    assertEquals("4.12.2025 13.31", words("Publication date 4.12.2025 13.31 | Published"));
    assertEquals("09:49, December 14, 2024", words("(Agency) 09:49, December 14, 2024 Oslo"));
    assertEquals("11 декабря 2025 года", words("11 декабря 2025 года состоялась"));
    assertEquals("2017-12-07T10:00:00+01:00", words("2017-12-07T10:00:00+01:00"));
    DateMention mention = DateScanner.scan("Thursday, 14 May 2024 13:10").getFirst();
    assertEquals(Optional.of(DayOfWeek.THURSDAY), mention.weekday());
    assertEquals(Optional.of(LocalTime.of(13, 10)), mention.time());
  }

  @Test
  void aWeekdaysNameWithinTheNameOfATownInCapitalsIsNoWeekday() {
    assertEquals("16. mart 2022", words("NOVI PAZAR, 16. mart 2022 – danas"));
    assertEquals("PAZAR, 16 Mart 2022", words("PAZAR, 16 Mart 2022"));
  }

  @Test
  void aDayAndMonthThatMayChangePlacesAreSaidToBeOpen() {
    DateMention open = DateScanner.scan("12/04/2025").getFirst();
    assertTrue(open.ambiguous());
    assertEquals("2025-04-12", open.date().orElseThrow().toString());
    assertEquals("2025-12-04", open.otherReading().date().orElseThrow().toString());
    assertEquals(open, open.otherReading().otherReading());
    assertFalse(DateScanner.scan("13/04/2025").getFirst().ambiguous());
    assertFalse(DateScanner.scan("04/04/2025").getFirst().ambiguous());
    assertFalse(DateScanner.scan("2025-04-12").getFirst().ambiguous());
  }

  @Test
  void aDayThatAYearLacksIsNoDateInThatYear() {
    DateMention leapDay = DateScanner.scan("OSLO, February 29 -").getFirst();
    assertEquals(Optional.empty(), leapDay.in(2023));
    assertEquals("2024-02-29", leapDay.in(2024).orElseThrow().toString());
    assertEquals(List.of(), DateScanner.scan("29.02.2023"));
  }

  @Test
  void aVeryLongLineOfDigitsAndMonthsIsReadToItsEnd() {
    String text =
        "12 ".repeat(300_000)
            + "member of the ".repeat(100_000)
            + "9".repeat(1_000_000)
            + " 8 June 2022";
    assertEquals("2022-06-08", dates(text));
  }

  @Test
  void weekdaysAreFoundInTextWithTheirHyphens() {
    assertEquals(
        List.of(DayOfWeek.WEDNESDAY, DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
        Weekdays.scan("met Wednesday, na segunda-feira, в четверг; Sun shines").stream()
            .map(Weekdays.Mention::day)
            .toList());
  }
}
