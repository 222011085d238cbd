package org.dateline.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.relate.Authority;

/**
 * What a run has seen before it changes anything.
 *
 * @param folder the index
 * @param before what the index remembers
 * @param roots all that was looked through
 * @param files what was found
 * @param authority what the owner of the pages says of names now
 * @param saysTheSame whether that is what the index was made with
 * @param changes how the files differ from those that the index was made of
 */
record Prepared(
    Path folder,
    IndexMemory.LedgerOf before,
    List<Root> roots,
    PageFiles files,
    Authority authority,
    boolean saysTheSame,
    Changes changes) {

  /**
   * Where more than this part of the files has changed, putting them in first would only do most of
   * the work twice.
   */
  private static final double FEW = 0.25;

  Prepared(
      Path folder,
      IndexMemory.LedgerOf before,
      List<Root> roots,
      PageFiles files,
      Authority authority,
      boolean saysTheSame) {
    this(
        folder,
        before,
        roots,
        files,
        authority,
        saysTheSame,
        Changes.between(before.ledger(), files));
  }

  /** Whether the index is as one run over the files that it was made of would have made it. */
  boolean isSettled() {
    return saysTheSame && before.ledger().settled() && !before.commit().isEmpty();
  }

  /** Whether the index remembers all files that are there just as they are, and where they lie. */
  boolean isAsRemembered() {
    return changes.isNone() && changes.touched().isEmpty() && !looksElsewhere();
  }

  /** Whether the roots, or what is left out below them, are others than the index remembers. */
  private boolean looksElsewhere() {
    List<Root> absolute =
        roots.stream().map(root -> new Root(root.absolute(), root.key(), root.excludes())).toList();
    return !absolute.equals(before.ledger().roots());
  }

  /** Whether so many files may go the whole way beside the others. */
  boolean areFew(int changed) {
    return changed <= FEW * files.files().size();
  }

  /**
   * All files in their order, with what is known of their content.
   *
   * @param changed those of which more is known now
   */
  List<PageFile> all(List<PageFile> changed) {
    Map<String, PageFile> lookedInto = new HashMap<>();
    changed.forEach(file -> lookedInto.put(file.key(), file));
    changes.touched().forEach(file -> lookedInto.put(file.key(), file));
    List<PageFile> all = new ArrayList<>(files.files().size());
    for (PageFile file : files.files()) {
      PageFile known = lookedInto.get(file.key());
      all.add(known == null ? before.ledger().packed().withContent(file) : known);
    }
    return PageFiles.sorted(all);
  }
}
