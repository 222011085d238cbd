package org.dateline.corpus;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.dateline.index.CommittedReleases;
import org.dateline.index.HeldCommit;
import org.dateline.index.IndexException;
import org.dateline.index.ReleaseIndex;

/**
 * Writes what a run has prepared into the index: what has changed first, then what follows from it.
 * Nothing is settled on top of an index whose files are not as they were written; Lucene looks at
 * the sums of those that it merges, and a server at those of all that it serves.
 */
final class Writing {

  private final Prepared prepared;
  private final ReleaseIndex index;
  private final Supplier<Knowledge> known;
  private final Progress progress;
  private final Tally tally = new Tally();

  /**
   * @param known gives what the last commit knows, but for the families; asked for where few files
   *     have changed
   */
  Writing(Prepared prepared, ReleaseIndex index, Supplier<Knowledge> known, Progress progress) {
    this.prepared = prepared;
    this.index = index;
    this.known = known;
    this.progress = progress;
  }

  /** What a part of a run has entered, and the ledger that it has kept. */
  private record Entered(Entering entering, Ledger ledger) {}

  /**
   * Writes what has changed.
   *
   * @param listed the keys of files whose releases are to be taken out; those that are there stay,
   *     and so do those of other files, which nobody was told of
   * @param givesWay whether to leave what is still to be settled to the next run
   */
  IndexReport write(List<String> listed, BooleanSupplier givesWay) throws IOException {
    Set<String> mayGo = Set.copyOf(listed);
    List<String> gone = prepared.changes().vanished().stream().filter(mayGo::contains).toList();
    if (prepared.before().commit().isEmpty()) {
      return writeAll(gone);
    }
    try (HeldCommit held = index.holdLastCommit()) {
      if (!prepared.areFew(prepared.changes().countToRead())) {
        held.verify();
        return writeAll(gone);
      }
      List<PageFile> changed = Changes.lookedInto(prepared.changes().toRead());
      Ledger ledger = writeChanged(changed, gone);
      held.verify(); // not before: whoever waits for the new pages would wait for it
      if (!ledger.settled() || !prepared.isSettled()) {
        Optional<Entered> settled = settled(held, ledger, changed, givesWay);
        settled.ifPresent(all -> tally.addSettling(all.entering));
        ledger = settled.map(Entered::ledger).orElse(ledger);
      }
      return tally.report(ledger, prepared.files(), stays(gone));
    }
  }

  /**
   * Settles what the changed files have touched.
   *
   * @return empty where that was left to the next run; nothing of it is committed then
   */
  private Optional<Entered> settled(
      HeldCommit held, Ledger ledger, List<PageFile> changed, BooleanSupplier givesWay)
      throws IOException {
    Progress settling =
        (step, done, total) -> {
          if (givesWay.getAsBoolean()) {
            throw new GaveWay();
          }
          progress.advanced(step, done, total);
        };
    try {
      Optional<Entered> few = enterWhatFollows(held, ledger, changed, settling);
      return few.isPresent() ? few : Optional.of(enterAll(ledger, changed, List.of(), settling));
    } catch (GaveWay e) {
      return Optional.empty();
    }
  }

  /** Ends the settling wherever it is. */
  private static final class GaveWay extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * Takes all files the whole way.
   *
   * @param gone the keys of files whose releases are to be taken out
   */
  IndexReport writeAll(List<String> gone) throws IOException {
    List<PageFile> changed = Changes.lookedInto(prepared.changes().toRead());
    Entered all = enterAll(prepared.before().ledger(), changed, gone, progress);
    tally.add(all.entering);
    return tally.report(all.ledger, prepared.files(), stays(gone));
  }

  /** The keys of files that are there no more and whose releases stay in the index. */
  private List<String> stays(List<String> gone) {
    Set<String> leave = Set.copyOf(gone);
    return prepared.changes().vanished().stream().filter(key -> !leave.contains(key)).toList();
  }

  private Ledger writeChanged(List<PageFile> changed, List<String> gone) throws IOException {
    if (gone.isEmpty() && prepared.isAsRemembered()) {
      return prepared.before().ledger();
    }
    try (Entering entering = new Entering(index, prepared.before().ledger())) {
      if (!changed.isEmpty()) {
        Knowledge before = known.get().withAuthority(prepared.authority());
        corpus(changed, before, Steadiness.begun()).describe(entering::enter, progress);
      }
      entering.takeOut(gone, prepared.changes().vanished());
      entering.touch(prepared.changes().touched());
      // What these pages teach is known when all are settled: what an edited one taught before must
      // not count beside it.
      boolean settled = prepared.isSettled() && !entering.hasChangedAnything();
      Ledger ledger = entering.ledger(prepared.roots(), settled);
      IndexMemory.keep(ledger, index);
      index.commit(Map.of());
      tally.add(entering);
      return ledger;
    }
  }

  /**
   * Settles what the changed files may have touched alone.
   *
   * @param held what the index held when all was settled
   * @return empty where nothing could be done but to settle everything
   */
  private Optional<Entered> enterWhatFollows(
      HeldCommit held, Ledger ledger, List<PageFile> changed, Progress settling)
      throws IOException {
    if (!prepared.isSettled()) {
      return Optional.empty();
    }
    try (Entering entering = new Entering(index, ledger)) {
      Optional<Resettling.Settled> settled;
      try (CommittedReleases releases = held.releases()) {
        Knowledge before = known.get().with(IndexMemory.familiesOf(prepared.folder()));
        IndexMemory memory = new IndexMemory(prepared.before().ledger(), before);
        settled =
            new Resettling(memory, releases, ledger, prepared, changed, settling).enter(entering);
      } catch (IndexException e) {
        // What is damaged is not needed where everything is made anew; what is entered is the same.
        return Optional.empty();
      }
      return settled.map(all -> commit(entering, List.of(), all));
    }
  }

  private Entered enterAll(Ledger ledger, List<PageFile> changed, List<String> gone, Progress told)
      throws IOException {
    try (Entering entering = new Entering(index, ledger)) {
      Steadiness steadiness = Steadiness.begun();
      Knowledge nothing = Knowledge.NONE.withAuthority(prepared.authority());
      Knowledge taught =
          corpus(prepared.all(changed), nothing, steadiness).describe(entering::enter, told);
      return commit(entering, gone, new Resettling.Settled(taught, steadiness));
    }
  }

  /** Commits an index in which all is settled. */
  private Entered commit(Entering entering, List<String> gone, Resettling.Settled settled) {
    entering.takeOut(gone, prepared.changes().vanished());
    entering.setAside(prepared.changes().absent());
    Ledger ledger = entering.ledger(prepared.roots(), true);
    new IndexMemory(ledger, settled.knowledge()).keepWith(index, settled.steadiness());
    index.commit(Map.of());
    return new Entered(entering, ledger);
  }

  private Corpus corpus(List<PageFile> some, Knowledge before, Steadiness steadiness) {
    return new Corpus(some, before, PageFile::id, prepared.folder(), steadiness);
  }
}
