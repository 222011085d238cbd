package org.dateline.describe.person;

import org.dateline.describe.person.Words.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What the words of earlier pages were read as: a crawl repeats its words, and to read one again
 * costs several look-ups in tables that are larger than the caches of a processor. A word is told
 * by its letters as they stand, packed into two numbers, so that it is found with one wait for
 * memory. Of two words that fall together the later one stays, so the memory never grows.
 * Thread-safe: what is kept does not change, and a word is kept or not.
 */
final class WordMemory {

  /** Letters that two numbers hold, a byte each; longer words are rare and read each time. */
  static final int LONGEST = 2 * Long.BYTES;

  /** Two to this many words are kept: the different ones of about a hundred releases. */
  private static final int BITS = 14;

  /** The golden ratio, as hashes of numbers use it (Knuth, volume 3, section 6.4). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /**
   * What a word is, whatever stands beside it.
   *
   * @param high its letters but for the last eight, a byte each
   * @param low its last eight letters
   * @param form the block of Unicode that all its letters stand in, and how many they are
   * @param hash the hash of its folded letters
   * @param senses what it can mean within a sentence
   */
  record Reading(long high, long low, int form, Shape shape, int hash, int senses) {}

  private final @Nullable Reading[] readings = new @Nullable Reading[1 << BITS];

  /** What a word was read as; null where nothing is kept of it. */
  @Nullable Reading at(long high, long low, int form) {
    Reading reading = readings[slot(high, low)];
    return reading != null && reading.low == low && reading.high == high && reading.form == form
        ? reading
        : null;
  }

  /** Keeps what a word was read as. */
  void keep(Reading reading) {
    readings[slot(reading.high, reading.low)] = reading;
  }

  private static int slot(long high, long low) {
    long mixed = (high * SPREAD + low) * SPREAD;
    return (int) (mixed >>> (Long.SIZE - BITS));
  }
}
