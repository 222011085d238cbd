package org.dateline.describe.date;

import java.util.Optional;
import org.dateline.calendar.DateMention;
import org.dateline.clean.Line;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;

/** The date that a crawler wrote in front of a page: {@code date 2025-06-12}. */
final class CrawlerDate {

  private static final String WORD = "date ";

  private CrawlerDate() {}

  /** The first such date above the body or at its beginning. */
  static Optional<Clue> of(ScannedPage page) {
    for (ScannedPage.Note note : page.notes()) {
      if (note.line().place() == Line.Place.ABOVE && isIn(note.passage())) {
        return Optional.of(clue(note.passage()));
      }
    }
    return page.paragraphs().stream()
        .limit(1)
        .filter(CrawlerDate::isIn)
        .map(p -> clue(p))
        .findFirst();
  }

  private static boolean isIn(Passage passage) {
    return !passage.dates().isEmpty() && isOf(passage, passage.dates().getFirst());
  }

  private static Clue clue(Passage passage) {
    return new Clue(passage.dates().getFirst(), passage.text(), "crawler's date");
  }

  /** Whether a date is the crawler's and not the page's. */
  static boolean isOf(Passage passage, DateMention date) {
    return passage.text().startsWith(WORD)
        && date.span().start() == WORD.length()
        && date.form() == DateMention.Form.YEAR_FIRST;
  }
}
