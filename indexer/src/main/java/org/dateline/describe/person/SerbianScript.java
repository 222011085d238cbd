package org.dateline.describe.person;

/** Serbian words in Latin letters, written in Cyrillic ones, and the other way. */
final class SerbianScript {

  private static final String LATIN = "abvgdđežzijklmnoprstćufhcčš";
  private static final String CYRILLIC = "абвгдђежзијклмнопрстћуфхцчш";

  private SerbianScript() {}

  /**
   * The word letter by letter; {@code lj}, {@code nj} and {@code dž} are one letter each.
   *
   * @param word in lower case but for its first letter; other characters stay
   */
  static String cyrillic(String word) {
    if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
      return capital(cyrillic(small(word)));
    }
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      if (next == 'j' && (c == 'l' || c == 'n')) {
        out.append(c == 'l' ? 'љ' : 'њ');
        i++;
      } else if (next == 'ž' && c == 'd') {
        out.append('џ');
        i++;
      } else {
        int at = LATIN.indexOf(c);
        out.append(at < 0 ? c : CYRILLIC.charAt(at));
      }
    }
    return out.toString();
  }

  /** The same from Cyrillic letters. */
  static String latin(String word) {
    if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
      return capital(latin(small(word)));
    }
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int at = CYRILLIC.indexOf(c);
      switch (c) {
        case 'љ' -> out.append("lj");
        case 'њ' -> out.append("nj");
        case 'џ' -> out.append("dž");
        default -> out.append(at < 0 ? c : LATIN.charAt(at));
      }
    }
    return out.toString();
  }

  private static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String small(String word) {
    return Character.toLowerCase(word.charAt(0)) + word.substring(1);
  }
}
