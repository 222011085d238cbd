package org.dateline.web.view;

import java.util.List;
import org.dateline.search.StoredRelease;
import org.dateline.web.view.ReleaseHead.Way;

/**
 * The page as it was crawled, in its own order: what was kept, and what was removed and why. The
 * signs of the format (bullets, asterisks) are greyed where they stand.
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
   * @param pieces its words as they stand there, and the signs among them
   * @param anchored whether the anchor is here: not so for the later parts of a block
   */
  public record Line(int block, List<Piece> pieces, boolean anchored) {}

  /**
   * Words, or a sign of the format.
   *
   * @param text as it stands on the page
   * @param sign whether it is a sign that was removed from words that share its line
   */
  public record Piece(String text, boolean sign) {}

  /**
   * A reason.
   *
   * @param reason its word
   * @param count how many parts it removed
   * @param first the number of the first stretch that has one
   */
  public record LegendEntry(String reason, String count, int first) {}

  /** Shows the page of a release. */
  public static CrawledView of(StoredRelease stored, Address here, Way way) {
    Stretches stretches = Stretches.of(stored.release().clean());
    return new CrawledView(
        ReleaseHead.of(stored, here, way),
        stretches.list(),
        stretches.legend(),
        Wording.number(stretches.kept()));
  }
}
