package org.dateline.relate;

import java.util.Set;
import java.util.TreeSet;

/**
 * When and as what a full name was seen.
 *
 * @param first the day of the first release with it, as days since 1970
 * @param last the day of the last one
 * @param count in how many releases
 * @param roles the words of the roles that they state
 */
record Sighting(long first, long last, int count, Set<String> roles) {

  /** A name that is everywhere needs no more words to tell it from others. */
  private static final int MOST_ROLES = 64;

  Sighting {
    roles = Set.copyOf(roles);
  }

  Sighting merge(Sighting other) {
    Set<String> both = new TreeSet<>(roles);
    both.addAll(other.roles);
    while (both.size() > MOST_ROLES) {
      ((TreeSet<String>) both).pollLast();
    }
    return new Sighting(
        Math.min(first, other.first), Math.max(last, other.last), count + other.count, both);
  }

  boolean isNear(long day, long slack) {
    return day >= first - slack && day <= last + slack;
  }
}
