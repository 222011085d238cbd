package org.dateline.describe.source;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.text.Folding;

/**
 * Tells whether a body that acts on the site of another one is the owner's own, such as its mission
 * or its committee, or a guest there.
 */
final class Ownership {

  private Ownership() {}

  /**
   * Whether a text says that a body is the owner's: {@code the X of the Council of Europe}, or an
   * unknown one with an abbreviation of its own that speaks on the site of an organisation.
   */
  static boolean isIn(String text, String owner, Issuers.Named body) {
    int end = text.indexOf(body.words()) + body.words().length();
    int close = text.startsWith(" (", end) ? text.indexOf(')', end) : -1;
    int behind = BodyWords.next(text, close < 0 ? end : close + 1);
    int word = BodyWords.wordEnd(text, behind);
    int next = Subject.passArticle(text, BodyWords.next(text, word));
    boolean of =
        BodyWords.at(text, behind).isJoint()
            && Authorities.longestAt(text, next, OptionalInt.empty())
                .filter(m -> Authorities.areOne(m.name(), owner))
                .isPresent();
    return of
        || is(owner, body.name())
        || (close > 0
            && Authorities.isOrganisation(owner)
            && Authorities.whole(body.name(), OptionalInt.empty()).isEmpty()
            && States.within(body.name()).isEmpty()
            && Speaking.follows(text, close + 1));
  }

  /** Whether a body is one of the owner's, and not only its members or its committee. */
  static boolean is(String owner, String name) {
    return isMissionOf(name, owner) || (areRelated(name, owner) && isMore(name, owner));
  }

  /** {@code OSCE Mission in X} is of the {@code ORGANIZATION FOR SECURITY AND …}. */
  static boolean isOfOrganisation(String name, String organisation) {
    String family = Authorities.family(organisation);
    return Authorities.isOrganisation(organisation)
        && ShortForm.isAbbreviation(family)
        && name.startsWith(family + " ");
  }

  /** Whether a name says more than the owner's, and not only that its members meet. */
  private static boolean isMore(String name, String owner) {
    boolean known = Authorities.whole(name, OptionalInt.empty()).isPresent();
    boolean part = (" " + owner + " ").contains(" " + name + " ");
    return (known || !name.endsWith(" " + owner)) && (owner.equals(name) || !part);
  }

  /**
   * Whether one is a mission and the other the ministry that sends it, as far as their names tell:
   * in other languages than English nobody else's embassy writes on its site.
   */
  private static boolean isMissionOf(String name, String ministry) {
    Set<String> states = States.within(ministry);
    return Delegations.isMission(name)
        && !Delegations.isMission(ministry)
        && !Authorities.isOrganisation(ministry)
        && BodyWords.at(ministry, 0).isForeign()
        && BodyWords.at(name, 0).isForeign()
        && (states.isEmpty() || states.equals(States.within(name)));
  }

  /** Whether two bodies have a word in common that is a name and no sort of body. */
  private static boolean areRelated(String one, String other) {
    Set<String> words = ownWords(one);
    words.retainAll(ownWords(other));
    return !words.isEmpty();
  }

  private static Set<String> ownWords(String name) {
    Set<String> words = new HashSet<>();
    String full =
        name
            + " "
            + Authorities.family(name)
            + Authorities.longestAt(name, 0, OptionalInt.empty())
                .map(known -> " " + known.name())
                .orElse("");
    for (int i = 0; i < full.length(); ) {
      int end = BodyWords.wordEnd(full, i);
      if (end > i) {
        BodyWords.Word word = BodyWords.of(full.substring(i, end));
        if (!word.isHead() && !word.isUnit() && !word.isJoint() && !word.isPlain()) {
          words.add(Folding.letters(full.substring(i, end)));
        }
      }
      i = Math.max(end, i + 1);
    }
    return words;
  }
}
