package org.dateline.search;

import java.util.Arrays;
import java.util.Map;
import org.dateline.index.Facet;

/**
 * The values of all facets in one segment, release by release: what a search counts of a release
 * lies in one place of memory, where the {@link FacetColumn}s have it in ten.
 */
final class FacetRows {

  /** Where the values of each release begin. */
  private final int[] starts;

  /** Where each value is counted: its number, behind the numbers of the facets before. */
  private final int[] places;

  private FacetRows(int[] starts, int[] places) {
    this.starts = starts;
    this.places = places;
  }

  /** Not to be changed: the array is the one that is kept. */
  int[] starts() {
    return starts;
  }

  /** Not to be changed. */
  int[] places() {
    return places;
  }

  /**
   * @param bases where the numbers of each facet begin
   */
  static FacetRows of(Map<Facet, FacetColumn> columns, Map<Facet, Integer> bases, int releases) {
    int[] starts = new int[releases + 1];
    for (FacetColumn column : columns.values()) {
      for (int doc = 0; doc < releases; doc++) {
        starts[doc + 1] += column.size(doc);
      }
    }
    for (int doc = 0; doc < releases; doc++) {
      starts[doc + 1] += starts[doc];
    }
    int[] places = new int[starts[releases]];
    int[] next = Arrays.copyOf(starts, releases);
    columns.forEach(
        (facet, column) -> {
          int base = bases.getOrDefault(facet, 0);
          for (int doc = 0; doc < releases; doc++) {
            for (int i = 0, size = column.size(doc); i < size; i++) {
              places[next[doc]++] = base + column.number(doc, i);
            }
          }
        });
    return new FacetRows(starts, places);
  }
}
