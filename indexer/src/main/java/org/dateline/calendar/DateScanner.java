package org.dateline.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the dates that a text mentions, in one pass and in time linear in its length.
 *
 * <p>Every written date has a number in it: the scanner stops at each run of digits and asks the
 * forms, the most telling first, whether a date stands there. A bare year is not a mention.
 */
public final class DateScanner {

  /** The full stop of one dot that Armenian dates are written with: {@code 21․09․2016}. */
  private static final char ARMENIAN_STOP = '\u2024';

  private DateScanner() {}

  /** All mentions in a text, in order and without overlap. */
  public static List<DateMention> scan(CharSequence words) {
    String text = words.toString().replace(ARMENIAN_STOP, '.');
    List<DateMention> found = new ArrayList<>();
    int floor = 0; // what stands before it belongs to an earlier mention
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        i++;
        continue;
      }
      int end = Words.digitsEnd(text, i);
      Optional<Draft> draft = at(text, i, end, floor);
      i = end;
      if (draft.isPresent()) {
        Surroundings around = Surroundings.of(text, draft.get().start(), draft.get().end(), floor);
        DateMention mention = draft.get().mention(around);
        found.add(mention);
        floor = mention.span().end();
        i = Math.max(i, floor);
      }
    }
    return inheritYears(text, found);
  }

  private static Optional<Draft> at(String text, int start, int end, int floor) {
    return switch (end - start) {
      case 1, 2 -> atDay(text, start, end, floor);
      case 4 -> atYear(text, start, end, floor);
      default -> Optional.empty();
    };
  }

  private static Optional<Draft> atDay(String text, int start, int end, int floor) {
    Optional<Draft> found = NumericForms.yearLast(text, start, end);
    found = found.isPresent() ? found : NamedForms.dayFirst(text, start, end);
    return found.isPresent() ? found : NamedForms.monthFirst(text, start, end, floor);
  }

  private static Optional<Draft> atYear(String text, int start, int end, int floor) {
    Optional<Draft> found = NumericForms.yearFirst(text, start, end);
    found = found.isPresent() ? found : YearFirstForms.at(text, start, end);
    return found.isPresent() ? found : NamedForms.monthOfYear(text, start, end, floor);
  }

  /** {@code 30 November - 1 December 2015}: the first of two joined dates has the year of both. */
  private static List<DateMention> inheritYears(String text, List<DateMention> found) {
    for (int i = found.size() - 2; i >= 0; i--) {
      DateMention first = found.get(i);
      DateMention second = found.get(i + 1);
      if (first.year().isEmpty()
          && second.year().isPresent()
          && areJoined(text, first.span().end(), second.span().start())) {
        int year = second.year().getAsInt();
        found.set(i, first.withYear(first.month() > second.month() ? year - 1 : year));
      }
    }
    return found;
  }

  private static boolean areJoined(String text, int from, int to) {
    int joint = Words.skipSpaces(text, Words.is(text, from, '.') ? from + 1 : from);
    int behind =
        Words.isDash(text, joint) ? joint + 1 : Words.skipAny(text, joint, NamedForms.BETWEEN_DAYS);
    return behind > joint && Words.skipSpaces(text, behind) == to;
  }
}
