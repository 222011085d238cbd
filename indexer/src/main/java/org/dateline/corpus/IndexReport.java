package org.dateline.corpus;

import java.util.List;

/**
 * What a run has done.
 *
 * @param added releases that are new in the index
 * @param replaced releases whose page was edited and came out otherwise than before
 * @param settled releases that came out otherwise because of what other pages taught
 * @param removed releases that were taken out
 * @param unchanged releases that stand in the index as before
 * @param skipped pages that are no releases
 * @param unreadable files and pages that could not be read
 * @param sameId pages that had the id of an earlier one and took its place
 * @param vanished the keys of files that are gone and whose releases were kept
 */
public record IndexReport(
    int added,
    int replaced,
    int settled,
    int removed,
    int unchanged,
    List<Outcome.Skipped> skipped,
    List<Outcome.Unreadable> unreadable,
    List<String> sameId,
    List<String> vanished) {

  public IndexReport {
    skipped = List.copyOf(skipped);
    unreadable = List.copyOf(unreadable);
    sameId = List.copyOf(sameId);
    vanished = List.copyOf(vanished);
  }

  /** This report of the files that changed, with that of the run over all files that followed. */
  IndexReport followedBy(IndexReport all) {
    return new IndexReport(
        added + all.added,
        replaced,
        all.replaced,
        removed + all.removed,
        all.unchanged - added - replaced,
        all.skipped,
        all.unreadable,
        all.sameId,
        vanished);
  }
}
