package org.dateline.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.index.ReleaseIndex;

/**
 * Enters outcomes into an index and into its ledger: what differs from what stands there is put in,
 * what stands there as it came out is left alone.
 */
final class Entering {

  private static final Ledger.Entry NOTHING =
      new Ledger.Entry(PageFile.State.UNKNOWN, List.of(), 0);

  private final ReleaseIndex index;
  private final Map<String, Ledger.Entry> entries;
  private final Map<String, Ledger.Entry> former = new HashMap<>();
  private final Map<String, Long> standing = new HashMap<>();
  private final Set<String> entered = new HashSet<>();
  private final Set<String> unreadableKeys = new HashSet<>();

  private final List<Outcome.Skipped> skipped = new ArrayList<>();
  private final List<Outcome.Unreadable> unreadable = new ArrayList<>();
  private final List<String> sameId = new ArrayList<>();
  private int added;
  private int replaced;
  private int removed;
  private int unchanged;

  Entering(ReleaseIndex index, Ledger before) {
    this.index = index;
    this.entries = new HashMap<>(before.entries());
    for (Ledger.Entry entry : before.entries().values()) {
      entry.pages().forEach(made -> standing.put(made.id(), made.digest()));
    }
  }

  void enter(PageFile file, Outcome outcome) {
    Ledger.Entry entry =
        former.containsKey(file.key()) ? entries.getOrDefault(file.key(), NOTHING) : begin(file);
    entries.put(
        file.key(),
        switch (outcome) {
          case Outcome.Described described -> withRelease(entry, described);
          case Outcome.Skipped page -> {
            skipped.add(page);
            yield withOther(entry, Digest.of(page.clean().page()));
          }
          case Outcome.Unreadable page -> {
            unreadable.add(page);
            unreadableKeys.add(file.key());
            yield withOther(entry, page.why().hashCode());
          }
        });
  }

  private Ledger.Entry begin(PageFile file) {
    Ledger.Entry before = entries.get(file.key());
    former.put(file.key(), before == null ? NOTHING : before);
    return new Ledger.Entry(file.state(), List.of(), 0);
  }

  private Ledger.Entry withRelease(Ledger.Entry entry, Outcome.Described described) {
    String id = described.key();
    long digest = Digest.of(described.release());
    Long before = standing.put(id, digest);
    if (!entered.add(id)) {
      sameId.add(described.file());
      index.put(id, described.release());
    } else if (before == null) {
      added++;
      index.put(id, described.release());
    } else if (before != digest) {
      replaced++;
      index.put(id, described.release());
    } else {
      unchanged++;
    }
    List<Ledger.Made> pages = new ArrayList<>(entry.pages());
    pages.add(new Ledger.Made(id, digest));
    return new Ledger.Entry(entry.state(), pages, entry.others());
  }

  private static Ledger.Entry withOther(Ledger.Entry entry, long digest) {
    return new Ledger.Entry(entry.state(), entry.pages(), entry.others() * 31 + digest);
  }

  /**
   * Takes out what the files that were read no longer hold. Of a file that could not be read, in
   * whole or in part, everything is kept: nothing is lost because a disk was not there.
   *
   * @param gone the keys of files whose releases are to be taken out, too
   */
  void takeOut(List<String> gone) {
    for (Map.Entry<String, Ledger.Entry> file : former.entrySet()) {
      if (unreadableKeys.contains(file.getKey())) {
        keep(file.getKey(), file.getValue());
      } else {
        file.getValue().pages().forEach(this::takeOut);
      }
    }
    for (String key : gone) {
      Ledger.Entry entry = entries.remove(key);
      if (entry != null) {
        entry.pages().forEach(this::takeOut);
      }
    }
  }

  private void takeOut(Ledger.Made made) {
    if (!entered.contains(made.id())) {
      index.delete(made.id());
      removed++;
    }
  }

  private void keep(String key, Ledger.Entry before) {
    Ledger.Entry now = entries.getOrDefault(key, NOTHING);
    List<Ledger.Made> pages = new ArrayList<>(now.pages());
    before.pages().stream().filter(made -> !entered.contains(made.id())).forEach(pages::add);
    entries.put(key, new Ledger.Entry(now.state(), pages, now.others()));
  }

  /** Whether anything that the index holds, or that teaches, is not as it was. */
  boolean hasChangedAnything() {
    return added + replaced + removed + sameId.size() > 0
        || former.entrySet().stream()
            .anyMatch(
                file ->
                    file.getValue().others()
                        != entries.getOrDefault(file.getKey(), NOTHING).others());
  }

  Ledger ledger(List<Path> roots, boolean settled) {
    return new Ledger(roots, entries, settled);
  }

  /**
   * What was done.
   *
   * @param notSeen what could not be looked into before any file was read
   * @param vanished the keys of files that are gone and whose releases were kept
   */
  IndexReport report(List<Outcome.Unreadable> notSeen, List<String> vanished) {
    List<Outcome.Unreadable> all = new ArrayList<>(notSeen);
    all.addAll(unreadable);
    return new IndexReport(added, replaced, 0, removed, unchanged, skipped, all, sameId, vanished);
  }
}
