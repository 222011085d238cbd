package org.dateline.clean;

/**
 * Lines right below the last sentence that belong to the text though they are no sentences: words
 * that somebody said and that lack their full stop, those who sign, figures.
 */
final class LastLines {

  /** Words of direct speech and who says it. */
  private static final int CUT_SHORT = 7;

  /** Lines of figures below a text, and characters of one. */
  private static final int FIGURES = 40;

  private static final int NUMBER = 16;

  /** Words of a name, and lines of all who sign. */
  private static final int NAME = 5;

  private static final int SIGNERS = 20;

  private final Draft draft;

  LastLines(Draft draft) {
    this.draft = draft;
  }

  /**
   * Whether a line is one of these.
   *
   * @param from where the run of short lines begins that it stands in
   */
  boolean belongs(int from, int i) {
    return isCutShort(i) || isSigner(i) || isAmongFigures(from, i);
  }

  /**
   * Whether a line right behind the last sentence says what somebody said and lacks only its full
   * stop: {@code “Water has no passport”, she added}.
   */
  private boolean isCutShort(int i) {
    Look look = draft.look(i);
    String plain = look.plain();
    int open = plain.isEmpty() ? -1 : "“\"„«".indexOf(plain.charAt(0));
    int close =
        Math.max(plain.lastIndexOf('”'), Math.max(plain.lastIndexOf('"'), plain.lastIndexOf('»')));
    return i == draft.last() + 1
        && open >= 0
        && close > 0
        && close + 2 < plain.length()
        && look.words() >= CUT_SHORT
        && !look.isItem()
        && !look.isHeading();
  }

  /**
   * Whether a line of the body's element is the name of one who signs, right below the last
   * sentence and the lines of others: an office stands below it or above.
   */
  private boolean isSigner(int i) {
    Look look = draft.look(i);
    if (!inside(i)
        || look.isLink()
        || look.words() > NAME
        || look.words() < 2
        || look.capitals() + 1 < look.words()
        || look.digits() > 0) {
      return false;
    }
    int at = i;
    while (at > draft.last() + 1 && i - at < SIGNERS && (at == i || isOfSignature(at))) {
      at--;
    }
    return at == draft.last() + 1 && (isOffice(i + 1) || isOffice(i - 1));
  }

  /** Whether two figures or more stand right below the last sentence, this line among them. */
  private boolean isAmongFigures(int from, int i) {
    return from == draft.last() + 1
        && isFigure(i)
        && (i - from < FIGURES)
        && (isFigure(i - 1) || (isFigure(i + 1) && (i == from || isFigure(from))));
  }

  /** {@code Crossings opened in 2020: 3}: words, a colon, and nothing but a number. */
  private boolean isFigure(int i) {
    if (i <= draft.last() || i >= draft.size() || !draft.isOpen(i)) {
      return false;
    }
    Look look = draft.look(i);
    String plain = look.plain();
    int colon = plain.lastIndexOf(':');
    if (look.isLink() || look.words() < 3 || look.digits() == 0 || colon < 0) {
      return false;
    }
    for (int k = colon + 1; k < plain.length(); k++) {
      if (Character.isLetter(plain.charAt(k))) {
        return false;
      }
    }
    return plain.indexOf(' ') < colon && plain.length() - colon <= NUMBER;
  }

  private boolean isOfSignature(int i) {
    Look look = draft.look(i);
    return inside(i) && !look.isLink() && look.isShort();
  }

  private boolean isOffice(int i) {
    return i < draft.size()
        && i > draft.last()
        && isOfSignature(i)
        && draft.isOpen(i)
        && draft.look(i).words() > 2
        && draft.look(i).capitals() * 2 >= draft.look(i).words();
  }

  /** Whether the structure of the page vouches for the block. */
  private boolean inside(int i) {
    return draft.hasRegion() && !draft.isOutside(i);
  }
}
