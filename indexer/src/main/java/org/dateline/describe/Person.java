package org.dateline.describe;

import java.util.Optional;

/**
 * Someone named in the body, once per release.
 *
 * @param name the fullest name that the page gives
 * @param role the role that the page states
 * @param mentions how often the body names the person; 0 only for one that is given and not named
 * @param resolved the full name that the corpus knows where the page has a surname alone
 */
public record Person(String name, Optional<String> role, int mentions, Optional<String> resolved) {

  public Person(String name, Optional<String> role, int mentions) {
    this(name, role, mentions, Optional.empty());
  }

  /** The name that facets use: what the corpus knows, else what the page says. */
  public String facetName() {
    return resolved.orElse(name);
  }

  /** This person as the page alone tells of it. */
  public Person unresolved() {
    return resolved.isEmpty() ? this : new Person(name, role, mentions);
  }

  public Person withResolved(String fullName) {
    return new Person(name, role, mentions, Optional.of(fullName));
  }
}
