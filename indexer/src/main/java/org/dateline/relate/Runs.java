package org.dateline.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/**
 * An immutable map that is merged cheaply: held in runs whose sizes grow geometrically, so that
 * merging 200,000 small maps one by one copies each entry some seventeen times and not 200,000.
 *
 * @param <V> values of one key are joined by an operator that is associative and commutative
 */
final class Runs<V> {

  private final List<Map<String, V>> runs;
  private final BinaryOperator<V> join;

  private Runs(List<Map<String, V>> runs, BinaryOperator<V> join) {
    this.runs = runs;
    this.join = join;
  }

  static <V> Runs<V> of(Map<String, V> entries, BinaryOperator<V> join) {
    return new Runs<>(entries.isEmpty() ? List.of() : List.of(entries), join);
  }

  Runs<V> merge(Runs<V> other) {
    if (runs.isEmpty() || other.runs.isEmpty()) {
      return runs.isEmpty() ? other : this;
    }
    List<Map<String, V>> all = new ArrayList<>(runs);
    all.addAll(other.runs);
    all.sort((a, b) -> Integer.compare(b.size(), a.size()));
    List<Map<String, V>> merged = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      Map<String, V> next = all.get(i);
      while (!merged.isEmpty() && merged.getLast().size() * 2 > next.size()) {
        next = joined(next, merged.removeLast());
      }
      merged.add(next);
    }
    return new Runs<>(List.copyOf(merged), join);
  }

  private Map<String, V> joined(Map<String, V> larger, Map<String, V> smaller) {
    Map<String, V> both = new HashMap<>(larger);
    smaller.forEach((key, value) -> both.merge(key, value, join));
    return both;
  }

  Optional<V> get(String key) {
    V found = null;
    for (Map<String, V> run : runs) {
      V value = run.get(key);
      if (value != null) {
        found = found == null ? value : join.apply(found, value);
      }
    }
    return Optional.ofNullable(found);
  }

  /** The entries whose keys pass. */
  Runs<V> filter(Predicate<String> keys) {
    List<Map<String, V>> filtered = new ArrayList<>();
    for (Map<String, V> run : runs) {
      Map<String, V> some = new HashMap<>();
      run.forEach(
          (key, value) -> {
            if (keys.test(key)) {
              some.put(key, value);
            }
          });
      if (!some.isEmpty()) {
        filtered.add(some);
      }
    }
    return new Runs<>(List.copyOf(filtered), join);
  }

  /** The keys whose values are others there, or missing in one of both. */
  Set<String> differing(Runs<V> other) {
    Map<String, V> mine = sorted();
    Map<String, V> theirs = other.sorted();
    Set<String> keys = new HashSet<>(mine.keySet());
    keys.addAll(theirs.keySet());
    keys.removeIf(key -> Objects.equals(mine.get(key), theirs.get(key)));
    return keys;
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  /** All entries by key: the same for the same entries, however they were merged. */
  Map<String, V> sorted() {
    Map<String, V> sorted = new TreeMap<>();
    for (Map<String, V> run : runs) {
      run.forEach((key, value) -> sorted.merge(key, value, join));
    }
    return sorted;
  }
}
