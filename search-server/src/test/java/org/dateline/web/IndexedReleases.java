package org.dateline.web;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.dateline.describe.Relation;
import org.dateline.describe.Release;
import org.dateline.index.ReleaseIndex;
import org.dateline.search.LuceneArchive;
import org.dateline.search.StoredRelease;

/** The invented releases in a real index, one of them said to be a copy of another. */
final class IndexedReleases {

  static final String ORIGINAL = "release-10";
  static final String COPY = "release-11";

  private IndexedReleases() {}

  static LuceneArchive open(Path directory) {
    try (ReleaseIndex index = ReleaseIndex.open(directory)) {
      for (StoredRelease stored : InventedReleases.all()) {
        index.put(stored.id(), related(stored));
      }
      index.commit(Map.of());
    }
    return LuceneArchive.open(directory);
  }

  private static Release related(StoredRelease stored) {
    Release release = stored.release();
    Relation relation =
        switch (stored.id()) {
          case ORIGINAL -> new Relation(Optional.empty(), Optional.of(ORIGINAL));
          case COPY -> new Relation(Optional.of(ORIGINAL), Optional.of(ORIGINAL));
          default -> release.relation();
        };
    return release.relatedBy(release.persons(), relation);
  }
}
