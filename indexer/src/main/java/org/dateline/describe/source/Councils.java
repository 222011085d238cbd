package org.dateline.describe.source;

import java.util.List;
import org.dateline.text.Folding;

/**
 * Bodies in which delegations meet and speak for themselves: {@code OSCE Permanent Council, Vienna,
 * 14 March 2019} says where a statement was made, and not whose it is.
 */
final class Councils {

  /** Letters are folded. */
  private static final List<String> NAMES =
      List.of(
          "permanent council",
          "ministerial council",
          "forum for security co",
          "conseil permanent",
          "conseil ministeriel",
          "standiger rat",
          "постоянныи совет");

  private Councils() {}

  /** Whether a name is that of one of them. */
  static boolean contain(String name) {
    String folded = Folding.letters(name);
    return NAMES.stream().anyMatch(folded::contains);
  }
}
