package org.dateline.describe.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.describe.Found;
import org.dateline.describe.Person;

/** One person of a page while its mentions are being linked. */
final class PersonEntry {

  private PersonName name;
  private Set<String> surnames;
  private final List<Mention> mentions = new ArrayList<>();

  PersonEntry(PersonName name, Mention first) {
    this.name = name;
    this.surnames = name.surnames();
    mentions.add(first);
  }

  PersonName name() {
    return name;
  }

  /** The keys under which a surname alone may mean this person. */
  Set<String> surnames() {
    return surnames;
  }

  List<Mention> mentions() {
    return mentions;
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  /** Whether a surname with a role means this person: another mention has that office. */
  boolean fits(Mention m) {
    if (m.role().isEmpty()) {
      return false;
    }
    int head = m.role().get().head();
    return mentions.stream()
        .anyMatch(
            other ->
                other.role().isPresent()
                    && (other.role().get().head() == head || mentionsHead(other, head)));
  }

  private static boolean mentionsHead(Mention m, int head) {
    Role role = m.role().orElseThrow();
    for (int k = role.from(); k < role.to(); k++) {
      if (m.words().hash(k) == head) {
        return true;
      }
    }
    return false;
  }

  /** Gives the person another form of the name. */
  void rename(PersonName newName) {
    name = newName;
    surnames = newName.surnames();
  }

  /** Where the person is first named; in the title only after all of the body. */
  int first(IdentityHashMap<Mention, Integer> order) {
    int first = Integer.MAX_VALUE;
    for (Mention m : mentions) {
      int at = order.getOrDefault(m, 0);
      first = Math.min(first, m.inTitle() ? at + order.size() : at);
    }
    return first;
  }

  /** The person with the role that the page states, and what this rests on. */
  Found<Person> found(IdentityHashMap<Mention, Integer> order, Lexicon lexicon) {
    mentions.sort(Comparator.comparingInt(m -> order.getOrDefault(m, 0)));
    int inBody = (int) mentions.stream().filter(m -> !m.inTitle()).count();
    Optional<Mention> stated = stated();
    Mention strongest = stated.orElse(fullest());
    return new Found<>(
        new Person(
            lexicon.language().equals("sr")
                ? name.text()
                : Nominative.of(name.words(), isOblique(strongest, lexicon)),
            stated.flatMap(Mention::role).map(Role::text),
            Math.max(1, inBody)),
        strongest.role().isPresent() ? "role and name" : "name",
        strongest.evidence());
  }

  private Mention fullest() {
    return mentions.stream().max(Comparator.comparingInt(Mention::names)).orElseThrow();
  }

  /**
   * The mention whose role is the person's: the first in the body with the full name, unless a
   * later one says the same at more length; else any.
   */
  private Optional<Mention> stated() {
    Mention best = null;
    for (Mention m : mentions) {
      if (m.role().isPresent()
          && (best == null
              || rank(m) > rank(best)
              || (rank(m) == rank(best) && isLonger(m, best)))) {
        best = m;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int rank(Mention m) {
    boolean indirect = m.role().filter(Role::indirect).isPresent();
    return (m.isBare() ? 0 : 2) + (m.inTitle() ? 0 : 1) - (indirect ? 4 : 0);
  }

  private static boolean isLonger(Mention m, Mention than) {
    Role a = m.role().orElseThrow();
    Role b = than.role().orElseThrow();
    return b.to() - b.from() <= 2 && a.to() - a.from() > b.to() - b.from() && a.head() == b.head();
  }

  /** Whether the noun of office right before the name is in another case than the first. */
  private static boolean isOblique(Mention m, Lexicon lexicon) {
    return lexicon.language().equals("ru")
        && m.role()
            .filter(r -> r.adjacent() && r.to() == m.from())
            .filter(r -> Nominative.isObliqueOffice(m.words(), r))
            .isPresent();
  }
}
