package org.dateline.describe.person;

import java.util.Optional;
import org.dateline.describe.person.Words.Shape;

/** Weighs one run of capitalised words by the {@link Clue}s in it and around it. */
final class Clues {

  private static final String[] PATRONYMICS = {
    "ovich", "evich", "ovna", "evna", "ович", "евич", "овна", "евна", "dóttir", "ovych", "ivna"
  };

  private static final String[] SURNAMES = {
    "ov", "ova", "ev", "eva", "yev", "enko", "ić", "vić", "ski", "ska", "sky", "yan", "ian",
    "shvili", "adze", "sson", "sen", "escu", "oğlu", "zade", "zadə", "zadeh", "zoda", "poulos",
    "idis", "akis", "ová", "ienė", "nen", "vich", "wicz", "czyk", "uulu", "ов", "ова", "ев", "ева",
    "ёв", "енко", "ский", "ская", "ян", "швили", "дзе", "ић"
  };

  /** {@code Nguyễn Thị Hồng Vân}: names that begin with the family's have no more words. */
  private static final int LONGEST_FAMILY_FIRST = 4;

  /** A comma or brackets, and the name of a country. */
  private static final int ORIGIN_WORDS = 5;

  private final Words w;

  Clues(Words w) {
    this.w = w;
  }

  /**
   * The points of a name.
   *
   * @param role the role that was read beside it
   */
  int weigh(int from, int to, Optional<Role> role, boolean affiliated) {
    int weight = 0;
    if (w.is(from - 1, Sense.HONORIFIC)) {
      weight += Clue.HONORIFIC.points;
    } else if (role.isPresent()) {
      weight += affiliated ? Clue.ORIGIN.points : Clue.ROLE.points;
    }
    if (to - from > 1) {
      weight += ofName(from, to) + ofNeighbours(from, to, role.isPresent());
    }
    return weight;
  }

  /** The points of the words of a name of several words. */
  int ofName(int from, int to) {
    int weight = 0;
    boolean first = true;
    for (int k = from; k < to; k++) {
      boolean plain = !w.is(k, Sense.NO_NAME);
      if (w.is(k, Sense.GIVEN)) {
        weight += first && plain ? Clue.GIVEN_NAME.points : Clue.POSSIBLE_GIVEN_NAME.points;
        first = false;
      } else if (k == from && w.is(k, Sense.FAMILY) && to - from <= LONGEST_FAMILY_FIRST) {
        weight += plain ? Clue.GIVEN_NAME.points : Clue.POSSIBLE_GIVEN_NAME.points;
      }
      if (k > from && ends(k, PATRONYMICS)) {
        weight += Clue.PATRONYMIC.points;
      } else if (k > from && ends(k, SURNAMES)) {
        weight += Clue.SURNAME_ENDING.points;
      }
      if (NameReader.isInitial(w, k)) {
        weight += Clue.INITIAL.points;
      }
      if (k > from && w.isLower(k) && w.is(k, Sense.PARTICLE) && !w.is(k, Sense.AND)) {
        weight += w.is(k - 1, Sense.PARTICLE) ? 0 : Clue.PARTICLE.points;
      }
    }
    return weight;
  }

  private int ofNeighbours(int from, int to, boolean hasRole) {
    int weight = 0;
    if ((w.isLower(to) && w.is(to, Sense.SAID))
        || (w.isLower(from - 1) && w.is(from - 1, Sense.SAID))) {
      weight += Clue.SAYS.points;
    }
    if (w.isMark(to, ',') && isWho(to + 1)) {
      weight += Clue.WHO.points;
    }
    if (isOfPlace(to)) {
      weight += Clue.ORIGIN.points;
    }
    if (isOriginOfLine(from, to)) {
      weight += Clue.ORIGIN_OF_LINE.points;
    }
    if (isWithin(from) && to - from <= 3 && w.isEnglish() && isForeign(from, to)) {
      weight += Clue.FOREIGN.points;
    }
    if (weight == 0 && w.is(from - 1, Sense.ARTICLE)) {
      weight += Clue.ARTICLE.points;
    }
    if (isLocated(from)) {
      weight += Clue.LOCATED.points;
    }
    if (!hasRole && w.is(from - 1, Sense.ORGANISATION) && w.isCapital(from - 1)) {
      weight += Clue.INSTITUTION.points;
    }
    return weight;
  }

  /** {@code NAME (Greece)} or {@code NAME, Greece} and nothing else. */
  private boolean isOriginOfLine(int from, int to) {
    boolean bracket = w.isMark(to, '(') && w.isMark(w.size() - 1, ')');
    boolean comma = w.isMark(to, ',') && w.isCapital(w.size() - 1);
    return from == 0
        && (bracket || comma)
        && w.is(to + 1, Sense.PLACE)
        && w.size() - to <= ORIGIN_WORDS;
  }

  private boolean isWho(int k) {
    return w.isEnglish() && w.isLower(k) && w.text().startsWith("who", w.start(k));
  }

  private boolean isOfPlace(int to) {
    return w.isLower(to)
        && w.is(to, Sense.CONNECTOR)
        && (w.is(to + 1, Sense.PLACE)
            || (w.is(to + 1, Sense.ARTICLE) && w.is(to + 2, Sense.PLACE)));
  }

  /** Within a sentence, where what stands before leaves a person possible. */
  private boolean isWithin(int from) {
    return from > 0
        && !w.is(from, Sense.FIRST)
        && (w.isLower(from - 1) || w.isMark(from - 1, ','))
        && (!w.is(from - 1, Sense.ARTICLE | Sense.LOCATIVE | Sense.MODIFIER | Sense.TOPIC)
            || isTo(from - 1));
  }

  /** {@code to} leads to persons as often as to places. */
  private boolean isTo(int k) {
    return w.isEnglish() && w.isLower(k) && w.end(k) - w.start(k) == 2 && w.word(k).equals("to");
  }

  private boolean isLocated(int from) {
    return w.isLower(from - 1) && w.is(from - 1, Sense.LOCATIVE) && !isTo(from - 1);
  }

  /** A hyphen between two capitals, letters beyond English, or the ending of a surname. */
  private boolean isForeign(int from, int to) {
    for (int k = from; k < to; k++) {
      if (ends(k, SURNAMES)) {
        return true;
      }
      for (int i = w.start(k); i < w.end(k); i++) {
        char c = w.text().charAt(i);
        if ((c >= 0xC0 && c < 0x250)
            || (k > from
                && Letters.isHyphen(c)
                && i + 1 < w.end(k)
                && Character.isUpperCase(w.text().charAt(i + 1)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a name of several words is one by its words alone. */
  boolean isNameByItself(int from, int to) {
    int weight = ofName(from, to);
    for (int k = from; k < to; k++) {
      if (w.shape(k) == Shape.INITIAL) {
        return true;
      }
      if (k > from && w.isLower(k) && w.is(k, Sense.CONNECTOR) && w.is(k, Sense.PARTICLE)) {
        // Ordem dos Advogados: what joins names joins other nouns, too
        weight -= Clue.PARTICLE.points;
      }
    }
    return weight > 0;
  }

  private boolean ends(int k, String[] endings) {
    for (String ending : endings) {
      int at = w.end(k) - ending.length();
      if (at > w.start(k) + 1 && w.text().startsWith(ending, at)) {
        return true;
      }
    }
    return false;
  }
}
