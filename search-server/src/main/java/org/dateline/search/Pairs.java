package org.dateline.search;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds the parentheses and quotation marks of a text that belong together. */
final class Pairs {

  /** Parentheses deeper than this are left out: the parser recurses, and nobody thinks so deep. */
  static final int DEEPEST = 20;

  private Pairs() {}

  /** Which parentheses and quotation marks have a partner and do not stand too deep. */
  static boolean[] in(String text) {
    boolean[] paired = new boolean[text.length()];
    Deque<Integer> open = new ArrayDeque<>();
    int quote = -1;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case '"' -> {
          if (quote < 0) {
            int end = closing(text, i + 1);
            if (end > 0) {
              paired[i] = true;
              paired[end] = true;
              i = end;
            } else {
              quote = i;
            }
          }
        }
        case '(' -> open.push(i);
        case ')' -> {
          if (!open.isEmpty()) {
            int from = open.pop();
            if (open.size() < DEEPEST) {
              paired[from] = true;
              paired[i] = true;
            }
          }
        }
        default -> {}
      }
    }
    return paired;
  }

  /** Where a quotation that is open ends; -1 where it does not. */
  static int closing(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '"') {
        return i;
      }
    }
    return -1;
  }
}
