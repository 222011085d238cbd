package org.dateline.web.view;

import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.dateline.calendar.PartialDate;
import org.dateline.index.Facet;

/** How values of the archive are worded for people, in English. */
final class Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Wording() {}

  /** As far as the date is known: {@code 8 June 2022}, {@code December 2016}, {@code 1994}. */
  static String date(PartialDate date) {
    return switch (date) {
      case PartialDate.Day day -> DAY.format(day.date());
      case PartialDate.Month month -> MONTH.format(month.month());
      case PartialDate.Year year -> year.toString();
    };
  }

  /** The name of a month, short. */
  static String month(PartialDate date) {
    return date.first().getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  /** With commas between the thousands. */
  static String number(long number) {
    String digits = Long.toString(number);
    if (digits.length() < 4) {
      return digits;
    }
    StringBuilder grouped = new StringBuilder(digits);
    int first = number < 0 ? 1 : 0;
    for (int at = digits.length() - 3; at > first; at -= 3) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }

  /** {@code 1 release}, {@code 1,204 releases}. */
  static String releases(long number) {
    return number(number) + (number == 1 ? " release" : " releases");
  }

  /** The name of a language for its code; the code where it has none. */
  static String language(String code) {
    return code.equals("und")
        ? "Not known"
        : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }

  /** A facet's value as it is shown. */
  static String value(Facet facet, String value) {
    return switch (facet) {
      case LANGUAGE -> language(value);
      case KIND -> capital(value);
      default -> value;
    };
  }

  static String facet(Facet facet) {
    return capital(facet.parameter());
  }

  /** The name of a facet for several of its values. */
  static String plural(Facet facet) {
    return facet == Facet.COUNTRY ? "Countries" : facet(facet) + "s";
  }

  static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
