package org.dateline.describe.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A stretch of a paragraph that may name someone.
 *
 * @param words the paragraph; the title has its own
 * @param inTitle whether it stands in the title and not in the body
 * @param from the first word of the name
 * @param to the index after its last word
 * @param role the role beside it
 * @param titled whether a title or honorific stands right before it
 * @param weight what speaks for a person, in the points of {@link Clue}
 */
record Mention(
    Words words,
    boolean inTitle,
    int from,
    int to,
    Optional<Role> role,
    boolean titled,
    int weight) {

  private static final WordSet DEAR =
      WordSet.of("dear cher chere liebe lieber querido querida caro cara");

  private static final WordSet JUNIOR = WordSet.of("jr sr");

  /** From here on a name of two words or more is a person's. */
  static final int ENOUGH = 2;

  /** Where what belongs to the mention starts: the role before the name, or the name. */
  int start() {
    return role.filter(r -> r.from() < from && r.adjacent()).map(Role::from).orElse(from);
  }

  /** The index after the name and what its role is of behind it. */
  int end() {
    return role.filter(r -> r.to() > to && r.adjacent()).map(Role::to).orElse(to);
  }

  Mention withRole(Role newRole) {
    return new Mention(
        words, inTitle, from, to, Optional.of(newRole), titled, weight + Clue.ROLE.points);
  }

  /** The same with another reading of its role. */
  Mention of(Role reading) {
    return new Mention(words, inTitle, from, to, Optional.of(reading), titled, weight);
  }

  /** The same with a name that ends before another word. */
  Mention until(int end) {
    return new Mention(words, inTitle, from, end, role, titled, weight);
  }

  Mention withWeight(int newWeight) {
    return new Mention(words, inTitle, from, to, role, titled, newWeight);
  }

  /** How many words of the name are written out: no initials, no particles. */
  int names() {
    int names = 0;
    for (int k = from; k < to; k++) {
      if (!NameReader.isInitial(words, k)
          && (words.isCapital(k) && !(words.is(k, Sense.PARTICLE) && k + 1 < to))) {
        names++;
      }
    }
    return names;
  }

  boolean hasInitial() {
    for (int k = from; k < to; k++) {
      if (NameReader.isInitial(words, k)) {
        return true;
      }
    }
    return false;
  }

  /** A surname alone, with its particles. */
  boolean isBare() {
    return names() < 2 && !hasInitial();
  }

  /** The given name in an address: {@code Minister Novak, dear Anna}. */
  OptionalInt addressedAs() {
    boolean dear =
        titled
            && to - from == 1
            && words.isMark(to, ',')
            && words.isLower(to + 1)
            && DEAR.contains(words, to + 1)
            && words.is(to + 2, Sense.GIVEN)
            && !words.isCapital(to + 3);
    return dear ? OptionalInt.of(to + 2) : OptionalInt.empty();
  }

  /** The name as it stands, with the given name of an address. */
  PersonName name() {
    List<String> names = new ArrayList<>();
    addressedAs().ifPresent(given -> names.add(words.word(given)));
    for (int k = from; k < to; k++) {
      boolean elided =
          k > from
              && words.start(k) == words.end(k - 1)
              && Letters.isApostrophe(words.text().charAt(words.end(k - 1) - 1));
      if (elided) {
        // d'Harcourt is one word
        names.add(names.removeLast() + words.word(k));
      } else {
        names.add(words.word(k) + (isJunior(k) ? "." : ""));
      }
    }
    return new PersonName(names);
  }

  /** {@code Jr.} with its dot, which may end the sentence as well. */
  private boolean isJunior(int k) {
    return k > from && k + 1 == to && JUNIOR.contains(words, k) && words.isMark(to, '.');
  }

  /** The words on the page that name the person and state the role. */
  String evidence() {
    int first = role.map(r -> Math.min(r.from(), from)).orElse(from);
    int last = role.map(r -> Math.max(r.to(), to)).orElse(to);
    return words.text(first, last);
  }
}
