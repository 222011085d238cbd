package org.dateline.describe.source;

import org.dateline.text.Folding;

/** Compares names word by word, whatever the case of the noun: languages change the ends. */
final class Inflection {

  /** Letters at the end that cases change: {@code -ство}, {@code -ствами}, {@code -nin}. */
  private static final int MOST_CHANGED = 3;

  /** Letters at the end of the shorter form that the longer one lacks. */
  private static final int MOST_LOST = 2;

  /** Shorter words have to be the same. */
  private static final int SHORTEST = 5;

  private Inflection() {}

  /**
   * Where the name ends that stands at a word of a text in some case; the start where none does.
   */
  static int end(String text, int start, String name) {
    int i = start;
    int end = start;
    for (int n = 0; n < name.length(); ) {
      int nameEnd = BodyWords.wordEnd(name, n);
      if (nameEnd == n) { // a bracket, a comma: no inflected name has one
        return start;
      }
      end = i < text.length() ? BodyWords.wordEnd(text, i) : i;
      if (end == i || !areSame(text.substring(i, end), name.substring(n, nameEnd))) {
        return start;
      }
      n = Math.max(nameEnd, BodyWords.next(name, nameEnd));
      i = BodyWords.next(text, end);
    }
    return end;
  }

  private static boolean areSame(String one, String other) {
    String a = Folding.letters(one);
    String b = Folding.letters(other);
    if (a.equals(b)) {
      return true;
    }
    int shorter = Math.min(a.length(), b.length());
    if (shorter < SHORTEST || Math.abs(a.length() - b.length()) > MOST_CHANGED) {
      return false;
    }
    int same = 0;
    while (same < shorter && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same >= shorter - MOST_LOST && same >= SHORTEST - 1;
  }
}
