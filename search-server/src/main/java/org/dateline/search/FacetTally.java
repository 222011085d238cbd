package org.dateline.search;

import java.util.EnumMap;
import java.util.Map;
import org.dateline.index.Facet;

/** The counts of one search in all facets, in one piece of memory. Not thread-safe. */
final class FacetTally {

  private final int[] counts;
  private final FacetCounts[] facets;
  private final Map<Facet, FacetCounts> byFacet = new EnumMap<>(Facet.class);

  /**
   * @param bases where the numbers of each facet begin
   * @param size how many values there are
   */
  FacetTally(Map<Facet, Integer> bases, int size) {
    counts = new int[size];
    bases.forEach((facet, base) -> byFacet.put(facet, new FacetCounts(counts, base)));
    facets = byFacet.values().toArray(FacetCounts[]::new);
  }

  /** Counts the values of some releases of a segment. */
  void count(FacetRows rows, int[] docs, int length) {
    int[] starts = rows.starts();
    int[] places = rows.places();
    int[] all = counts;
    for (int i = 0; i < length; i++) {
      int end = starts[docs[i] + 1];
      for (int at = starts[docs[i]]; at < end; at++) {
        int place = places[at];
        if (all[place]++ == 0) {
          see(place);
        }
      }
    }
  }

  private void see(int place) {
    int i = facets.length - 1;
    while (!facets[i].see(place)) {
      i--;
    }
  }

  Map<Facet, FacetCounts> byFacet() {
    return byFacet;
  }

  /** Adds what the other has counted. */
  void add(FacetTally other) {
    for (int i = 0; i < facets.length; i++) {
      facets[i].add(other.facets[i]);
    }
  }

  /** Forgets all counts. */
  void clear() {
    for (FacetCounts facet : facets) {
      facet.clear();
    }
  }
}
