package org.dateline.describe.person;

import java.util.List;
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
          "general elect designate emeritus emerita plenipotentiary extraordinary in-office interim a.i. "
              + "d'affaires ad generals");

  /** Ends of Romance participles. */
  private static final List<String> PARTICIPLES =
      List.of(
          "é", "ée", "u", "ue", "is", "ise", "ado", "ada", "ido", "ida", "ato", "ata", "uto",
          "uta");

  /** Ends of Russian participles, and of what they rule, without diacritics. */
  private static final List<String> RULING = List.of("щии", "щая", "щего", "щеи");

  private static final List<String> INSTRUMENTAL = List.of("ом", "ем", "ои", "еи");

  /** Consonants in which plurals of Slavic nouns end that have lost their end. */
  private static final String BARE = "бгджзкнпрсфхцчшщbcćčdđfghknprsšzž";

  private final RoleTokens t;
  private final Words w;
  private final boolean english;
  private final Morphology morphology;
  private final RoleJoints joints;

  RoleEnd(RoleTokens tokens) {
    this.t = tokens;
    this.w = tokens.w;
    this.english = tokens.english;
    this.morphology = tokens.morphology;
    this.joints = new RoleJoints(tokens);
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
        int over = joints.overMark(k, linked);
        if (over < 0) {
          break;
        }
        boolean kept = closes(over - 1) && (linked || !w.isMark(over - 1, ')') || t.isRetired(k));
        safe = kept ? over : safe;
        k = over;
        continue;
      }
      if (w.isNumber(k)) {
        break;
      }
      if (w.is(k, Sense.AND)) {
        if (loose || !joints.goesOnAfterAnd(k + 1, linked, toName)) {
          break;
        }
        linked = true;
        k++;
        continue;
      }
      if (t.isLink(k)) {
        int next = joints.overLinks(k);
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
      return morphology.isGenitive(w, k)
          || (k == head + 1 && isInstrumental(k))
          || (k > head + 1 && (isBareGenitive(k) || isBehindLink(k)));
    }
    if (t.isLink(k - 1) || w.is(k - 1, Sense.POSSESSIVE)) {
      return true;
    }
    if (!morphology.hasPostposed()) {
      return false;
    }
    // la Confédération suisse, ministro albanese
    return w.is(k - 1, Sense.TOPIC | Sense.ORGANISATION)
        || (k - 1 == head && (t.isEnd(k + 1) || (t.isLink(k + 1) && !isParticiple(k))))
        || (linked && w.isCapital(k - 1))
        || (linked && t.isUnlisted(k - 1) && t.isEnd(k + 1));
  }

  /**
   * {@code департамента рек}: the genitive of a plural without an end, behind another. Verbs end in
   * other consonants.
   */
  private boolean isBareGenitive(int k) {
    String word = w.word(k);
    return word.length() > 2
        && BARE.indexOf(word.charAt(word.length() - 1)) >= 0
        && (morphology.isGenitive(w, k - 1) || w.is(k - 1, Sense.TOPIC | Sense.ORGANISATION));
  }

  /** {@code заведующий кафедрой}: what a participle rules. */
  private boolean isInstrumental(int k) {
    return RULING.stream().anyMatch(Letters.fold(w.word(k - 1))::endsWith)
        && INSTRUMENTAL.stream().anyMatch(Letters.fold(w.word(k))::endsWith);
  }

  /** {@code za javno zdravlje}: behind a preposition, an adjective between or not. */
  private boolean isBehindLink(int k) {
    return t.isLink(k - 1) || (t.isLink(k - 2) && w.isLower(k - 1));
  }

  /** {@code venu de Lyon}, {@code arrivée}: what somebody did, not what one is. */
  private boolean isParticiple(int k) {
    String word = w.word(k);
    return PARTICIPLES.stream().anyMatch(word::endsWith);
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
    return w.is(k, RoleTokens.STUFF | Sense.COMMON);
  }
}
