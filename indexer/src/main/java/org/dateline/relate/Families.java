package org.dateline.relate;

import org.dateline.describe.Release;

/**
 * The signatures of all texts of a corpus, by which copies and later edits are recognised.
 * Immutable; merging is associative and does not depend on the order.
 */
public final class Families {

  /** Nothing learned yet. */
  public static final Families NONE = new Families();

  private Families() {}

  /**
   * What one release teaches.
   *
   * @param key what {@link org.dateline.describe.Relation#duplicateOf} shall call it
   */
  public static Families of(String key, Release release) {
    return NONE;
  }

  public Families merge(Families other) {
    return other;
  }
}
