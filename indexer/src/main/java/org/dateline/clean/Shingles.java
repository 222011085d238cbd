package org.dateline.clean;

import org.dateline.text.Characters;

/**
 * Runs of words, as numbers: what two blocks have in common that are not letter for letter alike.
 */
final class Shingles {

  /** The words in a run. */
  static final int SIZE = 4;

  private Shingles() {}

  static long[] of(String plain) {
    long[] words = new long[plain.length() / 2 + 2];
    int count = 0;
    long hash = 0;
    boolean inWord = false;
    char[] chars = plain.toCharArray(); // walked through as a whole: faster than charAt
    for (int i = 0; i <= chars.length; i++) {
      char c = i < chars.length ? chars[i] : ' ';
      boolean small = c >= 'a' && c <= 'z'; // most characters by far
      if (small || Characters.isLetterOrDigit(c)) {
        hash = (inWord ? hash : 0xcbf29ce484222325L) ^ (small ? c : Characters.toLowerCase(c));
        hash *= 0x100000001b3L;
        inWord = true;
      } else if (inWord) {
        words[count++] = hash;
        inWord = false;
      }
    }
    long[] shingles = new long[Math.max(0, count - SIZE + 1)];
    for (int i = 0; i < shingles.length; i++) {
      long sum = 17;
      for (int j = 0; j < SIZE; j++) {
        sum = (sum ^ words[i + j]) * 0x9E3779B97F4A7C15L;
        sum ^= sum >>> 31;
      }
      shingles[i] = sum;
    }
    return shingles;
  }
}
