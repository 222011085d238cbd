package org.dateline.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.clean.Templates;
import org.dateline.describe.Release;
import org.dateline.describe.person.PersonName;
import org.dateline.index.CommittedReleases;
import org.dateline.relate.Families;
import org.dateline.relate.Names;
import org.dateline.relate.Relater;

/**
 * Settles an archive again after some of its files have changed, with work that follows from what
 * has changed and not from how much there is. What the changed pages taught is taken out of what is
 * known, and what they teach now is put in. Then
 *
 * <ul>
 *   <li>pages whose cleaning the templates may decide otherwise go the whole way again ({@link
 *       Steadiness} knows which);
 *   <li>releases with a surname of which something else is known, and those whose families are
 *       others, are related again as they stand in the index.
 * </ul>
 *
 * <p>The outcome is that of one run over everything. Where that cannot be made sure of this way,
 * nothing is done, and all files have to go the whole way.
 */
final class Resettling {

  /** Releases that are related together, on all processors. */
  private static final int BATCH = 256;

  private final IndexMemory settled;
  private final CommittedReleases releases;
  private final Ledger ledger;
  private final Prepared prepared;
  private final List<PageFile> files;
  private final Progress progress;

  /**
   * @param settled what the index remembered when all was settled
   * @param releases what it held then
   * @param ledger what it holds now
   * @param changed the files that differ, with what is known of their content
   */
  Resettling(
      IndexMemory settled,
      CommittedReleases releases,
      Ledger ledger,
      Prepared prepared,
      List<PageFile> changed,
      Progress progress) {
    this.settled = settled;
    this.releases = releases;
    this.ledger = ledger;
    this.prepared = prepared;
    this.files = prepared.all(changed);
    this.progress = progress;
  }

  /** What is known of an archive in which all is settled. */
  record Settled(Knowledge knowledge, Steadiness steadiness) {}

  /** Releases as they were, by id, and which of them taught what. */
  private record Former(Map<String, Release> releases, boolean hasListings) {

    Templates templates() {
      Templates all = Templates.NONE;
      for (Release release : releases.values()) {
        all = all.merge(Templates.of(release.clean().page()));
      }
      return all;
    }

    Knowledge knowledge() {
      Knowledge all = Knowledge.NONE;
      for (Map.Entry<String, Release> release : releases.entrySet()) {
        all = all.merge(Knowledge.of(release.getKey(), release.getValue()));
      }
      return all;
    }
  }

  /** The files whose pages have changed, as they were and as they are. */
  private record Changed(List<PageFile> now, Set<String> keys) {}

  /**
   * Enters all that comes out otherwise.
   *
   * @return empty where nothing was done
   */
  Optional<Settled> enter(Entering entering) throws IOException {
    Optional<Steadiness> steadiness =
        IndexMemory.steadinessOf(prepared.folder()).filter(Steadiness::isOfThisProgram);
    Changed changed = changed();
    if (steadiness.isEmpty()
        || settled.knowledge().templates().isEmpty()
        || settled.ledger().packed().hasSharedIds()
        || ledger.packed().hasSharedIds()
        || !prepared.areFew(changed.keys.size())) {
      return Optional.empty();
    }
    Optional<Former> former = former(changed.keys);
    Optional<Templates> rest = former.flatMap(was -> rest(was, changed));
    if (former.isEmpty() || rest.isEmpty() || rest.get().isEmpty()) {
      return Optional.empty();
    }
    Templates taught = corpus(changed.now, steadiness.get()).learnTemplates(progress);
    Optional<Templates> was = settled.knowledge().templates().minus(rest.get());
    if (was.isEmpty()) {
      return Optional.empty();
    }
    Steadiness after = steadiness.get().after(rest.get().change(was.get(), taught));
    List<PageFile> unsteady = unsteady(after, changed.keys);
    List<PageFile> again = new ArrayList<>(changed.now);
    again.addAll(unsteady);
    Optional<Former> formerUnsteady =
        prepared.areFew(again.size())
            ? former(unsteady.stream().map(PageFile::key).toList())
            : Optional.empty();
    if (formerUnsteady.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Release> before = new HashMap<>(former.get().releases);
    before.putAll(formerUnsteady.get().releases);
    again.forEach(file -> after.forget(file.key()));
    Knowledge known =
        goAgain(
            PageFiles.sorted(again),
            rest.get().merge(taught).compact(),
            new Former(before, false),
            after,
            entering);
    return Optional.of(new Settled(known, after));
  }

  private Knowledge goAgain(
      List<PageFile> again,
      Templates templates,
      Former former,
      Steadiness steadiness,
      Entering entering)
      throws IOException {
    try (Spool spool = new Spool(again, prepared.folder())) {
      Knowledge taught = corpus(again, steadiness).describe(templates, spool, progress);
      Knowledge before = former.knowledge();
      Knowledge settledKnowledge = settled.knowledge();
      Set<String> surnames = before.names().differing(taught.names());
      Families families =
          settledKnowledge.families().without(former.releases.keySet()).merge(taught.families());
      Set<String> others = settledKnowledge.families().differing(families);
      others.addAll(releases.idsOfPersons(name -> hasOneOf(surnames, name)));
      Knowledge known =
          new Knowledge(
              templates,
              names(surnames, before.names(), taught.names(), former.releases.keySet()),
              families,
              settledKnowledge.authority());
      Corpus.relate(spool, known.relater(), entering::enter, progress);
      others.removeAll(former.releases.keySet());
      others.removeIf(entering::hasEntered);
      revise(others, known.relater(), entering);
      return known;
    }
  }

  /** Where the settled ledger and the present files differ in a file that teaches. */
  private Changed changed() {
    Map<String, PageFile> present = HashMap.newHashMap(files.size());
    List<PageFile> now = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (PageFile file : files) {
      present.put(file.key(), file);
      PageFile.State was = settled.ledger().packed().state(file.key());
      if (was == null || was.content() != file.state().content() || was.content() == 0) {
        now.add(file);
        keys.add(file.key());
      }
    }
    settled
        .ledger()
        .packed()
        .forEachState(
            (key, state) -> {
              if (!present.containsKey(key) && !state.equals(PageFile.State.UNKNOWN)) {
                keys.add(key);
              }
            });
    return new Changed(now, keys);
  }

  /**
   * What stood in the index of some files when all was settled.
   *
   * @return empty where it cannot be told what they taught
   */
  private Optional<Former> former(Collection<String> keys) {
    Map<String, Release> former = new HashMap<>();
    boolean listings = false;
    for (String key : keys) {
      Ledger.Entry entry = settled.ledger().entries().get(key);
      if (entry == null) {
        continue;
      }
      boolean all = entry.others().stream().allMatch(Ledger.Other::wasRead);
      if (!all && !entry.pages().isEmpty()) {
        return Optional.empty(); // some may be kept of pages that could not be read
      }
      if (entry.state().equals(PageFile.State.UNKNOWN)) {
        continue; // it was not there, or could not be read
      }
      listings |= entry.others().stream().anyMatch(Ledger.Other::wasRead);
      for (Ledger.Made made : entry.pages()) {
        Optional<Release> release = releases.release(made.id());
        if (release.isEmpty()) {
          return Optional.empty();
        }
        former.put(made.id(), release.get());
      }
    }
    return Optional.of(new Former(former, listings));
  }

  /** What the templates were taught by the files that have not changed. */
  private Optional<Templates> rest(Former former, Changed changed) {
    if (!former.hasListings) {
      return settled.knowledge().templates().minus(former.templates());
    }
    // Of a page that is no release nothing is kept by which to take out what it taught.
    List<PageFile> unchanged =
        files.stream().filter(file -> !changed.keys.contains(file.key())).toList();
    return Optional.of(corpus(unchanged, Steadiness.begun()).learnTemplates(progress));
  }

  private List<PageFile> unsteady(Steadiness steadiness, Set<String> except) {
    return files.stream()
        .filter(file -> !except.contains(file.key()) && !steadiness.isSteady(file.key()))
        .toList();
  }

  /**
   * The names, with what is known of some surnames made anew: when a name was first and last seen
   * cannot be told by taking a release out.
   */
  private Names names(Set<String> surnames, Names before, Names taught, Set<String> except) {
    Names known = settled.knowledge().names();
    if (before.only(surnames).isEmpty()) {
      return known.merge(taught.only(surnames));
    }
    Set<String> ids =
        releases.idsOfPersons(
            name -> hasOneOf(surnames, name) || settled.knowledge().authority().hasAliasesOf(name));
    ids.removeAll(except);
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
        .forEachState(
            (key, state) -> {
              Ledger.Entry entry =
                  state.equals(PageFile.State.UNKNOWN) ? settled.ledger().entries().get(key) : null;
              if (entry != null) {
                entry.pages().forEach(made -> ids.add(made.id()));
              }
            });
    return ids;
  }

  private static boolean hasOneOf(Set<String> surnames, String name) {
    return PersonName.of(name).surnames().stream().anyMatch(surnames::contains);
  }

  /** Relates releases again whose pages come out as they did. */
  private void revise(Set<String> ids, Relater relater, Entering entering) {
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
        revise(batch, relater, entering);
        progress.advanced("relating", done, ids.size());
      }
    }
    revise(batch, relater, entering);
  }

  private void revise(List<Entering.Revised> batch, Relater relater, Entering entering) {
    entering.revise(batch, id -> releases.release(id).map(release -> relater.relate(id, release)));
    batch.clear();
  }

  private Corpus corpus(List<PageFile> some, Steadiness steadiness) {
    return new Corpus(some, Knowledge.NONE, PageFile::id, prepared.folder(), steadiness);
  }
}
