package org.dateline.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the files on disk differ from those that an index was made of.
 *
 * @param added files that it does not know, not looked into yet
 * @param edited files whose content differs, or that could not be read the last time
 * @param touched files whose time differs, or the root that they lie below, and whose content does
 *     not
 * @param unchanged how many are as they were, the touched ones among them
 * @param absent the keys of files that it knows and that were not found
 * @param vanished those of them that are there no more, sorted; what lies below a folder that
 *     cannot be looked into is not among them
 */
public record Changes(
    List<PageFile> added,
    List<PageFile> edited,
    List<PageFile> touched,
    int unchanged,
    Set<String> absent,
    List<String> vanished) {

  public Changes {
    added = PageFiles.sorted(added);
    edited = PageFiles.sorted(edited);
    touched = List.copyOf(touched);
    absent = Set.copyOf(absent);
    vanished = List.copyOf(vanished);
  }

  /** Looks into those files alone whose size and time do not say that they are unchanged. */
  static Changes between(Ledger ledger, PageFiles files) {
    List<PageFile> added = new ArrayList<>();
    List<PageFile> doubtful = new ArrayList<>();
    List<PageFile> touched = new ArrayList<>();
    int untouched = 0;
    List<Sight> sights =
        files.files().parallelStream().map(file -> Sight.of(file, ledger.packed())).toList();
    for (int i = 0; i < sights.size(); i++) {
      PageFile file = files.files().get(i);
      switch (sights.get(i)) {
        case UNKNOWN -> added.add(file);
        case DOUBTFUL -> doubtful.add(file);
        case MOVED -> touched.add(file);
        case UNTOUCHED -> untouched++;
      }
    }
    touched.replaceAll(ledger.packed()::withContent);
    boolean allAreThere = untouched + touched.size() + doubtful.size() == ledger.entries().size();
    List<PageFile> edited = new ArrayList<>();
    for (PageFile file : lookedInto(doubtful)) {
      PageFile.State before = ledger.packed().state(file.key());
      boolean same = before != null && file.state().hasContentOf(before);
      (same ? touched : edited).add(file);
    }
    Set<String> absent = allAreThere ? Set.of() : absent(ledger, files);
    List<String> vanished = vanished(absent, files);
    return new Changes(added, edited, touched, untouched + touched.size(), absent, vanished);
  }

  /** What a file's size and time say, beside what a ledger knows of it. */
  private enum Sight {
    UNKNOWN,
    /** It may have been edited. */
    DOUBTFUL,
    /** It is as it was, below another root: its folder was moved. */
    MOVED,
    UNTOUCHED;

    static Sight of(PageFile file, PackedEntries known) {
      EntryBytes entry = known.entry(file.key());
      if (entry == null) {
        return UNKNOWN;
      }
      if (!file.state().isUntouchedSince(entry.state())) {
        return DOUBTFUL;
      }
      return entry.root() == file.root() ? UNTOUCHED : MOVED;
    }
  }

  static List<PageFile> lookedInto(List<PageFile> files) {
    return files.parallelStream().map(PageFile::lookedInto).toList();
  }

  /** The keys of files that a ledger knows and that are there no more; as {@link #vanished()}. */
  static List<String> vanished(Ledger ledger, PageFiles files) {
    return vanished(absent(ledger, files), files);
  }

  private static Set<String> absent(Ledger ledger, PageFiles files) {
    Set<String> absent = new HashSet<>();
    ledger.packed().forEachEntry(entry -> absent.add(entry.key()));
    files.files().forEach(file -> absent.remove(file.key()));
    return absent;
  }

  private static List<String> vanished(Set<String> absent, PageFiles files) {
    return absent.stream()
        .filter(key -> files.unseen().stream().noneMatch(unseen -> isBelow(key, unseen)))
        .sorted()
        .toList();
  }

  private static boolean isBelow(String key, String unseen) {
    return unseen.isEmpty() || key.equals(unseen) || key.startsWith(unseen + "/");
  }

  /** How many files have to be read. */
  int countToRead() {
    return added.size() + edited.size();
  }

  /** The files that have to be read, in their order. */
  List<PageFile> toRead() {
    List<PageFile> all = new ArrayList<>(added);
    all.addAll(edited);
    return PageFiles.sorted(all);
  }

  boolean isNone() {
    return added.isEmpty() && edited.isEmpty();
  }
}
