package org.dateline.describe.person;

import java.util.Optional;

/**
 * Reads the role that stands after a name and says what its bearer is: {@code NAME, the Speaker of
 * the Senate}, {@code NAME (Director)}, {@code NAME of Mongolia, Chair of the Committee}, and in a
 * line of a list {@code NAME Head of Section}.
 */
final class RoleAfter {

  /** A line of a list or table is no sentence. */
  private static final int LONGEST_LINE = 25;

  private static final WordSet WHOSE =
      WordSet.of("whose dont deren dessen cuyo cuya cuja cujo cui чей чья чье którego której");

  /** Hungarian puts the office behind the name, and nothing between. */
  private static final String OFFICE_LAST = "hu";

  private final Words w;
  private final RoleGrammar grammar;
  private final RoleText texts;

  RoleAfter(Words w, RoleGrammar grammar, RoleText texts) {
    this.w = w;
    this.grammar = grammar;
    this.texts = texts;
  }

  Optional<Role> read(int nameTo) {
    int k = overOrigin(nameTo);
    if (w.isMark(k, ',') && w.isNumber(k + 1) && w.isMark(k + 2, ',')) {
      // NAME, 81, a retired shipmaster
      k += 2;
    }
    boolean apposed =
        w.isMark(k, ',')
            || w.isMark(k, '(')
            || w.isMark(k, '–')
            || w.isMark(k, '-')
            || w.isMark(k, '—')
            || w.isMark(k, '|');
    if (apposed && !isWhose(w, k + 1) && !(w.isMark(k, ',') && w.is(k + 1, Sense.AND))) {
      return grammar.startingAt(k + 1).filter(this::isComplete).map(this::role);
    }
    if (k == nameTo && w.language().equals(OFFICE_LAST) && w.isLower(nameTo)) {
      return grammar.startingAt(nameTo).filter(this::isComplete).map(this::role);
    }
    return k == nameTo ? inLine(nameTo) : Optional.empty();
  }

  /** {@code NAME, whose mother, NAME, …}: what the second is to the first. */
  static boolean isWhose(Words w, int k) {
    return w.isLower(k) && WHOSE.contains(w, k);
  }

  /**
   * {@code NAME of Mongolia}, {@code NAME from the Netherlands}, {@code NAME (Turkey), Rapporteur}:
   * where the bearer is from.
   */
  private int overOrigin(int nameTo) {
    if (w.isMark(nameTo, '(')) {
      int close = overPlace(nameTo + 1);
      boolean goesOn = close > nameTo + 1 && w.isMark(close, ')') && w.isMark(close + 1, ',');
      return goesOn ? close + 1 : nameTo;
    }
    if (!grammar.tokens().isLink(nameTo)) {
      return nameTo;
    }
    int place = grammar.tokens().afterLinks(nameTo);
    int k = overPlace(place);
    return k > place ? k : nameTo;
  }

  private int overPlace(int from) {
    int k = from;
    while (w.is(k, Sense.PLACE) && w.isCapital(k)) {
      k++;
    }
    return k;
  }

  /** Whether the phrase is said of the name before it, and not of one that follows. */
  private boolean isComplete(RolePhrase phrase) {
    return !grammar.tokens().isNamed(phrase.to())
        && !(w.is(phrase.head(), Sense.PLURAL) && !w.isMark(phrase.to(), ','));
  }

  /** {@code President A, the Chair of the Senate, B}: a list in which the office is B's. */
  boolean leadsToName(Role role) {
    return w.isMark(role.to(), ',') && grammar.tokens().isNamed(role.to() + 1);
  }

  /** A row of a table: the name and the office, and nothing else. */
  private Optional<Role> inLine(int nameTo) {
    if (w.size() > LONGEST_LINE || !w.isCapital(nameTo) || w.isMark(w.size() - 1, '.')) {
      return Optional.empty();
    }
    return grammar
        .startingAt(nameTo)
        .filter(p -> p.from() == nameTo && p.to() == w.size())
        .map(this::role);
  }

  private Role role(RolePhrase phrase) {
    boolean shared =
        w.is(phrase.head(), Sense.PLURAL)
            && w.isMark(phrase.to(), ',')
            && grammar.tokens().isNamed(phrase.to() + 1);
    return texts.role(phrase, shared, false);
  }
}
