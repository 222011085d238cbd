package org.dateline.describe.person;

/** Serbian words in Latin letters, written in Cyrillic ones. */
final class SerbianScript {

  private static final String LATIN = "abvgdđežzijklmnoprstćufhcčš";
  private static final String CYRILLIC = "абвгдђежзијклмнопрстћуфхцчш";

  private SerbianScript() {}

  /**
   * The word letter by letter; {@code lj}, {@code nj} and {@code dž} are one letter each.
   *
   * @param word in lower case; other characters stay
   */
  static String cyrillic(String word) {
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
}
