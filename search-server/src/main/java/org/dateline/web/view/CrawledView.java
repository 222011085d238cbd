package org.dateline.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.clean.CleanPage;
import org.dateline.clean.Part;
import org.dateline.clean.Reason;
import org.dateline.search.StoredRelease;
import org.dateline.web.view.ReleaseHead.Way;

/**
 * The page as it was crawled, in its own order: what was kept, and what was removed and why. The
 * signs of the format (bullets, asterisks) are shown where they stand and not counted.
 *
 * @param head what stands above
 * @param stretches the page, cut where the reason changes
 * @param legend how much was removed for which reason
 * @param kept how many parts were kept, in words
 */
public record CrawledView(
    ReleaseHead head, List<Stretch> stretches, List<LegendEntry> legend, String kept) {

  /**
   * Blocks one after the other that share one fate.
   *
   * @param number its number on the page, from 1: its anchor is {@code s1}
   * @param reason why they were removed; empty where they were kept
   * @param rule the rule that removed them
   * @param lines the blocks, or what of each shares this fate
   * @param small whether they are many short lines, as of a menu
   */
  public record Stretch(int number, String reason, String rule, List<Line> lines, boolean small) {

    public boolean isKept() {
      return reason.isEmpty();
    }
  }

  /**
   * A block, or a part of one.
   *
   * @param block the block's number on the page, from 1: its anchor is {@code b1}
   * @param text its words as they stand there
   * @param anchored whether the anchor is here: not so for the later parts of a block
   */
  public record Line(int block, String text, boolean anchored) {}

  /**
   * A reason.
   *
   * @param reason its word
   * @param count how many parts it removed
   * @param first the number of the first stretch that it removed
   */
  public record LegendEntry(String reason, String count, int first) {}

  /** From this many lines on, a stretch of short lines is set small and in columns. */
  private static final int MENU_LINES = 6;

  /** A line of a menu is shorter than this; sentences are longer. */
  private static final int MENU_LINE_LENGTH = 48;

  /** Shows the page of a release. */
  public static CrawledView of(StoredRelease stored, Address here, Way way) {
    CleanPage clean = stored.release().clean();
    List<Stretch> stretches = stretches(clean);
    Map<String, int[]> counts = new LinkedHashMap<>();
    int kept = 0;
    for (Stretch stretch : stretches) {
      if (stretch.isKept()) {
        kept += stretch.lines().size();
      } else {
        counts.computeIfAbsent(stretch.reason(), r -> new int[] {0, stretch.number()})[0] +=
            stretch.lines().size();
      }
    }
    List<LegendEntry> legend =
        counts.entrySet().stream()
            .map(e -> new LegendEntry(e.getKey(), Wording.number(e.getValue()[0]), e.getValue()[1]))
            .toList();
    return new CrawledView(
        ReleaseHead.of(stored, here, way), stretches, legend, Wording.number(kept));
  }

  private static List<Stretch> stretches(CleanPage clean) {
    List<Stretch> stretches = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    Optional<Reason> reason = Optional.empty();
    String rule = "";
    int anchored = -1;
    for (Part part : clean.parts()) {
      String text = part.span().of(clean.page().blocks().get(part.block()).text());
      // Bullets and asterisks belong to the line that they mark: a stretch of its own for each
      // would tear the page apart.
      boolean sign = part.removed().filter(r -> r == Reason.MARKUP).isPresent();
      if (text.isBlank()) {
        continue;
      }
      if (!sign && !(part.removed().equals(reason) && part.rule().equals(rule))) {
        close(stretches, lines, reason, rule);
        lines = new ArrayList<>();
        reason = part.removed();
        rule = part.rule();
      }
      Line last = lines.isEmpty() ? null : lines.getLast();
      if (last != null && last.block() == part.block() + 1) {
        lines.set(lines.size() - 1, new Line(last.block(), last.text() + text, last.anchored()));
      } else {
        lines.add(new Line(part.block() + 1, text, part.block() != anchored));
        anchored = part.block();
      }
    }
    close(stretches, lines, reason, rule);
    return stretches;
  }

  private static void close(
      List<Stretch> stretches, List<Line> lines, Optional<Reason> reason, String rule) {
    if (!lines.isEmpty()) {
      boolean small =
          reason.isPresent()
              && lines.size() >= MENU_LINES
              && lines.stream().mapToInt(l -> l.text().length()).sum()
                  < lines.size() * MENU_LINE_LENGTH;
      stretches.add(
          new Stretch(
              stretches.size() + 1,
              reason.map(Reason::word).orElse(""),
              rule,
              List.copyOf(lines),
              small));
    }
  }
}
