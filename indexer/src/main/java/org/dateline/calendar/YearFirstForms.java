package org.dateline.calendar;

import static org.dateline.calendar.Draft.MISSING;

import java.util.Optional;
import org.dateline.calendar.DateMention.Form;

/** Dates that begin with the year and write out the month. */
final class YearFirstForms {

  /**
   * The word for year where it stands before month and day: in Kazakh, Kyrgyz, Georgian, Armenian,
   * Azerbaijani, Uzbek, Turkmen, Latvian and Lithuanian.
   */
  private static final String[] WORDS_OF_FIRST_YEAR = {
    "жылғы", "жылдың", "жылы", "ж", "жылдын", "წლის", "წელს", "թվականի", "թ", "il", "ilin", "yil",
    "yilning", "ýylyň", "ýyl", "gada", "metų", "m"
  };

  private YearFirstForms() {}

  /**
   * {@code 2015. december 3.}, {@code 2017 m. lapkričio 21 d.}, {@code 2017 жылғы 21 қараша}, at
   * the year.
   */
  static Optional<Draft> at(String text, int start, int end) {
    int year = Words.number(text, start, end);
    if (!Draft.isYear(year) || NamedForms.isPartOfNumber(text, start)) {
      return Optional.empty();
    }
    int behindYear = passWordOfYear(text, end);
    int next = Words.skipSpaces(text, behindYear);
    return Words.isDigit(text, next)
        ? yearThenDay(text, start, behindYear > end ? next : start, year)
        : yearThenMonth(text, start, next, year, behindYear > end + 1);
  }

  /** {@code 2019. gada 3. maijā}, {@code 2017-жылдын 21-ноябры}. */
  private static Optional<Draft> yearThenDay(String text, int start, int dayStart, int year) {
    int dayEnd = Words.digitsEnd(text, dayStart);
    int day = Words.number(text, dayStart, dayEnd);
    if (dayEnd - dayStart > 2 || day < 1) {
      return Optional.empty();
    }
    int nameStart = NamedForms.passJoint(text, NamedForms.passOrdinal(text, dayEnd));
    int nameEnd = Words.wordEnd(text, nameStart);
    MonthNames.Name name = MonthNames.of(text, nameStart, nameEnd, false);
    return name.isNone()
        ? Optional.empty()
        : Draft.of(start, nameEnd, year, name.month(), day, MISSING, Form.YEAR_FIRST);
  }

  /** {@code 2015. december 3.}; the full stop tells the day where no word tells the year. */
  private static Optional<Draft> yearThenMonth(
      String text, int start, int nameStart, int year, boolean isTold) {
    int nameEnd = Words.wordEnd(text, nameStart);
    MonthNames.Name name = MonthNames.of(text, nameStart, nameEnd, false);
    int dayStart = Words.skipSpaces(text, nameEnd);
    int dayEnd = Words.digitsEnd(text, dayStart);
    int day = Words.number(text, dayStart, dayEnd);
    boolean stopped = Words.is(text, dayEnd, '.');
    if (name.isNone() || dayEnd - dayStart > 2 || day < 1 || !(stopped || isTold)) {
      return Optional.empty();
    }
    int dateEnd = stopped ? dayEnd + 1 : passDayWord(text, dayEnd);
    return Draft.of(start, dateEnd, year, name.month(), day, MISSING, Form.YEAR_FIRST);
  }

  /** Behind the Lithuanian word for day: {@code 21 d.} */
  private static int passDayWord(String text, int end) {
    int word = Words.skipSpaces(text, end);
    boolean told = word > end && Words.is(text, word, 'd') && Words.is(text, word + 1, '.');
    return told ? word + 2 : end;
  }

  /** Behind the full stop, the ending and the word that follow a year which stands first. */
  private static int passWordOfYear(String text, int end) {
    int behind = end;
    if (Words.is(text, behind, '.')) {
      behind++;
    } else if (Words.is(text, behind, '-') && Words.isLetter(text, behind + 1)) {
      behind = Words.wordEnd(text, behind + 1);
    }
    int word = Words.skipSpaces(text, behind);
    int told = Words.skipAny(text, word, WORDS_OF_FIRST_YEAR);
    return told == word ? behind : Words.is(text, told, '.') ? told + 1 : told;
  }
}
