package org.dateline.calendar;

import static org.dateline.calendar.Draft.MISSING;

import java.util.Optional;
import org.dateline.calendar.DateMention.Form;

/** Dates that write out the month: {@code 8 June 2022}, {@code June 8}, {@code juin 2022}. */
final class NamedForms {

  /** What may stand behind the number of a day: {@code 1st}, {@code 1er}, {@code 1-го}. */
  private static final String[] ORDINALS = {
    "st", "nd", "rd", "th", "er", "го", "е", "º", "ª", "η", "ης", "уми", "юми", "nji", "njy"
  };

  /** What may stand between two days of one month, or between two dates. */
  static final String[] BETWEEN_DAYS = {
    "to", "and", "au", "et", "bis", "und", "al", "a", "e", "y", "по", "до", "и", "do", "i", "ja",
    "en"
  };

  /** What may stand between day, month and year; the Irish word is the second of two months. */
  private static final String[] OF = {
    "de", "del", "of", "di", "do", "ta", "соли", "päivänä", "fómhair"
  };

  /** The word for year that some languages put behind it. */
  private static final String[] YEAR_WORDS = {
    "г", "года", "году", "год", "р", "року", "roku", "r", "godine", "god", "године", "год"
  };

  private NamedForms() {}

  /** A date that begins with its day. */
  static Optional<Draft> dayFirst(String text, int start, int end) {
    int day = Words.number(text, start, end);
    if (day < 1 || day > 31 || isPartOfNumber(text, start)) {
      return Optional.empty();
    }
    boolean quoted = isQuoted(text, start, end); // «14» июня
    int behindDay = quoted ? end + 1 : passOrdinal(text, end);
    LastDay last = lastDay(text, behindDay);
    int i = last.isPresent() ? last.end() : behindDay;
    boolean stopped = Words.is(text, i - 1, '.');
    i = passOf(text, passJoint(text, i));
    int nameEnd = Words.wordEnd(text, i);
    MonthNames.Name name = MonthNames.of(text, i, nameEnd, stopped);
    if (name.isNone()) {
      return Optional.empty();
    }
    int from = quoted ? start - 1 : start;
    Draft draft = withYear(text, from, nameEnd, name.month(), day, last.value(), Form.DAY_NAME);
    return draft.exists() && (draft.year() != MISSING || !name.needsYear())
        ? Optional.of(draft)
        : Optional.empty();
  }

  /** A date whose month stands before the day. */
  static Optional<Draft> monthFirst(String text, int start, int end, int floor) {
    int day = Words.number(text, start, end);
    boolean goesOn =
        (Words.is(text, end, ':') || Words.is(text, end, '.') || Words.is(text, end, ','))
            && Words.isDigit(text, end + 1);
    if (day < 1 || day > 31 || goesOn || Words.is(text, end, '%')) {
      return Optional.empty();
    }
    int nameEnd = Words.skipSpacesBack(text, start);
    nameEnd = Words.is(text, nameEnd - 1, '.') ? nameEnd - 1 : nameEnd;
    int nameStart = Words.wordStart(text, nameEnd);
    if (nameStart < floor) {
      return Optional.empty();
    }
    MonthNames.Name name = MonthNames.of(text, nameStart, nameEnd, false);
    if (name.isNone()) {
      return Optional.empty();
    }
    int behindDay = passOrdinal(text, end);
    LastDay last = lastDay(text, behindDay);
    int dateEnd = last.isPresent() ? last.end() : Words.is(text, end, '.') ? end : behindDay;
    Draft draft =
        withYear(text, nameStart, dateEnd, name.month(), day, last.value(), Form.NAME_DAY);
    boolean plain = !name.needsYear() && !Character.isLowerCase(text.charAt(nameStart));
    return draft.exists() && (draft.year() != MISSING || plain)
        ? Optional.of(draft)
        : Optional.empty();
  }

  /** A month and a year, at the year. */
  static Optional<Draft> monthOfYear(String text, int start, int end, int floor) {
    int year = Words.number(text, start, end);
    int i = Words.skipSpacesBack(text, start);
    if (!Draft.isYear(year) || i == start) {
      return Optional.empty();
    }
    int wordStart = Words.wordStart(text, i);
    if (wordStart > 0 && isOf(text, wordStart, i)) {
      i = Words.skipSpacesBack(text, wordStart);
    }
    i = Words.is(text, i - 1, ',') ? i - 1 : i;
    i = Words.is(text, i - 1, '.') ? i - 1 : i;
    int nameStart = Words.wordStart(text, i);
    if (nameStart < floor) {
      return Optional.empty();
    }
    MonthNames.Name name = MonthNames.of(text, nameStart, i, false);
    return name.isNone() || name.needsYear()
        ? Optional.empty()
        : Draft.of(
            nameStart,
            passYearWord(text, end),
            year,
            name.month(),
            MISSING,
            MISSING,
            Form.NAME_YEAR);
  }

  private static Draft withYear(
      String text, int start, int end, int month, int day, int lastDay, Form form) {
    int i = Words.is(text, end, '.') ? end + 1 : end;
    i = Words.skipSpaces(text, i);
    boolean tight = Words.isDash(text, i) || Words.is(text, i, '/');
    if (tight || Words.is(text, i, ',')) {
      i = Words.skipSpaces(text, i + 1);
    } else {
      i = passOf(text, i);
    }
    boolean shortened = Words.is(text, i, '’') || Words.is(text, i, '\'');
    i = shortened ? i + 1 : i;
    int yearEnd = Words.digitsEnd(text, i);
    int value = Words.number(text, i, yearEnd);
    int year = MISSING;
    if (yearEnd - i == 4 && Draft.isYear(value) && !isSum(text, yearEnd)) {
      year = value;
    } else if (yearEnd - i == 2 && (shortened || isTwoDigitYear(text, i, yearEnd, tight, form))) {
      year = Draft.centuryOf(value);
    }
    int dateEnd = year == MISSING ? end : passYearWord(text, yearEnd);
    return new Draft(start, dateEnd, year, month, day, lastDay, form, false);
  }

  /**
   * {@code 8 Jun 22} or {@code 25-May-17}, and not {@code 3 dic 18:18} or {@code 5 June 25 people}.
   */
  private static boolean isTwoDigitYear(String text, int start, int end, boolean tight, Form form) {
    if (form != Form.DAY_NAME || Words.is(text, end, ':') || Words.is(text, end, '%')) {
      return false;
    }
    boolean glued = !Words.isSpace(text, start - 1);
    int next = Words.skipSpaces(text, end);
    boolean fraction = Words.is(text, end, '.') && Words.isDigit(text, end + 1);
    return tight
        ? glued
        : !Words.is(text, Words.skipSpacesBack(text, start) - 1, ',')
            && !Words.isLetter(text, next)
            && !Words.isDigit(text, next)
            && !fraction;
  }

  private static boolean isSum(String text, int end) {
    return Words.is(text, end, '%') || (Words.is(text, end, ',') && Words.isDigit(text, end + 1));
  }

  private record LastDay(int value, int end) {
    private static final LastDay NONE = new LastDay(MISSING, MISSING);

    boolean isPresent() {
      return value != MISSING;
    }
  }

  /** The second day of {@code 3-4}, {@code 3 and 4}, {@code 3. bis 4.} */
  private static LastDay lastDay(String text, int i) {
    int joint = Words.skipSpaces(text, i);
    int behind =
        Words.isDash(text, joint) || Words.is(text, joint, '/')
            ? joint + 1
            : Words.skipAny(text, joint, BETWEEN_DAYS);
    if (behind == joint) {
      return LastDay.NONE;
    }
    int start = Words.skipSpaces(text, behind);
    int end = Words.digitsEnd(text, start);
    int value = Words.number(text, start, end);
    boolean isTime = Words.is(text, end, ':') || (end - start > 2);
    return value < 1 || value > 31 || isTime
        ? LastDay.NONE
        : new LastDay(value, passOrdinal(text, end));
  }

  private static boolean isQuoted(String text, int start, int end) {
    return start > 0
        && end < text.length()
        && "«\"“„".indexOf(text.charAt(start - 1)) >= 0
        && "»\"”“".indexOf(text.charAt(end)) >= 0;
  }

  static int passOrdinal(String text, int i) {
    if (Words.is(text, i, '.') && (Words.is(text, i + 1, 'º') || Words.is(text, i + 1, 'ª'))) {
      return i + 2;
    }
    int behind = i;
    if (Words.is(text, i, '-') && Words.isLetter(text, i + 1)) {
      behind = Words.skipAny(text, i + 1, ORDINALS);
      return behind == i + 1 ? i : behind;
    }
    behind = Words.skipAny(text, i, ORDINALS);
    return behind == i && (Words.is(text, i, '.') || Words.is(text, i, '°')) ? i + 1 : behind;
  }

  /** Spaces, or the one sign of {@code 25-May-2017} and {@code 25/May/2017}. */
  static int passJoint(String text, int i) {
    int behind = Words.skipSpaces(text, i);
    return behind == i && (Words.is(text, i, '-') || Words.is(text, i, '/')) ? i + 1 : behind;
  }

  private static int passOf(String text, int i) {
    if (Words.is(text, i, 'd') && (Words.is(text, i + 1, '’') || Words.is(text, i + 1, '\''))) {
      return i + 2;
    }
    int behind = Words.skipAny(text, i, OF);
    boolean elided = behind > i && (Words.is(text, behind, '’') || Words.is(text, behind, '\''));
    return behind == i ? i : Words.skipSpaces(text, elided ? behind + 1 : behind); // 14 ta’ Mejju
  }

  private static boolean isOf(String text, int start, int end) {
    return Words.skipAny(text, start, OF) == end && end > start;
  }

  /** {@code 2018 года}, {@code 2018. године}. */
  private static int passYearWord(String text, int end) {
    int stopped = Words.is(text, end, '.') ? end + 1 : end;
    int word = Words.skipSpaces(text, stopped);
    int behind = word == end ? word : Words.skipAny(text, word, YEAR_WORDS);
    if (behind == word) {
      return end;
    }
    return behind - word <= 3 && Words.is(text, behind, '.') ? behind + 1 : behind;
  }

  /** Whether the digits go on a number with a point, a comma or a colon in it. */
  static boolean isPartOfNumber(String text, int start) {
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    return (before == '.' || before == ',' || before == ':') && Words.isDigit(text, start - 2);
  }
}
