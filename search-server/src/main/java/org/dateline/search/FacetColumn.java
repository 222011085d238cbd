package org.dateline.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;

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
    int[] starts = new int[releases + 1];
    int[] numbers = new int[releases];
    int count = 0;
    int filled = 0;
    boolean single = true;
    for (int doc = values.nextDoc(); doc < releases; doc = values.nextDoc()) {
      Arrays.fill(starts, filled, doc + 1, count);
      filled = doc + 1;
      int more = values.docValueCount();
      single &= more == 1;
      numbers = ArrayUtil.grow(numbers, count + more);
      for (int i = 0; i < more; i++) {
        numbers[count++] = (int) global.get(values.nextOrd());
      }
    }
    Arrays.fill(starts, filled, releases + 1, count);
    return single
        ? new FacetColumn(new int[0], one(starts, numbers))
        : new FacetColumn(starts, Arrays.copyOf(numbers, count));
  }

  private static int[] one(int[] starts, int[] numbers) {
    int[] one = new int[starts.length - 1];
    for (int doc = 0; doc < one.length; doc++) {
      one[doc] = starts[doc + 1] > starts[doc] ? numbers[starts[doc]] : -1;
    }
    return one;
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
