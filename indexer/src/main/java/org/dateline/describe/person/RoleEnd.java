package org.dateline.describe.person;

import org.dateline.describe.person.Words.Shape;

/**
 * Where a role ends, seen from its noun: it goes on over what the office is of ({@code of the
 * Senate}, {@code for Trade and Industry}, {@code иностранных дел}), and ends at a name, a verb, a
 * function word and at most marks.
 */
final class RoleEnd {

  /** Words in a row that no list holds; more are a sentence. */
  private static final int MOST_UNLISTED = 3;

  /** Follow the noun that they qualify, even in English: {@code Secretary General}. */
  private static final WordSet POSTPOSED =
      WordSet.of(
          "general elect designate emeritus emerita plenipotentiary extraordinary in-office interim "
              + "d'affaires ad generals");

  private final RoleTokens t;
  private final Words w;
  private final boolean english;
  private final Morphology morphology;

  RoleEnd(RoleTokens tokens) {
    this.t = tokens;
    this.w = tokens.w;
    this.english = tokens.english;
    this.morphology = tokens.morphology;
  }

  /**
   * Goes right over what an office is of.
   *
   * @param limit not further than this
   * @param toName whether a name follows there, so that two joined offices are both its
   */
  int extend(int head, int from, int limit, boolean toName) {
    int safe = from;
    int unlisted = 0;
    boolean linked = morphology.hasGenitive();
    boolean loose = false;
    int k = from;
    int last = Math.min(limit, head + RoleGrammar.LONGEST);
    while (k < last && !t.isNamed(k) && !(k > head && w.is(k, Sense.FIRST))) {
      if (w.isMark(k)) {
        int over = overMark(k, linked);
        if (over < 0) {
          break;
        }
        safe = w.isMark(over - 1, ')') && !linked ? safe : closes(over - 1) ? over : safe;
        k = over;
        continue;
      }
      if (w.shape(k) == Shape.NUMBER) {
        break;
      }
      if (w.is(k, Sense.AND)) {
        if (loose || !goesOnAfterAnd(k + 1, linked, toName)) {
          break;
        }
        linked = true;
        k++;
        continue;
      }
      if (t.isLink(k)) {
        int next = overLinks(k);
        if (loose || next < 0) {
          break;
        }
        linked = true;
        k = next;
        continue;
      }
      if (isStuff(k, head, linked)) {
        if (loose) {
          break;
        }
        unlisted = 0;
        k++;
        safe = k;
        continue;
      }
      if (!t.isUnlisted(k) || unlisted == MOST_UNLISTED) {
        break;
      }
      boolean sure = isComplement(k, head, linked);
      if (!sure && !(linked && english)) {
        break;
      }
      loose |= !sure;
      unlisted++;
      k++;
      if (sure) {
        safe = k;
      }
    }
    // loose words belong to the role only where it is bounded on both sides
    boolean bounded = k >= limit || (w.isMark(k) && !w.is(k + 1, Sense.SAID)) || t.isNamed(k);
    return loose && bounded ? Math.min(k, limit) : Math.min(safe, limit);
  }

  private boolean closes(int k) {
    return w.isMark(k, ')') || t.isQuotationMark(k);
  }

  /** Whether a word that no list holds is a noun or adjective of the role. */
  private boolean isComplement(int k, int head, boolean linked) {
    if (morphology.hasGenitive()) {
      return morphology.isGenitive(w, k);
    }
    if (t.isLink(k - 1) || w.is(k - 1, Sense.POSSESSIVE)) {
      return true;
    }
    if (english) {
      return false;
    }
    if (!morphology.hasPostposed()) {
      return false;
    }
    // la Confédération suisse, ministro albanese
    boolean adjective =
        w.is(k - 1, Sense.TOPIC | Sense.ORGANISATION)
            || (k - 1 == head && t.isEnd(k + 1))
            || (linked && w.isCapital(k - 1))
            || (linked && t.isUnlisted(k - 1) && t.isEnd(k + 1));
    return adjective;
  }

  /** A word of the lists that goes on with a role. */
  private boolean isStuff(int k, int head, boolean linked) {
    if (w.isCapital(k) && w.shape(k) != Shape.INITIAL) {
      if (w.is(k, Sense.CALENDAR)
          || (w.is(k, Sense.STOP | Sense.PRONOUN)
              && !w.is(k, Sense.HEAD | Sense.MODIFIER | Sense.TOPIC))) {
        return false;
      }
      return linked
          || !english
          || w.is(
              k,
              Sense.MODIFIER
                  | Sense.HEAD
                  | Sense.TOPIC
                  | Sense.ORGANISATION
                  | Sense.ACRONYM
                  | Sense.COMMON)
          || w.is(k - 1, Sense.POSSESSIVE);
    }
    if (!w.isLower(k) || (w.is(k, RoleTokens.ENDS) && !w.is(k, RoleTokens.STUFF))) {
      return false;
    }
    if (english && !linked) {
      return POSTPOSED.contains(w, k)
          || (w.is(k, Sense.HEAD) && k == head + 1)
          || w.is(k - 1, Sense.POSSESSIVE);
    }
    return w.is(k, RoleTokens.STUFF) || (w.is(k, Sense.COMMON) && !w.is(k, RoleTokens.ENDS));
  }

  /** The index after a mark that does not end a role, or -1. */
  private int overMark(int k, boolean linked) {
    if (w.isMark(k, '(')) {
      int close = t.closing(k, ')');
      return close < 0 ? -1 : close + 1;
    }
    if (t.isQuotationMark(k) && (linked || w.is(k - 1, Sense.ORGANISATION))) {
      int close = k + 1;
      while (close < Math.min(w.size(), k + RoleTokens.LONGEST_INSERTION)
          && !t.isQuotationMark(close)) {
        close++;
      }
      return close < w.size() && t.isQuotationMark(close) ? close + 1 : -1;
    }
    if (w.isMark(k, '/') || w.isMark(k, '&')) {
      return w.isCapital(k + 1) && !t.isNamed(k + 1) ? k + 1 : -1;
    }
    if (w.isMark(k, '-') || w.isMark(k, '–') || w.isMark(k, '—')) {
      return w.isCapital(k + 1) && !t.isNamed(k + 1) && t.headSoon(k + 1) ? k + 1 : -1;
    }
    if (w.isMark(k, ':') && k + 1 < w.size() && w.isLower(k + 1) && t.touches(k)) {
      // EU:n
      return k + 2;
    }
    return w.isMark(k, ',') && linked && enumerates(k + 1) ? k + 1 : -1;
  }

  /** {@code Minister for Education, Science and Research}: topics, and no office of its own. */
  private boolean enumerates(int from) {
    int topics = 0;
    for (int k = from; k < Math.min(w.size(), from + 8); k++) {
      if (t.isNamed(k) || w.is(k, Sense.HEAD | Sense.HONORIFIC)) {
        return false;
      }
      if (w.is(k, Sense.AND)) {
        return topics > 0 && (t.isTopic(k + 1) || w.is(k + 1, Sense.PLACE)) && !t.isNamed(k + 1);
      }
      if (w.isMark(k, ',') || (w.isLower(k) && w.is(k, Sense.ARTICLE))) {
        continue;
      }
      if (!t.isTopic(k) && !w.is(k, Sense.PLACE)) {
        return false;
      }
      topics++;
    }
    return false;
  }

  /** Whether a role goes on after "and": with another office or topic, not with another person. */
  private boolean goesOnAfterAnd(int next, boolean linked, boolean toName) {
    if (t.isNamed(next) || w.is(next, Sense.HONORIFIC | Sense.PRONOUN) || w.isMark(next)) {
      return false;
    }
    if (t.isLink(next)) {
      int noun = next;
      while (t.isLink(noun)) {
        noun++;
      }
      return linked
          && (w.isCapital(noun) || t.isTopic(noun) || w.is(noun, Sense.TOPIC))
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
    if (english && t.isUnlisted(next) && (w.isMark(next + 1) || t.isNamed(next + 1))) {
      return linked || t.isHead(next - 2);
    }
    if (morphology.hasGenitive() && t.isUnlisted(next)) {
      return morphology.isGenitive(w, next);
    }
    return w.is(next, Sense.TOPIC | Sense.MODIFIER | Sense.ORGANISATION | Sense.COMMON)
        && !w.is(next, Sense.SAID)
        && (linked || t.isHead(next));
  }

  /** The first word after prepositions and articles, where it can be what an office is of. */
  private int overLinks(int from) {
    boolean connected = false;
    int k = from;
    while (t.isLink(k) && k - from < 4) {
      connected |= w.is(k, Sense.CONNECTOR);
      k++;
    }
    boolean contracted = connected || w.is(from - 1, Sense.AND);
    if (t.isTime(k) || t.isTime(k + 1) || t.isTime(k + 2)) {
      return -1;
    }
    if (!contracted || t.isNamed(k) || w.shapeAt(k) == Shape.NUMBER || w.is(k, Sense.CALENDAR)) {
      return -1;
    }
    if (t.isQuotationMark(k)) {
      return k;
    }
    if (w.isMark(k)
        || (w.is(k, RoleTokens.ENDS) && !w.is(k, RoleTokens.STUFF))
        || w.is(k, Sense.ITS)) {
      return -1;
    }
    return k < w.size() ? k : -1;
  }
}
