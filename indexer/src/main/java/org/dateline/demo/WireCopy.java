package org.dateline.demo;

import java.util.EnumSet;
import java.util.List;
import org.dateline.demo.Laid.Shown;

/** Lays a story out as a news wire's copy: the crawler's date, glued to the dateline; no title. */
final class WireCopy {

  private WireCopy() {}

  static Laid lay(Story story, Draw draw) {
    String stamp = "date " + story.date();
    String text =
        " " + stamp + " " + Datelines.before(story, draw) + String.join("\n\n", story.paragraphs());
    return new Laid(text, EnumSet.of(Shown.PLACES), List.of(stamp));
  }
}
