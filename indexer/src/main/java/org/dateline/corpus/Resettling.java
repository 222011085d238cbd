package org.dateline.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.clean.Templates;
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

  /** What is known of an archive in which all is settled, and how much its pages depend on it. */
  record Settled(Knowledge knowledge, Steadiness steadiness) {}

  /**
   * The files that do not teach what they did.
   *
   * @param now those that are there
   * @param keys those of all, the vanished among them
   */
  private record Changed(List<PageFile> now, Set<String> keys) {}

  /**
   * Enters all that comes out otherwise.
   *
   * @return empty where nothing was done
   */
  Optional<Settled> enter(Entering entering) throws IOException {
    Optional<Steadiness> steadiness = IndexMemory.steadinessOf(prepared.folder());
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
    again.forEach(file -> after.forget(file.key()));
    Knowledge known =
        goAgain(
            PageFiles.sorted(again),
            rest.get().merge(taught).compact(),
            former.get().and(formerUnsteady.get()),
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
      Set<String> surnames = former.taught().names().differing(taught.names());
      Families before = settled.knowledge().families();
      Families families = before.without(former.ids()).merge(taught.families());
      Revision revision = new Revision(settled, releases);
      Set<String> namesakes = revision.idsOf(surnames);
      Names names = revision.names(surnames, namesakes, former, taught.names());
      Knowledge known = new Knowledge(templates, names, families, settled.knowledge().authority());
      Relater relater = known.relater();
      Corpus.relate(spool, relater, entering::enter, progress);
      Set<String> touched = before.differing(families);
      touched.addAll(namesakes);
      touched.removeAll(former.ids());
      touched.removeIf(entering::hasEntered);
      revision.enter(touched, ledger, relater, entering, progress);
      return known;
    }
  }

  /** Where the settled ledger and the present files differ in a file that teaches. */
  private Changed changed() {
    PackedEntries before = settled.ledger().packed();
    Set<String> keys = new HashSet<>(prepared.changes().absent());
    keys.removeIf(key -> PageFile.State.UNKNOWN.equals(before.state(key)));
    List<PageFile> now = new ArrayList<>();
    for (PageFile file : files) {
      PageFile.State was = before.state(file.key());
      if (was == null || was.content() != file.state().content() || was.content() == 0) {
        now.add(file);
        keys.add(file.key());
      }
    }
    return new Changed(now, keys);
  }

  private Optional<Former> former(Collection<String> files) {
    return Former.of(settled.ledger(), releases, files);
  }

  /** What the templates were taught by the files that have not changed. */
  private Optional<Templates> rest(Former former, Changed changed) {
    if (!former.hasListings()) {
      return settled.knowledge().templates().minus(former.taught().templates());
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

  private Corpus corpus(List<PageFile> some, Steadiness steadiness) {
    return new Corpus(some, Knowledge.NONE, PageFile::id, prepared.folder(), steadiness);
  }
}
