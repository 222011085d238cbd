package org.dateline.clean;

import org.dateline.text.Characters;

/**
 * Runs of words, as numbers: what two blocks have in common that are not letter for letter alike.
 */
final class Shingles {

  /** The words in a run. */
  static final int SIZE = 4;

  /** Of FNV-1a, by which the letters of a word become a number. */
  private static final long START = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private Shingles() {}

  static long[] of(String plain) {
    long[] words = new long[plain.length() / 2 + 2];
    int count = 0;
    long hash = START;
    boolean inWord = false;
    char[] chars = plain.toCharArray(); // walked through as a whole: faster than charAt
    for (int i = 0; i <= chars.length; i++) {
      char c = i < chars.length ? chars[i] : ' ';
      while (c >= 'a' && c <= 'z') { // most characters by far
        hash = (hash ^ c) * PRIME;
        inWord = true;
        i++;
        c = i < chars.length ? chars[i] : ' ';
      }
      if (Characters.isLetterOrDigit(c)) {
        hash = (hash ^ Characters.toLowerCase(c)) * PRIME;
        inWord = true;
      } else if (inWord) {
        words[count++] = hash;
        hash = START;
        inWord = false;
      }
    }
    long[] shingles = new long[Math.max(0, count - SIZE + 1)];
    for (int i = 0; i < shingles.length; i++) {
      long sum = words[i];
      for (int j = 1; j < SIZE; j++) {
        sum = sum * 0x9E3779B97F4A7C15L + words[i + j];
      }
      shingles[i] = sum ^ (sum >>> 29);
    }
    return shingles;
  }
}
