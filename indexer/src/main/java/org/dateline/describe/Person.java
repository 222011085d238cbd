package org.dateline.describe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Someone named in the body, once per release.
 *
 * @param name the fullest name that the page gives
 * @param role the role that the page states
 * @param mentions how often the body names the person; 0 only for one that is given and not named
 * @param resolved the full name that the corpus knows where the page has a surname or another
 *     spelling alone, and what tells that this is who is meant
 */
public record Person(
    String name, Optional<String> role, int mentions, Optional<Found<String>> resolved) {

  public Person(String name, Optional<String> role, int mentions) {
    this(name, role, mentions, Optional.empty());
  }

  /** The name that facets use: what the corpus knows, else what the page says. */
  public String facetName() {
    return resolved.map(Found::value).orElse(name);
  }

  /** The name on the page, and the one that the corpus knows. */
  public List<String> names() {
    return Stream.concat(Stream.of(name), resolved.map(Found::value).stream()).toList();
  }

  /** This person as the page alone tells of it. */
  public Person unresolved() {
    return resolved.isEmpty() ? this : new Person(name, role, mentions);
  }

  public Person withResolved(Found<String> fullName) {
    return new Person(name, role, mentions, Optional.of(fullName));
  }
}
