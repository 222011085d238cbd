package org.dateline.describe.person;

import java.util.Optional;

/**
 * Reads the role of somebody who is one of those of whom the sentence before spoke: {@code Nine
 * lawyers were heard. One of them, NAME, …}
 */
final class RoleOfGroup {

  /** Those of whom it speaks stand in the sentence before. */
  private static final int REACH = 40;

  private static final WordSet THEM =
      WordSet.of("them whom ihnen denen eux elles ellos ellas loro них nich njih nimi");

  private static final WordSet ONE =
      WordSet.of("one einer eine un une uno una um uma один одна jeden jedna jedan one en ett");

  private final Words w;
  private final RoleGrammar grammar;
  private final RoleText texts;

  RoleOfGroup(Words w, RoleGrammar grammar, RoleText texts) {
    this.w = w;
    this.grammar = grammar;
    this.texts = texts;
  }

  /** {@code NAME, one of the trainers}: one of what stands behind the name in the plural. */
  Optional<Role> among(int nameTo) {
    boolean one =
        w.isMark(nameTo, ',')
            && w.isLower(nameTo + 1)
            && ONE.contains(w, nameTo + 1)
            && grammar.tokens().isLink(nameTo + 2);
    return one
        ? grammar
            .startingAt(grammar.tokens().afterLinks(nameTo + 2))
            .filter(p -> w.is(p.head(), Sense.PLURAL) && !grammar.tokens().isNamed(p.to()))
            .map(p -> texts.role(p, false, false))
        : Optional.empty();
  }

  /** One of what the sentence before says in the plural. */
  Optional<Role> oneOf(int nameFrom) {
    int comma = nameFrom - 1;
    while (w.is(comma, Sense.HONORIFIC)) {
      comma--;
    }
    if (!w.isMark(comma, ',') || !w.isLower(comma - 1) || !THEM.contains(w, comma - 1)) {
      return Optional.empty();
    }
    int sentences = 0;
    int several = -1;
    for (int k = comma - 2; k >= Math.max(0, comma - REACH) && sentences < 2; k--) {
      if (w.isLower(k) && w.is(k, Sense.HEAD) && w.is(k, Sense.PLURAL)) {
        several = k; // the first of the sentence is its subject more often than not
      }
      sentences += w.is(k, Sense.FIRST) ? 1 : 0;
    }
    return several < 0
        ? Optional.empty()
        : Optional.of(texts.role(new RolePhrase(several, several, several + 1), true, false));
  }
}
