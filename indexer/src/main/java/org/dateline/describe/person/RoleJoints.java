package org.dateline.describe.person;

import org.dateline.describe.person.Words.Shape;

/** Where a role goes on over a mark, a conjunction or a preposition. */
final class RoleJoints {

  /** Words of one enumeration of fields. */
  private static final int LONGEST_ENUMERATION = 12;

  /** {@code in succession to}, {@code in addition to}: after these something else begins. */
  private static final WordSet TURNS =
      WordSet.of(
          "verfugung teil succession order addition place accordance response connection charge remplacement "
              + "sustitucion sostituzione substituicao");

  private static final WordSet THIS = WordSet.of("this that these those");

  private final RoleTokens t;
  private final Words w;
  private final boolean english;
  private final Morphology morphology;

  RoleJoints(RoleTokens tokens) {
    this.t = tokens;
    this.w = tokens.w;
    this.english = tokens.english;
    this.morphology = tokens.morphology;
  }

  /** The index after a mark that does not end a role, or -1. */
  int overMark(int k, boolean linked) {
    if (w.isMark(k, '(')) {
      int close = t.closing(k);
      return close < 0 ? -1 : close + 1;
    }
    if (t.isQuotationMark(k) && (linked || w.is(k - 1, Sense.ORGANISATION))) {
      int close = k + 1;
      while (close < Math.min(w.size(), k + RoleTokens.LONGEST_INSERTION)
          && !t.isQuotationMark(close)) {
        close++;
      }
      return t.isQuotationMark(close) ? close + 1 : -1;
    }
    if (w.isMark(k, '/') || w.isMark(k, '&')) {
      return w.isCapital(k + 1) && !t.isNamed(k + 1) ? k + 1 : -1;
    }
    if (w.isMark(k, '-') || w.isMark(k, '–') || w.isMark(k, '—')) {
      return w.isCapital(k + 1) && !t.isNamed(k + 1) && t.headSoon(k + 1) ? k + 1 : -1;
    }
    if (english && isPossessive(k)) {
      return k + 1;
    }
    if (w.isMark(k, ':') && w.isLower(k + 1) && t.touches(k)) {
      // EU:n
      return k + 2;
    }
    return w.isMark(k, ',') && linked && enumerates(k + 1) ? k + 1 : -1;
  }

  /** {@code chair of the parents' council}. */
  private boolean isPossessive(int k) {
    return Letters.isApostrophe(w.text().charAt(w.start(k)))
        && w.isWord(k - 1)
        && w.start(k) == w.end(k - 1)
        && w.text().charAt(w.start(k) - 1) == 's'
        && (w.isLower(k + 1) || w.isCapital(k + 1))
        && !t.isNamed(k + 1);
  }

  /** {@code Minister for Education, Science and Research}: topics, and no office of its own. */
  private boolean enumerates(int from) {
    int topics = 0;
    for (int k = from; k < Math.min(w.size(), from + LONGEST_ENUMERATION); k++) {
      if (t.isNamed(k) || w.is(k, Sense.HEAD | Sense.HONORIFIC)) {
        return false;
      }
      if (w.is(k, Sense.AND)) {
        return topics > 0 && isField(t.afterLinks(k + 1));
      }
      if (w.isMark(k, ',') || t.isLink(k)) {
        continue;
      }
      if (!isField(k) && !(topics > 0 && t.isUnlisted(k))) {
        return false;
      }
      topics++;
    }
    return false;
  }

  /** Something that a minister may be for: a topic, or a noun in capitals that is nobody's name. */
  private boolean isField(int k) {
    return !t.isNamed(k)
        && (t.isTopic(k)
            || w.is(k, Sense.PLACE)
            || (!english
                && w.shapeAt(k) == Shape.CAPITAL
                && !w.is(k, Sense.GIVEN | Sense.FAMILY | Sense.HEAD | Sense.HONORIFIC)));
  }

  /** Whether a role goes on after "and": with another office or topic, not with another person. */
  boolean goesOnAfterAnd(int next, boolean linked, boolean toName) {
    if (t.isNamed(next) || w.is(next, Sense.HONORIFIC | Sense.PRONOUN) || w.isMark(next)) {
      return false;
    }
    if (t.isLink(next)) {
      int noun = t.afterLinks(next);
      return linked
          && (w.isCapital(noun)
              || t.isTopic(noun)
              || w.is(noun, Sense.TOPIC)
              || isField(next, noun)
              || (english && toName && isPlainNoun(noun) && isFollowed(noun)))
          && !t.isNamed(noun)
          && !t.headSoon(noun)
          && (toName || !t.leadsToName(noun));
    }
    if (t.headSoon(next)) {
      return toName || !t.leadsToName(next);
    }
    if (w.is(next - 2, Sense.PLACE) && w.is(next, Sense.PLACE)) {
      return true;
    }
    if (w.isCapital(next)) {
      return (linked || w.is(next - 2, Sense.TOPIC | Sense.MODIFIER)) && !w.is(next, Sense.STOP);
    }
    if (english && t.isUnlisted(next) && isFollowed(next)) {
      return linked || t.isHead(next - 2);
    }
    if (morphology.hasGenitive() && t.isUnlisted(next)) {
      return morphology.isGenitive(w, next);
    }
    return w.is(next, Sense.TOPIC | Sense.MODIFIER | Sense.ORGANISATION | Sense.COMMON)
        && !w.is(next, Sense.SAID)
        && (linked || t.isHead(next));
  }

  private boolean isPlainNoun(int k) {
    return w.isLower(k) && !w.is(k, RoleTokens.ENDS | Sense.HEAD);
  }

  /** Whether a word is the last of its phrase: a mark or a name stands behind it. */
  private boolean isFollowed(int k) {
    return w.isMark(k + 1) || k + 1 == w.size() || t.isNamed(k + 1);
  }

  /** {@code et d’action culturelle}: in languages that repeat the "of" before each field. */
  private boolean isField(int link, int noun) {
    return morphology.hasPostposed()
        && noun == link + 1
        && w.isLower(noun)
        && !w.is(noun, RoleTokens.ENDS)
        && (t.isUnlisted(noun) || w.is(noun, Sense.COMMON | Sense.ORGANISATION));
  }

  /** The first word after prepositions and articles, where it can be what an office is of. */
  int overLinks(int from) {
    boolean connected = false;
    int k = from;
    while (t.isLink(k) && k - from < 4) {
      connected |= w.is(k, Sense.CONNECTOR);
      k++;
    }
    boolean contracted = connected || w.is(from - 1, Sense.AND) || w.isMark(from - 1, ',');
    if (t.isTime(k) || t.isTime(k + 1) || t.isTime(k + 2) || TURNS.contains(w, k)) {
      return -1;
    }
    if (!contracted || t.isNamed(k) || w.isNumber(k) || w.is(k, Sense.CALENDAR)) {
      return -1;
    }
    if (t.isQuotationMark(k)) {
      return k;
    }
    if (english
        && (w.is(k, Sense.ITS) || THIS.contains(w, k))
        && w.isCapital(k + 1)
        && !t.isNamed(k + 1)) {
      return k + 1; // the Secretary of its Foreign Ministry, of this Assembly
    }
    if (w.isMark(k)
        || (w.is(k, RoleTokens.ENDS) && !w.is(k, RoleTokens.STUFF))
        || w.is(k, Sense.ITS)) {
      return -1;
    }
    return k < w.size() ? k : -1;
  }
}
