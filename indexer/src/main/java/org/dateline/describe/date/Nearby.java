package org.dateline.describe.date;

import java.util.List;
import java.util.Optional;
import org.dateline.calendar.DateMention;
import org.dateline.calendar.DateScanner;
import org.dateline.clean.Line;
import org.dateline.describe.page.LabelRole;
import org.dateline.describe.page.ScannedPage;

/**
 * The date in the last line before the body that looks like a part of the site. A menu and a time
 * stamp are hard to tell apart.
 */
final class Nearby {

  /** How many lines before the body may tell its date though they look like the site's. */
  private static final int LINES = 12;

  /** The first lines of a page are the site's, with its clock. */
  private static final int TOP = 3;

  /** A time stamp with its zone and its place is shorter. */
  private static final int LONGEST_LINE = 60;

  private Nearby() {}

  static Optional<Clue> of(ScannedPage page) {
    List<Line> lines = page.linesAbove();
    for (int i = lines.size() - 1; i >= Math.max(TOP, lines.size() - LINES); i--) {
      Optional<Clue> found = isOfSite(lines.get(i)) ? in(lines.get(i).text()) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isOfSite(Line line) {
    return switch (line.reason()) {
      case NAVIGATION, TEMPLATE, BUTTON -> line.text().length() <= LONGEST_LINE;
      default -> false;
    };
  }

  private static Optional<Clue> in(String text) {
    List<DateMention> dates = DateScanner.scan(text);
    if (dates.size() != 1 || dates.getFirst().day().isEmpty()) {
      return Optional.empty();
    }
    String before = text.substring(0, dates.getFirst().span().start());
    return LabelRole.atEndOf(before).filter(r -> r != LabelRole.PUBLISHED).isEmpty()
        ? Optional.of(new Clue(dates.getFirst(), text, "line near the body"))
        : Optional.empty();
  }
}
