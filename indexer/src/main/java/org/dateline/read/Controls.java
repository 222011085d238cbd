package org.dateline.read;

import java.nio.charset.Charset;

/** Puts the characters of a text right that are no letters and no signs. */
final class Controls {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Controls() {}

  /** Line breaks as {@code \n}; no NULs, byte order marks, soft hyphens and other controls. */
  static String settle(String text) {
    if (isSettled(text)) {
      return text; // as nearly every value of JSON and line of a PDF is
    }
    StringBuilder settled = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          settled.append('\n');
        }
      } else if (c == '\u2028' || c == '\u2029' || (c == '\u0085' && i > 0)) {
        settled.append('\n');
      } else if (c == '\f' || c == '\u000B') {
        settled.append("\n\n");
      } else if (c >= 0x80 && c <= 0x9F) {
        // Windows bytes that went through Latin-1: the quotation marks and dashes of Word.
        char windows = windows((byte) c);
        settled.append(windows == '\uFFFD' ? ' ' : windows);
      } else if ((c >= ' ' && c != 0x7F) || c == '\n' || c == '\t') {
        if (c != '\uFEFF' && c != '\u00AD') {
          settled.append(c);
        }
      }
    }
    return settled.toString();
  }

  private static char windows(byte b) {
    return new String(new byte[] {b}, WINDOWS).charAt(0);
  }

  /** Whether {@link #settle} leaves a text alone. */
  static boolean isSettled(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSettled(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@link #settle} leaves a character alone. */
  static boolean isSettled(char c) {
    if (c < 0xA0) {
      return (c >= ' ' && c < 0x7F) || c == '\n' || c == '\t';
    }
    return c != '\u2028' && c != '\u2029' && c != '\uFEFF' && c != '\u00AD';
  }
}
