package org.dateline.clean;

import org.dateline.text.Characters;

/**
 * What machines show on a page and nobody writes: how far a picture show or a player has come, the
 * days of a calendar, rates and weather. Known by their numbers, whatever the language.
 */
final class Widgets {

  /** Days in a row of a calendar that are no list of figures. */
  private static final int DAYS = 4;

  /** Days of a week, and letters of their abbreviations. */
  private static final int WEEK = 7;

  private static final int ABBREVIATION = 3;

  private static final int LAST_DAY = 31;

  /** Words of a line of weather or rates. */
  private static final int LINE = 14;

  /** Decimal numbers that make a line of rates. */
  private static final int RATES = 2;

  /** The last blocks of a page, and the words of a counter. */
  private static final int FOOT = 8;

  private static final int COUNT = 7;

  private Widgets() {}

  static void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isFree(i) && draft.look(i).digits() > 0 && !draft.look(i).isRow()) {
        judge(draft, i);
      }
    }
  }

  private static void judge(Draft draft, int i) {
    Look look = draft.look(i);
    if (look.words() > LAST_DAY) {
      return;
    }
    if (isCounter(look)) {
      draft.remove(i, Reason.BUTTON, "counts pictures of a show");
    } else if (isClock(look) && startsAtZero(look.plain())) {
      player(draft, i);
    } else if (look.letters() == 0 && areDays(look.plain()) >= DAYS) {
      calendar(draft, i);
    } else if (i >= draft.size() - FOOT && isCount(look)) {
      draft.remove(i, Reason.FOOTER, "counts visits");
    } else if (isRate(look)) {
      draft.remove(i, Reason.NAVIGATION, "rates or weather");
    }
  }

  /** {@code 1/12}, {@code Image 1 of 12}: which of how many. */
  private static boolean isCounter(Look look) {
    String folded = look.folded();
    int[] numbers = new int[2];
    int count = 0;
    for (int at = 0; at < folded.length(); at++) {
      if (Characters.isDigit(folded.charAt(at))) {
        int end = at;
        while (end < folded.length() && Characters.isDigit(folded.charAt(end))) {
          end++;
        }
        if (count == 2 || end - at > 3) {
          return false;
        }
        numbers[count++] = Integer.parseInt(folded.substring(at, end));
        at = end;
      }
    }
    boolean which = count == 2 && numbers[0] > 0 && numbers[0] <= numbers[1];
    if (look.letters() == 0) {
      return which && folded.matches("\\d+ ?/ ?\\d+");
    }
    return which && look.words() <= 4 && ButtonWords.isPicture(folded);
  }

  /** {@code Total visitors: 1,204,551} */
  private static boolean isCount(Look look) {
    return look.words() <= COUNT
        && !look.ends()
        && !look.isItem()
        && Lexicon.count(look.folded(), Sense.COUNTED) > 0;
  }

  /** {@code 0:00 / 3:12 1x}: times and nothing else. */
  private static boolean isClock(Look look) {
    return look.letters() <= 1 && look.words() <= 6 && look.plain().indexOf(':') > 0;
  }

  /** {@code 0:00}, {@code 00:00}, {@code 00:00:00} */
  private static boolean startsAtZero(String plain) {
    int at = 0;
    int zeros = 0;
    while (at < plain.length() && "0:".indexOf(plain.charAt(at)) >= 0) {
      zeros += plain.charAt(at) == '0' ? 1 : 0;
      at++;
    }
    return zeros >= 3 && (at == plain.length() || !Characters.isLetterOrDigit(plain.charAt(at)));
  }

  /** A player: its times, and the buttons behind them, whose labels are single words. */
  private static void player(Draft draft, int from) {
    int i = from;
    do {
      draft.remove(i, Reason.BUTTON, "times and buttons of a player");
      i++;
    } while (i < draft.size()
        && draft.isFree(i)
        && (isClock(draft.look(i)) || ButtonWords.isRow(draft.look(i).folded())));
  }

  /** How many days of a month follow each other in a line; 0 where there is anything else. */
  private static int areDays(String plain) {
    int before = 0;
    int days = 0;
    for (String word : plain.split("[ |]+", -1)) {
      if (word.isEmpty() || word.length() > 2 || !word.chars().allMatch(Character::isDigit)) {
        return 0;
      }
      int day = Integer.parseInt(word);
      if (day > LAST_DAY || (days > 0 && day != before + 1)) {
        return 0;
      }
      before = day;
      days++;
    }
    return days;
  }

  /** A row of a calendar, and the lines beside it that belong to it. */
  private static void calendar(Draft draft, int i) {
    for (int j = i; j < draft.size() && isOfCalendar(draft.look(j)); j++) {
      draft.remove(j, Reason.NAVIGATION, "days of a calendar");
    }
    for (int j = i - 1; j >= 0 && isOfCalendar(draft.look(j)); j--) {
      draft.remove(j, Reason.NAVIGATION, "days of a calendar");
    }
  }

  private static boolean isOfCalendar(Look look) {
    if (look.letters() == 0) {
      return areDays(look.plain()) > 0;
    }
    if (look.words() != WEEK || look.digits() > 0) {
      return false;
    }
    for (String word : look.plain().split(" ", -1)) {
      if (word.length() > ABBREVIATION) {
        return false;
      }
    }
    return true;
  }

  /** Currencies and decimal numbers in turns, or degrees. */
  private static boolean isRate(Look look) {
    if (look.words() > LINE || look.ends() || look.isItem()) {
      return false;
    }
    String folded = look.folded();
    int decimals = 0;
    int currencies = 0;
    int others = 0;
    for (String word : folded.split(" +", -1)) {
      boolean digit = !word.isEmpty() && Characters.isDigit(word.charAt(0));
      decimals += digit && (word.indexOf(',') > 0 || word.indexOf('.') > 0) ? 1 : 0;
      currencies += Lexicon.has(Sense.RATE, word) ? 1 : 0;
      others += digit ? 0 : 1;
    }
    boolean rates = decimals >= RATES && currencies >= RATES && others <= currencies + RATES;
    int degrees = look.plain().indexOf('°');
    return rates || (degrees > 0 && look.words() <= 5 && look.plain().indexOf('C', degrees) > 0);
  }
}
