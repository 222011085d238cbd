package org.dateline.describe.person;

import java.util.Optional;

/**
 * Reads the role that a verb gives: {@code NAME was appointed Director}, {@code elected NAME as its
 * Chair}, {@code NAME, who leaves after nineteen years as its driver}.
 */
final class RoleByVerb {

  /** How far the verb may stand from the name, in words. */
  private static final int REACH = 8;

  /** The same where {@code as} says that it is a role, and one clause goes so far. */
  private static final int FAR_REACH = 16;

  /** Words of a sentence that the next one goes on from with a pronoun. */
  private static final int SENTENCE = 40;

  static final WordSet NEGATIONS = WordSet.of("not nicht kein keine no non pas never nie não nao");

  private final Words w;
  private final RoleGrammar grammar;
  private final RoleText texts;

  RoleByVerb(Words w, RoleGrammar grammar, RoleText texts) {
    this.w = w;
    this.grammar = grammar;
    this.texts = texts;
  }

  /** The office to which a verb after the name puts its subject or object. */
  Optional<Role> appointed(int nameTo) {
    boolean appointed = false;
    int from = overOrigin(nameTo);
    for (int k = from; k < Math.min(w.size(), from + REACH); k++) {
      if (w.is(k, Sense.APPOINTED)) {
        appointed = true;
      } else if (appointed
          && !w.is(k, Sense.CALENDAR)
          && (w.is(k, Sense.ARTICLE | Sense.HEAD | Sense.ITS)
              || w.isCapital(k)
              || (w.isLower(k) && w.is(k, Sense.MODIFIER)))) {
        return office(k);
      } else if (!passes(k, appointed)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean passes(int k, boolean appointed) {
    if (w.isMark(k, ',')) {
      return !appointed
          && (isClauseOfIts(k + 1) || isTurned(k + 1) || (isAdverb(k + 1) && isTurned(k + 2)));
    }
    if (appointed && w.is(k, Sense.CALENDAR)) {
      return true;
    }
    if (appointed && w.isWord(k) && !w.isLower(k) && !w.isCapital(k)) {
      // since 2018
      return true;
    }
    return w.isLower(k) && !NEGATIONS.contains(w, k);
  }

  /** {@code NAME, who}; not {@code NAME, whose report}, which is another subject. */
  private boolean isClauseOfIts(int k) {
    return w.is(k, Sense.STOP) && !RoleAfter.isWhose(w, k);
  }

  /** {@code NAME, appointed Director in May}, {@code NAME, serving as Chair}. */
  private boolean isTurned(int k) {
    return w.isLower(k) && w.is(k, Sense.APPOINTED) && !w.is(k, Sense.STOP);
  }

  private boolean isAdverb(int k) {
    return w.isEnglish() && w.isLower(k) && w.word(k).endsWith("ly");
  }

  /**
   * {@code NAME spoke first. She is the Director of the Centre.} The pronoun can mean nobody else
   * where the sentence before names one person.
   */
  Optional<Role> inNextSentence(int nameTo, RoleOfLeader leader) {
    int k = nameTo;
    while (k < w.size() && !w.is(k, Sense.FIRST)) {
      if (grammar.tokens().isNamed(k) || k - nameTo > SENTENCE) {
        return Optional.empty();
      }
      k++;
    }
    if (!w.is(k, Sense.PRONOUN) || w.is(k, Sense.PLURAL) || isNamedBefore(nameTo)) {
      return Optional.empty();
    }
    int verb = k + 1;
    return appointed(verb).or(() -> leader.heads(verb));
  }

  /** Whether the sentence names somebody else before a name. */
  private boolean isNamedBefore(int nameTo) {
    int k = nameTo - 1;
    while (k >= 0 && grammar.tokens().isNamed(k)) {
      k--;
    }
    for (; k >= 0; k--) {
      if (grammar.tokens().isNamed(k)) {
        return true;
      }
      if (w.is(k, Sense.FIRST)) {
        return false;
      }
    }
    return false;
  }

  /** {@code elected NAME of Mongolia as …}. */
  private int overOrigin(int nameTo) {
    if (!w.isLower(nameTo) || !w.is(nameTo, Sense.CONNECTOR)) {
      return nameTo;
    }
    int k = nameTo + 1;
    while (w.is(k, Sense.ARTICLE) || (w.isCapital(k) && !grammar.tokens().isNamed(k))) {
      k++;
    }
    return k;
  }

  private Optional<Role> office(int from) {
    return grammar
        .startingAt(from)
        .filter(p -> !grammar.tokens().isNamed(p.to()))
        .filter(
            p ->
                !w.is(p.from(), Sense.STOP)
                    || w.is(p.from(), Sense.HEAD | Sense.MODIFIER | Sense.TOPIC))
        .map(p -> texts.role(p, false, false));
  }

  /** {@code NAME, who leaves after nineteen years as its driver}: in the clause about the name. */
  Optional<Role> as(int nameTo) {
    int from = w.isMark(nameTo, ',') && w.is(nameTo + 1, Sense.STOP) ? nameTo + 1 : nameTo;
    for (int k = from; k < Math.min(w.size(), from + FAR_REACH); k++) {
      if (w.isMark(k) || grammar.tokens().isNamed(k)) {
        return Optional.empty();
      }
      if (w.isLower(k)
          && w.is(k, Sense.APPOINTED)
          && w.is(k, Sense.STOP)
          && w.is(k + 1, Sense.ARTICLE | Sense.ITS)
          && k > from + 1) {
        return office(k + 1);
      }
    }
    return Optional.empty();
  }
}
