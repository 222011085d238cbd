package org.dateline.corpus;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.clean.Templates;
import org.dateline.describe.Release;
import org.dateline.index.CommittedReleases;

/**
 * What some files brought when all was settled. The releases themselves are not held: they may be a
 * quarter of an archive.
 *
 * @param ids those of their releases
 * @param taught what these taught
 * @param hasListings whether there were pages that were no releases, of which nothing is kept by
 *     which to tell what they taught
 */
record Former(Set<String> ids, Knowledge taught, boolean hasListings) {

  Former {
    ids = Set.copyOf(ids);
  }

  /**
   * Reads it from the index of that time.
   *
   * @param settled the ledger of that time
   * @param files the keys of the files; one that is not known brought nothing
   * @return empty where it cannot be told what they taught
   */
  static Optional<Former> of(Ledger settled, CommittedReleases releases, Collection<String> files) {
    Set<String> ids = new HashSet<>();
    Knowledge taught = Knowledge.NONE;
    boolean hasListings = false;
    for (String file : files) {
      Ledger.Entry entry = settled.entries().get(file);
      if (entry == null) {
        continue;
      }
      boolean wasRead = entry.others().stream().allMatch(Ledger.Other::wasRead);
      if (!wasRead && !entry.pages().isEmpty()) {
        return Optional.empty(); // some may be kept of pages that could not be read
      }
      if (entry.state().equals(PageFile.State.UNKNOWN)) {
        continue; // it was not there, or could not be read
      }
      hasListings |= !entry.others().isEmpty();
      for (Ledger.Made made : entry.pages()) {
        Optional<Release> release = releases.release(made.id());
        if (release.isEmpty()) {
          return Optional.empty();
        }
        ids.add(made.id());
        taught = taught.merge(taughtBy(made.id(), release.get()));
      }
    }
    return Optional.of(new Former(ids, taught, hasListings));
  }

  private static Knowledge taughtBy(String id, Release release) {
    Knowledge taught = Knowledge.of(id, release);
    Templates templates = Templates.of(release.clean().page());
    return new Knowledge(templates, taught.names(), taught.families());
  }

  /** What these files and others brought. */
  Former and(Former others) {
    Set<String> all = new HashSet<>(ids);
    all.addAll(others.ids);
    return new Former(all, taught.merge(others.taught), hasListings || others.hasListings);
  }
}
