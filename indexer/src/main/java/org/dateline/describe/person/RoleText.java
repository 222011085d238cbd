package org.dateline.describe.person;

/**
 * What a role says: the words of its phrase without brackets, a country's genitive turned to {@code
 * of}, and the body that {@code its} means written out.
 */
final class RoleText {

  private final Words w;
  private final RoleGrammar grammar;
  private final RoleCase cases;

  RoleText(Words w, RoleGrammar grammar) {
    this.w = w;
    this.grammar = grammar;
    this.cases = new RoleCase(w);
  }

  /** The role of a phrase. */
  Role role(RolePhrase phrase, boolean plural, boolean adjacent) {
    return new Role(
        of(phrase), phrase.from(), phrase.to(), w.hash(phrase.head()), plural, adjacent);
  }

  String of(RolePhrase phrase) {
    String words = inNominative(phrase, withoutBrackets(phrase));
    if (isGenitive(phrase)) {
      int cut = w.start(phrase.from() + 1) - w.start(phrase.from());
      return words.substring(cut) + " of " + w.word(phrase.from());
    }
    if (w.is(phrase.head(), Sense.PLURAL) && w.isEnglish() && !counts(phrase)) {
      int noun = w.end(phrase.head()) - w.start(phrase.from());
      return noun <= words.length()
          ? singular(words.substring(0, noun)) + words.substring(noun)
          : words;
    }
    if (w.is(phrase.head(), Sense.PLURAL) && !w.isEnglish()) {
      String nouns = w.word(phrase.head());
      int at = w.start(phrase.head()) - w.start(phrase.from());
      return words.startsWith(nouns, at)
          ? words.substring(0, at) + cases.singular(nouns) + words.substring(at + nouns.length())
          : words;
    }
    return phrase.isBare() && isIts(phrase) ? words + antecedent(phrase.from() - 2) : words;
  }

  /** The words as they stand, but for their case. */
  String inNominative(RolePhrase phrase) {
    return inNominative(phrase, w.text(phrase.from(), phrase.to()));
  }

  private String inNominative(RolePhrase phrase, String words) {
    String stated = w.text(phrase.from(), phrase.head() + 1);
    return words.startsWith(stated)
        ? cases.nominative(phrase).map(n -> n + words.substring(stated.length())).orElse(words)
        : words;
  }

  /** {@code Norway's Foreign Minister}; but not where a second office follows. */
  private boolean isGenitive(RolePhrase phrase) {
    int from = phrase.from();
    if (!w.is(from, Sense.POSSESSIVE) || !w.is(from, Sense.PLACE) || from >= phrase.head()) {
      return false;
    }
    for (int k = phrase.head() + 1; k < phrase.to(); k++) {
      if (w.isMark(k, ',')
          || (grammar.tokens().isHead(k) && (w.isMark(k - 1) || w.is(k - 1, Sense.AND)))) {
        return false;
      }
    }
    return true;
  }

  private String withoutBrackets(RolePhrase phrase) {
    StringBuilder text = new StringBuilder();
    int k = phrase.from();
    while (k < phrase.to()) {
      if (w.isMark(k, '(') && !grammar.tokens().isRetired(k)) {
        int close = grammar.tokens().closing(k);
        if (close > 0 && close < phrase.to()) {
          k = close + 1;
          continue;
        }
      }
      int next = k + 1;
      while (next < phrase.to() && !(w.isMark(next, '(') && !grammar.tokens().isRetired(next))) {
        next++;
      }
      text.append(text.isEmpty() ? "" : " ").append(w.text(k, next));
      k = next;
    }
    return text.toString();
  }

  /** {@code Vice-Chairpersons A and B}: each of them is one. */
  private static String singular(String words) {
    if (words.endsWith("ies")) {
      return words.substring(0, words.length() - 3) + "y";
    }
    return words.endsWith("s") && !words.endsWith("ss") && !words.endsWith("men")
        ? words.substring(0, words.length() - 1)
        : words;
  }

  /** {@code Chairs of the three committees}: one each. */
  private boolean counts(RolePhrase phrase) {
    for (int k = phrase.head() + 1; k < phrase.to(); k++) {
      if (grammar.tokens().isPassing(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean isIts(RolePhrase phrase) {
    return w.is(phrase.from() - 1, Sense.ITS)
        || (w.is(phrase.from() - 2, Sense.ITS) && w.isLower(phrase.from() - 1));
  }

  /** The institution that "its" means: the last one that the sentence names in full. */
  private String antecedent(int before) {
    for (int k = before; k >= 0 && !w.is(k + 1, Sense.FIRST); k--) {
      if (grammar.tokens().isNamed(k)) {
        break;
      }
      if (w.is(k, Sense.ORGANISATION) && w.isCapital(k) && !w.is(k, Sense.POSSESSIVE)) {
        int from = k;
        while (from > 0
            && w.isCapital(from - 1)
            && !w.is(from - 1, Sense.STOP | Sense.ARTICLE | Sense.HEAD)) {
          from--;
        }
        int to = k + 1;
        while (to < before
            && (w.isCapital(to) || (w.is(to, Sense.CONNECTOR) && w.isCapital(to + 1)))) {
          to++;
        }
        if (to - from > 1) {
          return " of the " + w.text(from, to);
        }
      }
    }
    return "";
  }
}
