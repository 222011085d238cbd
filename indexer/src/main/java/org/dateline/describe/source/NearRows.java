package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.List;
import org.dateline.clean.Part;
import org.dateline.clean.Reason;
import org.dateline.describe.page.ScannedPage;
import org.dateline.read.Block;
import org.dateline.read.Plain;

/**
 * The short rows near a release, in the order of the page, removed or kept: those above its title
 * and its text, those at the beginning and the end of the text, and those behind it. There stands
 * who issued it, where the page says so.
 */
final class NearRows {

  /**
   * A row.
   *
   * @param text its words
   * @param where where it stands
   * @param own whether it belongs to the release: what else is removed is the site's
   * @param kept whether it is in the text
   * @param item whether it is an item of a list
   */
  record Row(String text, Where where, boolean own, boolean kept, boolean item) {}

  /** Where a row stands. */
  enum Where {
    /** Above the title, where menus end. */
    HEAD,
    /** Below the title, or beside the text. */
    RELEASE,
    /** Below the text, where other releases may begin. */
    FOOT
  }

  /** Blocks above the title. */
  private static final int ABOVE = 8;

  /** Blocks below the text: tags, links, an address, and who distributes it. */
  private static final int BELOW = 16;

  /** Paragraphs at either end of the text that may be lines of metadata. */
  private static final int OUTER = 3;

  /** Items of a list that begins there. */
  private static final int ITEMS = 8;

  /** Longer blocks are paragraphs, which say what they say in sentences. */
  private static final int LONGEST = 320;

  private NearRows() {}

  static List<Row> of(ScannedPage page) {
    List<Part> parts = page.clean().parts();
    List<Integer> body = keptBlocks(parts);
    if (body.isEmpty()) {
      return List.of();
    }
    int first = body.getFirst();
    int last = body.getLast();
    int title = title(parts, first);
    List<Row> rows = new ArrayList<>();
    int block = -1;
    int at = 0;
    for (Part part : parts) {
      if (part.block() > last + BELOW) {
        break;
      }
      if (part.block() == block
          || part.block() < title - ABOVE
          || part.removed().filter(NearRows::isOfOthers).isPresent()) {
        continue;
      }
      block = part.block();
      while (at < body.size() && body.get(at) < block) {
        at++;
      }
      boolean kept = at < body.size() && body.get(at) == block;
      Block read = page.page().blocks().get(block);
      boolean item = read.kind() == Block.Kind.LIST_ITEM;
      if (!kept || at < (item ? ITEMS : OUTER) || at >= body.size() - OUTER) {
        Where where = block < title ? Where.HEAD : block > last ? Where.FOOT : Where.RELEASE;
        add(read, new Row("", where, kept || isOwn(part), kept, item), rows);
      }
    }
    return rows;
  }

  /** The block of the title above the text; that with which the text begins where none has one. */
  private static int title(List<Part> parts, int first) {
    for (Part part : parts) {
      if (part.block() >= first || part.removed().filter(r -> r == Reason.TITLE).isPresent()) {
        return Math.min(part.block(), first);
      }
    }
    return first;
  }

  private static List<Integer> keptBlocks(List<Part> parts) {
    List<Integer> kept = new ArrayList<>();
    int last = -1;
    for (Part part : parts) {
      if (part.isKept() && part.block() != last) {
        last = part.block();
        kept.add(last);
      }
    }
    return kept;
  }

  /** Reasons for which a line is none of the release nor of its issuer. */
  private static boolean isOfOthers(Reason reason) {
    return reason == Reason.COOKIES || reason == Reason.COMMENT || reason == Reason.CAPTION;
  }

  private static boolean isOwn(Part part) {
    return part.removed()
        .filter(
            reason ->
                reason == Reason.METADATA
                    || reason == Reason.BYLINE
                    || reason == Reason.DATELINE
                    || reason == Reason.TITLE)
        .isPresent();
  }

  private static void add(Block block, Row like, List<Row> rows) {
    String text = block.text();
    if (text.length() > LONGEST) {
      return;
    }
    for (int from = 0; from <= text.length(); ) {
      int end = from;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\t') {
        end++;
      }
      String row = Plain.of(text, from, end, block.marks());
      if (!row.isEmpty()) {
        rows.add(new Row(row, like.where(), like.own(), like.kept(), like.item()));
      }
      from = end + 1;
    }
  }
}
