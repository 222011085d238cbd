package org.dateline.relate;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.dateline.bits.BitReader;
import org.dateline.bits.BitWriter;
import org.dateline.text.Characters;
import org.dateline.text.Folding;

/**
 * What is kept of a text to compare it with others: the smallest hashes of its shingles, which
 * estimate the Jaccard index, and min-hashes, which find the few texts worth comparing.
 *
 * <p>Shingles are five words long, as is usual for near duplicates of news: shorter ones are shared
 * by formulas. A release of up to {@value #KEPT} shingles keeps them all, and its comparison is
 * exact but for hashes that meet; for longer ones the standard error is .025 at an index of .8.
 * Lucene's MinHashFilter gives one hash for each bucket and no more, so that the index would have
 * to be computed from the texts, which are no longer at hand in the second pass; a loop of ten
 * lines gives both from one hashing.
 *
 * @param day the release's date as days since 1970; {@link #UNDATED} sorts behind all others
 * @param shingles how many different shingles the text has
 * @param smallest the first {@value #HASH_BITS} bits of the smallest hashes of shingles, ascending;
 *     two of them may be equal
 * @param bands one hash for each band of min-hashes
 */
@SuppressWarnings("ArrayRecordComponent") // equals and hashCode look into the arrays
record Signature(long day, int shingles, int[] smallest, int[] bands) {

  static final long UNDATED = Long.MAX_VALUE;

  /** Words in a shingle. */
  static final int WORDS = 5;

  /** Half a kilobyte a release: 110 MB for 200,000. */
  static final int KEPT = 256;

  /**
   * Two texts of five hundred words that have nothing in common share a hash by chance in one of
   * forty comparisons, and two of ten thousand words in every other one: less than the error of the
   * estimate. Each further bit takes 6 MB for 200,000 releases.
   */
  private static final int HASH_BITS = 22;

  /**
   * Sixteen bands of two rows: a pair with an index of .5 shares a band with .99, one of .1 with
   * .15.
   */
  static final int BANDS = 16;

  static final int ROWS = 2;

  /**
   * Of 200,000 texts a thousand pairs share a band of that size by chance, and are compared for
   * nothing.
   */
  private static final int BAND_BITS = 24;

  private static final long[] SEEDS = seeds();

  static Signature of(long day, List<String> paragraphs) {
    long[] hashes = hashes(paragraphs);
    long[] smallestOfRow = new long[BANDS * ROWS];
    Arrays.fill(smallestOfRow, Long.MAX_VALUE);
    int[] folded = new int[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      long hash = hashes[i];
      folded[i] = (int) (hash ^ (hash >>> 32)) ^ Integer.MIN_VALUE;
      for (int row = 0; row < smallestOfRow.length; row++) {
        long permuted = (hash ^ SEEDS[row]) * 0x9E3779B97F4A7C15L;
        permuted ^= permuted >>> 29;
        if (permuted < smallestOfRow[row]) {
          smallestOfRow[row] = permuted;
        }
      }
    }
    int[] bands = new int[hashes.length == 0 ? 0 : BANDS];
    for (int band = 0; band < bands.length; band++) {
      long mixed = band;
      for (int row = 0; row < ROWS; row++) {
        mixed = (mixed * 31 + smallestOfRow[band * ROWS + row]) * 0xBF58476D1CE4E5B9L;
      }
      bands[band] = (int) (mixed >>> (Long.SIZE - BAND_BITS));
    }
    Arrays.sort(folded);
    int distinct = 0;
    for (int i = 0; i < folded.length; i++) {
      if (i == 0 || folded[i] != folded[i - 1]) {
        folded[distinct++] = folded[i];
      }
    }
    int[] smallest = Arrays.copyOf(folded, Math.min(KEPT, distinct));
    for (int i = 0; i < smallest.length; i++) {
      smallest[i] = (smallest[i] ^ Integer.MIN_VALUE) >>> (Integer.SIZE - HASH_BITS);
    }
    return new Signature(day, distinct, smallest, bands);
  }

  /** The part of the shingles of both texts that both have, 0 to 1. */
  double jaccard(Signature other) {
    int limit = shingles <= KEPT && other.shingles <= KEPT ? Integer.MAX_VALUE : KEPT;
    int i = 0;
    int j = 0;
    int union = 0;
    int shared = 0;
    while (union < limit && (i < smallest.length || j < other.smallest.length)) {
      // past the end of a cut list nothing more is known of its text
      if ((i == smallest.length && shingles > KEPT)
          || (j == other.smallest.length && other.shingles > KEPT)) {
        break;
      }
      int order =
          i == smallest.length
              ? 1
              : j == other.smallest.length ? -1 : Integer.compare(smallest[i], other.smallest[j]);
      if (order == 0) {
        shared++;
      }
      if (order <= 0) {
        i++;
      }
      if (order >= 0) {
        j++;
      }
      union++;
    }
    return union == 0 ? 0 : (double) shared / union;
  }

  /** The part of the shorter text that the other has too, 0 to 1. */
  double contained(Signature other) {
    double jaccard = jaccard(other);
    double shared = jaccard / (1 + jaccard) * (shingles + other.shingles);
    int shorter = Math.min(shingles, other.shingles);
    return shorter == 0 ? 0 : Math.min(1, shared / shorter);
  }

  private static long[] hashes(List<String> paragraphs) {
    int letters = 0;
    for (String paragraph : paragraphs) {
      letters += paragraph.length() + 1;
    }
    long[] words = new long[letters / 2 + 1];
    int count = 0;
    for (String paragraph : paragraphs) {
      String folded = Folding.letters(paragraph);
      long word = 0;
      for (int i = 0; i <= folded.length(); i++) {
        char c = i < folded.length() ? folded.charAt(i) : ' ';
        if (Characters.isLetterOrDigit(c)) {
          word = word * 1_000_003 + c + 1;
        } else if (word != 0) {
          if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
          }
          words[count++] = word;
          word = 0;
        }
      }
    }
    if (count == 0) {
      return new long[0];
    }
    int shingles = Math.max(1, count - WORDS + 1);
    long[] hashes = new long[shingles];
    for (int i = 0; i < shingles; i++) {
      long hash = 17;
      for (int k = i; k < Math.min(count, i + WORDS); k++) {
        hash = (hash ^ words[k]) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 31;
      }
      hashes[i] = hash;
    }
    return hashes;
  }

  private static long[] seeds() {
    long[] seeds = new long[BANDS * ROWS];
    long seed = 0x2545F4914F6CDD1DL;
    for (int i = 0; i < seeds.length; i++) {
      seed ^= seed << 13;
      seed ^= seed >>> 7;
      seed ^= seed << 17;
      seeds[i] = seed;
    }
    return seeds;
  }

  /** Writes the hashes; how many there are follows from the number of shingles. */
  void writeTo(BitWriter out) throws IOException {
    int low = lowBits(shingles);
    int before = 0;
    for (int hash : smallest) {
      out.rice(hash - before, low);
      before = hash;
    }
    for (int band : bands) {
      out.bits(band, BAND_BITS);
    }
  }

  static Signature readFrom(BitReader in, long day, int shingles) throws IOException {
    int[] smallest = new int[Math.min(KEPT, shingles)];
    int low = lowBits(shingles);
    int hash = 0;
    for (int i = 0; i < smallest.length; i++) {
      hash += (int) in.rice(low);
      smallest[i] = hash;
    }
    int[] bands = new int[shingles == 0 ? 0 : BANDS];
    for (int i = 0; i < bands.length; i++) {
      bands[i] = (int) in.bits(BAND_BITS);
    }
    return new Signature(day, shingles, smallest, bands);
  }

  /** Hashes lie evenly, so that their distance is known on average. */
  private static int lowBits(int shingles) {
    return BitWriter.lowBits((1L << HASH_BITS) / Math.max(1, shingles));
  }

  /** The earlier of two; equal signatures are one. */
  static Signature earlier(Signature a, Signature b) {
    if (a.day != b.day) {
      return a.day < b.day ? a : b;
    }
    int order = Arrays.compare(a.smallest, b.smallest);
    return order <= 0 ? a : b;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature that
        && day == that.day
        && shingles == that.shingles
        && Arrays.equals(smallest, that.smallest)
        && Arrays.equals(bands, that.bands);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(smallest) * 31 + Long.hashCode(day);
  }

  @Override
  public String toString() {
    return shingles + " shingles of day " + day;
  }
}
