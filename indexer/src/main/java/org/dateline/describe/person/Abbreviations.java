package org.dateline.describe.person;

/** Where initials and abbreviations end that keep their dots: {@code J.}, {@code Prof.ssa}. */
final class Abbreviations {

  /** {@code ssa}, {@code ra}, {@code mo}: what follows the dot of an Italian title. */
  private static final int LONGEST_END = 4;

  private final String text;
  private final Lexicon lexicon;

  Abbreviations(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /**
   * The offset after a word with its dots.
   *
   * @param dot where the first dot stands, right behind the word
   * @return -1 where the dot ends a sentence
   */
  int end(int from, int dot) {
    boolean capital = Letters.isUpper(text.charAt(from));
    if (dot - from == 1 && capital) {
      return ofInitial(from, dot);
    }
    if (dot - from == 1
        && dot + 2 < text.length()
        && text.charAt(dot + 2) == '.'
        && lexicon.senses(text, from, dot + 3) != 0) {
      // a.D.
      return dot + 3;
    }
    int senses = lexicon.senses(text, from, dot + 1);
    if ((senses & (Sense.HONORIFIC | Sense.HEAD | Sense.BYLINE)) != 0) {
      return withEnd(from, dot);
    }
    if (isPlenipotentiary(from, dot)) {
      return dot + 1;
    }
    return isTwoLetters(from, dot) ? dot + 1 : -1;
  }

  /** Whether what ends there stands for a given name. */
  boolean isInitial(int from, int dot, int to) {
    return Letters.isUpper(text.charAt(from))
        && ((dot - from == 1 && (to == dot + 1 || isOrdinalMark(to - 1)))
            || (dot - from == 2 && isTwoLetters(from, dot)));
  }

  private int ofInitial(int from, int dot) {
    int n = text.length();
    int j = dot + 1;
    while (j + 1 < n && Character.isLetter(text.charAt(j)) && text.charAt(j + 1) == '.') {
      j += 2;
    }
    if (j > dot + 1 && (lexicon.senses(text, from, j) & Sense.HONORIFIC) != 0) {
      return j;
    }
    // M.ª
    return dot + 1 < n && isOrdinalMark(dot + 1) ? dot + 2 : dot + 1;
  }

  private boolean isOrdinalMark(int at) {
    return text.charAt(at) == 'ª' || text.charAt(at) == 'º';
  }

  /** {@code Prof.ssa}, {@code Sig.ra}: letters right behind the dot, where the lists say so. */
  private int withEnd(int from, int dot) {
    int to = dot + 1;
    while (to < text.length() && to - dot <= LONGEST_END && Letters.isLower(text.charAt(to))) {
      to++;
    }
    return to > dot + 1 && lexicon.senses(text, from, to) != 0 ? to : dot + 1;
  }

  /** {@code Min. Plen.}: goes with the abbreviation before it. */
  private boolean isPlenipotentiary(int from, int dot) {
    return from > 1
        && text.charAt(from - 1) == ' '
        && text.charAt(from - 2) == '.'
        && (lexicon.senses(text, from, dot + 1) & Sense.MODIFIER) != 0;
  }

  /** {@code Yu. Petrov}, {@code Dž. Kovač}: two letters stand for a given name. */
  private boolean isTwoLetters(int from, int dot) {
    int next = dot + 1 < text.length() && text.charAt(dot + 1) == ' ' ? dot + 2 : dot + 1;
    return dot - from == 2
        && Character.isUpperCase(text.charAt(from))
        && Character.isLowerCase(text.charAt(from + 1))
        && next + 1 < text.length()
        && Character.isUpperCase(text.charAt(next))
        && Character.isLowerCase(text.charAt(next + 1))
        && (lexicon.senses(text, from, dot) & ~(Sense.FAMILY | Sense.GIVEN)) == 0
        && (lexicon.senses(text, from, dot + 1)
                & (Sense.HONORIFIC | Sense.HEAD | Sense.BYLINE | Sense.MODIFIER))
            == 0;
  }
}
