package org.dateline.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence with slots.
 *
 * @param parts words and slots in turn, words first
 * @param needsActor whether it speaks of the person whose release it is
 */
record Template(List<String> parts, boolean needsActor) {

  private static final Set<String> OF_ACTOR =
      Set.of("actor", "short", "he", "He", "his", "surname");

  Template {
    parts = List.copyOf(parts);
  }

  /** Reads {@code {an} {a} {n} in {town}}. */
  static Template of(String text) {
    List<String> parts = new ArrayList<>();
    boolean needsActor = false;
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      parts.add(text.substring(from, open));
      String slot = text.substring(open + 1, close);
      parts.add(slot);
      needsActor |= OF_ACTOR.contains(slot);
      from = close + 1;
    }
    parts.add(text.substring(from));
    return new Template(parts, needsActor);
  }
}
