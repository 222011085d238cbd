package org.dateline.describe.person;

import java.util.Map;

/**
 * Folded words and their senses, looked up by the letters of a text without cutting them out of it:
 * every word of every page is looked up once, and cutting would cost more than all else.
 */
final class WordTable {

  private final String[] keys;

  /** The hashes of the keys: most words are told from a key without looking at its letters. */
  private final int[] hashes;

  private final int[] senses;
  private final int mask;

  WordTable(Map<String, Integer> words) {
    int size = Integer.highestOneBit(Math.max(8, words.size())) << 2;
    keys = new String[size];
    hashes = new int[size];
    senses = new int[size];
    mask = size - 1;
    words.forEach(
        (word, sense) -> {
          int hash = hash(word, 0, word.length());
          int slot = slot(hash);
          while (senses[slot] != 0) {
            slot = (slot + 1) & mask;
          }
          keys[slot] = word;
          hashes[slot] = hash;
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
    while (senses[slot] != 0) {
      if (hashes[slot] == hash
          && keys[slot].length() == end - start
          && same(keys[slot], text, start)) {
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
