package org.dateline.text;

/**
 * Text of a page, a file's name or a user, made fit for a terminal: it may hold anything, an end of
 * line or the codes that move a cursor as well.
 */
public final class OneLine {

  private OneLine() {}

  /** The text with U+FFFD for each control character; the same string where there is none. */
  public static String of(String text) {
    if (text.chars().noneMatch(OneLine::isControl)) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    text.chars().forEach(c -> line.append(isControl(c) ? '\uFFFD' : (char) c));
    return line.toString();
  }

  /** The same for running text, in which line ends and tabs are but spaces. */
  public static String ofProse(String text) {
    return of(text.replace('\n', ' ').replace('\t', ' '));
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }
}
