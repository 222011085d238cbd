package org.dateline.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.index.Facet;

/**
 * Values of one facet of which a release must have, or must not have, one.
 *
 * @param ordinals the facet's values
 * @param values those that are looked for
 */
record FacetFilter(Facet facet, FacetOrdinals ordinals, List<String> values) {

  /** The filter within one segment. */
  Within within(LeafReaderContext leaf) throws IOException {
    SortedSetDocValues releases = ordinals.values(leaf);
    FixedBitSet numbers = new FixedBitSet((int) Math.max(1, releases.getValueCount()));
    for (String value : values) {
      long number = releases.lookupTerm(new BytesRef(value));
      if (number >= 0) {
        numbers.set((int) number);
      }
    }
    return new Within(releases, numbers);
  }

  /** The filter within one segment; asked of releases in their order. */
  record Within(SortedSetDocValues releases, FixedBitSet numbers) {

    boolean matches(int doc) throws IOException {
      if (releases.advanceExact(doc)) {
        for (int i = releases.docValueCount(); i > 0; i--) {
          if (numbers.get((int) releases.nextOrd())) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
