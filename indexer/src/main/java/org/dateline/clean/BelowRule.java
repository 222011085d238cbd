package org.dateline.clean;

import org.dateline.read.Block;

/**
 * What stands below the last rule of a page, in the form of sentences or not: an address; or, below
 * the two dashes that part a mail from its signature (RFC 3676), all that mail programs, lists and
 * lawyers put there.
 */
final class BelowRule {

  /** Words of an imprint below a rule. */
  private static final int IMPRINT = 40;

  /** Words of a mail's signature, with what a list and a lawyer put below it. */
  private static final int SIGNATURE = 120;

  /** The part of the page's prose that may stand there. */
  private static final double MOST = 0.35;

  private BelowRule() {}

  /**
   * @param prose for each block the words of prose from there on that were left below the title
   */
  static void apply(Draft draft, int[] prose) {
    int rule = -1;
    boolean signature = false;
    for (int i = draft.first() + 1; i < draft.size(); i++) {
      if (draft.look(i).isEmpty()) {
        Block block = draft.look(i).block();
        boolean dashes = block.text().strip().equals("--") && prose[i] <= MOST * prose[0];
        rule = dashes || (isLine(block) && !signature) ? i : rule;
        signature |= dashes;
      }
    }
    if (rule < 0 || prose[rule] > MOST * prose[0]) {
      return;
    }
    int words = 0;
    for (int i = rule + 1; i < draft.size(); i++) {
      Look look = draft.look(i);
      if (isNote(look) || look.isItem()) {
        return;
      }
      words += draft.isOpen(i) ? look.words() : 0;
    }
    if (words <= (signature ? SIGNATURE : IMPRINT)) {
      for (int i = rule + 1; i < draft.size(); i++) {
        draft.remove(i, Reason.FOOTER, "below the last rule of the page");
      }
    }
  }

  private static boolean isLine(Block block) {
    return !block.marks().isEmpty() && block.marks().getFirst().length() > 2;
  }

  /** A note to the text: it begins with a number or a sign. */
  private static boolean isNote(Look look) {
    return !look.plain().isEmpty() && "0123456789*[(†".indexOf(look.plain().charAt(0)) >= 0;
  }
}
