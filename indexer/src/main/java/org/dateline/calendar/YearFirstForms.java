package org.dateline.calendar;

import static org.dateline.calendar.Draft.MISSING;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** The months of Mongolian, which counts them. */
  private static final List<String> COUNTED =
      List.of(
          "нэгдүгээр",
          "хоёрдугаар",
          "гуравдугаар",
          "дөрөвдүгээр",
          "тавдугаар",
          "зургаадугаар",
          "долоодугаар",
          "наймдугаар",
          "есдүгээр",
          "аравдугаар",
          "арван нэгдүгээр",
          "арван хоёрдугаар");

  private static final Pattern MONGOLIAN =
      Pattern.compile(
          "\\s+оны?\\s+(?:(?<number>1[0-2]|0?[1-9])(?:\\s*-?\\s*(?:р|дугаар|дүгээр))?|(?<word>"
              + String.join("|", COUNTED)
              + "))\\s+сарын\\s+(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d)(?:-н(?:ы|ий)\\s+өдөр)?");

  /** Letters of such a date behind its year. */
  private static final int LONGEST = 60;

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
    Optional<Draft> counted = countedMonth(text, start, end, year);
    if (counted.isPresent()) {
      return counted;
    }
    int behindYear = passWordOfYear(text, end);
    int next = Words.skipSpaces(text, behindYear);
    return Words.isDigit(text, next)
        ? yearThenDay(text, start, behindYear > end ? next : start, year)
        : yearThenMonth(text, start, next, year, behindYear > end + 1);
  }

  /** {@code 2019 оны 8-р сарын 3}, {@code 2020 оны арван нэгдүгээр сарын 12}: Mongolian. */
  private static Optional<Draft> countedMonth(String text, int start, int end, int year) {
    Matcher date = MONGOLIAN.matcher(text).region(end, Math.min(text.length(), end + LONGEST));
    if (!date.lookingAt()) {
      return Optional.empty();
    }
    int month =
        date.group("number") != null
            ? Integer.parseInt(date.group("number"))
            : COUNTED.indexOf(date.group("word").replaceAll("\\s+", " ")) + 1;
    int day = Integer.parseInt(date.group("day"));
    return Draft.of(start, date.end(), year, month, day, MISSING, Form.YEAR_FIRST);
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
    int behindName = Words.is(text, nameEnd, '.') ? nameEnd + 1 : nameEnd; // 2014. okt. 5.
    int dayStart = Words.skipSpaces(text, behindName);
    int dayEnd = Words.digitsEnd(text, dayStart);
    int day = Words.number(text, dayStart, dayEnd);
    boolean stopped = Words.is(text, dayEnd, '.');
    boolean ends =
        dayEnd == text.length() || Words.is(text, dayEnd, ',') || isInflected(text, dayEnd);
    if (name.isNone() || dayEnd - dayStart > 2 || day < 1 || !(stopped || isTold || ends)) {
      return Optional.empty();
    }
    int dateEnd = stopped ? dayEnd + 1 : passDayWord(text, dayEnd);
    return Draft.of(start, dateEnd, year, name.month(), day, MISSING, Form.YEAR_FIRST);
  }

  /** {@code 2016. október 23-án}. */
  private static boolean isInflected(String text, int end) {
    return Words.is(text, end, '-') && Words.isLetter(text, end + 1);
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
