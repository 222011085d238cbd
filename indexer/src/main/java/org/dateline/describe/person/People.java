package org.dateline.describe.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.describe.Found;
import org.dateline.describe.Person;

/** Links the mentions of one page to persons: one for each, by the fullest name. */
final class People {

  private static final class Entry {
    PersonName name;
    Set<String> surnames;
    final List<Mention> mentions = new ArrayList<>();

    Entry(PersonName name) {
      this.name = name;
      this.surnames = name.surnames();
    }

    void rename(PersonName newName) {
      name = newName;
      surnames = newName.surnames();
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final WordHashes lowerWords;
  private final Lexicon lexicon;
  private final boolean inflects;

  /**
   * @param lowerWords the hashes of the words that the page writes in lower case
   */
  private People(WordHashes lowerWords, Lexicon lexicon) {
    this.lowerWords = lowerWords;
    this.lexicon = lexicon;
    this.inflects = !lexicon.language().equals("en") && !lexicon.language().equals("fr");
  }

  static List<Found<Person>> link(List<Mention> mentions, WordHashes lowerWords, Lexicon lexicon) {
    People people = new People(lowerWords, lexicon);
    Set<String> titledSurnames = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.isBare() && mention.titled()) {
        titledSurnames.add(Spelling.key(mention.words().word(mention.to() - 1)));
      }
    }
    // names in full first, the longest first, so that each short form finds the person it means
    List<Mention> full =
        mentions.stream()
            .filter(m -> m.names() > 1 || m.hasInitial())
            .sorted(
                Comparator.comparingInt((Mention m) -> -m.names())
                    .thenComparing(Mention::hasInitial))
            .toList();
    List<Mention> openings = new ArrayList<>();
    for (Mention mention : full) {
      if (people.isOpening(mention)) {
        openings.add(mention);
      } else if (people.isPerson(mention, titledSurnames)) {
        people.addFull(mention);
      }
    }
    for (Mention mention : openings) {
      if (!people.addToSurname(mention) && people.isPerson(mention, titledSurnames)) {
        people.addFull(mention);
      }
    }
    for (Mention mention : mentions) {
      if (mention.isBare()) {
        people.addBare(mention);
      }
    }
    return people.found(mentions);
  }

  /** A sentence that opens with an unlisted word before what may be a surname alone. */
  private boolean isOpening(Mention m) {
    Words w = m.words();
    return m.to() - m.from() == 2
        && w.is(m.from(), Sense.FIRST)
        && !w.is(m.from(), Sense.GIVEN | Sense.FAMILY)
        && m.role().isEmpty();
  }

  /** {@code Yesterday Novak said}: the one person of that surname. */
  private boolean addToSurname(Mention m) {
    String key = Spelling.key(m.words().word(m.to() - 1));
    List<Entry> same = entries.stream().filter(e -> e.surnames.contains(key)).toList();
    if (same.size() == 1 && !isSame(same.getFirst().name, nameOf(m))) {
      same.getFirst().mentions.add(m);
      return true;
    }
    return false;
  }

  private boolean isPerson(Mention m, Set<String> titledSurnames) {
    Words w = m.words();
    if (m.names() < 2) {
      // initials and a surname: a person where a title says so, else only as a short form
      return m.weight() >= 3 || knows(m);
    }
    if (m.inTitle()) {
      return m.weight() >= 4 && w.is(m.from(), Sense.GIVEN);
    }
    if (titledSurnames.contains(Spelling.key(w.word(m.to() - 1)))) {
      return true;
    }
    if (m.weight() < Mention.ENOUGH) {
      return false;
    }
    if (m.weight() < 4 && w.size() <= m.to() - m.from() + 3 && !w.isMark(w.size() - 1)) {
      // a line that is a name and nothing else is a byline or a link
      return false;
    }
    if (!w.is(m.from(), Sense.GIVEN | Sense.FAMILY)) {
      for (int k = m.from(); k < m.to(); k++) {
        if (lowerWords.contains(w.hash(k)) && !w.is(k, Sense.PARTICLE)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean knows(Mention m) {
    PersonName name = nameOf(m);
    return entries.stream().anyMatch(e -> e.name.agreesWith(name));
  }

  private void addFull(Mention m) {
    PersonName name = nameOf(m);
    List<Entry> same = entries.stream().filter(e -> isSame(e.name, name)).toList();
    if (same.size() == 1) {
      same.getFirst().mentions.add(m);
      if (lexicon.inflectsNames() && isNominativeOf(name, same.getFirst().name)) {
        same.getFirst().rename(name);
      }
    } else if (same.isEmpty()) {
      Entry entry = new Entry(name);
      entry.mentions.add(m);
      entries.add(entry);
    } else {
      same.stream()
          .filter(e -> e.name.text().equals(name.text()))
          .findFirst()
          .ifPresent(e -> e.mentions.add(m));
    }
  }

  private boolean isSame(PersonName a, PersonName b) {
    return a.agreesWith(b) || (lexicon.inflectsNames() && a.isOtherCaseOf(b, lexicon));
  }

  /** Of two cases of one name the one whose given name is listed, else the shorter. */
  private boolean isNominativeOf(PersonName name, PersonName other) {
    if (!name.isOtherCaseOf(other, lexicon)) {
      return false;
    }
    boolean listed = isGiven(name);
    return listed == isGiven(other) ? name.text().length() < other.text().length() : listed;
  }

  private boolean isGiven(PersonName name) {
    String given = name.words().getFirst();
    return (lexicon.senses(given, 0, given.length()) & Sense.GIVEN) != 0;
  }

  private void addBare(Mention m) {
    Words w = m.words();
    String word = w.word(m.to() - 1);
    String key = Spelling.key(word);
    List<Entry> same = entries.stream().filter(e -> e.surnames.contains(key)).toList();
    if (same.isEmpty() && (m.titled() || inflects)) {
      same = entries.stream().filter(e -> isInflected(key, e.surnames)).toList();
    }
    if (same.isEmpty() && m.titled() && !m.inTitle()) {
      same =
          entries.stream()
              .filter(e -> Spelling.key(e.name.words().getFirst()).equals(key))
              .toList();
    }
    if (same.size() > 1) {
      List<Entry> fitting = same.stream().filter(e -> fits(e, m)).toList();
      same = fitting.size() == 1 ? fitting : List.of();
      if (same.isEmpty()) {
        return;
      }
    }
    if (same.size() == 1) {
      same.getFirst().mentions.add(m);
      return;
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 1 && addPair(m, word, hyphen)) {
      return;
    }
    if (m.titled() && isSurname(m)) {
      Entry entry = new Entry(nameOf(m));
      entry.mentions.add(m);
      entries.add(entry);
    }
  }

  /** {@code the Novak-Petrov meeting}: a hyphen between two surnames of the page. */
  private boolean addPair(Mention m, String word, int hyphen) {
    String left = Spelling.key(word.substring(0, hyphen));
    String right = Spelling.key(word.substring(hyphen + 1));
    List<Entry> pair =
        entries.stream()
            .filter(e -> e.surnames.contains(left) || e.surnames.contains(right))
            .toList();
    if (pair.size() == 2) {
      pair.forEach(e -> e.mentions.add(m));
      return true;
    }
    return false;
  }

  private boolean isSurname(Mention m) {
    Words w = m.words();
    int last = m.to() - 1;
    int before = m.from() - 1;
    boolean introduced =
        w.isMark(before)
            || w.is(
                before,
                Sense.HEAD
                    | Sense.HONORIFIC
                    | Sense.MODIFIER
                    | Sense.TOPIC
                    | Sense.PLACE
                    | Sense.DEMONYM
                    | Sense.ACRONYM);
    boolean word = lowerWords.contains(w.hash(last)) || !introduced;
    boolean named =
        w.isCapital(m.to()) && w.is(m.to(), Sense.NO_NAME) && !w.is(m.to(), Sense.FIRST);
    boolean titleCase = m.inTitle() && !hasLower(w);
    return !word
        && !named
        && !titleCase
        && !w.is(last, Sense.NO_NAME)
        && w.end(last) - w.start(last) > 2
        && !(w.is(last, Sense.GIVEN) && m.role().isEmpty());
  }

  private static boolean hasLower(Words w) {
    for (int i = 0; i < w.size(); i++) {
      if (w.isLower(i) && w.end(i) - w.start(i) > 4) {
        return true;
      }
    }
    return false;
  }

  /** {@code Novakom} for {@code Novak}: the end of a surname changes by up to three letters. */
  private static boolean isInflected(String key, Set<String> surnames) {
    for (String surname : surnames) {
      int stem = Math.max(3, surname.length() - 1);
      if (surname.length() >= 3
          && key.length() >= stem
          && key.length() - surname.length() <= 3
          && key.startsWith(surname.substring(0, Math.min(stem, surname.length())))
          && key.length() >= surname.length() - 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(Entry entry, Mention m) {
    if (m.role().isEmpty()) {
      return false;
    }
    int head = m.role().get().head();
    return entry.mentions.stream()
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

  private List<Found<Person>> found(List<Mention> mentions) {
    List<Found<Person>> found = new ArrayList<>();
    IdentityHashMap<Mention, Integer> order = new IdentityHashMap<>();
    for (Mention mention : mentions) {
      order.put(mention, order.size());
    }
    entries.sort(Comparator.comparingInt(e -> first(e, order)));
    for (Entry entry : entries) {
      entry.mentions.sort(Comparator.comparingInt(m -> order.getOrDefault(m, 0)));
      int inBody = (int) entry.mentions.stream().filter(m -> !m.inTitle()).count();
      Optional<Mention> stated = stated(entry);
      Mention strongest = stated.orElse(fullest(entry));
      found.add(
          new Found<>(
              new Person(
                  Nominative.of(entry.name.words(), isOblique(strongest)),
                  stated.flatMap(Mention::role).map(Role::text),
                  Math.max(1, inBody)),
              strongest.role().isPresent() ? "role and name" : "name",
              strongest.evidence()));
    }
    return found;
  }

  /** Whether the noun of office right before the name is in another case than the first. */
  private boolean isOblique(Mention m) {
    return lexicon.language().equals("ru")
        && m.role()
            .filter(r -> r.adjacent() && r.to() == m.from())
            .filter(r -> Nominative.isObliqueOffice(m.words(), r))
            .isPresent();
  }

  private static int first(Entry entry, IdentityHashMap<Mention, Integer> order) {
    int first = Integer.MAX_VALUE;
    for (Mention m : entry.mentions) {
      int at = order.getOrDefault(m, 0);
      first = Math.min(first, m.inTitle() ? at + order.size() : at);
    }
    return first;
  }

  private static Mention fullest(Entry entry) {
    return entry.mentions.stream().max(Comparator.comparingInt(Mention::names)).orElseThrow();
  }

  /**
   * The mention whose role is the person's: the first in the body with the full name, unless a
   * later one says the same at more length; else any.
   */
  private static Optional<Mention> stated(Entry entry) {
    List<Mention> withRole = entry.mentions.stream().filter(m -> m.role().isPresent()).toList();
    if (withRole.isEmpty()) {
      return Optional.empty();
    }
    Mention best = null;
    for (Mention m : withRole) {
      if (best == null || rank(m) > rank(best)) {
        best = m;
      } else if (rank(m) == rank(best) && isLonger(m, best)) {
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

  private static PersonName nameOf(Mention m) {
    Words w = m.words();
    List<String> words = new ArrayList<>();
    m.addressedAs().ifPresent(given -> words.add(w.word(given)));
    for (int k = m.from(); k < m.to(); k++) {
      boolean elided =
          k > m.from()
              && w.start(k) == w.end(k - 1)
              && Letters.isApostrophe(w.text().charAt(w.end(k - 1) - 1));
      if (elided) {
        // d'Harcourt is one word
        words.add(words.removeLast() + w.word(k));
      } else {
        words.add(w.word(k));
      }
    }
    return new PersonName(words);
  }
}
