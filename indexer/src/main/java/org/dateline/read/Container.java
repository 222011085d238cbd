package org.dateline.read;

import org.jspecify.annotations.Nullable;

/**
 * An element of the page that blocks stand in: the skeleton of an HTML page, enough to ask which
 * blocks stand together and in what. Two containers are the same only if they are the same object.
 */
public final class Container {

  /** The page itself. */
  public static final Container PAGE = new Container(null, "", "");

  private final @Nullable Container parent;
  private final String tag;
  private final String names;

  /**
   * @param parent the element around this one; null for the page itself
   * @param tag the tag's name in lower case
   * @param names the class, id and role attributes, in lower case, separated by spaces
   */
  public Container(@Nullable Container parent, String tag, String names) {
    this.parent = parent;
    this.tag = tag;
    this.names = names;
  }

  public @Nullable Container parent() {
    return parent;
  }

  public String tag() {
    return tag;
  }

  public String names() {
    return names;
  }

  @Override
  public String toString() {
    return parent == null
        ? "page"
        : parent + "/" + tag + (names.isEmpty() ? "" : "[" + names + "]");
  }
}
