package org.dateline.read;

import java.util.List;

/**
 * How a page sets a block apart, as far as its format tells.
 *
 * @param linked the part of the block's characters that stand in links, 0 to 1
 * @param level the level of a heading, 1 to 6, or the depth of a list item from 1; else 0
 * @param container the element that the block stands in; the page itself where the format has no
 *     elements
 * @param close whether it stands on the line right below the block before it, on a page that parts
 *     its paragraphs with blank lines
 * @param seams where in the text of a short block an element ends and another begins with nothing
 *     but white space between them, in order: {@code <span>30.08.2024</span> <span>Oslo</span>}; or
 *     with nothing at all, where a capital stands behind a small letter
 */
public record Setting(
    double linked, int level, Container container, boolean close, List<Integer> seams) {

  public Setting {
    seams = List.copyOf(seams);
  }

  /** For formats that tell nothing. */
  public static final Setting NONE = new Setting(0, 0, Container.PAGE);

  /** For a line right below another. */
  private static final Setting CLOSE = new Setting(0, 0, Container.PAGE, true, List.of());

  public Setting(double linked, int level, Container container) {
    this(linked, level, container, false, List.of());
  }

  /** For formats without elements. */
  static Setting of(double linked, int level, boolean close) {
    if (linked == 0 && level == 0) {
      return close ? CLOSE : NONE;
    }
    return new Setting(linked, level, Container.PAGE, close, List.of());
  }
}
