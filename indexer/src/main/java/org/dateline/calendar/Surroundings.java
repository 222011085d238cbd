package org.dateline.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What belongs to a date and stands beside it: a weekday before it, a time of day before or behind
 * it.
 *
 * @param start where all of it begins
 * @param end where all of it ends
 */
record Surroundings(int start, int end, Optional<DayOfWeek> weekday, Optional<LocalTime> time) {

  /** A word in the names of towns. */
  private static final String MARKET = "pazar";

  private static final String[] AT = {
    "at", "um", "à", "a", "alle", "ore", "klo", "kl", "в", "о", "u", "as", "às", "saat", "t"
  };

  private static final String[] BEHIND_TIME = {"utc", "gmt", "cet", "cest", "uhr", "hrs", "h", "z"};

  private static final String[] ARTICLES = {"the", "den", "dem", "le", "el", "il", "dnia"};

  /** A time of day that stands from here to there. */
  private record Clock(LocalTime time, int start, int end) {}

  static Surroundings of(String text, int start, int end, int floor) {
    Optional<Clock> behind = behind(text, end);
    Optional<Clock> before = behind.isPresent() ? Optional.empty() : before(text, start, floor);
    int from = before.map(Clock::start).orElse(start);
    int wordEnd = passBack(text, from);
    int word = Weekdays.start(text, wordEnd);
    Optional<DayOfWeek> weekday =
        word < floor || word == wordEnd || isPartOfName(text, word, wordEnd)
            ? Optional.empty()
            : Weekdays.of(text, word, wordEnd);
    return new Surroundings(
        weekday.isPresent() ? word : from,
        behind.map(Clock::end).orElse(end),
        weekday,
        behind.or(() -> before).map(Clock::time));
  }

  /** {@code NOVI PAZAR}, though Pazar is Sunday in Turkish, which says it behind a date. */
  private static boolean isPartOfName(String text, int word, int end) {
    int before = word - 1;
    return before > 1
        && text.charAt(before) == ' '
        && Character.isUpperCase(text.charAt(Words.wordStart(text, before)))
        && end - word == MARKET.length()
        && text.regionMatches(true, word, MARKET, 0, MARKET.length());
  }

  /** Back over the comma, the article and the full stop between a weekday and its date. */
  private static int passBack(String text, int start) {
    int i = Words.skipSpacesBack(text, start);
    int word = Words.wordStart(text, i);
    if (word < i && Words.skipAny(text, word, ARTICLES) == i) {
      i = Words.skipSpacesBack(text, word);
    }
    if (Words.is(text, i - 1, ',') || Words.is(text, i - 1, '.')) {
      i--;
    }
    return i;
  }

  private static Optional<Clock> behind(String text, int end) {
    int i = end;
    boolean called = false;
    if (Words.is(text, i, ',')) {
      i++;
      called = true;
    }
    i = Words.skipSpaces(text, i);
    if (i > end && (Words.isDash(text, i) || Words.is(text, i, '|'))) {
      i = Words.skipSpaces(text, i + 1);
    }
    int word = i > end || Words.is(text, i, 'T') ? passAt(text, i) : i;
    if (word > i) {
      called = true;
      i = Words.skipSpaces(text, Words.is(text, word, '.') ? word + 1 : word);
    }
    return i == end ? Optional.empty() : clock(text, i, called);
  }

  private static int passAt(String text, int i) {
    if (Words.is(text, i, 'T') && Words.isDigit(text, i + 1)) {
      return i + 1;
    }
    return Words.skipAny(text, i, AT);
  }

  /**
   * @param called whether the words before say that a time follows, so that {@code 13.31} is one
   */
  private static Optional<Clock> clock(String text, int start, boolean called) {
    int hourEnd = Words.digitsEnd(text, start);
    int minuteEnd = Words.digitsEnd(text, hourEnd + 1);
    boolean colon = Words.is(text, hourEnd, ':') || (called && Words.is(text, hourEnd, 'h'));
    boolean point =
        Words.is(text, hourEnd, '.')
            && !(Words.is(text, minuteEnd, '.') && Words.isDigit(text, minuteEnd + 1));
    int hour = Words.number(text, start, hourEnd);
    int minute = Words.number(text, hourEnd + 1, minuteEnd);
    boolean shaped = hourEnd - start <= 2 && minuteEnd - hourEnd == 3 && (colon || point);
    if (!shaped || hour < 0 || hour > 23 || minute > 59) {
      return Optional.empty();
    }
    int end = minuteEnd;
    if (Words.is(text, end, ':') && Words.isDigit(text, end + 1)) {
      end = Words.digitsEnd(text, end + 1);
      if (Words.is(text, end, '.') && Words.isDigit(text, end + 1)) {
        end = Words.digitsEnd(text, end + 1);
      }
    }
    return Optional.of(new Clock(LocalTime.of(hour, minute), start, passZone(text, end)));
  }

  private static int passZone(String text, int end) {
    if ((Words.is(text, end, '+') || Words.is(text, end, '-'))
        && Words.isDigit(text, end + 1)
        && Words.isDigit(text, end + 2)) {
      int hours = Words.digitsEnd(text, end + 1);
      return Words.is(text, hours, ':') ? Words.digitsEnd(text, hours + 1) : hours;
    }
    int word = Words.skipSpaces(text, end);
    int behind = Words.skipAny(text, word, BEHIND_TIME);
    return behind == word ? end : behind;
  }

  /** {@code 09:49, December 14, 2024}. */
  private static Optional<Clock> before(String text, int start, int floor) {
    int comma = Words.skipSpacesBack(text, start) - 1;
    if (!Words.is(text, comma, ',')) {
      return Optional.empty();
    }
    int i = comma;
    while (comma - i < 8 && (Words.isDigit(text, i - 1) || Words.is(text, i - 1, ':'))) {
      i--;
    }
    return i >= floor && i < comma && Words.isDigit(text, i)
        ? clock(text, i, false).filter(c -> c.end() >= comma)
        : Optional.empty();
  }
}
