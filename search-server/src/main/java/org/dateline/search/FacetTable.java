package org.dateline.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.dateline.index.Facet;

/**
 * The values of all facets of a snapshot, arranged for counting.
 *
 * @param rows by segment
 * @param combinations what the rows count beside single values
 */
record FacetTable(List<FacetRows> rows, Combinations combinations) {

  /**
   * @param bases where the numbers of each facet begin
   * @param values how many values all facets have
   */
  static FacetTable of(
      List<LeafReaderContext> leaves,
      Map<Facet, FacetOrdinals> facets,
      Map<Facet, Integer> bases,
      int values) {
    Combinations.Builder combinations = new Combinations.Builder(values);
    List<FacetRows> rows = new ArrayList<>();
    for (LeafReaderContext leaf : leaves) {
      Map<Facet, FacetColumn> columns = new EnumMap<>(Facet.class);
      facets.forEach((facet, ordinals) -> columns.put(facet, ordinals.column(leaf)));
      rows.add(FacetRows.of(columns, bases, leaf.reader().maxDoc(), combinations));
    }
    return new FacetTable(rows, combinations.build());
  }
}
