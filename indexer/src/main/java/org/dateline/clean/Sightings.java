package org.dateline.clean;

import java.util.Arrays;
import org.dateline.read.Block;
import org.dateline.read.Page;
import org.dateline.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of a page: each block that has words, and each two of them that follow each
 * other. Numbers are left out of what is compared ({@code © 2019}, {@code 34 comments}), unless
 * there is nothing else.
 */
final class Sightings {

  private static final long PAIR = 0x9E3779B97F4A7C15L;

  /** The golden ratio, as hashes of numbers use it (Knuth, volume 3, section 6.4). */
  private static final int SPREAD = 0x9E3779B9;

  /** Longer blocks are sentences, which stand on one page. */
  private static final int LONGEST = 90;

  /** Two to this many labels are kept, so that few of one menu fall together. */
  private static final int BITS = 14;

  /** A label and what it is counted by; all fields final: another thread sees all or nothing. */
  private record Known(Block block, long hash) {}

  /** Labels of menus, which stand on every page of a site: no outcome depends on what is kept. */
  private static final @Nullable Known[] KNOWN = new @Nullable Known[1 << BITS];

  private Sightings() {}

  /** The sightings of a page, each once, in ascending order. */
  static long[] of(Page page) {
    long[] keys = new long[page.blocks().size() * 2];
    int size = 0;
    long before = 0;
    for (Block block : page.blocks()) {
      long hash = hash(block);
      if (hash != 0) {
        if (before != 0) {
          keys[size++] = pair(before, hash);
        }
        keys[size++] = hash;
        before = hash;
      }
    }
    Arrays.sort(keys, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || keys[i] != keys[distinct - 1]) {
        keys[distinct++] = keys[i];
      }
    }
    return Arrays.copyOf(keys, distinct);
  }

  private static long hash(Block block) {
    String text = block.text();
    if (text.length() > LONGEST) {
      return hash(block.plain());
    }
    int slot = (text.hashCode() * SPREAD) >>> (Integer.SIZE - BITS);
    Known known = KNOWN[slot];
    if (known == null
        || !known.block().text().equals(text)
        || !known.block().marks().equals(block.marks())) {
      known = new Known(block, hash(block.plain()));
      KNOWN[slot] = known;
    }
    return known.hash();
  }

  /** A number for the letters of a block; 0 where it has neither letters nor digits. */
  static long hash(String plain) {
    long letters = 0xcbf29ce484222325L;
    long digits = 0x84222325cbf29ce4L;
    boolean anyLetter = false;
    boolean anyDigit = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Characters.isLetter(c) || Character.isSurrogate(c)) {
        letters = (letters ^ Characters.toLowerCase(c)) * 0x100000001b3L;
        anyLetter = true;
      } else if (Characters.isDigit(c)) {
        digits = (digits ^ c) * 0x100000001b3L;
        anyDigit = true;
      }
    }
    return mix(anyLetter, anyDigit, letters, digits);
  }

  static long mix(boolean anyLetter, boolean anyDigit, long letters, long digits) {
    long hash = anyLetter ? letters : anyDigit ? digits : 0;
    return hash ^ (hash >>> 32);
  }

  static long pair(long first, long second) {
    long mixed = (first * 31 + second) * PAIR;
    return mixed ^ (mixed >>> 29);
  }
}
