package org.dateline.describe.gazetteer;

import java.util.HashSet;
import java.util.Set;
import org.dateline.text.Characters;

/**
 * With what names of several words begin: where nothing begins so, no longer name need be tried.
 */
final class Openings {

  private final Set<String> openings = new HashSet<>();

  /** Adds what stands in a name before each character that is no letter. */
  void add(String name) {
    for (int end = 1; end < name.length(); end++) {
      if (!Characters.isLetter(name.charAt(end))) {
        openings.add(name.substring(0, end));
      }
    }
  }

  /** Whether a name that was added goes on behind these words. */
  boolean goesOn(String words) {
    return openings.contains(words);
  }
}
