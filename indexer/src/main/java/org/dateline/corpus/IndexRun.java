package org.dateline.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.index.CommittedReleases;
import org.dateline.index.IndexException;
import org.dateline.index.IndexFolder;
import org.dateline.index.ReleaseIndex;
import org.dateline.relate.Authority;

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
  private final List<Root> given;
  private final IndexMemory.LedgerOf before;
  private final List<Root> roots;
  private final PageFiles files;
  private final Changes changes;
  private final Authority authority;
  private final boolean saysTheSame;

  /** Read while the index is opened: both take a quarter of a second. */
  private Optional<Meanwhile<Knowledge>> known = Optional.empty();

  private IndexRun(
      Path folder,
      boolean rebuild,
      List<Root> given,
      IndexMemory.LedgerOf before,
      List<Root> roots,
      PageFiles files,
      Authority authority,
      boolean saysTheSame) {
    this.folder = folder;
    this.rebuild = rebuild;
    this.given = given;
    this.before = before;
    this.roots = roots;
    this.files = files;
    this.changes = Changes.between(before.ledger(), files);
    this.authority = authority;
    this.saysTheSame = saysTheSame;
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
    if (rebuild) {
      List<Root> roots = all(given.isEmpty() ? IndexMemory.rootsOf(folder) : List.of(), given);
      PageFiles files = PageFiles.below(roots, given, Ledger.NONE, Optional.of(folder));
      Authority authority = authorityBeside(roots);
      IndexMemory.LedgerOf nothing = IndexMemory.LedgerOf.NOTHING;
      return new IndexRun(folder, true, given, nothing, roots, files, authority, true);
    }
    Meanwhile<IndexMemory.LedgerOf> reading = Meanwhile.does(() -> IndexMemory.ledgerOf(folder));
    List<Root> probable = all(IndexMemory.lastRoots(folder), given);
    PageFiles.Looked looked = PageFiles.look(probable, given, Optional.of(folder));
    IndexMemory.LedgerOf before = reading.result();
    List<Root> roots = all(before.ledger().roots(), given);
    if (!roots.equals(probable)) {
      looked = PageFiles.look(roots, given, Optional.of(folder));
    }
    PageFiles files = looked.called(before.ledger());
    Authority authority = authorityBeside(roots);
    boolean saysTheSame = authority.knowsWhat(IndexMemory.authorityOf(folder));
    return new IndexRun(folder, false, given, before, roots, files, authority, saysTheSame);
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
    return roots;
  }

  /** How the files differ from those that the index was made of. */
  public Changes changes() {
    return changes;
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
    return rebuild ? Changes.vanished(IndexMemory.ledgerOf(folder).ledger(), files) : List.of();
  }

  /** Whether the index is as a run would make it; files that are gone are for pruning. */
  public boolean isUpToDate() {
    Ledger ledger = before.ledger();
    return !rebuild
        && changes.isNone()
        && saysTheSame
        && ledger.settled()
        && !before.commit().isEmpty();
  }

  /** Whether an index stands there that was never made of this root. */
  public boolean isOfOtherRoots(Path root) {
    List<Root> known = before.ledger().roots();
    Path sought = Root.of(root).absolute();
    return !known.isEmpty() && known.stream().noneMatch(one -> one.absolute().equals(sought));
  }

  /** What a run that does nothing would report. */
  public IndexReport report() {
    return new Tally().report(before.ledger(), files, changes.vanished());
  }

  /**
   * Does the run. Where somebody else has written the index since it was looked at, looks again.
   *
   * @param prune whether to take out the releases of files that are gone
   * @throws IOException where the work between the passes cannot be kept on disk
   * @throws org.dateline.index.IndexInUseException where somebody else is writing the index
   * @throws org.dateline.index.IndexException where the index cannot be written
   */
  public IndexReport run(boolean prune, Progress progress) throws IOException {
    if (!rebuild && areFew(changes.added().size() + changes.edited().size())) {
      known = Optional.of(Meanwhile.does(() -> IndexMemory.knowledgeWithoutFamilies(folder)));
    }
    try (ReleaseIndex index = rebuild ? ReleaseIndex.rebuild(folder) : ReleaseIndex.open(folder)) {
      boolean current = rebuild || before.commit().equals(IndexMemory.commitOf(folder));
      IndexRun run = current ? this : prepareRoots(folder, given, false);
      return run.write(index, prune, progress);
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
      IndexRun run =
          new IndexRun(
              folder,
              false,
              List.of(),
              new IndexMemory.LedgerOf(IndexMemory.commitOf(folder), mended),
              mended.roots(),
              files,
              authorityBeside(mended.roots()),
              false);
      List<PageFile> changed = Changes.lookedInto(run.changes.toRead());
      Tally tally = new Tally();
      Entered all = run.enterAll(index, mended, changed, List.of(), progress);
      tally.add(all.entering());
      return tally.report(all.ledger(), files, run.changes.vanished());
    }
  }

  private IndexReport write(ReleaseIndex index, boolean prune, Progress progress)
      throws IOException {
    List<String> gone = prune ? changes.vanished() : List.of();
    List<String> kept = prune ? List.of() : changes.vanished();
    List<PageFile> changed = Changes.lookedInto(changes.toRead());
    Tally tally = new Tally();
    Ledger ledger = before.ledger();
    if (!areFew(changed.size())) {
      Entered all = enterAll(index, ledger, changed, gone, progress);
      tally.add(all.entering());
      return tally.report(all.ledger(), files, kept);
    }
    boolean wasSettled = ledger.settled() && saysTheSame && !before.commit().isEmpty();
    try (ReleaseIndex.HeldCommit held = wasSettled ? index.holdLastCommit() : null) {
      if (!changed.isEmpty() || !gone.isEmpty() || !changes.touched().isEmpty()) {
        Entered first = enterChanged(index, changed, gone, progress);
        tally.add(first.entering());
        ledger = first.ledger();
      }
      if (!ledger.settled() || !wasSettled) {
        Optional<Entered> few =
            held == null
                ? Optional.empty()
                : enterWhatFollows(index, held, ledger, changed, progress);
        Entered settled =
            few.isPresent() ? few.get() : enterAll(index, ledger, changed, List.of(), progress);
        tally.addSettling(settled.entering());
        ledger = settled.ledger();
      }
    }
    return tally.report(ledger, files, kept);
  }

  /**
   * Settles what the changed files may have touched alone.
   *
   * @param held what the index held when all was settled
   * @return empty where nothing could be done but to settle everything
   */
  private Optional<Entered> enterWhatFollows(
      ReleaseIndex index,
      ReleaseIndex.HeldCommit held,
      Ledger ledger,
      List<PageFile> changed,
      Progress progress)
      throws IOException {
    Entering entering = new Entering(index, ledger);
    List<PageFile> all = all(changed);
    Optional<Resettling.Settled> settled;
    try (CommittedReleases releases = held.releases()) {
      IndexMemory memory = new IndexMemory(before.ledger(), IndexMemory.of(folder).knowledge());
      settled =
          new Resettling(folder, memory, releases, ledger, all, progress)
              .enter(entering, (int) (FEW * all.size()));
    } catch (IndexException e) {
      // What is damaged is not needed where everything is made anew; what is entered is the same.
      return Optional.empty();
    }
    return settled.isPresent()
        ? Optional.of(commit(index, entering, List.of(), settled.get()))
        : Optional.empty();
  }

  /** What nobody has seen in this run. */
  private List<String> absent(Ledger ledger) {
    Set<String> absent = new HashSet<>();
    ledger.packed().forEachState((key, state) -> absent.add(key));
    files.files().forEach(file -> absent.remove(file.key()));
    return List.copyOf(absent);
  }

  private boolean areFew(int changed) {
    return changed <= FEW * files.files().size();
  }

  private boolean isSettledAfter(Entering changed) {
    return before.ledger().settled() && saysTheSame && !changed.hasChangedAnything();
  }

  /** What a part of a run has entered, and the ledger that it has kept. */
  private record Entered(Entering entering, Ledger ledger) {}

  private Entered enterChanged(
      ReleaseIndex index, List<PageFile> changed, List<String> gone, Progress progress)
      throws IOException {
    Entering entering = new Entering(index, before.ledger());
    if (!changed.isEmpty()) {
      Knowledge before =
          known.isPresent() ? known.get().result() : IndexMemory.knowledgeWithoutFamilies(folder);
      new Corpus(changed, before.withAuthority(authority), PageFile::id, folder, Steadiness.begun())
          .describe(entering::enter, progress);
    }
    entering.takeOut(gone);
    entering.forgetRenamed(changes.vanished());
    entering.touch(changes.touched());
    // What these pages teach is known when all are settled: what an edited one taught before must
    // not count beside it.
    Ledger ledger = entering.ledger(roots, isSettledAfter(entering));
    IndexMemory.keep(ledger, index);
    index.commit(Map.of());
    return new Entered(entering, ledger);
  }

  private Entered enterAll(
      ReleaseIndex index,
      Ledger ledger,
      List<PageFile> changed,
      List<String> gone,
      Progress progress)
      throws IOException {
    Entering entering = new Entering(index, ledger);
    Steadiness steadiness = Steadiness.begun();
    Knowledge nothing = Knowledge.NONE.withAuthority(authority);
    Knowledge known =
        new Corpus(all(changed), nothing, PageFile::id, folder, steadiness)
            .describe(entering::enter, progress);
    return commit(index, entering, gone, new Resettling.Settled(known, steadiness));
  }

  /** Commits an index in which all is settled. */
  private Entered commit(
      ReleaseIndex index, Entering entering, List<String> gone, Resettling.Settled settled) {
    entering.takeOut(gone);
    entering.forgetRenamed(changes.vanished());
    entering.setAside(absent(before.ledger()));
    Ledger ledger = entering.ledger(roots, true);
    new IndexMemory(ledger, settled.knowledge()).keepWith(index, settled.steadiness());
    index.commit(Map.of());
    return new Entered(entering, ledger);
  }

  /** All files in their order, with what is known of their content. */
  private List<PageFile> all(List<PageFile> changed) {
    Map<String, PageFile> lookedInto = new HashMap<>();
    changed.forEach(file -> lookedInto.put(file.key(), file));
    changes.touched().forEach(file -> lookedInto.put(file.key(), file));
    List<PageFile> all = new ArrayList<>(files.files().size());
    for (PageFile file : files.files()) {
      PageFile known = lookedInto.get(file.key());
      all.add(known == null ? withContent(file) : known);
    }
    return PageFiles.sorted(all);
  }

  private PageFile withContent(PageFile file) {
    PageFile.State known = before.ledger().packed().state(file.key());
    return known == null ? file : file.withContent(known.content());
  }
}
