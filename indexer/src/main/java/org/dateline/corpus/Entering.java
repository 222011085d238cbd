package org.dateline.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.dateline.describe.Release;
import org.dateline.index.ReleaseIndex;
import org.jspecify.annotations.Nullable;

/**
 * Enters outcomes into an index and into its ledger: what differs from what stands there is put in,
 * what stands there as it came out is left alone.
 */
final class Entering implements AutoCloseable {

  /** Outcomes that stand in line to be put in. */
  private static final int LONGEST_LINE = 128;

  private static final Ledger.Entry NOTHING =
      new Ledger.Entry(0, PageFile.State.UNKNOWN, List.of(), List.of());

  /** How an outcome stands to what the index held. */
  private enum Standing {
    NEW,
    OTHERWISE,
    AS_IT_WAS,
    SAME_ID
  }

  /** An outcome that is entered in the index, but not in the ledger. */
  private record Put(PageFile file, Outcome outcome, long digest, Standing standing) {}

  private final ReleaseIndex index;
  private final Ledger before;
  private final LedgerDraft entries;
  private final Map<String, Ledger.Entry> former = new HashMap<>();
  private final Set<String> entered = new HashSet<>();
  private final Set<String> unreadableKeys = new HashSet<>();
  private final WorkLine<Put> line =
      new WorkLine<>(LONGEST_LINE, LONGEST_LINE, this::enterInLedger);
  private @Nullable Growing growing;

  private final List<String> added = new ArrayList<>();
  private final List<String> replaced = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();
  private final List<String> sameId = new ArrayList<>();

  Entering(ReleaseIndex index, Ledger before) {
    this.index = index;
    this.before = before;
    this.entries = new LedgerDraft(before);
  }

  /** Enters what became of a page. Pages of one file come one after the other. */
  void enter(PageFile file, Outcome outcome) {
    boolean again = outcome instanceof Outcome.Described described && !entered.add(described.key());
    if (again) {
      line.finish(); // the later one stays, and has to be put in later
    }
    line.add(1, () -> put(file, outcome, again));
  }

  private Put put(PageFile file, Outcome outcome, boolean again) {
    return switch (outcome) {
      case Outcome.Described described -> {
        long digest = Digest.of(described.release());
        Standing standing = again ? Standing.SAME_ID : standing(described.key(), digest);
        if (standing != Standing.AS_IT_WAS) {
          index.put(described.key(), described.release());
        }
        yield new Put(file, outcome, digest, standing);
      }
      case Outcome.Skipped page ->
          new Put(file, outcome, Digest.of(page.clean().page()), Standing.AS_IT_WAS);
      case Outcome.Unreadable page -> new Put(file, outcome, 0, Standing.AS_IT_WAS);
    };
  }

  private Standing standing(String id, long digest) {
    OptionalLong stands = before.packed().digest(id);
    if (stands.isEmpty()) {
      return Standing.NEW;
    }
    return stands.getAsLong() == digest && digest != 0 ? Standing.AS_IT_WAS : Standing.OTHERWISE;
  }

  private void enterInLedger(Put page) {
    Growing entry = growing(page.file);
    switch (page.outcome) {
      case Outcome.Described described -> {
        switch (page.standing) {
          case NEW -> added.add(described.key());
          case OTHERWISE -> replaced.add(described.key());
          case SAME_ID -> sameId.add(described.file());
          case AS_IT_WAS -> {}
        }
        entry.pages.add(new Ledger.Made(described.key(), page.digest));
      }
      case Outcome.Skipped other -> entry.others.add(other(page, true, other.why()));
      case Outcome.Unreadable other -> {
        unreadableKeys.add(page.file.key());
        entry.tryAgain |= other.passes();
        entry.others.add(other(page, false, other.why()));
      }
    }
  }

  /** The entry of a file, to which its pages are added as they come; a file may hold millions. */
  private static final class Growing {

    private final PageFile file;
    private final List<Ledger.Made> pages = new ArrayList<>();
    private final List<Ledger.Other> others = new ArrayList<>();
    private boolean tryAgain;

    private Growing(PageFile file) {
      this.file = file;
      // Where the bytes could not be had, the next run tries again.
      this.tryAgain = file.state().content() == 0;
    }

    private Ledger.Entry grown() {
      PageFile.State state = tryAgain ? PageFile.State.UNKNOWN : file.state();
      return new Ledger.Entry(file.root(), state, pages, others);
    }
  }

  private Growing growing(PageFile file) {
    Growing last = growing;
    if (last != null && last.file.key().equals(file.key())) {
      return last;
    }
    endFile();
    former.put(file.key(), entries.get(file.key()).orElse(NOTHING));
    Growing next = new Growing(file);
    growing = next;
    return next;
  }

  private void endFile() {
    Growing last = growing;
    if (last != null) {
      entries.put(last.file.key(), last.grown());
      growing = null;
    }
  }

  /** A release whose page does not go the whole way again, and the key of its file. */
  record Revised(String file, String id) {}

  /**
   * Enters what became of some releases whose pages do not go the whole way again.
   *
   * @param now gives a release as it is now, on any thread
   */
  void revise(List<Revised> releases, Function<String, Optional<Release>> now) {
    line.finish();
    record Described(Revised which, Release release, long digest) {}
    releases.parallelStream()
        .flatMap(
            one ->
                now.apply(one.id).stream()
                    .map(release -> new Described(one, release, Digest.of(release))))
        .toList()
        .forEach(one -> revise(one.which, one.release, one.digest));
  }

  private void revise(Revised which, Release release, long digest) {
    String id = which.id;
    if (before.packed().digest(id).equals(OptionalLong.of(digest))) {
      return;
    }
    index.put(id, release);
    replaced.add(id);
    entries.change(
        which.file,
        entry ->
            entry.with(
                entry.pages().stream()
                    .map(made -> made.id().equals(id) ? new Ledger.Made(id, digest) : made)
                    .toList()));
  }

  /** Whether a release of that id was entered in this run. */
  boolean hasEntered(String id) {
    return entered.contains(id);
  }

  private static Ledger.Other other(Put page, boolean wasRead, String why) {
    String name = page.file.name();
    String part =
        page.outcome.file().startsWith(name) ? page.outcome.file().substring(name.length()) : "";
    return new Ledger.Other(part, wasRead, why, page.digest);
  }

  /**
   * Takes out what the files that were read no longer hold, as {@link Leaving} says; to be called
   * when all is entered.
   *
   * @param gone the keys of files whose releases are to be taken out, too
   * @param vanished the keys of files that are not there, those among them
   */
  void takeOut(List<String> gone, List<String> vanished) {
    line.finish();
    endFile();
    Leaving leaving = new Leaving(entries, entered);
    for (String id : leaving.takeOut(former, unreadableKeys, gone)) {
      index.delete(id);
      removed.add(id);
    }
    leaving.forgetRenamed(vanished);
  }

  /**
   * Remembers that files were not there when all was settled: they teach nothing, and have to be
   * read when they are there again.
   */
  void setAside(Collection<String> files) {
    files.forEach(file -> entries.change(file, entry -> entry.with(PageFile.State.UNKNOWN)));
  }

  /** Remembers the new time and place of files whose content is as it was. */
  void touch(List<PageFile> files) {
    files.forEach(file -> entries.change(file.key(), entry -> entry.of(file)));
  }

  /** Whether anything that the index holds, or that teaches, is not as it was. */
  boolean hasChangedAnything() {
    return added.size() + replaced.size() + removed.size() + sameId.size() > 0
        || former.entrySet().stream()
            .anyMatch(file -> teachesOtherwise(file.getValue(), entries.get(file.getKey())));
  }

  /** One that could not be read, or was not there, taught nothing, whatever is kept of it. */
  private static boolean teachesOtherwise(Ledger.Entry former, Optional<Ledger.Entry> now) {
    Ledger.Entry entry = now.orElse(NOTHING);
    return !former.others().equals(entry.others())
        || former.state().equals(PageFile.State.UNKNOWN)
            != entry.state().equals(PageFile.State.UNKNOWN);
  }

  /** The ledger of the index once it is committed. */
  Ledger ledger(List<Root> roots, boolean settled) {
    return entries.ledger(roots, settled);
  }

  /** Puts in nothing more. */
  @Override
  public void close() {
    line.close();
  }

  List<String> added() {
    return added;
  }

  List<String> replaced() {
    return replaced;
  }

  List<String> removed() {
    return removed;
  }

  /** The pages that had the id of an earlier one. */
  List<String> sameId() {
    return sameId;
  }
}
