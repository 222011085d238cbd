package org.dateline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.dateline.index.Facet;
import org.dateline.index.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The values of one facet in one snapshot, by number: each segment numbers its own, and this knows
 * the number that each has in the whole archive. Numbers follow the order of the values' bytes.
 */
final class FacetOrdinals {

  private final Facet facet;
  private final String field;
  private final List<LeafReaderContext> leaves;
  private final @Nullable OrdinalMap map;
  private final int size;
  private final FacetColumn[] columns;
  private final FacetCounts all;

  /**
   * Values that were asked for once: the same few head every list. Threads may fill a place twice,
   * with equal strings, which does no harm.
   */
  private final @Nullable String[] known;

  /**
   * Reads all values of a facet.
   *
   * @throws UncheckedIOException where the index cannot be read
   */
  static FacetOrdinals read(Facet facet, List<LeafReaderContext> leaves) {
    try {
      return new FacetOrdinals(facet, leaves);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FacetOrdinals(Facet facet, List<LeafReaderContext> leaves) throws IOException {
    this.facet = facet;
    this.field = Schema.facet(facet);
    this.leaves = leaves;
    SortedSetDocValues[] values = new SortedSetDocValues[leaves.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = values(leaves.get(i));
    }
    this.map = values.length < 2 ? null : OrdinalMap.build(null, values, PackedInts.DEFAULT);
    long count =
        map != null ? map.getValueCount() : values.length == 0 ? 0 : values[0].getValueCount();
    this.size = Math.toIntExact(count);
    this.known = new String[size];
    this.columns = leaves.parallelStream().map(this::columnOf).toArray(FacetColumn[]::new);
    this.all = new FacetCounts(size);
    for (LeafReaderContext leaf : leaves) {
      column(leaf).countAll(leaf.reader().getLiveDocs(), all);
    }
  }

  /** Reads a segment's values; all at once, since one facet has most of what is to be read. */
  private FacetColumn columnOf(LeafReaderContext leaf) {
    try {
      return FacetColumn.of(values(leaf), global(leaf), leaf.reader().maxDoc());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many releases of the whole archive have each value; not to be changed. */
  FacetCounts all() {
    return all;
  }

  /** The values of a segment's releases. */
  FacetColumn column(LeafReaderContext leaf) {
    return columns[leaf.ord];
  }

  Facet facet() {
    return facet;
  }

  /** How many values there are. */
  int size() {
    return size;
  }

  /** The values of a segment, read past the reader that watches the clock. */
  private SortedSetDocValues values(LeafReaderContext leaf) throws IOException {
    return DocValues.getSortedSet(FilterLeafReader.unwrap(leaf.reader()), field);
  }

  /** From a segment's numbers to the archive's. */
  private LongValues global(LeafReaderContext leaf) {
    return map == null ? LongValues.IDENTITY : map.getGlobalOrds(leaf.ord);
  }

  /** The number of a value; -1 where no release has it. */
  int number(String value) throws IOException {
    BytesRef bytes = new BytesRef(value);
    for (LeafReaderContext leaf : leaves) {
      long number = values(leaf).lookupTerm(bytes);
      if (number >= 0) {
        return (int) global(leaf).get(number);
      }
    }
    return -1;
  }

  String value(int ordinal) throws IOException {
    String value = known[ordinal];
    if (value == null) {
      value = lookUp(ordinal);
      known[ordinal] = value;
    }
    return value;
  }

  private String lookUp(int ordinal) throws IOException {
    int segment = map == null ? 0 : map.getFirstSegmentNumber(ordinal);
    long number = map == null ? ordinal : map.getFirstSegmentOrd(ordinal);
    return values(leaves.get(segment)).lookupOrd(number).utf8ToString();
  }
}
