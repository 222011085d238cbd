package org.dateline.clean;

/**
 * Tells most words that stand in no table from those that may, by their first letter and length:
 * before a word is cut out of its text and looked up.
 */
final class WordFilter {

  /** First letters that are told apart; others share a place. */
  private static final int FIRST = 128;

  /** Lengths that are told apart; longer words share the last. */
  private static final int LONGEST = Long.SIZE - 1;

  /** For each first letter the lengths of words, a bit each. */
  private final long[] lengths = new long[FIRST];

  void add(String word) {
    if (!word.isEmpty()) {
      lengths[word.charAt(0) % FIRST] |= bit(word.length());
    }
  }

  /** Whether a word that stands between two places of a text may be one of those added. */
  boolean mayHold(String text, int from, int to) {
    return to > from && (lengths[text.charAt(from) % FIRST] & bit(to - from)) != 0;
  }

  private static long bit(int length) {
    return 1L << Math.min(length, LONGEST);
  }
}
