package org.dateline.describe.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.describe.Found;
import org.dateline.describe.Person;
import org.dateline.describe.person.Lexicon;
import org.dateline.describe.person.PersonName;
import org.dateline.describe.person.Sense;
import org.dateline.describe.person.Spelling;
import org.dateline.describe.person.Words;

/** The persons of a page, as a text refers to them: by surname, by office, by pronoun. */
final class Cast {

  /** A sex that a pronoun can agree with. */
  enum Sex {
    FEMALE,
    MALE,
    UNKNOWN;

    boolean agreesWith(Sex other) {
      return this == UNKNOWN || other == UNKNOWN || this == other;
    }
  }

  private final List<Person> persons = new ArrayList<>();
  private final List<Sex> sexes = new ArrayList<>();
  private final List<Set<Integer>> offices = new ArrayList<>();

  /** The nouns and what qualifies them in each role, before what it is of. */
  private final List<Set<Integer>> titles = new ArrayList<>();

  private final Map<String, List<Integer>> bySurname = new HashMap<>();
  private final Map<String, List<Integer>> byGivenName = new HashMap<>();

  Cast(List<Found<Person>> found, Lexicon lexicon) {
    for (Found<Person> each : found) {
      int index = persons.size();
      Person person = each.value();
      persons.add(person);
      PersonName name = PersonName.of(person.name());
      for (String surname : name.surnames()) {
        bySurname.computeIfAbsent(surname, k -> new ArrayList<>()).add(index);
      }
      if (!name.words().isEmpty()) {
        byGivenName
            .computeIfAbsent(Spelling.key(name.words().getFirst()), k -> new ArrayList<>())
            .add(index);
      }
      Set<Integer> heads = new HashSet<>();
      Set<Integer> title = new HashSet<>();
      boolean complement = false;
      Words role = Words.of(person.role().orElse(""), lexicon);
      for (int i = 0; i < role.size(); i++) {
        if (role.is(i, Sense.HEAD)) {
          heads.add(role.hash(i));
        }
        complement |= role.isLower(i) && role.is(i, Sense.CONNECTOR);
        if (!complement && role.isWord(i)) {
          title.add(role.hash(i));
        }
      }
      titles.add(title);
      offices.add(heads);
      sexes.add(sex(Words.of(person.name(), lexicon), role));
    }
  }

  private static Sex sex(Words name, Words role) {
    for (int i = 0; i < name.size(); i++) {
      if (name.is(i, Sense.GIVEN)) {
        boolean female = name.is(i, Sense.FEMALE);
        boolean male = name.is(i, Sense.MALE);
        if (female != male) {
          return female ? Sex.FEMALE : Sex.MALE;
        }
        break;
      }
    }
    for (int i = 0; i < role.size(); i++) {
      boolean female = role.is(i, Sense.FEMALE);
      boolean male = role.is(i, Sense.MALE);
      if (role.is(i, Sense.HEAD) && female != male) {
        return female ? Sex.FEMALE : Sex.MALE;
      }
    }
    return Sex.UNKNOWN;
  }

  boolean isEmpty() {
    return persons.isEmpty();
  }

  String name(int person) {
    return persons.get(person).name();
  }

  Sex sex(int person) {
    return sexes.get(person);
  }

  /** The person whose name has its surname at word {@code i}; -1 where it is nobody's. */
  int at(Words w, int i) {
    if (!w.isCapital(i)) {
      return -1;
    }
    List<Integer> candidates = bySurname.get(Spelling.key(w.word(i)));
    if (candidates == null) {
      return -1;
    }
    if (candidates.size() == 1) {
      return candidates.getFirst();
    }
    for (int back = i - 1; back >= Math.max(0, i - 4) && w.isWord(back); back--) {
      List<Integer> given = w.isCapital(back) ? byGivenName.get(Spelling.key(w.word(back))) : null;
      if (given != null) {
        for (int candidate : candidates) {
          if (given.contains(candidate)) {
            return candidate;
          }
        }
      }
    }
    return candidates.getFirst();
  }

  /** All who hold an office named by this noun. */
  List<Integer> holders(int head) {
    List<Integer> holders = new ArrayList<>();
    for (int p = 0; p < persons.size(); p++) {
      if (offices.get(p).contains(head)) {
        holders.add(p);
      }
    }
    return holders;
  }

  /**
   * Of several holders those whose title is nearest to a mention of it: {@code the Minister} is the
   * minister, not the deputy.
   *
   * @param phrase the noun with what qualifies it
   */
  List<Integer> nearest(List<Integer> holders, Set<Integer> phrase) {
    List<Integer> best = new ArrayList<>();
    int least = Integer.MAX_VALUE;
    for (int holder : holders) {
      Set<Integer> missing = new HashSet<>(phrase);
      missing.removeAll(titles.get(holder));
      Set<Integer> surplus = new HashSet<>(titles.get(holder));
      surplus.removeAll(phrase);
      int distance = missing.size() * 4 + surplus.size();
      if (distance < least) {
        best.clear();
        least = distance;
      }
      if (distance == least) {
        best.add(holder);
      }
    }
    return best;
  }
}
