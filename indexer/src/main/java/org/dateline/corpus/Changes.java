package org.dateline.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the files on disk differ from those that an index was made of.
 *
 * @param added files that it does not know
 * @param edited files whose size or time of change differs, or that could not be read the last time
 * @param unchanged how many are as they were
 * @param vanished the keys of files that it knows and that are there no more
 */
public record Changes(
    List<PageFile> added, List<PageFile> edited, int unchanged, List<String> vanished) {

  public Changes {
    added = List.copyOf(added);
    edited = List.copyOf(edited);
    vanished = List.copyOf(vanished);
  }

  static Changes between(Ledger ledger, List<PageFile> files) {
    List<PageFile> added = new ArrayList<>();
    List<PageFile> edited = new ArrayList<>();
    Set<String> vanished = new HashSet<>(ledger.entries().keySet());
    int unchanged = 0;
    for (PageFile file : files) {
      vanished.remove(file.key());
      Ledger.Entry entry = ledger.entries().get(file.key());
      if (entry == null) {
        added.add(file);
      } else if (entry.state().equals(file.state())) {
        unchanged++;
      } else {
        edited.add(file);
      }
    }
    return new Changes(added, edited, unchanged, vanished.stream().sorted().toList());
  }

  /** The files that have to be read. */
  List<PageFile> toRead() {
    List<PageFile> all = new ArrayList<>(added);
    all.addAll(edited);
    return all;
  }

  boolean isNone() {
    return added.isEmpty() && edited.isEmpty();
  }
}
