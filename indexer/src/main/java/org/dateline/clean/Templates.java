package org.dateline.clean;

import org.dateline.read.Page;

/**
 * What many pages of a site have taught about its boilerplate. Immutable; merging is associative
 * and does not depend on the order.
 */
public final class Templates {

  /** Nothing learned yet. */
  public static final Templates NONE = new Templates();

  private Templates() {}

  /** What one page teaches. */
  public static Templates of(Page page) {
    return NONE;
  }

  public boolean isEmpty() {
    return true;
  }

  void apply(Draft draft) {}

  public Templates merge(Templates other) {
    return other;
  }
}
