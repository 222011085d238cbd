package org.dateline.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.dateline.index.IndexFolder;
import org.dateline.index.ReleaseIndex;
import org.dateline.relate.Authority;

/**
 * One run of {@code index} over the files below some roots.
 *
 * <p>Where an index stands already and few files have changed, these are put in first, by what is
 * known so far, and committed: they are found at once. Then whatever the new ones have taught about
 * the old comes out otherwise and is replaced, in a second commit: {@link Resettling} finds it, or,
 * where that cannot be told, all files go the whole way again. So the outcome is that of one run
 * over everything, and whoever searches sees one whole commit at any time. A run that is
 * interrupted leaves the last commit; the next run sees in the ledger that the releases are not
 * settled.
 */
public final class IndexRun {

  private final List<Root> given;
  private final boolean rebuild;
  private final Prepared prepared;

  private IndexRun(List<Root> given, boolean rebuild, Prepared prepared) {
    this.given = given;
    this.rebuild = rebuild;
    this.prepared = prepared;
  }

  private static Authority authorityBeside(List<Root> roots) throws IOException {
    return AuthorityFiles.in(roots.stream().map(Root::path).toList());
  }

  /** Looks at files and folders and at the index, as {@link #prepareRoots} does. */
  public static IndexRun prepare(Path folder, List<Path> roots, boolean rebuild)
      throws IOException {
    return prepareRoots(folder, roots.stream().map(Root::of).toList(), rebuild);
  }

  /**
   * Looks at the files and at the index, and changes nothing.
   *
   * @param folder the index's folder; it need not exist
   * @param given where pages are looked for; roots of earlier runs are looked at, too, where they
   *     still exist
   * @param rebuild whether to build the index anew from these roots alone, whatever stands there;
   *     where none is given, from those of the index
   * @throws IOException where a root does not exist
   * @throws org.dateline.index.IndexException where the index cannot be used
   */
  public static IndexRun prepareRoots(Path folder, List<Root> given, boolean rebuild)
      throws IOException {
    IndexFolder.refuseForeign(folder);
    List<Root> probable = roots(folder, given, rebuild);
    if (rebuild) {
      PageFiles files = PageFiles.below(probable, given, Ledger.NONE, Optional.of(folder));
      Authority authority = authorityBeside(probable);
      IndexMemory.LedgerOf nothing = IndexMemory.LedgerOf.NOTHING;
      return new IndexRun(
          given, true, new Prepared(folder, nothing, probable, files, authority, true));
    }
    Meanwhile<IndexMemory.LedgerOf> reading = Meanwhile.does(() -> IndexMemory.ledgerOf(folder));
    PageFiles.Looked looked = PageFiles.look(probable, given, Optional.of(folder));
    IndexMemory.LedgerOf before = reading.result();
    List<Root> roots = all(before.ledger().roots(), given);
    if (!roots.equals(probable)) {
      looked = PageFiles.look(roots, given, Optional.of(folder));
    }
    PageFiles files = looked.called(before.ledger());
    Authority authority = authorityBeside(roots);
    boolean saysTheSame = authority.knowsWhat(IndexMemory.authorityOf(folder));
    return new IndexRun(
        given, false, new Prepared(folder, before, roots, files, authority, saysTheSame));
  }

  /** A root that is given again stays what it was called, but for what is left out below it. */
  private static List<Root> all(List<Root> known, List<Root> given) {
    Map<Path, Root> all = new LinkedHashMap<>();
    known.forEach(root -> all.put(root.absolute(), root));
    for (Root root : given) {
      all.merge(
          root.absolute(),
          root,
          (before, now) -> new Root(now.path(), before.key(), now.excludes()));
    }
    return List.copyOf(all.values());
  }

  /** All that is looked through: the roots of earlier runs, and those that were given. */
  public List<Root> roots() {
    return prepared.roots();
  }

  /** The same before a run has looked at anything; without those that cannot be told. */
  public static List<Root> roots(Path folder, List<Root> given, boolean rebuild)
      throws IOException {
    if (rebuild) {
      return all(given.isEmpty() ? IndexMemory.rootsOf(folder) : List.of(), given);
    }
    return all(IndexMemory.lastRoots(folder), given);
  }

  /** How the files differ from those that the index was made of. */
  public Changes changes() {
    return prepared.changes();
  }

  /** Whether the index is built anew, whatever stands there. */
  public boolean isRebuild() {
    return rebuild;
  }

  /**
   * The keys of files whose releases stand in the index and would not after a rebuild; none for
   * other runs.
   *
   * @throws org.dateline.index.IndexException where the index cannot say what it holds
   */
  public List<String> goneAfterRebuild() {
    return rebuild
        ? Changes.vanished(IndexMemory.ledgerOf(prepared.folder()).ledger(), prepared.files())
        : List.of();
  }

  /** Whether the index is as a run would make it; files that are gone are for pruning. */
  public boolean isUpToDate() {
    return !rebuild && prepared.changes().isNone() && prepared.isSettled();
  }

  /**
   * Whether a run would write nothing, not even where files lie or when they were changed.
   *
   * @param prune whether it would take out the releases of files that are gone
   */
  public boolean wouldWriteNothing(boolean prune) {
    return isUpToDate()
        && prepared.isAsRemembered()
        && !(prune && !prepared.changes().vanished().isEmpty());
  }

  /** Whether an index stands there that was never made of this root. */
  public boolean isOfOtherRoots(Path root) {
    List<Root> known = prepared.before().ledger().roots();
    Path sought = Root.of(root).absolute();
    return !known.isEmpty() && known.stream().noneMatch(one -> one.absolute().equals(sought));
  }

  /**
   * Whether an index, which may be damaged or of another version, was made of this root and of no
   * other; false where nothing beside it says so any more.
   */
  public static boolean isOfNothingBut(Path root, Path folder) throws IOException {
    Path only = Root.of(root).absolute();
    List<Root> known = IndexMemory.rootsBeside(folder).stream().flatMap(List::stream).toList();
    return !known.isEmpty() && known.stream().allMatch(one -> one.absolute().equals(only));
  }

  /** What a run that does nothing would report. */
  public IndexReport report() {
    return new Tally()
        .report(prepared.before().ledger(), prepared.files(), prepared.changes().vanished());
  }

  /** Does the run to its end; as {@link #run(boolean, Progress, BooleanSupplier)}. */
  public IndexReport run(boolean prune, Progress progress) throws IOException {
    return run(prune, progress, () -> false);
  }

  /**
   * Does the run. Where somebody else has written the index since it was looked at, looks again.
   *
   * @param prune whether to take out the releases of files that are gone: of those alone that
   *     {@link #changes} says, which the user has been told
   * @param givesWay asked, on this thread, while releases that stand in the index are settled, once
   *     what has changed is committed: where it says so, that is left to the next run
   * @throws IOException where the work between the passes cannot be kept on disk
   * @throws org.dateline.index.IndexInUseException where somebody else is writing the index
   * @throws org.dateline.index.IndexException where the index cannot be written
   */
  public IndexReport run(boolean prune, Progress progress, BooleanSupplier givesWay)
      throws IOException {
    Path folder = prepared.folder();
    List<String> listed = prune ? prepared.changes().vanished() : List.of();
    Supplier<Knowledge> reading = () -> IndexMemory.knowledgeWithoutFamilies(folder);
    // Read while the index is opened: both take a quarter of a second.
    Supplier<Knowledge> known =
        !rebuild && prepared.areFew(prepared.changes().countToRead())
            ? Meanwhile.does(reading)::result
            : reading;
    try (ReleaseIndex index = rebuild ? ReleaseIndex.rebuild(folder) : ReleaseIndex.open(folder)) {
      boolean current = rebuild || prepared.before().commit().equals(IndexMemory.commitOf(folder));
      return current
          ? new Writing(prepared, index, known, progress).write(listed, givesWay)
          : new Writing(prepareRoots(folder, given, false).prepared, index, reading, progress)
              .write(listed, givesWay);
    }
  }

  /**
   * Takes all files the whole way, whatever has changed.
   *
   * @param mended the ledger of what can be relied on in the index
   */
  static IndexReport settle(Path folder, Ledger mended, Progress progress) throws IOException {
    try (ReleaseIndex index = ReleaseIndex.open(folder)) {
      PageFiles files = PageFiles.below(mended.roots(), List.of(), mended, Optional.of(folder));
      Prepared prepared =
          new Prepared(
              folder,
              new IndexMemory.LedgerOf(IndexMemory.commitOf(folder), mended),
              mended.roots(),
              files,
              authorityBeside(mended.roots()),
              false);
      return new Writing(prepared, index, () -> Knowledge.NONE, progress).writeAll(List.of());
    }
  }
}
