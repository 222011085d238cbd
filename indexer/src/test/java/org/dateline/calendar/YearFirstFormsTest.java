package org.dateline.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates that begin with their year, as many languages east of the Baltic write them. */
final class YearFirstFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VILNIUS, 2017 m. lapkričio 21 d. – Ministras | 2017-11-21 | 2017 m. lapkričio 21 d.
          2017 m. lapkričio 21 dieną                   | 2017-11-21 | 2017 m. lapkričio 21
          2019 оны 8-р сарын 3                          | 2019-08-03 | 2019 оны 8-р сарын 3
          2004 оны 5 сарын 28-ны өдөр                   | 2004-05-28 | 2004 оны 5 сарын 28-ны өдөр
          2020 оны арван нэгдүгээр сарын 12             | 2020-11-12 | 2020 оны арван нэгдүгээр сарын 12
          2014. okt. 5.                                 | 2014-10-05 | 2014. okt. 5.
          2016. október 23-án                           | 2016-10-23 | 2016. október 23
          2014 spalio 14                                | 2014-10-14 | 2014 spalio 14
          2013-жылдын 17-майында                        | 2013-05-17 | 2013-жылдын 17-майында
          2007-nji ýylyň 17-nji fewralynda              | 2007-02-17 | 2007-nji ýylyň 17-nji fewralynda
          Rīgā, 2019. gada 3. maijā                    | 2019-05-03 | 2019. gada 3. maijā
          2017 წლის 21 ნოემბერს                        | 2017-11-21 | 2017 წლის 21 ნოემბერს
          2017-ci il noyabrın 21                       | 2017-11-21 | 2017-ci il noyabrın 21
          2017-жылдын 21-ноябры                        | 2017-11-21 | 2017-жылдын 21-ноябры
          2017 yil 21 noyabr                           | 2017-11-21 | 2017 yil 21 noyabr
          2017 թ. նոյեմբերի 21                         | 2017-11-21 | 2017 թ. նոյեմբերի 21
          2017 жылғы 21 қараша                         | 2017-11-21 | 2017 жылғы 21 қараша
          2015. december 3.                            | 2015-12-03 | 2015. december 3.
          """)
  void theWordForYearTellsThatTheYearStandsFirst(String text, String date, String words) {
    DateMention found = DateScanner.scan(text).getFirst();
    assertEquals(date, found.date().orElseThrow().toString());
    assertEquals(words, found.span().of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in 2017 May 5 people came                    | ?-05-05
          the year 2017. May 5 people come             | ?-05-05
          in 2017 5 May                                | ?-05-05
          in 2017 may 5 people come                    | ''
          in 2017 12 November 2018                     | 2018-11-12
          2017 metrai lapkričio 21                     | ''
          2017 m 21 boats                              | ''
          2017 m. lapkričio 42                         | ''
          3.2017 m. lapkričio 21                       | ''
          """)
  void withoutThatWordAYearBeforeADayIsNotItsYear(String text, String expected) {
    assertEquals(
        expected,
        DateScanner.scan(text).stream()
            .map(
                m ->
                    (m.year().isPresent() ? "%04d".formatted(m.year().getAsInt()) : "?")
                        + "-%02d".formatted(m.month())
                        + (m.day().isPresent() ? "-%02d".formatted(m.day().getAsInt()) : ""))
            .collect(Collectors.joining(" ")));
  }
}
