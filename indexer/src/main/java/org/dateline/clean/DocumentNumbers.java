package org.dateline.clean;

/** Lines that give the number of a document: no title, no half of one, no paragraph. */
final class DocumentNumbers {

  /** Words of a number, with the type before it. */
  private static final int LONGEST = 5;

  /** Figures of a number and its year. */
  private static final int FIGURES = 3;

  private DocumentNumbers() {}

  /** {@code PC.DEL/153/22}, {@code ECHR 121 (2017)}. */
  static boolean is(Look look) {
    return Letterheads.isCode(look) || (isFigures(look) && !Dates.any(look));
  }

  /** {@code Ref. DC 118(2012)}: more figures than letters. */
  static boolean isFigures(Look look) {
    return look.words() <= LONGEST && look.digits() >= FIGURES && look.digits() >= look.letters();
  }

  /** {@code Press release | No. 12/16}: the type, and nothing behind it but a number. */
  static boolean isOfType(Look look) {
    return look.digits() > 0
        && look.words() <= LONGEST
        && !look.ends()
        && Lexicon.typeLength(look.folded()) > 0
        && !Dates.any(look);
  }
}
