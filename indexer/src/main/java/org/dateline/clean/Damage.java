package org.dateline.clean;

/** How much a copy of a text has suffered. */
final class Damage {

  private Damage() {}

  /**
   * Points of damage: characters that no encoding gives, words glued together, a missing end. Only
   * good for comparing two copies of the same words.
   */
  static int of(Look look) {
    String plain = look.plain();
    int points = look.ends() ? 0 : 3;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '\uFFFD'
          || c == 'Ã'
          || (c == 'â' && i + 1 < plain.length() && isOdd(plain, i + 1))) {
        points += 3;
      }
    }
    // The same letters in fewer words: some are glued.
    return points * 4 - words(plain);
  }

  /** Words of two letters and more: {@code 200 m} is no better than {@code 200m}. */
  private static int words(String plain) {
    int words = 0;
    int letters = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i < plain.length() && Character.isLetter(plain.charAt(i))) {
        letters++;
      } else {
        words += letters > 1 ? 1 : 0;
        letters = 0;
      }
    }
    return words;
  }

  private static boolean isOdd(String plain, int i) {
    return plain.charAt(i) == '€' || plain.charAt(i) == '\u0080';
  }
}
