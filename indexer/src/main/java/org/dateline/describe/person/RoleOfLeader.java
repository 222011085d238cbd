package org.dateline.describe.person;

import java.util.Optional;

/**
 * Reads the role of whoever leads something, where no office is named: {@code NAME, who heads the
 * Office}, {@code the Office is headed by NAME}, {@code the laboratory, which NAME heads}.
 */
final class RoleOfLeader {

  /** How far the verb may stand from the name, in words. */
  private static final int REACH = 8;

  /** A clause that is a role is no longer. */
  private static final int LONGEST_CLAUSE = 16;

  /** A body without a name has so few words. */
  private static final int LONGEST_PLAIN = 4;

  /** Words at which a noun with its adjectives starts. */
  private static final int ENDS =
      Sense.ARTICLE | Sense.STOP | Sense.SAID | Sense.LOCATIVE | Sense.CONNECTOR | Sense.AND;

  /** Verbs that say what somebody is there for. */
  private static final WordSet DUTIES =
      WordSet.of(
          "represents represented runs ran directs manages owns edits teaches commands "
              + "commanded speaks oversees coordinates");

  /** What is led for a day or a week. */
  private static final WordSet OCCASIONS =
      WordSet.of(
          "meeting meetings session sessions discussion discussions panel talks consultations "
              + "negotiations seminar workshop training course event conference roundtable table "
              + "exercise visit ceremony debate hearing summit dialogue");

  private static final WordSet RELATIVES = WordSet.of("which that whom");

  private final Words w;
  private final RoleGrammar grammar;

  RoleOfLeader(Words w, RoleGrammar grammar) {
    this.w = w;
    this.grammar = grammar;
  }

  /** {@code NAME, who headed the electoral office of Borno State}. */
  Optional<Role> heads(int nameTo) {
    for (int k = nameTo; k < Math.min(w.size(), nameTo + REACH); k++) {
      if (w.isLower(k) && w.is(k, Sense.HEADED) && k > nameTo) {
        int verb = k;
        return body(verb + 1).map(to -> headOf(verb, verb + 1, to)).or(() -> clause(verb));
      }
      if (k > nameTo && w.isLower(k) && DUTIES.contains(w, k)) {
        return clause(k);
      }
      boolean passes =
          (k == nameTo && w.isMark(k, ','))
              || (w.isLower(k) && !RoleByVerb.NEGATIONS.contains(w, k));
      if (!passes) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code the laboratory, which Dr. NAME heads}. */
  Optional<Role> whichHeads(int nameFrom, int nameTo) {
    int relative = nameFrom - 1;
    while (w.is(relative, Sense.HONORIFIC)) {
      relative--;
    }
    if (!w.isLower(nameTo)
        || !w.is(nameTo, Sense.HEADED)
        || !w.isLower(relative)
        || !RELATIVES.contains(w, relative)) {
      return Optional.empty();
    }
    int to = w.isMark(relative - 1, ',') ? relative - 1 : relative;
    int from = nounPhrase(to);
    return from < to && w.is(from - 1, Sense.ARTICLE)
        ? Optional.of(headOf(nameTo, from - 1, to))
        : Optional.empty();
  }

  /** The first word after the article of what ends at a word: {@code Office of the Auditor}. */
  private int nounPhrase(int to) {
    int from = to;
    while (from > 0 && to - from < REACH) {
      if ((w.isCapital(from - 1) || w.isLower(from - 1)) && !w.is(from - 1, ENDS)) {
        from--;
      } else if (w.is(from - 1, Sense.ARTICLE)
          && w.is(from - 2, Sense.CONNECTOR)
          && w.isLower(from - 2)) {
        from -= 2;
      } else if (w.isLower(from - 1) && w.is(from - 1, Sense.CONNECTOR) && w.isCapital(from - 2)) {
        from--;
      } else {
        break;
      }
    }
    return from;
  }

  /** {@code who represents 140 associations in the valley}: the clause as it stands. */
  private Optional<Role> clause(int verb) {
    int to = verb + 1;
    while (to < w.size()
        && !grammar.tokens().isNamed(to)
        && (!w.isMark(to) || Letters.isApostrophe(w.text().charAt(w.start(to))))
        && !w.is(to, Sense.STOP)
        && to - verb < LONGEST_CLAUSE) {
      to++;
    }
    return w.isEnglish() && to - verb > 2 && w.isMark(to)
        ? Optional.of(new Role(w.text(verb, to), verb, to, w.hash(verb), false, false, true))
        : Optional.empty();
  }

  private Role headOf(int verb, int from, int to) {
    if (!w.isEnglish()) {
      return new Role(w.text(verb, to), verb, to, w.hash(verb), false, false, true);
    }
    String body = w.is(from, Sense.ARTICLE) ? "the " + w.text(from + 1, to) : w.text(from, to);
    return new Role(
        office(w.word(verb)) + " of " + body,
        Math.min(verb, from),
        Math.max(verb + 1, to),
        w.hash(verb),
        false,
        false,
        true);
  }

  /** The index after a body that starts at a word: an institution, or a name of several words. */
  private Optional<Integer> body(int from) {
    int k = from;
    while (w.is(k, Sense.ARTICLE)) {
      k++;
    }
    if (k == from || !(w.isCapital(k) || w.isLower(k)) || w.is(k, Sense.GIVEN)) {
      return Optional.empty();
    }
    int start = k;
    boolean institution = false;
    while (k < w.size()
        && !w.is(k, Sense.GIVEN)
        && (w.isCapital(k) || w.is(k, Sense.ORGANISATION) || (k - start < 2 && isAdjective(k)))) {
      institution |= w.is(k, Sense.ORGANISATION);
      k++;
    }
    boolean named = k - start > 1 && w.isCapital(start) && w.isCapital(k - 1);
    if (!institution && !named) {
      return Optional.empty();
    }
    int complement = grammar.complement(k);
    return Optional.of(complement > 0 ? complement : k);
  }

  private boolean isAdjective(int k) {
    return w.isLower(k) && w.is(k + 1, Sense.ORGANISATION);
  }

  /** {@code the Office is headed by Ambassador NAME}. */
  Optional<Role> headedBy(int nameFrom, Optional<Role> rank) {
    int by = rank.map(Role::from).orElse(nameFrom) - 1;
    while (w.is(by, Sense.HONORIFIC)) {
      by--;
    }
    if (!w.isLower(by) || !w.is(by - 1, Sense.HEADED)) {
      return Optional.empty();
    }
    int end = by - 1;
    while (end > 0 && (w.isMark(end - 1, ',') || w.is(end - 1, Sense.APPOINTED)) && by - end < 4) {
      end--;
    }
    while (end > 0 && isClosingQuote(end - 1)) {
      end = overQuoted(end - 1);
    }
    int start = end;
    while (start > 0
        && !grammar.tokens().isNamed(start - 1)
        && (w.isCapital(start - 1)
            || w.is(start - 1, Sense.CONNECTOR)
            || (w.is(start - 1, Sense.ORGANISATION) && start == end))
        && !w.is(start, Sense.FIRST)) {
      start--;
    }
    while (start < end && w.is(start, Sense.ARTICLE | Sense.STOP)) {
      start++;
    }
    if (start > 1 && w.is(start - 1, Sense.ARTICLE | Sense.CONNECTOR)) {
      // the delegation of the Parliament, led by NAME
      int of = w.is(start - 1, Sense.ARTICLE) ? start - 2 : start - 1;
      if (w.isLower(of)
          && w.is(of, Sense.CONNECTOR)
          && w.isLower(of - 1)
          && w.is(of - 1, Sense.ORGANISATION | Sense.TOPIC)) {
        start = of - 1;
      }
    }
    int plain = rank.isEmpty() ? plainBody(end) : end;
    if (start > plain) {
      start = plain;
    }
    if (isDelegation(end - 1) || OCCASIONS.contains(w, end - 1)) {
      // who leads one for a day has another office
      return Optional.empty();
    }
    if (start == end || !(hasCapital(start, end) || isBody(start, end) || start == plain)) {
      return Optional.empty();
    }
    String text =
        w.isEnglish()
            ? office(w.word(by - 1)) + " of the " + w.text(start, end)
            : w.text(by - 1, by) + " " + w.text(start, end);
    return Optional.of(
        new Role(
            rank.map(r -> r.text() + ", ").orElse("") + text,
            start,
            rank.map(Role::to).orElse(by),
            rank.map(Role::head).orElse(w.hash(by - 1)),
            false,
            rank.isPresent()));
  }

  /** Whoever chairs is the chair, whoever directs the director. */
  private static String office(String verb) {
    return verb.startsWith("chair") ? "chair" : verb.startsWith("direct") ? "director" : "head";
  }

  private boolean hasCapital(int from, int to) {
    for (int k = from; k < to; k++) {
      if (w.isCapital(k)) {
        return true;
      }
    }
    return false;
  }

  /** Where {@code the legal committee} starts behind its article, which ends at a word. */
  private int plainBody(int end) {
    if (!w.isEnglish() || !w.isLower(end - 1) || !w.is(end - 1, Sense.ORGANISATION)) {
      return end;
    }
    int start = end - 1;
    while (w.isLower(start - 1) && !w.is(start - 1, ENDS) && end - start < LONGEST_PLAIN) {
      start--;
    }
    boolean ruled = w.is(start - 2, Sense.CONNECTOR | Sense.LOCATIVE);
    return w.is(start - 1, Sense.ARTICLE) && !ruled ? start : end;
  }

  /** {@code The mission is headed by …}. */
  private boolean isBody(int from, int to) {
    return w.isEnglish()
        && to - from == 1
        && w.is(from, Sense.ORGANISATION)
        && w.is(from - 1, Sense.ARTICLE);
  }

  private boolean isDelegation(int k) {
    return w.isWord(k) && Letters.fold(w.word(k)).startsWith("deleg");
  }

  private boolean isClosingQuote(int k) {
    return w.isMark(k, '"') || w.isMark(k, '”') || w.isMark(k, '»') || w.isMark(k, '“');
  }

  private int overQuoted(int close) {
    int k = close - 1;
    while (k > 0 && close - k < REACH && !w.isMark(k)) {
      k--;
    }
    return w.isMark(k) ? k : close;
  }
}
