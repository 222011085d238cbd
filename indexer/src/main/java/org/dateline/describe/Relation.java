package org.dateline.describe;

import java.util.Optional;

/**
 * How a release stands to the others of its corpus.
 *
 * @param duplicateOf the earlier copy of the same text: its file in one call of inspect, its id in
 *     the index
 * @param family a name that all releases of one family share
 */
public record Relation(Optional<String> duplicateOf, Optional<String> family) {

  /** For a release that stands alone, or was not compared yet. */
  public static final Relation NONE = new Relation(Optional.empty(), Optional.empty());
}
