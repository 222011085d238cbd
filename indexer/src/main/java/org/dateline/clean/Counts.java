package org.dateline.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.dateline.bits.BitReader;
import org.dateline.bits.BitWriter;

/**
 * Counts by key, sorted by key: two arrays, since a map of boxes would take six times as much.
 * Where many keys are asked for, a third says where those with the same first bits begin: keys are
 * hashes and lie evenly, so that it leaves a few to look through and not all.
 */
final class Counts {

  /** Keys that share their first bits, on average. */
  private static final int BUCKET = 2;

  private final long[] keys;
  private final int[] counts;
  private final int shift;
  private final int[] starts;

  /**
   * @param keys in ascending order, each once
   */
  Counts(long[] keys, int[] counts) {
    this(keys, counts, 0, new int[0]);
  }

  private Counts(long[] keys, int[] counts, int shift, int[] starts) {
    this.keys = keys;
    this.counts = counts;
    this.shift = shift;
    this.starts = starts;
  }

  /** The same for one who will ask often. */
  Counts forAsking() {
    int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(keys.length / BUCKET));
    int[] begins = new int[(1 << bits) + 1];
    int bucketShift = Long.SIZE - bits;
    int at = 0;
    for (int bucket = 0; bucket < begins.length; bucket++) {
      while (at < keys.length && bucket(keys[at], bucketShift) < bucket) {
        at++;
      }
      begins[bucket] = at;
    }
    return new Counts(keys, counts, bucketShift, begins);
  }

  /** The first bits, in the order of signed numbers. */
  private static int bucket(long key, int shift) {
    return (int) ((key ^ Long.MIN_VALUE) >>> shift);
  }

  int size() {
    return keys.length;
  }

  int of(long key) {
    if (starts.length == 0) {
      int at = Arrays.binarySearch(keys, key);
      return at < 0 ? 0 : counts[at];
    }
    int bucket = bucket(key, shift);
    int to = starts[bucket + 1];
    for (int i = starts[bucket]; i < to; i++) { // so few that no search is faster
      if (keys[i] == key) {
        return counts[i];
      }
    }
    return 0;
  }

  long key(int i) {
    return keys[i];
  }

  /** The difference; empty where the other has counted anything more often. */
  Optional<Counts> minus(Counts other) {
    long[] restKeys = new long[keys.length];
    int[] rest = new int[keys.length];
    int j = 0;
    int size = 0;
    for (int i = 0; i < keys.length; i++) {
      boolean both = j < other.keys.length && other.keys[j] == keys[i];
      int left = counts[i] - (both ? other.counts[j++] : 0);
      if (left < 0) {
        return Optional.empty();
      }
      if (left > 0) {
        restKeys[size] = keys[i];
        rest[size++] = left;
      }
    }
    return j < other.keys.length
        ? Optional.empty()
        : Optional.of(new Counts(Arrays.copyOf(restKeys, size), Arrays.copyOf(rest, size)));
  }

  Counts plus(Counts other) {
    long[] sumKeys = new long[keys.length + other.keys.length];
    int[] sums = new int[sumKeys.length];
    int i = 0;
    int j = 0;
    int size = 0;
    while (i < keys.length || j < other.keys.length) {
      boolean mine = j == other.keys.length || (i < keys.length && keys[i] <= other.keys[j]);
      boolean theirs = i == keys.length || (j < other.keys.length && other.keys[j] <= keys[i]);
      sumKeys[size] = mine ? keys[i] : other.keys[j];
      sums[size++] = (mine ? counts[i] : 0) + (theirs ? other.counts[j] : 0);
      i += mine ? 1 : 0;
      j += theirs ? 1 : 0;
    }
    return new Counts(Arrays.copyOf(sumKeys, size), Arrays.copyOf(sums, size));
  }

  /** Writes the distances of the keys, which are hashes and lie evenly, and the counts. */
  void writeTo(OutputStream out) throws IOException {
    BitWriter bits = new BitWriter(out);
    int low = lowBits(keys.length);
    long before = Long.MIN_VALUE;
    for (int i = 0; i < keys.length; i++) {
      bits.rice(keys[i] - before, low);
      bits.gamma(counts[i]);
      before = keys[i];
    }
    bits.finish();
  }

  static Counts readFrom(InputStream in, int size) throws IOException {
    int low = lowBits(size);
    // Grown as bytes come where the size may be damaged and would ask for all memory at once.
    boolean mayBe = (low + 2L) * size / Byte.SIZE <= in.available();
    BitReader bits = new BitReader(in);
    long[] keys = new long[mayBe ? size : Math.min(size, 1 << 16)];
    int[] counts = new int[keys.length];
    long key = Long.MIN_VALUE;
    for (int i = 0; i < size; i++) {
      if (i == keys.length) {
        int more = (int) Math.min(size, keys.length * 2L);
        keys = Arrays.copyOf(keys, more);
        counts = Arrays.copyOf(counts, more);
      }
      key += bits.rice(low);
      keys[i] = key;
      counts[i] = bits.gamma();
      if (counts[i] < 1 || (i > 0 && key <= keys[i - 1])) {
        throw new IOException("templates are damaged at entry " + i);
      }
    }
    return new Counts(keys, counts);
  }

  /**
   * Of the distances of so many keys among all numbers there are, which is 2^64 divided by size.
   */
  private static int lowBits(int size) {
    return BitWriter.lowBits(Long.divideUnsigned(-1, Math.max(2, size)));
  }
}
