package org.dateline.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.index.Facet;

/**
 * Values of one facet of which a release must have, or must not have, one.
 *
 * @param ordinals the facet's values
 * @param numbers those that are looked for
 */
record FacetFilter(Facet facet, FacetOrdinals ordinals, FixedBitSet numbers) {

  static FacetFilter of(Facet facet, FacetOrdinals ordinals, List<String> values)
      throws IOException {
    FixedBitSet numbers = new FixedBitSet(Math.max(1, ordinals.size()));
    for (String value : values) {
      int number = ordinals.number(value);
      if (number >= 0) {
        numbers.set(number);
      }
    }
    return new FacetFilter(facet, ordinals, numbers);
  }

  /** The filter within one segment. */
  Within within(LeafReaderContext leaf) {
    return new Within(facet, ordinals.column(leaf), numbers);
  }

  /** The filter within one segment. */
  record Within(Facet facet, FacetColumn column, FixedBitSet numbers) {

    boolean matches(int doc) {
      return column.hasOneOf(numbers, doc);
    }
  }
}
