package org.dateline.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/**
 * The values of one facet in one segment, by release, as numbers of the whole archive. On the heap:
 * read through the index, a value of a release costs a dozen checks of what memory may be touched,
 * and the facets of one query read some hundred thousand of them. Takes 4 bytes a release where
 * none has two values, else 4 more for each value.
 */
final class FacetColumn {

  /** Where the numbers of each release begin; empty where no release has two. */
  private final int[] starts;

  /** By release where none has two, -1 for none; else one release after the other. */
  private final int[] numbers;

  private FacetColumn(int[] starts, int[] numbers) {
    this.starts = starts;
    this.numbers = numbers;
  }

  /**
   * @param values the segment's values, at their beginning
   * @param global from the segment's numbers to the archive's
   * @param releases how many releases the segment holds
   */
  static FacetColumn of(SortedSetDocValues values, LongValues global, int releases)
      throws IOException {
    SortedDocValues one = DocValues.unwrapSingleton(values);
    return one == null ? several(values, global, releases) : one(one, global, releases);
  }

  private static FacetColumn one(SortedDocValues values, LongValues global, int releases)
      throws IOException {
    int[] numbers = new int[releases];
    int filled = 0;
    for (int doc = values.nextDoc(); doc < releases; doc = values.nextDoc()) {
      while (filled < doc) {
        numbers[filled++] = -1;
      }
      numbers[filled++] = (int) global.get(values.ordValue());
    }
    Arrays.fill(numbers, filled, releases, -1);
    return new FacetColumn(new int[0], numbers);
  }

  private static FacetColumn several(SortedSetDocValues values, LongValues global, int releases)
      throws IOException {
    int[] starts = new int[releases + 1];
    int[] numbers = new int[releases];
    int count = 0;
    int filled = 0;
    for (int doc = values.nextDoc(); doc < releases; doc = values.nextDoc()) {
      while (filled <= doc) {
        starts[filled++] = count;
      }
      int more = values.docValueCount();
      numbers = ArrayUtil.grow(numbers, count + more);
      for (int i = 0; i < more; i++) {
        numbers[count++] = (int) global.get(values.nextOrd());
      }
    }
    Arrays.fill(starts, filled, releases + 1, count);
    return new FacetColumn(starts, Arrays.copyOf(numbers, count));
  }

  /**
   * Counts the values of all releases.
   *
   * @param live those that are not deleted; null where none is
   */
  void countAll(@Nullable Bits live, FacetCounts counts) {
    if (live == null) {
      counts.addAll(numbers);
      return;
    }
    int releases = starts.length == 0 ? numbers.length : starts.length - 1;
    int[] doc = new int[1];
    for (int i = 0; i < releases; i++) {
      if (live.get(i)) {
        doc[0] = i;
        count(doc, 1, counts);
      }
    }
  }

  /** Counts the values of some releases. */
  void count(int[] docs, int length, FacetCounts counts) {
    if (starts.length == 0) {
      for (int i = 0; i < length; i++) {
        int number = numbers[docs[i]];
        if (number >= 0) {
          counts.add(number);
        }
      }
    } else {
      for (int i = 0; i < length; i++) {
        int end = starts[docs[i] + 1];
        for (int at = starts[docs[i]]; at < end; at++) {
          counts.add(numbers[at]);
        }
      }
    }
  }

  /** How many values a release has. */
  int size(int doc) {
    return starts.length == 0 ? (numbers[doc] >= 0 ? 1 : 0) : starts[doc + 1] - starts[doc];
  }

  /** One of the values of a release. */
  int number(int doc, int index) {
    return starts.length == 0 ? numbers[doc] : numbers[starts[doc] + index];
  }

  /** Whether a release has one of some values. */
  boolean hasOneOf(FixedBitSet wanted, int doc) {
    if (starts.length == 0) {
      return numbers[doc] >= 0 && wanted.get(numbers[doc]);
    }
    for (int at = starts[doc]; at < starts[doc + 1]; at++) {
      if (wanted.get(numbers[at])) {
        return true;
      }
    }
    return false;
  }
}
