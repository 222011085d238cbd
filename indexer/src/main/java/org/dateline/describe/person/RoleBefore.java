package org.dateline.describe.person;

import java.util.BitSet;
import java.util.Optional;

/**
 * Reads the role that stands before a name: {@code Minister NAME}, {@code the Head of the Mission,
 * Ambassador NAME}, {@code its coordinator is Dr. NAME}.
 */
final class RoleBefore {

  /** A rank before a name is short: {@code Lieutenant General}. */
  private static final int LONGEST_RANK = 3;

  private static final WordSet COPULAS =
      WordSet.of(
          "is was est etait ist war es era e fu foi jest byl byla je bio bila on oli "
              + "are were sont etaient sind waren son eran sono erano sao eram byli bili bile su");

  /** {@code Madam Minister, dear NAME}: how speakers address those whom they know. */
  private static final WordSet DEAR =
      WordSet.of(
          "dear liebe lieber cher chere caro cara querido querida estimado estimada drogi droga "
              + "szanowny szanowna дорогой дорогая уважаемый уважаемая dragi draga kjære kære kära "
              + "beste geachte stimate stimată");

  private final Words w;
  private final RoleGrammar grammar;
  private final RoleText texts;

  RoleBefore(Words w, RoleGrammar grammar, RoleText texts) {
    this.w = w;
    this.grammar = grammar;
    this.texts = texts;
  }

  /**
   * The role before a name.
   *
   * @param single whether the name is one word: it may be what the office is of
   * @param taken the words that are another name's role
   */
  Optional<Role> read(int nameFrom, boolean single, BitSet taken) {
    int to = overHonorifics(nameFrom);
    if (grammar.tokens().isQuotationMark(to - 1)) {
      return Optional.empty(); // the name of something
    }
    if (w.isLower(to - 1) && COPULAS.contains(w, to - 1)) {
      return grammar.endingAt(to - 1).filter(this::isAnnounced).map(p -> role(p, false));
    }
    if (w.isMark(to - 1, ':')) {
      Optional<RolePhrase> list = grammar.listed(to - 1);
      if (list.isPresent()) {
        return list.map(p -> role(p, false));
      }
    }
    if (w.isMark(to - 1, '(')) {
      // the Co-Chairs of the Group (A of Latvia, B of Malta)
      return grammar
          .endingAt(to - 1)
          .filter(p -> w.is(p.head(), Sense.PLURAL))
          .map(p -> role(p, false));
    }
    boolean comma = w.isMark(to - 1, ',') || w.isMark(to - 1, ':') || w.isMark(to - 1, '–');
    if (comma) {
      return announced(to - 1).map(p -> role(p, false));
    }
    if (grammar.tokens().isLink(to - 1)) {
      // "the Bishop of Noto", "Direktor des Instituts": what follows is what the office is of
      return Optional.empty();
    }
    return grammar
        .endingAt(to)
        .filter(p -> isWhole(p, single))
        .map(rank -> withOffice(rank, taken));
  }

  private int overHonorifics(int nameFrom) {
    int to = nameFrom;
    while (to > 0
        && !grammar.tokens().isNamed(to - 1)
        && ((w.is(to - 1, Sense.HONORIFIC) && !startsRole(to - 1))
            || (w.isLower(to - 1) && DEAR.contains(w, to - 1))
            || (to < nameFrom && isArticleOfApposition(to - 1))
            || (w.isMark(to - 1, '-') && w.is(to - 2, Sense.HONORIFIC)))) {
      to--;
    }
    return to;
  }

  /** {@code the Minister of Defence, the Honourable NAME}. */
  private boolean isArticleOfApposition(int k) {
    return w.isLower(k) && w.is(k, Sense.ARTICLE) && w.isMark(k - 1, ',');
  }

  /**
   * {@code the district doctor NAME} tells what somebody is, {@code doctor NAME} how to call one.
   */
  private boolean startsRole(int k) {
    boolean told = w.isLower(k) && w.is(k - 1, Sense.ARTICLE | Sense.ORGANISATION | Sense.TOPIC);
    return w.is(k, Sense.HEAD) && (w.isCapital(k) || told) && !w.is(k, Sense.MALE | Sense.FEMALE);
  }

  /** {@code Vorsitzende des Ständigen …}: after an adjective what it is of is still to come. */
  private boolean isWhole(RolePhrase phrase, boolean single) {
    int last = phrase.to() - 1;
    if (w.language().equals("fi") && w.word(last).endsWith("ksi")) {
      // nimitettiin pääkonsuliksi Mumbaihin: what somebody became, and where
      return false;
    }
    if (last == phrase.head() || w.isEnglish()) {
      return true;
    }
    if (single && w.lexicon().morphology().hasGenitive()) {
      return w.is(last, Sense.HEAD);
    }
    return !(w.isCapital(last)
        && w.text().charAt(w.end(last) - 1) != '.'
        && w.is(last, Sense.MODIFIER | Sense.DEMONYM)
        && !w.is(last, Sense.TOPIC | Sense.ORGANISATION | Sense.HEAD));
  }

  /** A role before a comma, where it introduces the name behind. */
  private Optional<RolePhrase> announced(int comma) {
    return grammar
        .endingAt(comma)
        .filter(this::isAnnounced)
        .or(() -> grammar.beforeNamed(comma).filter(p -> w.is(p.from() - 1, Sense.ARTICLE)));
  }

  private boolean isAnnounced(RolePhrase phrase) {
    int before = phrase.from() - 1;
    return w.isCapital(phrase.head())
        || w.isCapital(phrase.from())
        || w.is(before, Sense.ARTICLE | Sense.ITS)
        || grammar.tokens().isPassing(before)
        || (!w.isEnglish() && (w.is(before, Sense.CONNECTOR) || w.isLower(before)));
  }

  /**
   * {@code the Head of the Mission, Ambassador NAME}, {@code su Enviado Personal, el Embajador
   * NAME}, {@code the Representative is Ambassador NAME}: the office, then the rank.
   */
  private Role withOffice(RolePhrase rank, BitSet taken) {
    int open = opened(rank);
    if (open > rank.head()) {
      return inBracket(rank, open);
    }
    Role role = role(rank, true);
    if (w.isMark(rank.from() - 1, '(')) {
      return inBracket(rank).orElse(role);
    }
    int before = w.is(rank.from() - 1, Sense.ARTICLE) ? rank.from() - 2 : rank.from() - 1;
    boolean copula = w.isLower(before) && COPULAS.contains(w, before);
    if (!copula && !w.isMark(before, ',')) {
      return role;
    }
    boolean isRank = rank.head() - rank.from() < LONGEST_RANK && isAllTitle(rank);
    Optional<RolePhrase> office =
        (copula ? grammar.endingAt(before).filter(this::isAnnounced) : announced(before))
            .filter(p -> p.length() > 1 || w.isCapital(p.head()))
            .filter(p -> !taken.get(p.to() - 1) && !grammar.tokens().isColleague(p.head()))
            .filter(
                p -> isRank || (!copula && before == rank.from() - 1 && isSecondTitle(p, rank)));
    if (office.isEmpty()) {
      return role;
    }
    RolePhrase first = office.get();
    return new Role(
        texts.of(first) + ", " + rank(rank),
        first.from(),
        rank.to(),
        w.hash(first.head()),
        w.is(first.head(), Sense.PLURAL),
        true);
  }

  /**
   * {@code the Chairperson-in-Office, Foreign Minister of Latvia NAME}: whether two offices are one
   * person's, and not the items of a list.
   */
  private boolean isSecondTitle(RolePhrase first, RolePhrase second) {
    return w.is(second.from(), Sense.POSSESSIVE)
        || w.is(first.from(), Sense.FIRST)
        || w.is(first.from() - 1, Sense.FIRST)
        || (w.isEnglish()
            && w.is(first.from() - 1, Sense.ARTICLE)
            && w.isCapital(first.head())
            && w.isCapital(second.head()));
  }

  /** Ambassadors are each an ambassador. */
  private String rank(RolePhrase rank) {
    return w.is(rank.head(), Sense.PLURAL) ? texts.of(rank) : texts.inNominative(rank);
  }

  /** {@code the Co-Chairs of the Group (Ambassadors A of Latvia, B of Malta)}. */
  private Optional<Role> inBracket(RolePhrase rank) {
    return grammar
        .endingAt(rank.from() - 1)
        .filter(office -> w.is(office.head(), Sense.PLURAL) && isAllTitle(rank))
        .map(
            office ->
                new Role(
                    texts.of(office) + ", " + texts.of(rank),
                    office.from(),
                    rank.to(),
                    w.hash(office.head()),
                    true,
                    true));
  }

  /** Where a bracket opens that the phrase does not close; -1 where none does. */
  private int opened(RolePhrase phrase) {
    for (int k = phrase.to() - 1; k > phrase.head() && !w.isMark(k, ')'); k--) {
      if (w.isMark(k, '(')) {
        return k;
      }
    }
    return -1;
  }

  /** {@code the Chair of the Committee (Ambassador NAME)}. */
  private Role inBracket(RolePhrase both, int open) {
    RolePhrase office = new RolePhrase(both.from(), both.head(), open);
    return new Role(
        texts.of(office) + ", " + w.text(open + 1, both.to()),
        both.from(),
        both.to(),
        w.hash(both.head()),
        w.is(both.head(), Sense.PLURAL),
        true);
  }

  /** {@code Colonel General}: nothing but nouns of rank and what qualifies them. */
  private boolean isAllTitle(RolePhrase rank) {
    for (int k = rank.head() + 1; k < rank.to(); k++) {
      if (grammar.tokens().isRetired(k)) {
        return true;
      }
      if (!w.is(k, Sense.HEAD | Sense.MODIFIER)) {
        return false;
      }
    }
    return true;
  }

  private Role role(RolePhrase phrase, boolean adjacent) {
    return texts.role(phrase, w.is(phrase.head(), Sense.PLURAL), adjacent);
  }
}
