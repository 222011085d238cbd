package org.dateline.web;

import java.nio.file.Path;
import java.util.Map;
import org.dateline.index.ReleaseIndex;
import org.dateline.search.LuceneArchive;
import org.dateline.search.StoredRelease;

/** The invented releases in a real index. */
final class IndexedReleases {

  private IndexedReleases() {}

  static LuceneArchive open(Path directory) {
    try (ReleaseIndex index = ReleaseIndex.open(directory)) {
      for (StoredRelease stored : InventedReleases.all()) {
        index.put(stored.id(), stored.release());
      }
      index.commit(Map.of());
    }
    return LuceneArchive.open(directory);
  }
}
