package org.dateline.search;

import java.util.List;

/**
 * What stands near a release.
 *
 * @param family the other releases of its family, oldest first: copies, originals, later edits
 * @param similar releases that are about the same, the nearest first; none of the family
 */
public record Related(List<Hit> family, List<Hit> similar) {

  /** Nothing is known to stand near. */
  public static final Related NONE = new Related(List.of(), List.of());

  public Related {
    family = List.copyOf(family);
    similar = List.copyOf(similar);
  }
}
