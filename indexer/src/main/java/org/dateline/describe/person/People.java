package org.dateline.describe.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.dateline.describe.Found;
import org.dateline.describe.Person;

/** Links the mentions of one page to persons: one for each, by the fullest name. */
final class People {

  /** Of names of as many words those without an initial first. */
  private static final Comparator<Mention> LONGEST_FIRST =
      Comparator.comparingInt((Mention m) -> -m.names()).thenComparing(Mention::hasInitial);

  private final List<PersonEntry> entries = new ArrayList<>();
  private final Prose prose;
  private final Lexicon lexicon;
  private final boolean inflects;

  private People(Prose prose) {
    this.prose = prose;
    this.lexicon = prose.lexicon();
    this.inflects = !lexicon.language().equals("en") && !lexicon.language().equals("fr");
  }

  static List<Found<Person>> link(List<Mention> read, Prose prose) {
    People people = new People(prose);
    List<Mention> mentions = read.stream().map(mention -> withoutPlace(mention, read)).toList();
    Set<String> titledSurnames = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.isBare() && mention.titled()) {
        titledSurnames.add(Spelling.key(mention.words().word(mention.to() - 1)));
      }
    }
    // names in full first, the longest first, so that each short form finds the person it means
    List<Mention> full = new ArrayList<>(mentions);
    full.removeIf(Mention::isBare);
    full.sort(LONGEST_FIRST);
    List<Mention> openings = new ArrayList<>();
    List<Mention> others = new ArrayList<>();
    for (Mention mention : full) {
      if (people.isOpening(mention)) {
        openings.add(mention);
      } else if (people.isPerson(mention, titledSurnames)) {
        people.addFull(mention);
      } else {
        others.add(mention);
      }
    }
    for (Mention mention : openings) {
      if (!people.addToSurname(mention) && people.isPerson(mention, titledSurnames)) {
        people.addFull(mention);
      } else {
        others.add(mention);
      }
    }
    others.stream().filter(people::isCaseOfKnown).forEach(people::addFull);
    for (Mention mention : mentions) {
      if (mention.isBare()) {
        people.addBare(mention);
      }
    }
    return people.found(mentions);
  }

  /** Languages whose verb stands before its subject where the sentence begins with another word. */
  private static final Set<String> VERB_SECOND =
      Set.of("sv", "no", "nb", "nn", "da", "is", "nl", "de");

  /**
   * {@code Anna Lund} of {@code besöker Anna Lund Oslo}, whom the page also names so: where the
   * verb stands first, its object follows the name.
   */
  private static Mention withoutPlace(Mention mention, List<Mention> all) {
    Words w = mention.words();
    int last = mention.to() - 1;
    if (mention.names() < 3
        || !VERB_SECOND.contains(w.language())
        || !w.is(last, Sense.PLACE)
        || w.is(last, Sense.GIVEN | Sense.FAMILY)) {
      return mention;
    }
    Mention shorter = mention.until(last);
    String name = shorter.name().text();
    boolean named = all.stream().anyMatch(m -> m.name().text().equals(name));
    return named ? shorter : mention;
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
    List<PersonEntry> same = ofSurname(Spelling.key(m.words().word(m.to() - 1)));
    if (same.size() == 1 && !isSame(same.getFirst().name(), m.name())) {
      same.getFirst().add(m);
      return true;
    }
    return false;
  }

  /** Those whom a surname alone may mean. */
  private List<PersonEntry> ofSurname(String key) {
    List<PersonEntry> same = new ArrayList<>(1);
    for (PersonEntry entry : entries) {
      if (entry.surnames().contains(key)) {
        same.add(entry);
      }
    }
    return same;
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
        if (w.isCapital(k) && prose.lowerWords().contains(w.hash(k)) && !w.is(k, Sense.PARTICLE)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean knows(Mention m) {
    PersonName name = m.name();
    return entries.stream().anyMatch(e -> e.name().agreesWith(name));
  }

  /** Whether a name for which nothing else speaks is another case of one that is a person's. */
  private boolean isCaseOfKnown(Mention m) {
    if (!lexicon.inflectsNames() || m.names() < 2) {
      return false;
    }
    PersonName name = m.name();
    return entries.stream()
        .anyMatch(
            e -> !e.name().text().equals(name.text()) && e.name().isOtherCaseOf(name, lexicon));
  }

  private void addFull(Mention m) {
    PersonName name = m.name();
    List<PersonEntry> same = entries.stream().filter(e -> isSame(e.name(), name)).toList();
    if (same.size() == 1) {
      same.getFirst().add(m);
      if (lexicon.inflectsNames() && isNominativeOf(name, same.getFirst().name())) {
        same.getFirst().rename(name);
      }
    } else if (same.isEmpty()) {
      entries.add(new PersonEntry(name, m));
    } else {
      same.stream()
          .filter(e -> e.name().text().equals(name.text()))
          .findFirst()
          .ifPresent(e -> e.add(m));
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
    List<PersonEntry> same = ofSurname(key);
    if (same.isEmpty() && (m.titled() || inflects)) {
      same = entries.stream().filter(e -> isInflected(key, e.surnames())).toList();
    }
    if (same.isEmpty() && m.titled() && !m.inTitle()) {
      same =
          entries.stream()
              .filter(
                  e ->
                      Spelling.key(e.name().words().getFirst()).equals(key)
                          || Spelling.key(e.name().words().getLast()).equals(key))
              .toList();
    }
    if (same.size() > 1) {
      List<PersonEntry> fitting = same.stream().filter(e -> e.fits(m)).toList();
      same = fitting.size() == 1 ? fitting : List.of();
      if (same.isEmpty()) {
        return;
      }
    }
    if (same.size() == 1) {
      same.getFirst().add(m);
      return;
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 1 && addPair(m, word, hyphen)) {
      return;
    }
    if (m.titled() && isSurname(m)) {
      entries.add(new PersonEntry(m.name(), m));
    }
  }

  /** {@code the Novak-Petrov meeting}: a hyphen between two surnames of the page. */
  private boolean addPair(Mention m, String word, int hyphen) {
    String left = Spelling.key(word.substring(0, hyphen));
    String right = Spelling.key(word.substring(hyphen + 1));
    List<PersonEntry> pair =
        entries.stream()
            .filter(e -> e.surnames().contains(left) || e.surnames().contains(right))
            .toList();
    if (pair.size() == 2) {
      pair.forEach(e -> e.add(m));
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
    boolean word = prose.lowerWords().contains(w.hash(last)) || !introduced;
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
          && key.length() - surname.length() <= 3
          && key.startsWith(surname.substring(0, stem))) {
        return true;
      }
    }
    return false;
  }

  private List<Found<Person>> found(List<Mention> mentions) {
    IdentityHashMap<Mention, Integer> order = new IdentityHashMap<>();
    for (Mention mention : mentions) {
      order.put(mention, order.size());
    }
    return entries.stream()
        .sorted(Comparator.comparingInt(e -> e.first(order)))
        .map(e -> e.found(order, lexicon))
        .toList();
  }
}
