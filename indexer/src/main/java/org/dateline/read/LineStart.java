package org.dateline.read;

/**
 * What the first signs of a line say about it.
 *
 * @param mark how many characters at its start are signs and not words
 * @param bullet whether it is a list item
 * @param bare whether it is a bullet and nothing else
 * @param heading the number of {@code #}; 0 where it is no heading
 * @param quoted whether it starts with {@code >}
 * @param table whether it is a row of a table with bars
 * @param rule whether it consists of signs alone: {@code ---}, {@code ***}
 * @param underline whether it may underline a Markdown heading
 * @param indent how far it stands in, in characters
 */
record LineStart(
    int mark,
    boolean bullet,
    boolean bare,
    int heading,
    boolean quoted,
    boolean table,
    boolean rule,
    boolean underline,
    int indent) {

  private static final String BULLETS = "-*+•·▪◦‣●○■□▸►»➤✓⁃";

  static LineStart of(String line) {
    int indent = 0;
    while (indent < line.length() && isBlank(line.charAt(indent))) {
      indent++;
    }
    int end = line.length();
    while (end > indent && isBlank(line.charAt(end - 1))) {
      end--;
    }
    if (indent == end) {
      return new LineStart(0, false, false, 0, false, false, false, false, 0);
    }
    char c = line.charAt(indent);
    if (end - indent == 1) {
      boolean bare = BULLETS.indexOf(c) >= 0;
      return new LineStart(
          bare ? line.length() : 0, bare, bare, 0, false, false, false, false, indent);
    }
    if (isRule(line, indent, end)) {
      boolean underline = c == '=' || c == '-';
      return new LineStart(line.length(), false, false, 0, false, false, true, underline, indent);
    }
    if (BULLETS.indexOf(c) >= 0 && isBlank(line.charAt(indent + 1))) {
      return new LineStart(
          skip(line, indent + 1, end), true, false, 0, false, false, false, false, indent);
    }
    if ("•●▪■➤►".indexOf(c) >= 0) {
      return new LineStart(indent + 1, true, false, 0, false, false, false, false, indent);
    }
    if (c == '#') {
      int hashes = indent;
      while (hashes < end && line.charAt(hashes) == '#') {
        hashes++;
      }
      if (hashes - indent <= 6 && hashes < end && isBlank(line.charAt(hashes))) {
        return new LineStart(
            skip(line, hashes, end),
            false,
            false,
            hashes - indent,
            false,
            false,
            false,
            false,
            indent);
      }
    }
    if (c == '>' && isBlank(line.charAt(indent + 1))) {
      return new LineStart(
          skip(line, indent + 1, end), false, false, 0, true, false, false, false, indent);
    }
    if (c == '|' && line.charAt(end - 1) == '|') {
      return new LineStart(0, false, false, 0, false, true, false, false, indent);
    }
    if (isNumbered(line, indent, end)) {
      // The number is a word of the text: it stays.
      return new LineStart(indent, true, false, 0, false, false, false, false, indent);
    }
    return new LineStart(indent, false, false, 0, false, false, false, false, indent);
  }

  /** {@code 1.} or {@code 12)} and words behind it. */
  private static boolean isNumbered(String line, int from, int end) {
    int at = from;
    while (at < end && at - from < 3 && Character.isDigit(line.charAt(at))) {
      at++;
    }
    return at > from
        && at + 2 < end
        && (line.charAt(at) == '.' || line.charAt(at) == ')')
        && isBlank(line.charAt(at + 1))
        && !Character.isDigit(line.charAt(at + 2));
  }

  /** Whether nothing but words starts the line. */
  boolean plain() {
    return !bullet && heading == 0 && !quoted && !table && !rule;
  }

  Block.Kind kind() {
    return bullet
        ? Block.Kind.LIST_ITEM
        : heading > 0
            ? Block.Kind.HEADING
            : quoted ? Block.Kind.QUOTATION : table ? Block.Kind.TABLE_ROW : Block.Kind.PARAGRAPH;
  }

  int level() {
    return bullet ? 1 + indent / 2 : heading;
  }

  private static int skip(String line, int from, int end) {
    int i = from;
    while (i < end && isBlank(line.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Three signs or more, all alike, with or without spaces between them. */
  private static boolean isRule(String line, int from, int to) {
    char sign = line.charAt(from);
    if ("-*_=~#".indexOf(sign) < 0) {
      return false;
    }
    int signs = 0;
    for (int i = from; i < to; i++) {
      if (line.charAt(i) == sign) {
        signs++;
      } else if (!isBlank(line.charAt(i))) {
        return false;
      }
    }
    return signs >= 3;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000' || c == '\u200B';
  }
}
