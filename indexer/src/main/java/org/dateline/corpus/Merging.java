package org.dateline.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Merges many immutable values at the cost of n log n: equals are merged with equals, as a binary
 * counter carries. One by one, the growing value would be copied for each page.
 */
final class Merging<T> {

  private final T nothing;
  private final BinaryOperator<T> merge;
  private final List<T> carries = new ArrayList<>();
  private long count;

  Merging(T nothing, BinaryOperator<T> merge) {
    this.nothing = nothing;
    this.merge = merge;
  }

  void add(T value) {
    T carry = value;
    long rest = count++;
    int level = 0;
    while ((rest & 1) == 1) {
      carry = merge.apply(carries.get(level), carry);
      carries.set(level, nothing);
      rest >>= 1;
      level++;
    }
    if (level == carries.size()) {
      carries.add(carry);
    } else {
      carries.set(level, carry);
    }
  }

  T result() {
    T all = nothing;
    for (T carry : carries) {
      all = merge.apply(all, carry);
    }
    return all;
  }
}
