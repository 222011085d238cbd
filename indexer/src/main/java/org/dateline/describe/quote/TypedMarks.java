package org.dateline.describe.quote;

import org.dateline.text.Characters;

/**
 * Quotation marks that were typed as two other signs: {@code ``…''}, {@code ,,…''}, {@code <<…>>}.
 * A text keeps its length when they are replaced, so that every offset still holds.
 */
final class TypedMarks {

  /** Stands beside the mark that replaces two signs. */
  static final char FILLER = '\u2060';

  /** What such a mark is typed with, twice. */
  private static final String SIGNS = "`'‘’,<>´";

  private TypedMarks() {}

  /** Whether a text has such signs. */
  static boolean areIn(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == before && !Characters.isLetterOrDigit(c) && SIGNS.indexOf(c) >= 0) {
        return true;
      }
      before = c;
    }
    return false;
  }

  /** The text with one mark and a filler for each pair of signs that is a mark. */
  static String replaced(String text) {
    if (!areIn(text)) {
      return text;
    }
    StringBuilder replaced = new StringBuilder(text);
    int i = 0;
    while (i + 1 < text.length()) {
      char mark = text.charAt(i) == text.charAt(i + 1) ? mark(text, i) : text.charAt(i);
      if (mark == text.charAt(i)) {
        i++;
        continue;
      }
      boolean opening = mark == '“' || mark == '„' || mark == '«';
      replaced.setCharAt(i, opening ? FILLER : mark);
      replaced.setCharAt(i + 1, opening ? mark : FILLER);
      i += 2;
    }
    return replaced.toString();
  }

  /** The mark that two equal signs stand for; the sign itself where they are none. */
  private static char mark(String text, int i) {
    boolean free = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    boolean before = i + 2 < text.length() && Character.isLetterOrDigit(text.charAt(i + 2));
    boolean opens = free && before;
    return switch (text.charAt(i)) {
      case '`', '‘' -> '“';
      case '’' -> '”';
      case '\'', '´' -> opens ? '“' : '”';
      case ',' -> opens ? '„' : ',';
      case '<' -> '«';
      case '>' -> '»';
      default -> text.charAt(i);
    };
  }
}
