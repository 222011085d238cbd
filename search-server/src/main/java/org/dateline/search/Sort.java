package org.dateline.search;

import java.util.Locale;

/** The order of results. */
public enum Sort {
  /** By score; between equal scores the newer first. */
  RELEVANCE,
  /** The newest first, undated last. */
  NEWEST,
  /** The oldest first, undated last. */
  OLDEST;

  /** Its name as a value of the parameter {@code sort}. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }
}
