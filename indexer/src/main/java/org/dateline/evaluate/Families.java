package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Pages joined by links into families. */
final class Families {

  private final Map<String, String> parents = new HashMap<>();

  void link(String page, String other) {
    parents.put(head(page), head(other));
  }

  /** All pairs of pages of one family, each in alphabetical order. */
  Set<List<String>> pairs() {
    Map<String, List<String>> families = new TreeMap<>();
    for (String page : Set.copyOf(parents.keySet())) {
      List<String> family =
          families.computeIfAbsent(head(page), head -> new ArrayList<>(List.of(head)));
      if (!head(page).equals(page)) {
        family.add(page);
      }
    }
    Set<List<String>> pairs = new HashSet<>();
    for (List<String> family : families.values()) {
      for (String page : family) {
        for (String other : family) {
          if (page.compareTo(other) < 0) {
            pairs.add(List.of(page, other));
          }
        }
      }
    }
    return pairs;
  }

  private String head(String page) {
    String head = page;
    for (String next = parents.get(head);
        next != null && !next.equals(head);
        next = parents.get(head)) {
      head = next;
    }
    return head;
  }
}
