package org.dateline.describe.person;

import java.util.BitSet;
import java.util.Optional;

/**
 * The role of one name, by readers that know nothing of each other. In order of trust: before the
 * name, after it, by a verb, behind it; a rank before and an office after are one role.
 */
final class RoleReader {

  /** More words than this are an office and no rank. */
  private static final int LONGEST_RANK = 3;

  /** Titles that tell more of their bearer than politeness does. */
  private static final WordSet DEGREES =
      WordSet.of(
          "dr dr. dra. prof prof. prof.ssa dott. dott.ssa dottoressa ing. eng. mag. sir dame lord "
              + "lady rev. reverend father sister mgr mgr. mons. doutor doutora judr. mudr. phdr. "
              + "doc. inż. mec. ks. lic. avv. arch.");

  private final Words w;
  private final RoleTokens tokens;
  private final RoleBefore before;
  private final RoleAfter after;
  private final RoleByVerb byVerb;
  private final RoleOfLeader leader;
  private final RoleBehind behind;
  private final RoleOfGroup group;

  /**
   * @param named the words that belong to names
   */
  RoleReader(Words w, BitSet named) {
    this.w = w;
    RoleGrammar grammar = new RoleGrammar(w, named);
    this.tokens = grammar.tokens();
    RoleText texts = new RoleText(w, grammar);
    this.before = new RoleBefore(w, grammar, texts);
    this.after = new RoleAfter(w, grammar, texts);
    this.byVerb = new RoleByVerb(w, grammar, texts);
    this.leader = new RoleOfLeader(w, grammar);
    this.behind = new RoleBehind(w, grammar);
    this.group = new RoleOfGroup(w, grammar, texts);
  }

  /**
   * The role of a name, if the page states one beside it.
   *
   * @param from its first word
   * @param to the index after the last
   * @param taken the words that are another name's role
   */
  Optional<Role> read(int from, int to, BitSet taken) {
    return office(from, to, taken).or(() -> degree(from));
  }

  /** {@code Dr. NAME}: the degree or dignity of somebody of whom no office is told. */
  private Optional<Role> degree(int nameFrom) {
    int from = nameFrom;
    while (w.is(from - 1, Sense.HONORIFIC) && DEGREES.contains(w, from - 1)) {
      from--;
    }
    return from == nameFrom
        ? Optional.empty()
        : Optional.of(
            new Role(w.text(from, nameFrom), from, nameFrom, w.hash(from), false, true, true));
  }

  private Optional<Role> office(int from, int to, BitSet taken) {
    Optional<Role> title = before.read(from, to - from == 1, taken).filter(r -> isFree(r, taken));
    if (to - from == 1) {
      return title.isEmpty() && w.is(from - 1, Sense.HONORIFIC) ? leader.heads(to) : title;
    }
    if (title.isEmpty()) {
      return after
          .read(to)
          .filter(r -> !r.plural() && isFree(r, taken))
          .or(() -> group.oneOf(from))
          .or(() -> byVerb.appointed(to))
          .or(() -> leader.headedBy(from, Optional.empty()))
          .or(() -> leader.heads(to))
          .or(() -> leader.whichHeads(from, to))
          .or(() -> byVerb.as(to))
          .or(() -> group.among(to))
          .or(() -> behind.affiliation(to))
          .or(() -> byVerb.inNextSentence(to, leader));
    }
    Role rank = title.get();
    Optional<Role> headed = leader.headedBy(from, title);
    if (headed.isPresent()) {
      return headed;
    }
    if (rank.plural() && !rank.adjacent()) {
      // The experts: NAME, Special Rapporteur on Housing; NAME, …
      return ofItsOwn(to, taken).or(() -> title);
    }
    if (isColleague(rank)) {
      // his counterpart NAME, the Foreign Minister of Bulgaria
      Optional<Role> office = ofItsOwn(to, taken);
      if (office.isPresent()) {
        return office;
      }
    }
    Role whole = rank.adjacent() ? behind.with(rank, to) : rank;
    if (!rank.adjacent() || rank.to() - rank.from() > LONGEST_RANK || rank.plural()) {
      return Optional.of(whole);
    }
    Optional<Role> office = ofItsOwn(to, taken);
    if (office.isEmpty()) {
      office =
          byVerb
              .appointed(to)
              .or(() -> byVerb.as(to))
              .or(() -> w.isEnglish() ? leader.heads(to) : Optional.empty());
    }
    return office.map(o -> joined(whole, o)).or(() -> Optional.of(whole));
  }

  private boolean isColleague(Role role) {
    for (int k = role.from(); k < role.to(); k++) {
      if (tokens.isColleague(k)) {
        return true;
      }
    }
    return false;
  }

  /** The office behind a name that is no other's. */
  private Optional<Role> ofItsOwn(int to, BitSet taken) {
    return after
        .read(to)
        .filter(r -> !r.plural() && isFree(r, taken) && isClosed(r.to()))
        .filter(r -> !(w.isLower(to + 1) && w.is(to + 1, Sense.HONORIFIC)))
        .filter(r -> !after.leadsToName(r));
  }

  /**
   * The office that someone shares with those named before, with what it is of behind the name.
   *
   * @param left the name before
   * @param role its role
   */
  Role shared(Role role, Mention left, int nameTo) {
    String behindName = role.to() > left.to() ? " " + w.text(left.to(), role.to()) : "";
    Role office =
        behindName.isEmpty() || !role.text().endsWith(behindName)
            ? role
            : role.withText(
                role.text().substring(0, role.text().length() - behindName.length()), left.from());
    return behind.with(office, nameTo);
  }

  /** {@code Ambassador NAME, Head of the Mission}; an office after a trade replaces it. */
  private Role joined(Role rank, Role office) {
    boolean trade = !w.isCapital(rank.to() - 1);
    if (trade && w.isEnglish()) {
      return office;
    }
    return new Role(
        rank.text() + ", " + office.text(),
        Math.min(rank.from(), office.from()),
        Math.max(rank.to(), office.to()),
        rank.head(),
        false,
        true);
  }

  /** {@code In a meeting with Minister NAME, the Director thanked …}: there a sentence goes on. */
  private boolean isClosed(int to) {
    return !w.isLower(to) || w.is(to, Sense.STOP | Sense.AND | Sense.CONNECTOR);
  }

  private static boolean isFree(Role role, BitSet taken) {
    int next = taken.nextSetBit(role.from());
    return next < 0 || next >= role.to();
  }
}
