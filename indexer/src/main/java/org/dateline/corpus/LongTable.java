package org.dateline.corpus;

/**
 * Numbers by number, in two arrays: a map of boxes takes six times the memory of them and many
 * times the time.
 */
final class LongTable {

  private static final int FEWEST = 16;

  /** Spreads numbers over the table: two to the 64th over the golden ratio. */
  private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

  /** Marks a place that is free; the key that is 0 itself is taken for another that is as rare. */
  private static final long FREE = 0;

  private long[] keys;
  private long[] values;
  private int size;

  /**
   * @param expected how many keys there will be; more may come
   */
  LongTable(int expected) {
    int length = Integer.highestOneBit(Math.max(FEWEST, expected)) * 4;
    keys = new long[length];
    values = new long[length];
  }

  /** How many keys have a value. */
  int size() {
    return size;
  }

  void put(long key, long value) {
    int at = place(key);
    if (keys[at] == FREE) {
      if (size * 2 >= keys.length) {
        grow();
        at = place(key);
      }
      keys[at] = stored(key);
      size++;
    }
    values[at] = value;
  }

  /** Puts a value where the key has none, or a larger one. */
  void putLeast(long key, long value) {
    put(key, Math.min(getOr(key, value), value));
  }

  boolean has(long key) {
    return keys[place(key)] != FREE;
  }

  /** The value of a key; any where it has none. */
  long get(long key) {
    return values[place(key)];
  }

  /** The value of a key, or another where it has none. */
  long getOr(long key, long other) {
    int at = place(key);
    return keys[at] == FREE ? other : values[at];
  }

  private int place(long key) {
    long stored = stored(key);
    int mask = keys.length - 1;
    int at = (int) ((stored * GOLDEN) >>> 32) & mask;
    while (keys[at] != FREE && keys[at] != stored) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private static long stored(long key) {
    return key == FREE ? GOLDEN : key;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new long[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
