package org.dateline.describe.person;

import java.util.Map;

/**
 * Folded words and their senses, looked up by the letters of a text without cutting them out of it:
 * every word of every page is looked up once, and cutting would cost more than all else.
 */
final class WordTable {

  private final String[] keys;

  /**
   * The hash of each key and its senses, side by side so that a look-up waits for memory once: most
   * words are told from a key without looking at its letters.
   */
  private final int[] entries;

  private final int mask;

  WordTable(Map<String, Integer> words) {
    int size = Integer.highestOneBit(Math.max(8, words.size())) << 2;
    keys = new String[size];
    entries = new int[2 * size];
    mask = size - 1;
    words.forEach(
        (word, sense) -> {
          int hash = hash(word, 0, word.length());
          int slot = slot(hash);
          while (entries[2 * slot + 1] != 0) {
            slot = (slot + 1) & mask;
          }
          keys[slot] = word;
          entries[2 * slot] = hash;
          entries[2 * slot + 1] = sense;
        });
  }

  /** The hash of a stretch of text, folded; {@link WordCutter} computes the same while it cuts. */
  static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + Letters.fold(text.charAt(i));
    }
    return hash;
  }

  /** The senses of a stretch of text; 0 for a word that the table lacks. */
  int senses(CharSequence text, int start, int end, int hash) {
    int slot = slot(hash);
    int senses = entries[2 * slot + 1];
    while (senses != 0) {
      if (entries[2 * slot] == hash
          && keys[slot].length() == end - start
          && same(keys[slot], text, start)) {
        return senses;
      }
      slot = (slot + 1) & mask;
      senses = entries[2 * slot + 1];
    }
    return 0;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & mask;
  }

  private static boolean same(String key, CharSequence text, int start) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) != Letters.fold(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }
}
