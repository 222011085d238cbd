package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Folding;

/** When two values are the same for the purposes of a score. */
final class Comparison {

  private Comparison() {}

  /** Folds white space, quotation marks and dashes. */
  static String text(String text) {
    return Folding.typography(text);
  }

  /** Folds what {@link #text} folds, and case and diacritics: for names and places. */
  static String name(String name) {
    return Folding.letters(name);
  }

  /** The first five words, for comparing quotes. */
  static String start(String quote) {
    List<String> words = tokens(quote);
    return String.join(" ", words.subList(0, Math.min(5, words.size())));
  }

  /** How often {@code part} stands in {@code whole}. */
  static int count(String whole, String part) {
    int count = 0;
    for (int at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
      count++;
    }
    return count;
  }

  /** The words, folded; what is neither letter nor digit separates them. */
  static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    String folded = Folding.letters(text);
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        tokens.add(folded.substring(start, i));
        start = -1;
      }
    }
    return tokens;
  }

  /** The F1 of the bags of words of two texts, 0 to 1. */
  static double tokenF1(String wanted, String found) {
    List<String> left = tokens(wanted);
    List<String> right = tokens(found);
    if (left.isEmpty() && right.isEmpty()) {
      return 1;
    }
    List<String> rest = new ArrayList<>(right);
    int common = 0;
    for (String word : left) {
      if (rest.remove(word)) {
        common++;
      }
    }
    return 2.0 * common / (left.size() + right.size());
  }
}
