package org.dateline.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.index.CommittedReleases;
import org.dateline.index.IndexException;
import org.dateline.index.IndexInUseException;
import org.dateline.index.IndexRepair;
import org.dateline.index.ReleaseIndex;

/**
 * Mends an archive from its pages: what is damaged in the index is thrown away, and all pages go
 * the whole way again, by which everything that is missing is put in. Releases that are whole stay,
 * those of files that are gone among them.
 *
 * @param report what was put in again
 * @param lost the ids of releases that were damaged and whose files are gone
 */
public record ArchiveRepair(IndexReport report, List<String> lost) {

  public ArchiveRepair {
    lost = List.copyOf(lost);
  }

  /**
   * Mends an archive.
   *
   * @param folder its index
   * @throws IndexException where somebody is writing the index, or nothing that can still be read
   *     says where its pages are
   */
  public static ArchiveRepair of(Path folder, Progress progress) throws IOException {
    try {
      IndexRepair.removeDamaged(folder);
    } catch (IndexInUseException e) {
      throw e;
    } catch (IndexException e) {
      IndexReport report = anew(folder, rootsOf(folder, e), progress);
      return new ArchiveRepair(report, List.of());
    }
    Map<String, Long> digests = digests(folder);
    Ledger ledger = ledger(folder, digests);
    PageFiles files = PageFiles.below(ledger.roots(), List.of(), ledger, Optional.of(folder));
    Set<String> gone = Set.copyOf(Changes.between(ledger, files).vanished());
    List<String> lost = new ArrayList<>();
    Ledger mended = mended(ledger, digests, gone, lost);
    takeOut(folder, mended);
    return new ArchiveRepair(IndexRun.settle(folder, mended, progress), lost);
  }

  /** The ledger; where it is damaged, one that knows of each release no more than its id. */
  private static Ledger ledger(Path folder, Map<String, Long> digests) throws IOException {
    try {
      return IndexMemory.ledgerOf(folder).ledger();
    } catch (IndexException e) {
      Map<String, Ledger.Entry> entries = new HashMap<>();
      digests.forEach(
          (id, digest) ->
              entries.put(
                  id,
                  new Ledger.Entry(
                      0, PageFile.State.UNKNOWN, List.of(new Ledger.Made(id, digest)), List.of())));
      return new Ledger(rootsOf(folder, e), entries, false);
    }
  }

  private static IndexReport anew(Path folder, List<Root> roots, Progress progress)
      throws IOException {
    return IndexRun.prepareRoots(folder, roots, true).run(false, progress);
  }

  /** Where the pages are, though the ledger cannot be read. */
  private static List<Root> rootsOf(Path folder, IndexException cause) throws IOException {
    List<Root> roots = IndexMemory.rootsOf(folder);
    if (!roots.isEmpty()) {
      return roots;
    }
    throw new IndexException(
        folder
            + ": nothing says any more where its pages are; build it anew with: index PATH"
            + " --rebuild --index "
            + folder,
        cause);
  }

  private static Map<String, Long> digests(Path folder) {
    Map<String, Long> digests = new HashMap<>();
    try (CommittedReleases releases = CommittedReleases.open(folder).orElseThrow()) {
      releases.forEachId(
          id -> {
            try {
              releases.release(id).ifPresent(found -> digests.put(id, Digest.of(found)));
            } catch (IndexException damaged) {
              digests.remove(id);
            }
          });
    }
    return digests;
  }

  /** The ledger with a digest for those releases alone that stand in the index as it says. */
  private static Ledger mended(
      Ledger ledger, Map<String, Long> digests, Set<String> gone, List<String> lost) {
    Map<String, Set<Long>> wanted = ArchiveCheck.wanted(ledger);
    Map<String, Ledger.Entry> entries = new HashMap<>();
    ledger
        .entries()
        .forEach(
            (key, entry) -> {
              List<Ledger.Made> pages = new ArrayList<>();
              for (Ledger.Made made : entry.pages()) {
                Optional<Long> digest = Optional.ofNullable(digests.get(made.id()));
                boolean whole =
                    digest.filter(wanted.getOrDefault(made.id(), Set.of())::contains).isPresent();
                if (whole) {
                  pages.add(made);
                } else if (gone.contains(key)) {
                  lost.add(made.id());
                } else {
                  pages.add(new Ledger.Made(made.id(), 0));
                }
              }
              entries.put(key, entry.with(pages));
            });
    lost.sort(null);
    return new Ledger(ledger.roots(), entries, false);
  }

  /** Takes out what no file is known for, and what is lost. */
  private static void takeOut(Path folder, Ledger mended) {
    Map<String, Set<Long>> wanted = ArchiveCheck.wanted(mended);
    try (CommittedReleases releases = CommittedReleases.open(folder).orElseThrow();
        ReleaseIndex index = ReleaseIndex.open(folder)) {
      releases.forEachId(
          id -> {
            if (!wanted.containsKey(id)) {
              index.delete(id);
            }
          });
      IndexMemory.keep(mended, index);
      index.commit(Map.of());
    }
  }
}
