package org.dateline.text;

/**
 * What {@link Character} says of characters, read off a table: every character of every page is
 * asked after several times, and a table answers in a third of the time.
 */
public final class Characters {

  private static final int SIZE = 1 << Character.SIZE;

  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte SPACE = 4;
  private static final byte NON_SPACING = 8;
  private static final byte SMALL = 16;

  private static final byte[] KINDS = new byte[SIZE];
  private static final char[] LOWER = new char[SIZE];

  static {
    for (int i = 0; i < SIZE; i++) {
      char c = (char) i;
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
      KINDS[i] =
          (byte)
              ((Character.isLetter(c) ? LETTER : 0)
                  | (Character.isDigit(c) ? DIGIT : 0)
                  | (space ? SPACE : 0)
                  | (mark ? NON_SPACING : 0)
                  | (Character.isLowerCase(c) ? SMALL : 0));
      LOWER[i] = Character.toLowerCase(c);
    }
  }

  private Characters() {}

  /** As {@link Character#isLetter(char)}. */
  public static boolean isLetter(char c) {
    return (KINDS[c] & LETTER) != 0;
  }

  /** A letter that is a capital, or of a script that has none. */
  public static boolean isLetterNotSmall(char c) {
    return (KINDS[c] & (LETTER | SMALL)) == LETTER;
  }

  /** As {@link Character#isDigit(char)}. */
  public static boolean isDigit(char c) {
    return (KINDS[c] & DIGIT) != 0;
  }

  /** Whether a digit of any script stands in a text. */
  public static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text has no other characters than those of ASCII. */
  public static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** As {@link Character#isLetterOrDigit(char)}. */
  public static boolean isLetterOrDigit(char c) {
    return (KINDS[c] & (LETTER | DIGIT)) != 0;
  }

  /** White space by either of the two meanings that {@link Character} knows. */
  public static boolean isSpace(char c) {
    return (KINDS[c] & SPACE) != 0;
  }

  /** Whether it is an accent of its own, which stands on the letter before it. */
  public static boolean isNonSpacingMark(char c) {
    return (KINDS[c] & NON_SPACING) != 0;
  }

  /** As {@link Character#toLowerCase(char)}. */
  public static char toLowerCase(char c) {
    return LOWER[c];
  }
}
