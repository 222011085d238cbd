package org.dateline.clean;

import java.util.List;
import org.dateline.calendar.DateMention;
import org.dateline.calendar.DateScanner;
import org.dateline.text.Characters;

/** What the dates in a line say about the line. */
final class Dates {

  /** Place, date, meeting and document number together. */
  private static final int DATELINE = 18;

  /** Words of a day with its weekday. */
  private static final int DAY = 5;

  /** Words behind the date of a dateline: the town, the hall. */
  private static final int BEHIND = 3;

  /** Words of a stamp with its author. */
  private static final int STAMP = 12;

  /** Letters beside the date of a stamp: {@code at}, {@code updated}, {@code EST}. */
  private static final int BESIDE = 10;

  private Dates() {}

  static boolean any(Look look) {
    return look.digits() > 0 && look.plain().length() < 400 && !scan(look).isEmpty();
  }

  static List<DateMention> scan(Look look) {
    return look.dates();
  }

  /** Whether a line is a day and nothing else. */
  static boolean isAlone(Look look) {
    List<DateMention> dates = look.words() <= DAY ? scan(look) : List.of();
    return dates.size() == 1
        && dates.getFirst().day().isPresent()
        && dates.getFirst().year().isPresent()
        && dates.getFirst().span().start() == 0
        && dates.getFirst().span().end() == look.plain().length();
  }

  /**
   * Whether a line is the time stamp of a story or a comment: {@code November 19, 2019 at 6:34 am},
   * {@code Posted by A. Writer on 4 May}, {@code 3 hours ago}; no place, no labelled value.
   */
  static boolean isStamp(Look look) {
    if (look.words() > STAMP || look.digits() == 0 || look.plain().length() > 80) {
      return false;
    }
    if (look.words() <= 5 && Lexicon.hasAgo(look)) {
      return true;
    }
    List<DateMention> dates = scan(look);
    if (dates.isEmpty() || look.ends() || look.last() == ':') {
      return false;
    }
    int letters = look.letters();
    for (DateMention date : dates) {
      for (int i = date.span().start(); i < date.span().end(); i++) {
        letters -= Character.isLetter(look.plain().charAt(i)) ? 1 : 0;
      }
    }
    return letters <= BESIDE || Lexicon.starts(look, Sense.BYLINE);
  }

  /**
   * Whether a line gives a date and no sentence: {@code VIENNA, 6 May 2020}, {@code 12.06.2019},
   * {@code OSCE Permanent Council No. 1568 Vienna, 11 June 2026}. All its words beside the date are
   * numbers or names, but for few.
   */
  static boolean isDateline(Look look) {
    if (look.words() > DATELINE || look.digits() == 0 || look.plain().length() > 200) {
      return false;
    }
    List<DateMention> dates = scan(look);
    if (dates.isEmpty() || look.last() == '?' || look.last() == '!') {
      return false;
    }
    StringBuilder rest = new StringBuilder(look.plain());
    int dateWords = 0;
    for (int i = dates.size() - 1; i >= 0; i--) {
      DateMention date = dates.get(i);
      dateWords += new Wording(date.span().of(look.plain())).words();
      rest.replace(date.span().start(), date.span().end(), " ");
    }
    Wording beside = new Wording(rest.toString().strip());
    if (beside.words() <= 2) {
      return true;
    }
    int small = 0;
    int long_ = 0;
    for (String word : Wording.split(beside.plain())) {
      if (Character.isLowerCase(word.charAt(0))) {
        small++;
        long_ += word.length() > 3 ? 1 : 0;
      }
    }
    boolean atEdge =
        dates.getLast().span().end() >= look.plain().length() - 3
            || dates.getFirst().span().start() <= 2;
    // "No. 38, 5 February 2020, On the Earthquake in Ararat" goes on behind its date.
    String behind = look.plain().substring(dates.getLast().span().end());
    boolean names =
        long_ == 0
            && beside.words() <= 8
            && dates.getFirst().span().start() <= 40
            && (behind.stripLeading().startsWith("(") || names(behind) <= BEHIND);
    return (atEdge || names)
        && dateWords >= 1
        && long_ <= 1
        && small <= beside.words() / 3
        && beside.words() <= 12;
  }

  /**
   * Whether a dateline begins with its place, and a comma behind it: {@code Vienna, 6 May 2020}.
   */
  static boolean beginsWithPlace(Look look) {
    if (!isDateline(look) || isClock(look)) {
      return false;
    }
    String place = look.plain().substring(0, scan(look).getFirst().span().start()).strip();
    return place.endsWith(",") && isNames(place);
  }

  /** How many words have a letter: numbers of documents have none. */
  private static int names(String words) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < words.length(); i++) {
      boolean letter = Character.isLetter(words.charAt(i));
      count += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
    return count;
  }

  /**
   * Whether a paragraph begins with a dateline: {@code VIENNA, 6 May 2020 –}, {@code (Vienna, 6 May
   * 2020)}.
   */
  static boolean opens(Look look) {
    return look.wording().is(Trait.DATELINED);
  }

  static boolean opens(Wording look) {
    String plain = look.plain();
    int first = plain.startsWith("(") ? 1 : 0;
    if (look.digits() == 0
        || first >= plain.length()
        || !Character.isUpperCase(plain.charAt(first))) {
      return false;
    }
    String head = plain.substring(0, Math.min(plain.length(), 90));
    List<DateMention> dates = DateScanner.scan(head);
    return !dates.isEmpty()
        && dates.getFirst().span().start() <= 50
        && isNames(head.substring(0, dates.getFirst().span().start()));
  }

  /** Whether all words begin with capitals. */
  private static boolean isNames(String words) {
    boolean inWord = false;
    for (int i = 0; i < words.length(); i++) {
      boolean letter = Character.isLetter(words.charAt(i));
      if (letter && !inWord && Character.isLowerCase(words.charAt(i))) {
        return false;
      }
      inWord = letter;
    }
    return true;
  }

  /**
   * Whether a line ends in a date and at most three names: {@code Venice Commission 24 October 2022
   * Strasbourg}.
   */
  static boolean closes(Look look) {
    List<DateMention> dates = scan(look);
    if (dates.isEmpty()) {
      return false;
    }
    return names(look.plain().substring(dates.getLast().span().end())) <= BEHIND;
  }

  /** Whether a line begins with a time of day, and words behind it: {@code 9.30 – Signing}. */
  static boolean beginsWithTime(Look look) {
    if (look.digits() < 3 || look.words() < 2) {
      return false;
    }
    String plain = look.plain();
    int hours = digits(plain, 0);
    int minutes = hours > 0 && hours < plain.length() ? digits(plain, hours + 1) : 0;
    int end = hours + 1 + minutes;
    return hours <= 2
        && minutes == 2
        && ".:hH".indexOf(plain.charAt(hours)) >= 0
        && plain.charAt(hours + 1) < '6'
        && end < plain.length()
        && plain.charAt(end) == ' ';
  }

  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && Characters.isDigit(text.charAt(end))) {
      end++;
    }
    return end - from;
  }

  /** Whether the line is the date that a site shows as today's: a weekday and no place. */
  static boolean isClock(Look look) {
    if (look.words() > 8 || look.digits() == 0) {
      return false;
    }
    List<DateMention> dates = scan(look);
    return dates.size() == 1 && dates.getFirst().weekday().isPresent();
  }
}
