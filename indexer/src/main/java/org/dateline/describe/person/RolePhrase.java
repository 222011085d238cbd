package org.dateline.describe.person;

/**
 * The words of a paragraph that name an office, a rank or a trade.
 *
 * @param from the first of them, without article
 * @param head the noun that they are built on
 * @param to the index after the last of them
 */
record RolePhrase(int from, int head, int to) {

  /** Whether nothing follows the noun: {@code Ambassador}, {@code Deputy Minister}. */
  boolean isBare() {
    return to == head + 1;
  }

  int length() {
    return to - from;
  }
}
