package org.dateline.relate;

/** Two names without an order, folded. */
record NamePair(String first, String second) {

  static NamePair of(String a, String b) {
    String left = Authority.fold(a);
    String right = Authority.fold(b);
    return left.compareTo(right) < 0 ? new NamePair(left, right) : new NamePair(right, left);
  }
}
