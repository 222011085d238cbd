package org.dateline.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.index.ReleaseIndex;

/**
 * One run of {@code index} over the files below some roots.
 *
 * <p>Where an index stands already and few files have changed, these are put in first, by what is
 * known so far, and committed: they are found at once. Then all files go the whole way again, since
 * the new ones may have taught something about the old, and whatever comes out otherwise than it
 * stands in the index is replaced, in a second commit. So the outcome is that of one run over
 * everything, and whoever searches sees one whole commit at any time. A run that is interrupted
 * leaves the last commit; the next run sees in the ledger that the releases are not settled.
 */
public final class IndexRun {

  /**
   * Where more than this part of the files has changed, putting them in first would only do most of
   * the work twice.
   */
  private static final double FEW = 0.25;

  private final Path folder;
  private final boolean rebuild;
  private final IndexMemory before;
  private final List<Path> roots;
  private final PageFiles files;
  private final Changes changes;

  private IndexRun(
      Path folder, boolean rebuild, IndexMemory before, List<Path> roots, PageFiles files) {
    this.folder = folder;
    this.rebuild = rebuild;
    this.before = before;
    this.roots = roots;
    this.files = files;
    this.changes = Changes.between(before.ledger(), files.files());
  }

  /**
   * Looks at the files and at the index, and changes nothing.
   *
   * @param folder the index's folder; it need not exist
   * @param roots files and folders with pages; roots of earlier runs are looked at, too, where they
   *     still exist
   * @param rebuild whether to build the index anew from these roots alone, whatever stands there
   * @throws IOException where a root does not exist
   * @throws org.dateline.index.IndexException where the index cannot be used
   */
  public static IndexRun prepare(Path folder, List<Path> roots, boolean rebuild)
      throws IOException {
    IndexMemory before = rebuild ? IndexMemory.NONE : IndexMemory.of(folder);
    List<Path> all = new ArrayList<>();
    before.ledger().roots().stream().filter(Files::exists).forEach(all::add);
    for (Path root : roots) {
      if (!all.contains(root.toAbsolutePath().normalize())) {
        all.add(root);
      }
    }
    return new IndexRun(folder, rebuild, before, all, PageFiles.below(all));
  }

  /** How the files differ from those that the index was made of. */
  public Changes changes() {
    return changes;
  }

  /** Whether the index is as a run would make it; files that are gone are for pruning. */
  public boolean isUpToDate() {
    Ledger ledger = before.ledger();
    return !rebuild && changes.isNone() && ledger.settled() && !ledger.roots().isEmpty();
  }

  /** Whether an index stands there that was never made of this root. */
  public boolean isOfOtherRoots(Path root) {
    List<Path> known = before.ledger().roots();
    return !known.isEmpty() && !known.contains(root.toAbsolutePath().normalize());
  }

  /**
   * Does the run.
   *
   * @param prune whether to take out the releases of files that are gone
   * @throws IOException where the work between the passes cannot be kept on disk
   * @throws org.dateline.index.IndexException where the index cannot be written
   */
  public IndexReport run(boolean prune, Progress progress) throws IOException {
    List<String> gone = prune ? changes.vanished() : List.of();
    List<String> kept = prune ? List.of() : changes.vanished();
    try (ReleaseIndex index = rebuild ? ReleaseIndex.rebuild(folder) : ReleaseIndex.open(folder)) {
      if (changes.toRead().size() > FEW * files.files().size()) {
        return enterAll(index, before.ledger(), gone, progress).report(files.unreadable(), kept);
      }
      Entering first = enterChanged(index, gone, progress);
      IndexReport report = first.report(files.unreadable(), kept);
      if (isSettledAfter(first)) {
        return report;
      }
      Entering all = enterAll(index, first.ledger(roots(), false), List.of(), progress);
      return report.followedBy(all.report(files.unreadable(), kept));
    }
  }

  private boolean isSettledAfter(Entering changed) {
    return before.ledger().settled() && !changed.hasChangedAnything();
  }

  private Entering enterChanged(ReleaseIndex index, List<String> gone, Progress progress)
      throws IOException {
    Entering entering = new Entering(index, before.ledger());
    Knowledge known =
        new Corpus(changes.toRead(), before.knowledge(), PageFile::id)
            .describe(entering::enter, progress);
    entering.takeOut(gone);
    boolean settled = isSettledAfter(entering);
    // Where nothing came of it, nothing was learned: an edit that changes no word counts once.
    new IndexMemory(entering.ledger(roots(), settled), settled ? before.knowledge() : known)
        .keepWith(index);
    index.commit(Map.of());
    return entering;
  }

  private Entering enterAll(ReleaseIndex index, Ledger ledger, List<String> gone, Progress progress)
      throws IOException {
    Entering entering = new Entering(index, ledger);
    Knowledge known =
        new Corpus(files.files(), Knowledge.NONE, PageFile::id).describe(entering::enter, progress);
    entering.takeOut(gone);
    new IndexMemory(entering.ledger(roots(), true), known).keepWith(index);
    index.commit(Map.of());
    return entering;
  }

  private List<Path> roots() {
    return roots.stream().map(root -> root.toAbsolutePath().normalize()).toList();
  }
}
