package org.dateline.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.describe.Evidence;
import org.dateline.describe.Found;
import org.dateline.describe.Person;
import org.dateline.describe.Release;
import org.dateline.describe.person.PersonName;

/**
 * Adds to releases what the others of their corpus teach. Thread-safe.
 *
 * @param names the full names of the corpus
 * @param families the signatures of its texts
 * @param authority what is known of names beforehand
 */
public record Relater(Names names, Families families, Authority authority) {

  /**
   * How long before and after its sightings a full name may explain a surname, in days: a minister
   * stays for some four years, and a corpus has gaps.
   */
  private static final long WITH_ROLE = 4 * 366L;

  /** The same where the page states no role, and time alone tells. */
  private static final long WITHOUT_ROLE = 366L;

  /** The archive's own list says it; the words are the spelling. */
  private static final String ALIAS = "alias";

  /** A list says who held the office that day; the words are the office and its years. */
  private static final String HOLDER = "office holder";

  /** Releases of these years name one such person in that role; the words are those of both. */
  private static final String ROLE = "role in other releases";

  /** Releases of that year name one such person alone; the words are the name on the page. */
  private static final String TIME = "other releases of the time";

  /** A relater that knows the office holders of Dateline's own list. */
  public Relater(Names names, Families families) {
    this(names, families, Authority.own());
  }

  /**
   * The release with what the corpus teaches about it; nothing that was found on it changes. What
   * an earlier relater has added gives way.
   *
   * @param key the key under which {@link Families#of} saw the release
   */
  public Release relate(String key, Release release) {
    Optional<Long> day = release.date().map(Found::value).map(Names::day);
    List<Found<Person>> persons = new ArrayList<>();
    for (Found<Person> found : release.persons()) {
      Person person = found.value();
      Optional<Found<String>> resolved =
          authority
              .aliasOf(person.name())
              .map(name -> new Found<>(name, ALIAS, person.name()))
              .or(() -> day.flatMap(d -> resolve(person, d)))
              .filter(full -> !full.value().equals(person.name()));
      persons.add(
          resolved
              .map(full -> new Found<>(person.withResolved(full), found.evidence()))
              .orElseGet(() -> new Found<>(person.unresolved(), found.evidence())));
    }
    return release.relatedBy(persons, families.relation(key));
  }

  /** The full name of a surname, with or without initials, where one candidate remains. */
  private Optional<Found<String>> resolve(Person person, long day) {
    PersonName name = PersonName.of(person.name());
    if (!name.isShort()) {
      return Optional.empty();
    }
    Set<String> roles = RoleWords.of(person.role().orElse(""));
    List<Candidate> candidates = new ArrayList<>();
    for (String surname : name.surnames()) {
      for (Map.Entry<String, Sighting> seen : names.withSurname(surname).entrySet()) {
        Sighting sighting = seen.getValue();
        boolean stated = !roles.isEmpty() && !sighting.roles().isEmpty();
        if (sighting.isNear(day, stated ? WITH_ROLE : WITHOUT_ROLE)
            && RoleWords.agree(roles, sighting.roles())) {
          Evidence evidence =
              stated
                  ? new Evidence(ROLE, RoleWords.common(roles, sighting.roles()))
                  : new Evidence(TIME, person.name());
          PersonName full = PersonName.of(seen.getKey());
          add(candidates, new Candidate(full, sighting.count(), evidence), name);
        }
      }
      for (Holder holder : authority.on(surname, day)) {
        if (!roles.isEmpty() && RoleWords.agree(roles, holder.roles())) {
          Evidence evidence = new Evidence(HOLDER, holder.term());
          add(candidates, new Candidate(PersonName.of(holder.name()), 0, evidence), name);
        }
      }
    }
    return candidates.size() == 1 ? Optional.of(candidates.getFirst().found()) : Optional.empty();
  }

  /**
   * Someone who may be meant.
   *
   * @param name the form that the corpus has most often
   * @param count how often; 0 for a form that it does not have
   * @param evidence why that one may be meant
   */
  private record Candidate(PersonName name, int count, Evidence evidence) {

    Found<String> found() {
      return new Found<>(name.text(), evidence);
    }

    /** The more frequent form; of two as frequent ones the longer, then the first by alphabet. */
    Candidate or(Candidate other) {
      if (count != other.count) {
        return count > other.count ? this : other;
      }
      int longer = Integer.compare(name.text().length(), other.name.text().length());
      if (longer != 0) {
        return longer > 0 ? this : other;
      }
      return name.text().compareTo(other.name.text()) <= 0 ? this : other;
    }
  }

  private void add(List<Candidate> candidates, Candidate candidate, PersonName mentioned) {
    String first = mentioned.words().getFirst();
    boolean initial = first.endsWith(".") && first.length() <= 3;
    if (initial && !candidate.name().agreesWith(mentioned)) {
      return;
    }
    for (int i = 0; i < candidates.size(); i++) {
      Candidate other = candidates.get(i);
      if (other.name().agreesWith(candidate.name())
          && !authority.areSplit(other.name().text(), candidate.name().text())) {
        candidates.set(i, other.or(candidate));
        return;
      }
    }
    candidates.add(candidate);
  }
}
