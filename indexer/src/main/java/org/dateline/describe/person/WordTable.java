package org.dateline.describe.person;

import java.util.Map;

/**
 * Folded words and their senses, looked up by the letters of a text without cutting them out of it:
 * every word of every page is looked up once, and cutting would cost more than all else.
 */
final class WordTable {

  private final String[] keys;
  private final int[] senses;
  private final int mask;

  WordTable(Map<String, Integer> words) {
    int size = Integer.highestOneBit(Math.max(8, words.size())) << 2;
    keys = new String[size];
    senses = new int[size];
    mask = size - 1;
    words.forEach(
        (word, sense) -> {
          int slot = slot(hash(word, 0, word.length()));
          while (keys[slot] != null) {
            slot = (slot + 1) & mask;
          }
          keys[slot] = word;
          senses[slot] = sense;
        });
  }

  /** The hash of a stretch of text, folded; {@link Words} computes the same while it cuts. */
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
    for (String key = keys[slot]; key != null; key = keys[slot]) {
      if (key.length() == end - start && same(key, text, start)) {
        return senses[slot];
      }
      slot = (slot + 1) & mask;
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
