package org.dateline.describe.person;

import org.dateline.describe.person.Words.Shape;

/**
 * Reads names off a paragraph by their shape alone: runs of capitalised words that the lexicon does
 * not claim for something else, with initials and particles between them.
 */
final class NameReader {

  /** Five names in a row are Spanish or Arabic; with six it is a list without commas. */
  private static final int MOST_NAMES = 6;

  private static final int MOST_PARTICLES = 3;

  private static final int SENSES_OF_FUNCTION_WORDS =
      Sense.STOP | Sense.CONNECTOR | Sense.ARTICLE | Sense.AND | Sense.PRONOUN | Sense.ITS;

  private static final WordSet SON_OR_DAUGHTER =
      WordSet.of(
          "uulu uly ulu kyzy kizi qyzy qizi gizi oglu ogly o'g'li ugli уулу улы улу кызы қызы гызы "
              + "оглы оглу");

  private static final WordSet MARIA = WordSet.of("maria josé jose ma.");

  private static final WordSet SAINT = WordSet.of("santa san são");

  private NameReader() {}

  /** The index after the name that starts at {@code i}, or -1 where none does. */
  static int end(Words w, int i) {
    if (!starts(w, i)) {
      return -1;
    }
    int to = i;
    int names = 0;
    while (to < w.size() && names < MOST_NAMES) {
      if (to > i && w.is(to, Sense.FIRST)) {
        break;
      }
      // "P." is a father before a name, and an initial within one
      if (w.shape(to) == Shape.INITIAL && (names == 1 || !w.is(to, Sense.HONORIFIC))) {
        if (to + 1 < w.size()
            && (isInitial(w, to + 1)
                || nameable(w, to + 1)
                || (to == i && afterParticles(w, to + 1) > to + 1))) {
          to++;
          continue;
        }
        // a surname may stand before its initials: Meredov R.
        to = names == 1 && !w.is(to + 1, Sense.FIRST) ? to + 1 : to;
        while (names > 1 && isInitial(w, to - 1)) {
          to--; // a member of the Dáil: NAME NAME T. D.
        }
        break;
      }
      boolean nameable = nameable(w, to);
      boolean despite = !nameable && names == 1 && to == i + 1 && surnameDespite(w, to);
      if (nameable || despite) {
        names++;
        to++;
        if (w.is(to - 1, Sense.POSSESSIVE) || (despite && !leadsToSurname(w, to - 1))) {
          break;
        }
        continue;
      }
      if (names > 1
          && isAndOfSurnames(w, to)
          && nameable(w, to + 1)
          && !nameable(w, to + 2)
          && !w.is(to + 1, Sense.GIVEN)) {
        to += 2;
        names++;
        continue;
      }
      if (names > 0 && isIrishO(w, to) && nameable(w, to + 1)) {
        to++;
        continue;
      }
      if (names > 1 && isPatronymicEnd(w, to) && !nameable(w, to + 1)) {
        return to + 1;
      }
      if (names == 1 && isDevotional(w, i, to)) {
        to = afterParticles(w, to) + 1;
        names++;
        continue;
      }
      if (names > 1 && isTown(w, to) && w.is(i, Sense.GIVEN) && !w.is(i, Sense.NO_NAME)) {
        return to + 1;
      }
      boolean joins =
          w.is(to, Sense.AND) && (names < 2 || w.is(to + 1, Sense.GIVEN) || nameable(w, to + 2));
      int afterParticles = joins ? to : afterParticles(w, to);
      if (afterParticles > to && (names > 0 || to == i) && nameable(w, afterParticles)) {
        to = afterParticles;
        continue;
      }
      break;
    }
    return names > 0 ? to : -1;
  }

  /** {@code de Noronha e Távora}, {@code Puigdellívol i Samsó}, {@code Ortega y Gasset}. */
  private static boolean isAndOfSurnames(Words w, int i) {
    if (!w.isLower(i) || w.end(i) - w.start(i) != 1 || !w.mayJoinSurnames()) {
      return false;
    }
    char c = w.text.charAt(w.start(i));
    return c == 'e' || c == 'i' || c == 'y';
  }

  /** {@code Rosalía Montenegro Prieto}, {@code Hernán Santa María}: the first of two surnames. */
  private static boolean leadsToSurname(Words w, int i) {
    return (w.is(i, Sense.PLACE) || SAINT.contains(w, i)) && nameable(w, i + 1);
  }

  /** {@code Cesária Monteiro Lund}: a town right behind two names, within a sentence. */
  private static boolean isTown(Words w, int i) {
    return w.shapeAt(i) == Shape.CAPITAL
        && (w.senses(i) & (Sense.NO_NAME | Sense.FIRST)) == Sense.PLACE
        && i + 1 < w.size()
        && !w.isCapital(i + 1)
        && !w.isNumber(i + 2) // NAME Strasbourg, 4 May
        && !w.lexicon().inflectsNames()
        && !w.lexicon().endsAfterApostrophe();
  }

  /** {@code María del Mar}, {@code Maria da Luz}: whatever it is, it is a part of the name. */
  private static boolean isDevotional(Words w, int name, int i) {
    return i == name + 1
        && w.isLower(i)
        && w.is(i, Sense.PARTICLE)
        && MARIA.contains(w, name)
        && afterParticles(w, i) > i
        && nameable(w, afterParticles(w, i) + 1);
  }

  /** {@code О Брин}, {@code O Brien}: the particle without its apostrophe. */
  private static boolean isIrishO(Words w, int i) {
    if (!w.isCapital(i) || w.end(i) - w.start(i) != 1) {
      return false;
    }
    char c = w.text.charAt(w.start(i));
    return c == 'O' || c == 'О' || c == 'Ó';
  }

  /** {@code Bakyt Asan uulu}: a patronymic without a surname after it. */
  private static boolean isPatronymicEnd(Words w, int i) {
    return w.isLower(i) && SON_OR_DAUGHTER.contains(w, i);
  }

  private static boolean starts(Words w, int i) {
    if (isInitial(w, i)) {
      int k = i;
      while (isInitial(w, k)) {
        k++;
      }
      return k < w.size() && (nameable(w, k) || afterParticles(w, k) > k);
    }
    if (nameable(w, i)) {
      return true;
    }
    // "Minister van der Berg"; but "Direktor des Instituts", "presidente del Puerto"
    return w.is(i, Sense.PARTICLE)
        && !w.is(i, Sense.CONNECTOR | Sense.ARTICLE)
        && w.is(i - 1, Sense.HEAD | Sense.HONORIFIC)
        && afterParticles(w, i) > i
        && nameable(w, afterParticles(w, i));
  }

  static boolean isInitial(Words w, int i) {
    return i < w.size() && w.shape(i) == Shape.INITIAL && !w.is(i, Sense.HONORIFIC);
  }

  /** {@code Anny Nowak do Krakowa}: in Slavic languages some are prepositions. */
  private static boolean isParticle(Words w, int k) {
    return w.is(k, Sense.PARTICLE)
        && !(w.isLower(k)
            && w.is(k, Sense.CONNECTOR | Sense.LOCATIVE | Sense.STOP)
            && w.lexicon().morphology().hasGenitive());
  }

  private static int afterParticles(Words w, int from) {
    int k = from;
    while (k < w.size() && k - from < MOST_PARTICLES && isParticle(w, k)) {
      k++;
    }
    return k < w.size() && w.isCapital(k) && !w.is(k, Sense.PLACE | Sense.FIRST) ? k : from;
  }

  /** Whether a word can be part of a name. */
  static boolean nameable(Words w, int i) {
    if (i < 0 || i >= w.size()) {
      return false;
    }
    Shape shape = w.shape(i);
    if ((shape != Shape.CAPITAL && shape != Shape.UPPER) || w.end(i) - w.start(i) < 2) {
      return false;
    }
    int senses = w.senses(i);
    if (shape == Shape.UPPER && !capitals(w, i)) {
      return false;
    }
    int against = senses & Sense.NO_NAME;
    if (against == 0) {
      return true;
    }
    if ((senses & (Sense.GIVEN | Sense.FAMILY)) == 0) {
      return false;
    }
    if ((senses & SENSES_OF_FUNCTION_WORDS) != 0
        && ((senses & Sense.FIRST) != 0 || (senses & Sense.GIVEN) == 0)) {
      return false;
    }
    if ((senses & Sense.HONORIFIC) != 0 && (senses & Sense.GIVEN) == 0 && !w.isEnglish()) {
      // Pan Novak, though Pan is a family name in China
      return false;
    }
    boolean followed =
        w.isCapital(i + 1)
            && !w.is(i + 1, Sense.FIRST)
            && (!w.is(i + 1, Sense.NO_NAME) || w.is(i + 1, Sense.GIVEN) || isInitial(w, i + 1));
    if ((senses & (Sense.HEAD | Sense.HONORIFIC)) != 0 && w.is(i + 1, Sense.GIVEN)) {
      // Dean Maria Novak holds an office
      return false;
    }
    if ((senses & Sense.PLACE) != 0 && w.is(i - 1, Sense.LOCATIVE | Sense.CONNECTOR)) {
      return false;
    }
    // Park Ji-won; but Park Avenue
    return followed
        && (!w.is(i, Sense.ORGANISATION)
            || (w.is(i, Sense.FAMILY)
                && (w.is(i - 1, Sense.HEAD | Sense.HONORIFIC) || w.is(i + 1, Sense.GIVEN))));
  }

  /** A word in capitals is a surname beside a name in ordinary letters, else an abbreviation. */
  private static boolean capitals(Words w, int i) {
    if (w.is(i, Sense.ACRONYM) || w.end(i) - w.start(i) < 3) {
      return false;
    }
    boolean before =
        i > 0
            && !w.is(i, Sense.FIRST)
            && (w.shape(i - 1) == Shape.CAPITAL || isInitial(w, i - 1))
            && !w.is(i - 1, Sense.NO_NAME);
    boolean after =
        i + 1 < w.size()
            && w.shape(i + 1) == Shape.CAPITAL
            && w.is(i + 1, Sense.GIVEN)
            && !w.is(i + 1, Sense.HEAD);
    boolean titled = w.is(i - 1, Sense.HEAD | Sense.HONORIFIC) && w.end(i) - w.start(i) > 4;
    boolean partOfPair =
        i > 1
            && w.shape(i - 1) == Shape.UPPER
            && !w.is(i - 1, Sense.NO_NAME)
            && w.shape(i - 2) == Shape.CAPITAL
            && w.is(i - 2, Sense.GIVEN);
    boolean particle = w.is(i - 1, Sense.PARTICLE) && w.is(i - 2, Sense.GIVEN);
    return before || after || titled || partOfPair || particle;
  }

  /** {@code Theresa May}, {@code Julie Bishop}: a surname after a given name, though a word. */
  private static boolean surnameDespite(Words w, int i) {
    if (w.shape(i) != Shape.CAPITAL
        || !w.is(i - 1, Sense.GIVEN)
        || w.is(i - 1, Sense.NO_NAME)
        || w.is(
            i,
            Sense.ORGANISATION
                | Sense.NAMED_AFTER
                | Sense.ACRONYM
                | Sense.PARTICLE
                | Sense.ARTICLE
                | Sense.CONNECTOR
                | Sense.HONORIFIC
                | Sense.PLURAL
                | Sense.FIRST)
        || (w.is(i, Sense.STOP) && !w.is(i, Sense.GIVEN))) {
      return false;
    }
    if (w.is(i, Sense.HEAD | Sense.MODIFIER)
        && (w.is(i + 1, Sense.CONNECTOR) || w.isCapital(i + 1))) {
      return false;
    }
    return !(w.isCapital(i + 1) && w.is(i + 1, Sense.NO_NAME));
  }
}
