package org.dateline.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.corpus.IndexReport.Fate;
import org.dateline.corpus.IndexReport.Line;

/** Makes the report of a run of what its two parts have done and of the ledger that it leaves. */
final class Tally {

  private final List<Line> lines = new ArrayList<>();
  private final Set<String> written = new HashSet<>();

  /** The part that puts in what has changed, or the only one. */
  void add(Entering first) {
    written.addAll(first.added());
    written.addAll(first.replaced());
    addAll(Fate.INDEXED, first.added());
    addAll(Fate.REPLACED, first.replaced());
    addAll(Fate.REMOVED, first.removed());
    addAll(Fate.SAME_ID, first.sameId());
  }

  /**
   * The part that settles, where there is one. Where an id occurs twice, all files go the whole way
   * again, and it sees each of them.
   */
  void addSettling(Entering all) {
    lines.removeIf(line -> line.fate() == Fate.SAME_ID);
    for (String id : all.added()) {
      addSettled(Fate.INDEXED, id);
    }
    for (String id : all.replaced()) {
      addSettled(Fate.SETTLED, id);
    }
    addAll(Fate.REMOVED, all.removed());
    addAll(Fate.SAME_ID, all.sameId());
  }

  private void addSettled(Fate fate, String id) {
    if (written.add(id)) {
      lines.add(Line.of(fate, id));
    }
  }

  private void addAll(Fate fate, List<String> names) {
    names.forEach(name -> lines.add(Line.of(fate, name)));
  }

  /**
   * The report.
   *
   * @param after the ledger that the run leaves
   * @param files what was looked through
   * @param kept the keys of files that are gone and whose releases were kept
   */
  IndexReport report(Ledger after, PageFiles files, List<String> kept) {
    files.unreadable().forEach(one -> lines.add(new Line(Fate.NOT_READ, one.file(), one.why())));
    Set<String> gone = new HashSet<>(kept); // some may turn out to have been renamed
    Map<String, Ledger.Entry> toTell = new TreeMap<>(); // few of many
    after.packed().forEachWithOthers(toTell::put);
    for (String key : kept) {
      Ledger.Entry entry = after.entries().get(key);
      if (entry != null) {
        toTell.put(key, entry);
      }
    }
    Map<String, String> names = new HashMap<>();
    for (PageFile file : files.files()) {
      if (!toTell.isEmpty() && toTell.containsKey(file.key())) {
        names.put(file.key(), file.name());
      }
    }
    toTell.forEach(
        (key, entry) -> {
          if (gone.contains(key)) {
            lines.add(Line.of(Fate.GONE, key));
          } else {
            String name = names.getOrDefault(key, key);
            entry.others().forEach(other -> lines.add(line(name, other)));
          }
        });
    return new IndexReport(unchanged(after, gone), lines);
  }

  /** How many releases stand in the index as before, and are of files that are there. */
  private int unchanged(Ledger after, Set<String> gone) {
    if (gone.isEmpty()) {
      PackedEntries all = after.packed();
      return all.ids() - (int) written.stream().filter(id -> all.digest(id).isPresent()).count();
    }
    Set<String> ids = HashSet.newHashSet(after.entries().size());
    after
        .entries()
        .forEach(
            (key, entry) -> {
              if (!gone.contains(key)) {
                entry.pages().forEach(made -> ids.add(made.id()));
              }
            });
    ids.removeAll(written);
    return ids.size();
  }

  private static Line line(String file, Ledger.Other other) {
    return new Line(
        other.wasRead() ? Fate.SKIPPED : Fate.NOT_READ, file + other.part(), other.why());
  }
}
