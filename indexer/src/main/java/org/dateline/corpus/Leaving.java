package org.dateline.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes out of a ledger what the files that were read no longer hold. */
final class Leaving {

  private final LedgerDraft entries;
  private final Set<String> entered;

  /**
   * @param entries the ledger, in which all that came out is entered
   * @param entered the ids of the releases that came out
   */
  Leaving(LedgerDraft entries, Set<String> entered) {
    this.entries = entries;
    this.entered = entered;
  }

  /**
   * Takes out what no file brings any more. Of a file that could not be read, in whole or in part,
   * everything is kept: nothing is lost because a disk was not there.
   *
   * @param former what was known of the files that were read
   * @param unreadable the keys of those of them that could not be read
   * @param gone the keys of files whose releases are to be taken out, too
   * @return the ids of the releases that the index has to lose, sorted
   */
  List<String> takeOut(
      Map<String, Ledger.Entry> former, Set<String> unreadable, List<String> gone) {
    Set<String> orphans = new HashSet<>();
    for (Map.Entry<String, Ledger.Entry> file : former.entrySet()) {
      if (unreadable.contains(file.getKey())) {
        keep(file.getKey(), file.getValue());
      } else {
        addOrphans(file.getValue(), orphans);
      }
    }
    for (String key : gone) {
      entries.get(key).ifPresent(entry -> addOrphans(entry, orphans));
      entries.remove(key);
    }
    if (!orphans.isEmpty()) {
      forgetShared(orphans);
    }
    return orphans.stream().sorted().toList();
  }

  private void addOrphans(Ledger.Entry entry, Set<String> orphans) {
    entry.pages().stream()
        .map(Ledger.Made::id)
        .filter(id -> !entered.contains(id))
        .forEach(orphans::add);
  }

  /**
   * An id that another file has, too, is no orphan; but what stands in the index may be the release
   * of the file that no longer has it, so that the other's is put in again when all are settled.
   */
  private void forgetShared(Set<String> orphans) {
    entries.forEach(
        (key, entry) -> {
          boolean shared = false;
          for (Ledger.Made made : entry.pages()) {
            shared |= orphans.remove(made.id());
          }
          if (shared) {
            List<Ledger.Made> again =
                entry.pages().stream().map(made -> new Ledger.Made(made.id(), 0)).toList();
            entries.put(key, entry.with(again));
          }
        });
  }

  private void keep(String key, Ledger.Entry earlier) {
    entries.change(
        key,
        now -> {
          List<Ledger.Made> pages = new ArrayList<>(now.pages());
          earlier.pages().stream().filter(made -> !entered.contains(made.id())).forEach(pages::add);
          return now.with(pages);
        });
  }

  /**
   * Forgets files that are gone and have nothing to keep: another file brings each of their
   * releases, as where one was renamed whose id does not come of its name.
   */
  void forgetRenamed(List<String> vanished) {
    for (String key : vanished) {
      if (entries.get(key).filter(this::isBroughtByOthers).isPresent()) {
        entries.remove(key);
      }
    }
  }

  private boolean isBroughtByOthers(Ledger.Entry entry) {
    return entry.pages().stream().map(Ledger.Made::id).allMatch(entered::contains);
  }
}
