package org.dateline.search;

import java.util.List;

/**
 * What is chosen in one facet.
 *
 * @param wanted values of which a release must have at least one; no condition where empty
 * @param unwanted values of which a release may have none
 */
public record Selection(List<String> wanted, List<String> unwanted) {

  /** Nothing is chosen. */
  public static final Selection NONE = new Selection(List.of(), List.of());

  public Selection {
    wanted = List.copyOf(wanted);
    unwanted = List.copyOf(unwanted);
  }

  public boolean isEmpty() {
    return wanted.isEmpty() && unwanted.isEmpty();
  }
}
