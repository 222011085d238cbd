package org.dateline.describe.source;

import org.dateline.describe.source.Phrases.Sort;
import org.dateline.text.Folding;

/**
 * Bodies in which delegations meet and speak for themselves: {@code OSCE Permanent Council, Vienna,
 * 14 March 2019} says where a statement was made, and not whose it is.
 */
public final class Councils {

  private Councils() {}

  /** Whether a name is that of one of them. */
  public static boolean contain(String name) {
    String folded = Folding.letters(name);
    return Phrases.isInFolded(folded, Sort.COUNCIL) || Phrases.isInFolded(folded, Sort.MINISTERS);
  }

  /** Whether a text names one in which delegations sit all year. */
  public static boolean isOfDelegations(String text) {
    return Phrases.isInFolded(Folding.letters(text), Sort.COUNCIL);
  }

  /** Whether a line is the number under which a council distributes what delegations said. */
  public static boolean isNumbered(String line) {
    return line.contains("PC.DEL/") || line.contains("FSC.DEL/") || line.contains("MC.DEL/");
  }
}
