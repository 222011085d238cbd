package org.dateline.clean;

import java.util.HashSet;
import java.util.Set;
import org.dateline.text.Characters;

/**
 * The longer words of a line, cut so that most inflections fall away: what a title and its text
 * have in common.
 */
final class Stems {

  /** Shorter words are articles and prepositions in most languages. */
  private static final int LEAST = 4;

  /** Where words are cut: five letters end most inflections. */
  private static final int CUT = 5;

  private Stems() {}

  private static String stem(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ((c >= 'A' && c <= 'Z') || c >= 0x80) {
        return Wording.fold(text.substring(start, end));
      }
    }
    return text.substring(start, end);
  }

  static Set<String> of(String text) {
    Set<String> stems = new HashSet<>();
    of(text, stems);
    return stems;
  }

  /** Adds the stems of {@code text}; Han and kana in pairs. */
  static void of(String text, Set<String> stems) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean wide = c >= 0x2E80 && c <= 0x9FFF;
      if (wide && i + 1 < text.length() && text.charAt(i + 1) >= 0x2E80) {
        stems.add(text.substring(i, i + 2));
      }
      boolean letter = Characters.isLetterOrDigit(c) && !wide;
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start >= LEAST) {
          stems.add(stem(text, start, Math.min(i, start + CUT)));
        }
        start = -1;
      }
    }
  }
}
