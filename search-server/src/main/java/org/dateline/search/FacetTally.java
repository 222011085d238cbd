package org.dateline.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.dateline.index.Facet;

/** The counts of one search in all facets, in one piece of memory. Not thread-safe. */
final class FacetTally {

  private final Optional<FacetTable> table;
  private final int[] counts;
  private final Map<Facet, FacetCounts> byFacet = new EnumMap<>(Facet.class);
  private final FacetCounts[] facets;

  /** What was counted of combinations and is not yet added up. */
  private final FacetCounts combined;

  /**
   * @param bases where the numbers of each facet begin
   * @param values how many values all facets have
   * @param table by which releases are counted; empty while it is not made
   */
  FacetTally(Map<Facet, Integer> bases, int values, Optional<FacetTable> table) {
    this.table = table;
    counts = new int[values + table.map(t -> t.combinations().size()).orElse(0)];
    bases.forEach((facet, base) -> byFacet.put(facet, new FacetCounts(counts, base)));
    facets = byFacet.values().toArray(FacetCounts[]::new);
    combined = new FacetCounts(counts, values);
  }

  /** By which releases are counted. */
  Optional<FacetTable> table() {
    return table;
  }

  /** The values of a segment's releases as they are counted; empty while there is no table. */
  Optional<FacetRows> rows(LeafReaderContext leaf) {
    return table.map(t -> t.rows().get(leaf.ord));
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
    if (combined.see(place)) {
      return;
    }
    int i = facets.length - 1;
    while (!facets[i].see(place)) {
      i--;
    }
  }

  /** What was counted for each value. */
  Map<Facet, FacetCounts> byFacet() {
    table.ifPresent(t -> addUp(t.combinations()));
    return byFacet;
  }

  /** Counts for single values what was counted for combinations of them. */
  private void addUp(Combinations combinations) {
    for (int number : combined.best(Integer.MAX_VALUE)) {
      int count = combined.of(number);
      int place = combinations.first() + number;
      while (combinations.has(place)) {
        add(combinations.last(place), count);
        place = combinations.rest(place);
      }
      add(place, count);
    }
    combined.clear();
  }

  private void add(int place, int count) {
    if (counts[place] == 0) {
      see(place);
    }
    counts[place] += count;
  }

  /** Adds what the other has counted. */
  void add(FacetTally other) {
    Map<Facet, FacetCounts> its = other.byFacet();
    byFacet.forEach((facet, mine) -> mine.add(Objects.requireNonNull(its.get(facet))));
  }

  /** Forgets all counts. */
  void clear() {
    combined.clear();
    for (FacetCounts facet : facets) {
      facet.clear();
    }
  }
}
