package org.dateline.describe.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names of towns as Slavic languages have them behind "in": {@code u Beču}, {@code в Бишкеке},
 * {@code w Warszawie}. The nominative is what the gazetteer has of the stem and one of the ends
 * with which names of towns end. Capitals whose stem changes have a list of their own.
 */
public final class Locative {

  /** Letters of the longest end: {@code Warszaw-ie}. */
  private static final int LONGEST_END = 3;

  /** A shorter stem could be that of many towns. */
  private static final int SHORTEST_STEM = 3;

  private static final List<String> ENDS =
      List.of("", "o", "a", "e", "i", "y", "о", "а", "е", "ь", "я", "ы", "и", "ія");

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("Wiedniu", "Wiedeń"),
          Map.entry("Kijowie", "Kijów"),
          Map.entry("Lwowie", "Lwów"),
          Map.entry("Pradze", "Praga"),
          Map.entry("Rydze", "Ryga"),
          Map.entry("Hadze", "Haga"),
          Map.entry("Bukareszcie", "Bukareszt"),
          Map.entry("Praze", "Praha"),
          Map.entry("Відні", "Відень"),
          Map.entry("Києві", "Київ"),
          Map.entry("Львові", "Львів"),
          Map.entry("Празі", "Прага"),
          Map.entry("Ризі", "Рига"),
          Map.entry("Гаазі", "Гаага"));

  private Locative() {}

  /**
   * The name of the town that a word is in that case.
   *
   * @return its name in the nominative, as the gazetteer has it; empty where it has none
   */
  public static Optional<String> nominative(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return Optional.of(irregular);
    }
    for (int cut = 1; cut <= LONGEST_END && word.length() - cut >= SHORTEST_STEM; cut++) {
      String stem = word.substring(0, word.length() - cut);
      for (String end : ENDS) {
        if (Gazetteer.named(stem + end).isPresent()) {
          return Optional.of(stem + end);
        }
      }
    }
    return Optional.empty();
  }
}
