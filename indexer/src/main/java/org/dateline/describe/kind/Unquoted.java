package org.dateline.describe.kind;

/** What a text says itself, without what stands in its quotation marks. */
final class Unquoted {

  private Unquoted() {}

  /**
   * The text with a space for each letter of a quotation; one that does not end lasts to the end.
   */
  static String of(String text) {
    StringBuilder own = new StringBuilder(text.length());
    char open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (open == 0 && isOpening(c)) {
        open = c;
        own.append(' ');
      } else if (open != 0) {
        own.append(' ');
        open = closes(open, c) ? 0 : open;
      } else {
        own.append(c == '\'' ? '’' : c);
      }
    }
    return own.toString();
  }

  private static boolean isOpening(char c) {
    return switch (c) {
      case '“', '”', '„', '«', '»', '"' -> true;
      default -> false;
    };
  }

  private static boolean closes(char open, char c) {
    return switch (open) {
      case '“' -> c == '”' || c == '"';
      case '„' -> c == '“' || c == '”' || c == '"';
      case '«' -> c == '»';
      case '»' -> c == '«' || c == '»';
      case '”' -> c == '”';
      default -> c == '"';
    };
  }
}
