package org.dateline.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.dateline.describe.Release;
import org.dateline.index.ReleaseIndex;

/**
 * Enters outcomes into an index and into its ledger: what differs from what stands there is put in,
 * what stands there as it came out is left alone.
 */
final class Entering {

  /** Outcomes that are worked on together, on all processors. */
  private static final int BATCH = 128;

  private static final Ledger.Entry NOTHING =
      new Ledger.Entry(0, PageFile.State.UNKNOWN, List.of(), List.of());

  /** What a release needs to be entered. */
  private record Digested(PageFile file, Outcome outcome, long digest) {}

  private final ReleaseIndex index;
  private final Ledger before;
  private final LedgerDraft entries;
  private final Map<String, Ledger.Entry> former = new HashMap<>();
  private final Set<String> entered = new HashSet<>();
  private final Set<String> unreadableKeys = new HashSet<>();
  private final Set<String> toBeTriedAgain = new HashSet<>();
  private final List<Map.Entry<PageFile, Outcome>> pending = new ArrayList<>(BATCH);

  private final List<String> added = new ArrayList<>();
  private final List<String> replaced = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();
  private final List<String> sameId = new ArrayList<>();
  private int unchanged;

  Entering(ReleaseIndex index, Ledger before) {
    this.index = index;
    this.before = before;
    this.entries = new LedgerDraft(before);
  }

  /** Enters what became of a page. Pages of one file come one after the other. */
  void enter(PageFile file, Outcome outcome) {
    pending.add(Map.entry(file, outcome));
    if (pending.size() == BATCH) {
      enterPending();
    }
  }

  private void enterPending() {
    if (pending.isEmpty()) {
      return;
    }
    List<Digested> batch =
        pending.parallelStream().map(one -> digested(one.getKey(), one.getValue())).toList();
    pending.clear();
    Map<String, Outcome.Described> puts = new HashMap<>();
    Map<String, Growing> growing = new HashMap<>();
    for (Digested one : batch) {
      enter(one, growing.computeIfAbsent(one.file.key(), key -> growing(one.file)), puts);
    }
    growing.forEach((key, entry) -> entries.put(key, entry.grown(toBeTriedAgain.contains(key))));
    puts.values().parallelStream()
        .forEach(described -> index.put(described.key(), described.release()));
  }

  private static Digested digested(PageFile file, Outcome outcome) {
    long digest =
        switch (outcome) {
          case Outcome.Described described -> Digest.of(described.release());
          case Outcome.Skipped page -> Digest.of(page.clean().page());
          case Outcome.Unreadable page -> 0;
        };
    return new Digested(file, outcome, digest);
  }

  private void enter(Digested page, Growing entry, Map<String, Outcome.Described> puts) {
    switch (page.outcome) {
      case Outcome.Described described -> {
        put(described, page.digest, puts);
        entry.pages.add(new Ledger.Made(described.key(), page.digest));
      }
      case Outcome.Skipped other -> entry.others.add(other(page, true, other.why()));
      case Outcome.Unreadable other -> {
        unreadableKeys.add(page.file.key());
        if (other.passes()) {
          toBeTriedAgain.add(page.file.key());
        }
        entry.others.add(other(page, false, other.why()));
      }
    }
  }

  /** The entry of a file to which the pages of a batch are added, however many it has by then. */
  private Growing growing(PageFile file) {
    Ledger.Entry entry =
        former.containsKey(file.key()) ? entries.get(file.key()).orElse(NOTHING) : begin(file);
    return new Growing(entry, new ArrayList<>(entry.pages()), new ArrayList<>(entry.others()));
  }

  private record Growing(Ledger.Entry begun, List<Ledger.Made> pages, List<Ledger.Other> others) {
    Ledger.Entry grown(boolean tryAgain) {
      PageFile.State state = tryAgain ? PageFile.State.UNKNOWN : begun.state();
      return new Ledger.Entry(begun.root(), state, pages, others);
    }
  }

  private Ledger.Entry begin(PageFile file) {
    former.put(file.key(), entries.get(file.key()).orElse(NOTHING));
    // A file whose bytes could not be had is tried again by the next run.
    PageFile.State state = file.state().content() == 0 ? PageFile.State.UNKNOWN : file.state();
    return new Ledger.Entry(file.root(), state, List.of(), List.of());
  }

  private void put(Outcome.Described described, long digest, Map<String, Outcome.Described> puts) {
    String id = described.key();
    OptionalLong stands = before.packed().digest(id);
    if (!entered.add(id)) {
      sameId.add(described.file());
      puts.put(id, described);
    } else if (stands.isEmpty()) {
      added.add(id);
      puts.put(id, described);
    } else if (stands.getAsLong() != digest || digest == 0) {
      replaced.add(id);
      puts.put(id, described);
    } else {
      unchanged++;
    }
  }

  /** A release whose page does not go the whole way again, and the key of its file. */
  record Revised(String file, String id) {}

  /**
   * Enters what became of some releases whose pages do not go the whole way again.
   *
   * @param now gives a release as it is now, on any thread
   */
  void revise(List<Revised> releases, Function<String, Optional<Release>> now) {
    record Described(Revised which, Release release, long digest) {}
    releases.parallelStream()
        .flatMap(
            one ->
                now.apply(one.id).stream()
                    .map(release -> new Described(one, release, Digest.of(release))))
        .toList()
        .forEach(one -> revise(one.which, one.release, one.digest));
  }

  private void revise(Revised which, Release release, long digest) {
    String id = which.id;
    if (before.packed().digest(id).equals(OptionalLong.of(digest))) {
      return;
    }
    index.put(id, release);
    replaced.add(id);
    Ledger.Entry entry = entries.get(which.file).orElse(NOTHING);
    entries.put(
        which.file,
        new Ledger.Entry(
            entry.root(),
            entry.state(),
            entry.pages().stream()
                .map(made -> made.id().equals(id) ? new Ledger.Made(id, digest) : made)
                .toList(),
            entry.others()));
  }

  /** Whether a release of that id was entered in this run. */
  boolean hasEntered(String id) {
    enterPending();
    return entered.contains(id);
  }

  /**
   * Remembers that files were not there when all was settled: they teach nothing, and have to be
   * read when they are there again.
   */
  void setAside(Collection<String> files) {
    for (String file : files) {
      entries
          .get(file)
          .filter(entry -> !entry.state().equals(PageFile.State.UNKNOWN))
          .ifPresent(
              entry ->
                  entries.put(
                      file,
                      new Ledger.Entry(
                          entry.root(), PageFile.State.UNKNOWN, entry.pages(), entry.others())));
    }
  }

  private static Ledger.Other other(Digested page, boolean wasRead, String why) {
    String name = page.file.name();
    String part =
        page.outcome.file().startsWith(name) ? page.outcome.file().substring(name.length()) : "";
    return new Ledger.Other(part, wasRead, why, page.digest);
  }

  /**
   * Takes out what the files that were read no longer hold; to be called when all is entered. Of a
   * file that could not be read, in whole or in part, everything is kept: nothing is lost because a
   * disk was not there.
   *
   * @param gone the keys of files whose releases are to be taken out, too
   */
  void takeOut(List<String> gone) {
    enterPending();
    Set<String> orphans = new HashSet<>();
    for (Map.Entry<String, Ledger.Entry> file : former.entrySet()) {
      if (unreadableKeys.contains(file.getKey())) {
        keep(file.getKey(), file.getValue());
      } else {
        orphans(file.getValue(), orphans);
      }
    }
    for (String key : gone) {
      entries.get(key).ifPresent(entry -> orphans(entry, orphans));
      entries.remove(key);
    }
    if (!orphans.isEmpty()) {
      forgetShared(orphans);
      orphans.stream().sorted().forEach(this::takeOut);
    }
  }

  private void orphans(Ledger.Entry entry, Set<String> orphans) {
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
            entries.put(
                key,
                new Ledger.Entry(
                    entry.root(),
                    entry.state(),
                    entry.pages().stream().map(made -> new Ledger.Made(made.id(), 0)).toList(),
                    entry.others()));
          }
        });
  }

  private void takeOut(String id) {
    index.delete(id);
    removed.add(id);
  }

  private void keep(String key, Ledger.Entry earlier) {
    Ledger.Entry now = entries.get(key).orElse(NOTHING);
    List<Ledger.Made> pages = new ArrayList<>(now.pages());
    earlier.pages().stream().filter(made -> !entered.contains(made.id())).forEach(pages::add);
    entries.put(key, new Ledger.Entry(now.root(), now.state(), pages, now.others()));
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

  /** Remembers the new time of files whose content is as it was. */
  void touch(List<PageFile> files) {
    for (PageFile file : files) {
      entries
          .get(file.key())
          .ifPresent(
              entry ->
                  entries.put(
                      file.key(),
                      new Ledger.Entry(entry.root(), file.state(), entry.pages(), entry.others())));
    }
  }

  /** Whether anything that the index holds, or that teaches, is not as it was. */
  boolean hasChangedAnything() {
    return added.size() + replaced.size() + removed.size() + sameId.size() > 0
        || former.entrySet().stream()
            .anyMatch(file -> teachesOtherwise(file.getValue(), entries.get(file.getKey())));
  }

  /** One that could not be read, or was not there, taught nothing, whatever is kept of it. */
  private static boolean teachesOtherwise(Ledger.Entry former, Optional<Ledger.Entry> now) {
    Ledger.Entry entry = now.orElse(NOTHING);
    return !former.others().equals(entry.others())
        || former.state().equals(PageFile.State.UNKNOWN)
            != entry.state().equals(PageFile.State.UNKNOWN);
  }

  /** The ledger of the index once it is committed. */
  Ledger ledger(List<Root> roots, boolean settled) {
    return entries.ledger(roots, settled);
  }

  List<String> added() {
    return added;
  }

  List<String> replaced() {
    return replaced;
  }

  List<String> removed() {
    return removed;
  }

  /** The pages that had the id of an earlier one. */
  List<String> sameId() {
    return sameId;
  }

  /** How many releases came out as they stand in the index. */
  int unchanged() {
    return unchanged;
  }
}
