package org.dateline.describe.date;

import java.util.Optional;
import java.util.stream.Stream;
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
    Stream<Passage> above =
        page.notes().stream()
            .filter(n -> n.line().place() == Line.Place.ABOVE)
            .map(ScannedPage.Note::passage);
    return Stream.concat(above, page.paragraphs().stream().limit(1))
        .flatMap(p -> p.dates().stream().limit(1).filter(d -> isOf(p, d)).map(d -> clue(p, d)))
        .findFirst();
  }

  private static Clue clue(Passage passage, DateMention date) {
    return new Clue(date, passage.text(), "crawler's date");
  }

  /** Whether a date is the crawler's and not the page's. */
  static boolean isOf(Passage passage, DateMention date) {
    return passage.text().startsWith(WORD)
        && date.span().start() == WORD.length()
        && date.form() == DateMention.Form.YEAR_FIRST;
  }
}
