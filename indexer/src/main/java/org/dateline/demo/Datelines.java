package org.dateline.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.demo.Story.Issued;

/** The ways in which sites write dates and datelines. */
final class Datelines {

  private static final DateTimeFormatter DAY_FIRST =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH_FIRST =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

  private static final List<String> DASHES = List.of(" – ", " — ", " - ", " – ", "- ", " –");

  private Datelines() {}

  static String day(LocalDate date) {
    return DAY_FIRST.format(date);
  }

  /** {@code WARSAW/VIENNA, 13 September 2022 — }, with the dash that the draw gives. */
  static String before(Story story, Draw draw) {
    String date =
        draw.chance(0.85) ? DAY_FIRST.format(story.date()) : MONTH_FIRST.format(story.date());
    return places(story, "/") + ", " + date + draw.one(DASHES);
  }

  /** {@code WARSAW/VIENNA}. */
  static String places(Story story, String between) {
    return story.places().stream()
        .map(Issued::town)
        .map(town -> town.toUpperCase(Locale.ENGLISH))
        .collect(Collectors.joining(between));
  }
}
