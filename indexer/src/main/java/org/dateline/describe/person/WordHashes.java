package org.dateline.describe.person;

import java.util.Arrays;

/** A set of words by their hashes, without an object for each: every word of a page goes in. */
final class WordHashes {

  private int[] slots = new int[512];
  private int size;
  private boolean zero;

  void add(int hash) {
    if (hash == 0) {
      zero = true;
      return;
    }
    if (size * 2 >= slots.length) {
      int[] old = slots;
      slots = new int[old.length * 2];
      size = 0;
      Arrays.stream(old).filter(h -> h != 0).forEach(this::add);
    }
    int slot = slot(hash);
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = (slot + 1) & (slots.length - 1);
    }
    if (slots[slot] == 0) {
      slots[slot] = hash;
      size++;
    }
  }

  boolean contains(int hash) {
    if (hash == 0) {
      return zero;
    }
    int slot = slot(hash);
    while (slots[slot] != 0) {
      if (slots[slot] == hash) {
        return true;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return false;
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (slots.length - 1);
  }
}
