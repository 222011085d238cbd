package org.dateline.clean;

/** Lines that say who wrote, sent or issued a text: no title, no half of one, no paragraph. */
final class Bylines {

  /** Words of an author with office and town. */
  private static final int LONGEST = 30;

  /** Words of one that ends as sentences do. */
  private static final int SENTENCE = 12;

  /** Words of a name behind {@code by}. */
  private static final int NAME = 25;

  private Bylines() {}

  /** Whether a line begins as these do, or with {@code by} and a name. */
  static boolean is(Look look) {
    if (look.words() > LONGEST || (look.isProse() && look.words() > SENTENCE)) {
      return false;
    }
    return Lexicon.starts(look, Sense.BYLINE) || isBy(look);
  }

  /** {@code By our staff}: what stands behind it is nothing but a name. */
  private static boolean isBy(Look look) {
    String folded = look.folded();
    return look.words() <= NAME
        && !look.ends()
        && ((folded.startsWith("by ") && startsName(look.plain(), 3))
            || folded.startsWith("by the ")
            || folded.startsWith("by our ")
            || folded.startsWith("(by "));
  }

  private static boolean startsName(String plain, int at) {
    return plain.length() > at && Character.isUpperCase(plain.charAt(at));
  }
}
