package org.dateline.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.demo.Laid.Shown;
import org.dateline.text.Table;

/**
 * Lays a story out as a crawler's text of a page of the big site: the long menu, the kind, the
 * title, labelled values, the dateline, the paragraphs, on some pages most of them twice, and what
 * stands below all releases of the site.
 */
final class CrawledText {

  /** Of such pages this part says everything but the first paragraph again. */
  private static final double REPEATED = 0.25;

  /** Of such pages this part fills in the label of the date. */
  private static final double DATED = 0.3;

  private final Menu menu;
  private final String closing =
      Table.read(CrawledText.class, "closing.tsv").stream()
          .map(row -> row.get(0) + "\n")
          .collect(Collectors.joining());

  CrawledText(Menu menu) {
    this.menu = menu;
  }

  Laid lay(Story story, Draw draw) {
    int year = story.date().getYear();
    int crawled = draw.chance(0.4) ? year : draw.between(year, Days.LAST_YEAR);
    StringBuilder page = new StringBuilder(16_000).append(menu.in(crawled));
    page.append("Press release\n").append(story.title()).append('\n');
    page.append("- Date:\n");
    if (draw.chance(DATED)) {
      page.append("- ").append(Datelines.day(story.date())).append('\n');
    }
    page.append("- Place:\n- ").append(Datelines.places(story, ", ")).append('\n');
    page.append("- Source:\n- ")
        .append(story.sources().stream().map(Body::name).collect(Collectors.joining(", ")))
        .append('\n');
    List<String> paragraphs = story.paragraphs();
    page.append(Datelines.before(story, draw)).append(String.join("\n", paragraphs));
    if (draw.chance(REPEATED)) {
      page.append('\n').append(String.join("\n", paragraphs.subList(1, paragraphs.size())));
    }
    page.append('\n').append(closing);
    return new Laid(
        page.toString(),
        EnumSet.allOf(Shown.class),
        List.of("Areas of activity", "Chart of the organization", "Registration for sessions"));
  }
}
