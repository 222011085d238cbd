package org.dateline.describe.date;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.calendar.DateMention;
import org.dateline.calendar.PartialDate;
import org.dateline.calendar.Weekdays;
import org.dateline.clean.Line;
import org.dateline.describe.page.ScannedPage;

/**
 * Finds the year of a dateline without one by the weekday in the text below it: {@code Baku, May
 * 24} of a meeting {@code on Wednesday} was in 2023.
 */
final class WeekdayYear {

  /** The same day is a Wednesday again after six years at most, but for leap days. */
  private static final int YEARS_BACK = 12;

  private WeekdayYear() {}

  /** The last year, up to the latest that the page names, in which the day was that weekday. */
  static Optional<PartialDate> complete(DateMention mention, ScannedPage page) {
    Optional<DayOfWeek> said =
        mention
            .weekday()
            .or(
                () ->
                    page.paragraphs().stream()
                        .limit(2)
                        .flatMap(p -> Weekdays.scan(p.text()).stream())
                        .map(Weekdays.Mention::day)
                        .findFirst());
    int latest = latestYear(page);
    if (said.isEmpty() || latest == 0) {
      return Optional.empty();
    }
    return IntStream.iterate(latest, y -> y > latest - YEARS_BACK, y -> y - 1)
        .mapToObj(mention::in)
        .flatMap(Optional::stream)
        .filter(date -> date.first().getDayOfWeek() == said.get())
        .findFirst();
  }

  /** The largest number in the page's lines and text that may be a year of the web's time. */
  private static int latestYear(ScannedPage page) {
    List<String> texts =
        java.util.stream.Stream.concat(
                page.lines().stream().map(Line::text),
                page.paragraphs().stream().map(ScannedPage.Passage::text))
            .toList();
    int latest = 0;
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        if (Character.isDigit(text.charAt(i))) {
          int start = i;
          int value = 0;
          while (i < text.length() && Character.isDigit(text.charAt(i)) && i - start < 5) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
            i++;
          }
          boolean year = i - start == 4 && value >= 1990 && value <= 2099;
          latest = year ? Math.max(latest, value) : latest;
        }
      }
    }
    return latest == 0 ? java.time.Year.now(java.time.ZoneOffset.UTC).getValue() : latest;
  }
}
