package org.dateline.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.dateline.index.ReleaseIndex;

/** An index of invented releases, made when it is first opened. */
final class InventedIndex {

  private final Path directory;
  private final Map<String, Invented> releases = new LinkedHashMap<>();

  InventedIndex(Path directory) {
    this.directory = directory;
  }

  /** The release of an id, to be described further. */
  Invented given(String id) {
    return releases.computeIfAbsent(id, i -> Invented.release());
  }

  LuceneArchive open() {
    write();
    return LuceneArchive.open(directory);
  }

  LuceneArchive open(Duration patience, LongSupplier clock) {
    write();
    return LuceneArchive.open(directory, patience, clock);
  }

  /** Searches for what stands in an address: {@code q=peace&year=2011}. */
  SearchResults search(String address) {
    try (LuceneArchive archive = open()) {
      return archive.search(LuceneArchiveTest.request(address));
    }
  }

  static List<String> ids(List<Hit> hits) {
    return hits.stream().map(Hit::id).toList();
  }

  private void write() {
    try (ReleaseIndex index = ReleaseIndex.open(directory)) {
      releases.forEach((id, release) -> index.put(id, release.build()));
      index.commit(Map.of());
    }
  }
}
