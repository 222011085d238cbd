package org.dateline.describe.person;

/** What an apostrophe in or beside a word of a text is: an article, a case ending, a name's own. */
final class Apostrophes {

  private final String text;
  private final Lexicon lexicon;

  Apostrophes(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** {@code van ’t Veer}: what is left of <i>het</i>. */
  boolean isDutchArticle(int at) {
    return at > 0
        && at + 2 < text.length()
        && text.charAt(at - 1) == ' '
        && text.charAt(at + 1) == 't'
        && text.charAt(at + 2) == ' ';
  }

  /** {@code De’ Pazzi}: an article that has lost its end stands before a name. */
  boolean isShortened(int from, int apostrophe) {
    return apostrophe - from == 2
        && apostrophe + 2 < text.length()
        && Letters.isApostrophe(text.charAt(apostrophe))
        && text.charAt(apostrophe + 1) == ' '
        && Letters.isUpper(text.charAt(apostrophe + 2))
        && Letters.fold(text.charAt(from)) == 'd'
        && text.charAt(from + 1) == 'e';
  }

  /** {@code l’ambassadeur}: whether a word before its apostrophe is one of its own. */
  boolean isElided(int from, int apostrophe) {
    int length = apostrophe - from;
    char c = text.charAt(from);
    if (length == 1) {
      // D' and O' with a capital belong to a name, and N' before another one: N’Guessan
      boolean african = (c == 'N' || c == 'M') && Letters.isUpper(text.charAt(apostrophe + 1));
      return c != 'D' && c != 'O' && !african;
    }
    return (lexicon.senses(text, from, apostrophe + 1) & (Sense.CONNECTOR | Sense.ARTICLE)) != 0
        || (length == 2 && (c == 'q' || c == 'Q'));
  }

  /** Where a possessive or Turkish case ending starts, or -1. */
  int possessive(int from, int to) {
    if (to - from > 2
        && (text.charAt(to - 1) == 's' || text.charAt(to - 1) == 'S')
        && Letters.isApostrophe(text.charAt(to - 2))) {
      return to - 2;
    }
    if (lexicon.endsAfterApostrophe()) {
      for (int k = to - 1; k > from + 1 && to - k <= 6; k--) {
        if (Letters.isApostrophe(text.charAt(k))) {
          return k;
        }
      }
    }
    return -1;
  }
}
