package org.dateline.demo;

import java.util.List;
import java.util.Set;

/**
 * A story as a site shows it.
 *
 * @param text the page
 * @param shown what of the story's values stands on the page
 * @param strip words of the page that do not belong to the release
 */
record Laid(String text, Set<Shown> shown, List<String> strip) {

  /** Values that a layout may leave out. */
  enum Shown {
    TITLE,
    PLACES,
    SOURCES
  }

  Laid {
    shown = Set.copyOf(shown);
    strip = List.copyOf(strip);
  }
}
