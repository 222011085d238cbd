package org.dateline.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A ledger that is being changed: what is not touched stays packed. */
final class LedgerDraft {

  private final Ledger before;
  private final Map<String, Ledger.Entry> changed = new HashMap<>();
  private final Set<String> removed = new HashSet<>();

  LedgerDraft(Ledger before) {
    this.before = before;
  }

  Optional<Ledger.Entry> get(String key) {
    Ledger.@Nullable Entry now = changed.get(key);
    return now != null || removed.contains(key)
        ? Optional.ofNullable(now)
        : Optional.ofNullable(before.entries().get(key));
  }

  void put(String key, Ledger.Entry entry) {
    changed.put(key, entry);
    removed.remove(key);
  }

  /** Changes what became of a file, where anything is known of it. */
  void change(String key, UnaryOperator<Ledger.Entry> change) {
    get(key).map(change).ifPresent(entry -> put(key, entry));
  }

  void remove(String key) {
    changed.remove(key);
    removed.add(key);
  }

  /** Gives all entries; they may be changed meanwhile. */
  void forEach(BiConsumer<String, Ledger.Entry> consumer) {
    Map<String, Ledger.Entry> now = Map.copyOf(changed);
    before
        .entries()
        .forEach(
            (key, entry) -> {
              if (!now.containsKey(key) && !removed.contains(key)) {
                consumer.accept(key, entry);
              }
            });
    now.forEach(consumer);
  }

  /** The ledger with all changes. */
  Ledger ledger(List<Root> roots, boolean settled) {
    return new Ledger(roots, PackedEntries.of(before.packed(), changed, removed), settled);
  }
}
