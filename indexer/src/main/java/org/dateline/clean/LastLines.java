package org.dateline.clean;

import java.util.regex.Pattern;

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

  /** Words of a name with an office behind it. */
  private static final int WITH_OFFICE = 20;

  /** A year that a line begins with, or a span of years, and what parts it from words. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:\\p{L}{2,6} )?(?:19|20)\\d\\d(?:\\s?[–—-]\\s?[\\p{L}\\d]+)?\\s?[:,–—-]? ");

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
    return isCutShort(i)
        || isSigner(i)
        || isSignature(from, i)
        || isAmongFigures(from, i)
        || isAmongYears(i);
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

  /**
   * Whether a line below the last sentence, and each one between, is a name with an office behind
   * it, or the place and date above such: {@code Ana Lindqvist, for the delegation of Norway}.
   */
  private boolean isSignature(int from, int i) {
    if (from != draft.last() + 1 || i - from >= SIGNERS) {
      return false;
    }
    for (int k = from; k <= i; k++) {
      Look look = draft.look(k);
      boolean passed = look.isEmpty() || (k < i && (!draft.isOpen(k) || Dates.isDateline(look)));
      if (!passed && !isNameWithOffice(look)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNameWithOffice(Look look) {
    String plain = look.plain();
    int comma = plain.indexOf(',');
    if (comma < 0
        || look.words() > WITH_OFFICE
        || look.digits() > 0
        || look.ends()
        || look.isLink()
        || look.isMenuLine()
        || look.last() == ':') {
      return false;
    }
    Wording name = new Wording(plain.substring(0, comma));
    int behind = look.words() - name.words();
    return name.words() > 1
        && name.words() <= NAME
        && name.capitals() + 1 >= name.words()
        && behind > 1
        && plain.lastIndexOf(':', comma) < 0
        && !Lexicon.isOwner(name.folded())
        && !Contacts.isAddress(look);
  }

  /**
   * Whether a line and its neighbours below the last sentence begin with years and go on: {@code
   * 2012 – 2015: Nairobi, First Secretary}.
   */
  private boolean isAmongYears(int i) {
    return inside(i) && isYear(i) && (isYear(i - 1) || isYear(i + 1));
  }

  private boolean isYear(int i) {
    if (i <= draft.last() || i >= draft.size() || !draft.isOpen(i)) {
      return false;
    }
    Look look = draft.look(i);
    return !look.isLink() && look.words() > 2 && YEAR.matcher(look.plain()).lookingAt();
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
