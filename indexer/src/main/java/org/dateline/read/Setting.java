package org.dateline.read;

/**
 * How a page sets a block apart, as far as its format tells.
 *
 * @param linked the part of the block's characters that stand in links, 0 to 1
 * @param level the level of a heading, 1 to 6, or the depth of a list item from 1; else 0
 * @param container the element that the block stands in; the page itself where the format has no
 *     elements
 */
public record Setting(double linked, int level, Container container) {

  /** For formats that tell nothing. */
  public static final Setting NONE = new Setting(0, 0, Container.PAGE);
}
