package org.dateline.describe.source;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.clean.Line;
import org.dateline.clean.Reason;
import org.dateline.describe.page.ScannedPage;
import org.dateline.text.Folding;
import org.dateline.text.Memory;

/** Tells releases of several bodies, which say so, from those that only mention partners. */
final class JointRelease {

  /** What words for "joint" begin with, behind the space before a word. */
  private static final List<String> STEMS =
      Phrases.folded(Phrases.Sort.JOINTLY).stream().map(stem -> " " + stem).toList();

  /** A longer line is no furniture of a site, which has the same on many pages. */
  private static final int LONGEST_REMEMBERED = 140;

  private static final Memory<String, Boolean> LINES = new Memory<>(JointRelease::reads);

  private JointRelease() {}

  /** Whether the title or a line above the text says that several bodies speak. */
  static boolean is(ScannedPage page) {
    return lines(page).anyMatch(JointRelease::says);
  }

  /** Whether one of them calls it a joint statement, and not what it tells of a joint exercise. */
  static boolean isUttered(ScannedPage page) {
    return lines(page).anyMatch(line -> says(line) && utters(line));
  }

  /** Whether words name a statement or another release. */
  static boolean utters(String line) {
    return Stream.of(line.split("[^\\p{L}-]+", -1)).anyMatch(Utterances::contains);
  }

  private static Stream<String> lines(ScannedPage page) {
    return Stream.of(
            page.title().stream().map(ScannedPage.Passage::text),
            page.leading().stream().map(ScannedPage.Passage::text),
            page.lines().stream()
                .filter(l -> l.place() != Line.Place.BELOW && !isMenu(l.reason()))
                .map(Line::text))
        .flatMap(all -> all);
  }

  private static boolean isMenu(Reason reason) {
    return reason == Reason.NAVIGATION || reason == Reason.TEASER || reason == Reason.COOKIES;
  }

  /** Whether a line or a sentence has a word for joint. */
  static boolean says(String line) {
    return line.length() > LONGEST_REMEMBERED ? reads(line) : LINES.answer(line);
  }

  private static boolean reads(String line) {
    String folded = " " + Folding.letters(line);
    for (String stem : STEMS) {
      if (folded.contains(stem)) {
        return true;
      }
    }
    return false;
  }
}
