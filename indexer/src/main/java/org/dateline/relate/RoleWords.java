package org.dateline.relate;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.text.Folding;

/** The words of a role that tell it from other roles. */
final class RoleWords {

  /** Stand in roles of every kind. */
  private static final Set<String> COMMON =
      Set.of(
          "of",
          "the",
          "for",
          "and",
          "on",
          "to",
          "in",
          "at",
          "osce",
          "de",
          "du",
          "des",
          "la",
          "der",
          "en",
          "republic",
          "acting",
          "former",
          "deputy",
          "first");

  /** Other names of one office. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("chairman", "chair"),
          Map.entry("chairwoman", "chair"),
          Map.entry("chairperson", "chair"),
          Map.entry("cio", "chair"),
          Map.entry("fm", "minister"),
          Map.entry("pm", "minister"),
          Map.entry("hcnm", "commissioner"),
          Map.entry("premier", "minister"));

  private RoleWords() {}

  static Set<String> of(String role) {
    Set<String> words = new TreeSet<>();
    String folded = Folding.letters(role);
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean letter = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        String said = folded.substring(start, i);
        String word = SAME.getOrDefault(said, said);
        start = -1;
        if (!COMMON.contains(word)) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /** The words of both, in order. */
  static String common(Set<String> a, Set<String> b) {
    Set<String> common = new TreeSet<>(a);
    common.retainAll(b);
    return String.join(" ", common);
  }

  /** Whether both can be one office, or one of them says nothing. */
  static boolean agree(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
  }
}
