package org.dateline.relate;

import org.dateline.describe.Release;

/**
 * The full names that a corpus knows, with the roles and the time in which it saw them. Immutable;
 * merging is associative and does not depend on the order.
 */
public final class Names {

  /** Nothing learned yet. */
  public static final Names NONE = new Names();

  private Names() {}

  /** What one release teaches. */
  public static Names of(Release release) {
    return NONE;
  }

  public Names merge(Names other) {
    return other;
  }
}
