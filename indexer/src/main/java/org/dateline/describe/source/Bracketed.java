package org.dateline.describe.source;

/**
 * Names whose end the abbreviation in brackets behind them tells: {@code Committee for the
 * Prevention of Torture and Inhuman or Degrading Treatment (CPT)}.
 */
final class Bracketed {

  /** Words of such a name. */
  private static final int MOST_WORDS = 18;

  private Bracketed() {}

  /**
   * Where the name ends that begins at a word of a text.
   *
   * @param named where a name ends that is known to begin there; {@code start} where none is
   * @return {@code named} where no abbreviation stands behind a longer one
   */
  static int end(String text, int start, int named) {
    if (start >= text.length() || !Character.isUpperCase(text.charAt(start))) {
      return named;
    }
    int i = start;
    int end = start;
    for (int word = 0; word < MOST_WORDS && i < text.length(); word++) {
      end = BodyWords.wordEnd(text, i);
      if (end == i) {
        return named;
      }
      if (end > named && isAbbreviated(text, start, end, named)) {
        return end;
      }
      i = BodyWords.next(text, end);
      if (i == end) {
        return named;
      }
    }
    return named;
  }

  /** Where the abbreviation in brackets ends that stands behind a name; else where that ends. */
  static int behind(String text, int named) {
    int close = text.startsWith(" (", named) ? text.indexOf(')', named) : -1;
    return close > 0 && ShortForm.isAbbreviation(text.substring(named + 2, close))
        ? close + 1
        : named;
  }

  /** A name without an abbreviation in brackets that stands within. */
  static String without(String name) {
    int open = name.indexOf(" (");
    int behind = open < 0 ? open : behind(name, open);
    return behind > open ? name.substring(0, open) + name.substring(behind) : name;
  }

  /** Behind a name that only goes on any of its letters will do, else they must be its own. */
  private static boolean isAbbreviated(String text, int start, int end, int named) {
    int close = text.startsWith(" (", end) ? text.indexOf(')', end) : -1;
    if (close < 0 || !ShortForm.isAbbreviation(text.substring(end + 2, close))) {
      return false;
    }
    String rest = text.substring(named, end).strip();
    return named > start
        ? Character.isLetter(rest.charAt(0))
            && Issuers.areNames(rest)
            && !BodyShape.isAnd(rest.substring(0, BodyWords.wordEnd(rest, 0)))
        : ShortForm.is(text.substring(end + 2, close), text.substring(start, end));
  }
}
