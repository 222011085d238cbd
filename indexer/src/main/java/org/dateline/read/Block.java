package org.dateline.read;

import java.util.List;
import org.dateline.text.Span;

/**
 * One paragraph, list item, heading or table row of a page, in order.
 *
 * @param kind what the format says it is
 * @param text the block as it stands in the source, line breaks within it included; for HTML the
 *     text without tags
 * @param marks the spans of {@code text} that are signs of the format and not words: list bullets,
 *     the {@code **} and {@code #} of Markdown, in order and without overlap
 * @param setting how the page sets the block apart, as far as the format tells
 */
public record Block(Kind kind, String text, List<Span> marks, Setting setting) {

  /** What a block is. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    TABLE_ROW,
    QUOTATION,
    CAPTION
  }

  public Block {
    marks = List.copyOf(marks);
  }

  /** The words alone: marks left out, white space folded to single spaces, none at the ends. */
  public String plain() {
    return Plain.of(text, 0, text.length(), marks);
  }
}
