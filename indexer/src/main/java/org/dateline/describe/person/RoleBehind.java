package org.dateline.describe.person;

import java.util.Optional;

/**
 * Reads what stands behind a name and tells of what its bearer is: {@code Judge NAME of the Basic
 * Court}, and without any office {@code NAME of the Women's Federation}.
 */
final class RoleBehind {

  /** Words that make the name of a body the name of a country. */
  private static final int COUNTRY = Sense.PLACE | Sense.DEMONYM;

  /** Prepositions between a member and the body. */
  private static final WordSet BELONGS =
      WordSet.of(
          "of from at von vom aus de du des d' del di della dell' dello degli do da из от "
              + "z ze iz");

  /** Behind a country these tell what was said or done, and no more of the office. */
  private static final WordSet FOR =
      WordSet.of("for with under against pour avec für mit para con per por za dla для с");

  private final Words w;
  private final RoleGrammar grammar;

  RoleBehind(Words w, RoleGrammar grammar) {
    this.w = w;
    this.grammar = grammar;
  }

  /**
   * The office before a name with what it is of behind it. A rank or a degree goes with its bearer
   * everywhere: {@code of Mongolia} after a general's name is no part of it.
   */
  Role with(Role office, int nameTo) {
    if (!office.adjacent()
        || office.text().contains(",")
        || hasComplement(office)
        || !w.is(nameTo, Sense.CONNECTOR)
        || !w.isLower(nameTo)
        || w.is(nameTo, Sense.LOCATIVE)) {
      return office;
    }
    int first = grammar.tokens().afterLinks(nameTo);
    if (w.isLower(first) && !w.is(first, Sense.ORGANISATION | Sense.TOPIC | Sense.DEMONYM)) {
      // said Minister NAME on the eve of the Council
      return office;
    }
    int to = upToCountry(nameTo, grammar.complement(nameTo));
    boolean feast = w.isEnglish() && to > 0 && w.is(to - 1, Sense.NAMED_AFTER) && isOn(nameTo);
    if (to < 0 || feast || !isBody(nameTo, to, w.is(office.to() - 1, Sense.RANK))) {
      return office;
    }
    return office.withText(office.text() + " " + w.text(nameTo, to), to);
  }

  /** {@code remarks by Ambassador NAME on Europe Day}: when, or about what. */
  private boolean isOn(int k) {
    return w.word(k).equals("on");
  }

  /** {@code welcomed Minister NAME of Latvia to the headquarters}: what follows is the verb's. */
  private int upToCountry(int from, int to) {
    for (int k = from + 2; k < to; k++) {
      if (w.is(k - 1, Sense.PLACE)
          && w.isLower(k)
          && (w.is(k, Sense.LOCATIVE) || FOR.contains(w, k))
          && !w.is(k, Sense.AND)) {
        return k;
      }
    }
    return to;
  }

  private boolean hasComplement(Role office) {
    for (int k = office.from(); k < office.to(); k++) {
      if (w.is(k, Sense.POSSESSIVE) || (w.isLower(k) && w.is(k, Sense.CONNECTOR))) {
        return true;
      }
    }
    return !w.is(office.to() - 1, Sense.HEAD | Sense.MODIFIER);
  }

  /** The body to which someone belongs of whom no office is told. */
  Optional<Role> affiliation(int nameTo) {
    if (!w.isLower(nameTo) || !BELONGS.contains(w, nameTo)) {
      return Optional.empty();
    }
    int from = grammar.tokens().afterLinks(nameTo);
    int to = grammar.complement(nameTo);
    if (to <= from || !isBody(nameTo, to, true) || grammar.tokens().isHead(from)) {
      return Optional.empty();
    }
    return Optional.of(new Role(w.text(from, to), from, to, w.hash(from), false, false, true));
  }

  /** Whether words name a body; a country is one only for those who stand for it. */
  private boolean isBody(int from, int to, boolean notCountry) {
    boolean institution = false;
    boolean place = false;
    boolean capital = false;
    int first = grammar.tokens().afterLinks(from);
    for (int k = from; k < to; k++) {
      institution |= w.is(k, Sense.ORGANISATION) && !isState(k);
      place |= w.is(k, Sense.PLACE | Sense.STATE) || (k == first && w.isCapital(k));
      capital |= w.isCapital(k);
    }
    return capital && (institution || (place && !notCountry));
  }

  /** {@code the Russian Federation}, {@code the Republic of Moldova}; no Women's Federation. */
  private boolean isState(int k) {
    if (!w.is(k, Sense.STATE)) {
      return false;
    }
    int next = grammar.tokens().afterLinks(k + 1);
    return w.is(k - 1, COUNTRY | Sense.MODIFIER | Sense.COMMON) || w.is(next, COUNTRY);
  }
}
