package org.dateline.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.describe.person.PersonName;
import org.dateline.index.CommittedReleases;
import org.dateline.relate.Names;
import org.dateline.relate.Relater;

/** Relates releases again whose pages come out as they did, by what they are in the index. */
final class Revision {

  /** Releases that are related together, on all processors. */
  private static final int BATCH = 256;

  private final IndexMemory settled;
  private final CommittedReleases releases;

  /**
   * @param settled what the index remembered when all was settled
   * @param releases what it held then
   */
  Revision(IndexMemory settled, CommittedReleases releases) {
    this.settled = settled;
    this.releases = releases;
  }

  /** The ids of the releases that name somebody with one of these surnames. */
  Set<String> idsOf(Set<String> surnames) {
    return surnames.isEmpty() ? Set.of() : releases.idsOfPersons(name -> hasOneOf(surnames, name));
  }

  private static boolean hasOneOf(Set<String> surnames, String name) {
    return PersonName.of(name).surnames().stream().anyMatch(surnames::contains);
  }

  /**
   * The names that are known now. What is known of some surnames is made anew: when a name was
   * first and last seen cannot be told by taking a release out.
   *
   * @param surnames those of which something else is known
   * @param namesakes the {@link #idsOf} these
   * @param former what the pages that have gone the whole way again brought
   * @param taught what they teach now
   */
  Names names(Set<String> surnames, Set<String> namesakes, Former former, Names taught) {
    Names known = settled.knowledge().names();
    if (former.taught().names().only(surnames).isEmpty()) {
      return known.merge(taught.only(surnames));
    }
    Set<String> ids = releases.idsOfPersons(settled.knowledge().authority()::hasAliasesOf);
    ids.addAll(namesakes);
    ids.removeAll(former.ids());
    ids.removeAll(silent());
    Names others =
        ids.parallelStream()
            .map(id -> releases.release(id).map(Names::of).orElse(Names.NONE).only(surnames))
            .reduce(Names.NONE, Names::merge);
    return known.without(surnames).merge(others).merge(taught.only(surnames));
  }

  /** The ids of releases that are kept though their pages cannot be read any more. */
  private Set<String> silent() {
    Set<String> ids = new HashSet<>();
    settled
        .ledger()
        .packed()
        .forEachEntry(
            entry -> {
              if (entry.state().equals(PageFile.State.UNKNOWN)) {
                entry.decoded().pages().forEach(made -> ids.add(made.id()));
              }
            });
    return ids;
  }

  /**
   * Enters what comes out otherwise of some releases.
   *
   * @param ids those of the releases
   * @param ledger says which files they are of
   */
  void enter(
      Set<String> ids, Ledger ledger, Relater relater, Entering entering, Progress progress) {
    if (ids.isEmpty()) {
      return;
    }
    Set<String> silent = silent();
    List<Entering.Revised> batch = new ArrayList<>(BATCH);
    long done = 0;
    for (Map.Entry<String, Ledger.Entry> file : ledger.entries().entrySet()) {
      for (Ledger.Made made : file.getValue().pages()) {
        if (ids.contains(made.id()) && !silent.contains(made.id())) {
          batch.add(new Entering.Revised(file.getKey(), made.id()));
        }
      }
      if (batch.size() >= BATCH) {
        done += batch.size();
        enter(batch, relater, entering);
        progress.advanced("relating", done, ids.size());
      }
    }
    enter(batch, relater, entering);
  }

  private void enter(List<Entering.Revised> batch, Relater relater, Entering entering) {
    entering.revise(batch, id -> releases.release(id).map(release -> relater.relate(id, release)));
    batch.clear();
  }
}
