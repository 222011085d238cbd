package org.dateline.describe.source;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.text.Folding;

/**
 * Bodies in which delegations meet and speak for themselves: {@code OSCE Permanent Council, Vienna,
 * 14 March 2019} says where a statement was made, and not whose it is.
 */
public final class Councils {

  /** Those in which delegations sit all year. Letters are folded. */
  private static final List<String> OF_DELEGATIONS =
      Stream.of(
              "permanent council",
              "forum for security co",
              "conseil permanent",
              "forum pour la coopération en matière de sécurité",
              "ständiger rat",
              "ständigen rat",
              "forum für sicherheitskooperation",
              "consejo permanente",
              "consiglio permanente",
              "conselho permanente",
              "постоянный совет",
              "постоянного совета",
              "постоянном совете",
              "постійна рада",
              "постійної ради",
              "rada stała",
              "rady stałej",
              "daimi konsey")
          .map(Folding::letters)
          .toList();

  /** Those to which ministers come. Letters are folded. */
  private static final List<String> OF_MINISTERS =
      List.of("ministerial council", "conseil ministeriel", "consejo ministerial", "ministerrat");

  private Councils() {}

  /** Whether a name is that of one of them. */
  public static boolean contain(String name) {
    String folded = Folding.letters(name);
    return isIn(OF_DELEGATIONS, folded) || isIn(OF_MINISTERS, folded);
  }

  /** Whether a text names one in which delegations sit all year. */
  public static boolean isOfDelegations(String text) {
    return isIn(OF_DELEGATIONS, Folding.letters(text));
  }

  /** Whether a line is the number under which a council distributes what delegations said. */
  public static boolean isNumbered(String line) {
    return line.contains("PC.DEL/") || line.contains("FSC.DEL/") || line.contains("MC.DEL/");
  }

  private static boolean isIn(List<String> names, String folded) {
    return names.stream().anyMatch(folded::contains);
  }
}
