package org.dateline.describe.source;

import java.util.stream.Stream;
import org.dateline.clean.Line;
import org.dateline.clean.Reason;
import org.dateline.describe.page.ScannedPage;
import org.dateline.text.Folding;

/** Tells releases of several bodies, which say so, from those that only mention partners. */
final class JointRelease {

  private JointRelease() {}

  /** Whether the title or a line above the text says that several bodies speak. */
  static boolean is(ScannedPage page) {
    return Stream.of(
            page.title().stream().map(ScannedPage.Passage::text),
            page.leading().stream().map(ScannedPage.Passage::text),
            page.lines().stream()
                .filter(l -> l.place() != Line.Place.BELOW && !isMenu(l.reason()))
                .map(Line::text))
        .flatMap(all -> all)
        .anyMatch(JointRelease::says);
  }

  private static boolean isMenu(Reason reason) {
    return reason == Reason.NAVIGATION || reason == Reason.TEASER || reason == Reason.COOKIES;
  }

  private static boolean says(String line) {
    String folded = " " + Folding.letters(line);
    return Phrases.folded(Phrases.Sort.JOINTLY).stream()
        .anyMatch(stem -> folded.contains(" " + stem));
  }
}
