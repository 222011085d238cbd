package org.dateline.search;

/**
 * Typed text with plain quotation marks, apostrophes, hyphens and spaces in place of all others.
 */
final class PlainMarks {

  private PlainMarks() {}

  /** Plain quotation marks, apostrophes and spaces; no control characters, no half characters. */
  static String in(String typed) {
    StringBuilder plain = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean whole =
            Character.isHighSurrogate(c)
                && i + 1 < typed.length()
                && Character.isLowSurrogate(typed.charAt(i + 1));
        if (whole) {
          plain.append(c).append(typed.charAt(++i));
        } else {
          plain.append(' ');
        }
        continue;
      }
      plain.append(
          switch (c) {
            case '“', '”', '„', '‟', '«', '»', '″', '＂' -> '"';
            case '‘', '’', '‚', '‛', 'ʼ' -> '\'';
            case '‐', '‑', '−', '－' -> '-';
            case '（' -> '(';
            case '）' -> ')';
            case '：' -> ':';
            case '　' -> ' ';
            default ->
                Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
                    ? ' '
                    : c;
          });
    }
    return plain.toString();
  }
}
