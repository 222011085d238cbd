package org.dateline.clean;

import java.util.List;

/** Sentences that stand in many releases because they are said again each time. */
final class Protection {

  /** {@code … align themselves with this statement}, in the languages of the institutions. */
  private static final List<String> FORMULAS =
      List.of(
          "align themselves with this",
          "aligns itself with this",
          "align themselves with the",
          "aligned themselves with this",
          "aligned itself with this",
          "aligns itself with the",
          "associate themselves with this",
          "s'associent à",
          "s’associent à",
          "se rallient à",
          "schließen sich dieser",
          "schließt sich dieser",
          "se suman a esta",
          "se adhieren a",
          "si associano a",
          "associam-se a",
          "przyłączają się do",
          "присоединяются к",
          "приєднуються до");

  private Protection() {}

  static boolean isFormula(Look look) {
    if (look.words() > 120) {
      return false;
    }
    String plain = look.plain();
    for (String formula : FORMULAS) {
      if (plain.contains(formula)) {
        return true;
      }
    }
    return false;
  }
}
