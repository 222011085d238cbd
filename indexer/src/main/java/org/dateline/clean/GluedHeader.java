package org.dateline.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.calendar.DateMention;
import org.dateline.calendar.DateScanner;
import org.dateline.read.Block;
import org.dateline.text.Span;

/**
 * A title that was saved without a break before what follows it: before a time stamp ({@code
 * Council meets in Osh23.05.2019 11:12BISHKEK, 23 May}) or before the dateline ({@code Ambassador
 * Silva RosaLISBON, 4 May 2009 -}).
 *
 * <p>What shows the seam is a letter that touches what no word has behind it: a digit of a date, or
 * a place in capitals after a small letter.
 */
final class GluedHeader {

  /** Characters of the shortest title. */
  private static final int SHORTEST = 8;

  /** The longest title, in characters. */
  private static final int TITLE = 240;

  /** What is said of a time stamp that was cut off. */
  static final String STAMP = "time stamp behind the title";

  private GluedHeader() {}

  static void apply(Draft draft) {
    int blocks = Math.min(draft.size(), draft.hasBody() ? draft.first() + 1 : 0);
    if (blocks == 0 || !draft.isFree(blocks - 1)) {
      return;
    }
    int i = blocks - 1;
    Block block = draft.look(i).block();
    String text = block.text();
    if (!block.marks().isEmpty() || draft.look(i).digits() == 0) {
      return;
    }
    String head = text.substring(0, Math.min(text.length(), TITLE + 60));
    int opening = draft.opening(i); // behind what the crawler put there
    Optional<Span> first =
        DateScanner.scan(head).stream()
            .map(DateMention::span)
            .filter(span -> span.start() > opening)
            .findFirst();
    if (first.isEmpty() || first.get().start() > TITLE) {
      return;
    }
    Span date = first.get();
    int start = date.start();
    if (start > SHORTEST && Character.isLetter(text.charAt(start - 1)) && digit(text, start)) {
      stamp(draft, i, text, date);
    } else {
      seam(draft, i, text, start);
    }
  }

  /** Title, time stamp, body. */
  private static void stamp(Draft draft, int i, String text, Span date) {
    int end = date.end();
    while (end < text.length() && "0123456789: .|-".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    title(draft, i, text, date.start());
    draft.cut(i, new Span(date.start(), end), Reason.METADATA, STAMP);
  }

  /**
   * Where the time stamp at the end of a line begins: a date that touches the word before it, that
   * stands behind a bar, or that has the time of day. 0 where there is none.
   */
  static int stamp(Wording line) {
    String text = line.plain();
    if (text.length() > TITLE + 60) {
      return 0;
    }
    List<DateMention> dates = line.dates();
    if (dates.isEmpty()) {
      return 0;
    }
    Span date = dates.getLast().span();
    int start = date.start();
    int before = start - 1;
    while (before > 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    if (before <= 8) {
      return 0;
    }
    boolean glued = before == start - 1 && Character.isLetter(text.charAt(before));
    boolean barred = "|•·".indexOf(text.charAt(before)) >= 0;
    String behind = text.substring(date.end());
    boolean timed = behind.matches("[ ,|-]*\\d{1,2}[:.]\\d\\d(:\\d\\d)?\\s*");
    boolean atEnd = timed || behind.isBlank();
    if (!atEnd || !(glued || barred || timed)) {
      return 0;
    }
    return barred ? before : start;
  }

  /** Title and dateline, with a place in capitals or a capital behind a small letter between. */
  private static void seam(Draft draft, int i, String text, int date) {
    int least = Math.max(SHORTEST, draft.opening(i));
    for (int at = date - 1; at > least && date - at < 60; at--) {
      char before = text.charAt(at - 1);
      if (Character.isLowerCase(before)
          && Character.isUpperCase(text.charAt(at))
          && !(before == 'c' && text.charAt(at - 2) == 'M')
          && isPlace(text.substring(at, date))) {
        title(draft, i, text, at);
        return;
      }
    }
  }

  private static void title(Draft draft, int i, String text, int end) {
    int start = draft.opening(i);
    draft.cut(i, new Span(start, end), Reason.TITLE, "title glued to what follows");
    draft.setTitle(text.substring(start, end).strip(), -1);
  }

  /** {@code STRASBOURG/ROME, } but not the rest of a name like {@code McCarthy said on }. */
  private static boolean isPlace(String words) {
    String place = words.strip();
    boolean capitals = place.equals(place.toUpperCase(Locale.ROOT));
    return place.endsWith(",") && (place.indexOf(' ') < 0 || capitals);
  }

  private static boolean digit(String text, int at) {
    return Character.isDigit(text.charAt(at));
  }
}
