package org.dateline.describe.person;

/**
 * What a run of capitalised words is although it looks like a name: a thing named after someone, a
 * part of an institution's name, whoever wrote or photographed, a ship.
 */
final class Refusals {

  /** A line of credits or a byline is shorter than any paragraph of a release's own. */
  private static final int SHORT = 9;

  /** {@code Delivered by}: who gave a speech is in the news. */
  private static final WordSet GIVEN =
      WordSet.of("delivered presented pronounced given led chaired");

  private final Words w;

  Refusals(Words w) {
    this.w = w;
  }

  boolean refuses(int from, int to) {
    return isNamedAfter(from, to)
        || isPartOfBody(from, to)
        || isThing(from)
        || isPartOfTitle(from, to)
        || isFieldOfOffice(from)
        || isRoute(from)
        || isCredited(from, to)
        || isByline(from);
  }

  /** {@code the Max Novak Prize}; a reading room named after somebody. */
  private boolean isNamedAfter(int from, int to) {
    boolean before =
        w.is(to, Sense.NAMED_AFTER)
            && !w.is(to - 1, Sense.POSSESSIVE)
            && (to - from > 1 || w.isCapital(to));
    boolean after =
        w.is(from - 1, Sense.STOP)
            && from > 1
            && Letters.fold(w.word(from - 1)).equals("after")
            && Letters.fold(w.word(from - 2)).equals("named");
    return before || after;
  }

  private boolean isPartOfBody(int from, int to) {
    boolean adjective = to - from == 1 && w.lexicon().morphology().hasGenitive();
    return w.is(to, Sense.ORGANISATION)
        && (w.isCapital(to) || adjective)
        && !w.is(to - 1, Sense.POSSESSIVE)
        && !w.is(to, Sense.FIRST);
  }

  /**
   * A word within what an office is of: {@code directora del Centro Regional}, {@code директора
   * Геологического института}, {@code Devlet Arşivleri Başkanı}.
   */
  private boolean isPartOfTitle(int from, int to) {
    Morphology morphology = w.lexicon().morphology();
    if (to - from == 1) {
      boolean ofBody =
          !w.isEnglish()
              && w.isCapital(from - 1)
              && w.is(from - 1, Sense.ORGANISATION)
              && !w.is(from - 1, Sense.HEAD);
      boolean adjective =
          morphology.hasGenitive()
              && morphology.isAdjective(w, from)
              && w.isLower(to)
              && (w.senses(to) & (Sense.STOP | Sense.SAID | Sense.AND)) == 0;
      return ofBody || adjective;
    }
    return w.language().equals("tr") && w.isCapital(to) && w.is(to, Sense.HEAD);
  }

  /** {@code the Commissioner on Minority Questions}: what an English office is for. */
  private boolean isFieldOfOffice(int from) {
    if (!w.isEnglish() || !w.isLower(from - 1) || !w.isCapital(from - 2)) {
      return false;
    }
    String joint = Letters.fold(w.word(from - 1));
    return (joint.equals("on") || joint.equals("for")) && w.is(from - 2, Sense.HEAD);
  }

  /**
   * {@code the training ship NAME}, {@code rue NAME}, {@code школа „NAME“}: a thing with its own
   * name, or named after someone.
   */
  private boolean isThing(int from) {
    if (!w.isEnglish()
        && w.is(from - 1, Sense.HEAD)
        && w.isCapital(from - 2)
        && w.is(from - 2, Sense.ORGANISATION)
        && w.is(from - 2, Sense.NAMED_AFTER)) {
      // la Fondation Prince NAME
      return true;
    }
    boolean quoted = w.isMark(from - 1) && isOpeningMark(w.text().charAt(w.start(from - 1)));
    int thing = quoted ? from - 2 : from - 1;
    if (!w.is(thing, Sense.ORGANISATION) || !(quoted || w.is(thing, Sense.NAMED_AFTER))) {
      return false;
    }
    if (!quoted && w.is(thing - 1, Sense.CONNECTOR) && w.is(thing - 2, Sense.HEAD)) {
      return false; // capitaine de frégate NAME, directrice d’école NAME
    }
    boolean genitive = w.lexicon().morphology().hasGenitive(); // rektor szkoły NAME
    return genitive ? !isInRole(thing) : w.isLower(thing) || (!w.isEnglish() && !isInRole(thing));
  }

  private static boolean isOpeningMark(char c) {
    return c == '"' || c == '“' || c == '„' || c == '«';
  }

  /** {@code directrice de l’Institut NAME}: the office may end there. */
  private boolean isInRole(int body) {
    for (int k = body - 1; k >= Math.max(0, body - 5); k--) {
      if (w.is(k, Sense.HEAD)) {
        return true;
      }
    }
    return false;
  }

  /** {@code the line Ohrid–Sveti Naum}: the end of a route. */
  private boolean isRoute(int from) {
    return (w.isMark(from - 1, '–') || w.isMark(from - 1, '-'))
        && w.isCapital(from - 2)
        && w.start(from - 1) == w.end(from - 2)
        && w.start(from) == w.end(from - 1);
  }

  private boolean isCredited(int from, int to) {
    return isCredit(from - 1)
        || (w.isMark(from - 1, ':') && w.is(from - 2, Sense.BYLINE))
        || (w.isMark(from - 1, '/') && w.isCapital(from - 2) && to - from > 1)
        || (w.isLower(from - 1)
            && w.is(from - 2, Sense.BYLINE)
            && w.text(from - 1, from).equals("by"))
        || (w.isMark(to, '/') && w.shapeAt(to + 1) == Words.Shape.UPPER);
  }

  /** {@code Photo}, {@code Editor}; but not the editor who is in the news. */
  private boolean isCredit(int k) {
    return w.is(k, Sense.BYLINE)
        && !(w.is(k, Sense.HEAD)
            && w.isLower(k)
            && (w.isLower(k - 1)
                || w.is(k - 1, Sense.ARTICLE | Sense.ITS | Sense.MODIFIER | Sense.DEMONYM)));
  }

  /** {@code By Anna Novak}, {@code Post by Anna Novak}: a line of its own. */
  private boolean isByline(int from) {
    return w.size() <= SHORT
        && from > 0
        && from <= 2
        && !(from == 2 && GIVEN.contains(w, 0))
        && Letters.fold(w.word(from - 1)).equals("by");
  }
}
