package org.dateline.relate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When and as what a full name was seen.
 *
 * @param first the day of the first release with it, as days since 1970
 * @param last the day of the last one
 * @param count in how many releases
 * @param roles the words of the roles that they state
 */
record Sighting(long first, long last, int count, Set<String> roles) {

  /**
   * A name that is everywhere needs no more words to tell it from others, nor does one whose role
   * is given as a whole text.
   */
  static final int MOST_ROLES = 64;

  /** More characters than a word of a role has, compounds of German offices included. */
  private static final int LONGEST_ROLE = 100;

  Sighting {
    roles =
        roles.stream()
            .filter(word -> word.length() <= LONGEST_ROLE)
            .sorted()
            .limit(MOST_ROLES)
            .collect(Collectors.toUnmodifiableSet());
  }

  Sighting merge(Sighting other) {
    Set<String> both = new HashSet<>(roles);
    both.addAll(other.roles);
    return new Sighting(
        Math.min(first, other.first), Math.max(last, other.last), count + other.count, both);
  }

  boolean isNear(long day, long slack) {
    return day >= first - slack && day <= last + slack;
  }
}
