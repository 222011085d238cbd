package org.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where the first hits alone are asked for and many releases have the words, only those that can be
 * among them are scored. A long list of hits, of which all are scored, begins in the same way.
 */
class HighestScoresTest {

  private static final int RELEASES = 500;
  private static final int LISTED = 4;

  @TempDir Path directory;

  @Test
  void theFirstHitsAreThoseOfALongListAndAllAreCounted() {
    try (LuceneArchive archive = index().open()) {
      for (String query :
          List.of("q=ferry+line", "q=line+ferry+harbour", "q=ferry+line&not-place=Oslo")) {
        SearchResults all = archive.search(LuceneArchiveTest.request(query + "&size=100"));
        for (int page = 1; page <= LISTED; page++) {
          SearchResults one =
              archive.search(LuceneArchiveTest.request(query + "&size=1&page=" + page));
          assertEquals(List.of(all.hits().get(page - 1)), one.hits());
          assertEquals(all.total(), one.total());
          assertEquals(all.partial(), one.partial());
          assertEquals(all.facets(), one.facets());
        }
      }
    }
  }

  @Test
  void anEqualScoreIsNotPassedOverWhereItsReleaseIsNewer() {
    InventedIndex index = new InventedIndex(directory);
    for (int i = 0; i < RELEASES; i++) {
      index.given("r" + i).paragraph("A ferry line").date(Integer.toString(1500 + i));
    }
    SearchResults first = index.search("q=ferry+line&size=1");
    assertEquals(List.of("r" + (RELEASES - 1)), InventedIndex.ids(first.hits()));
    assertEquals(RELEASES, first.total());
  }

  /** Releases of several lengths that have the words near each other or far apart. */
  private InventedIndex index() {
    Random random = new Random(7);
    InventedIndex index = new InventedIndex(directory);
    for (int i = 0; i < RELEASES; i++) {
      List<String> words = new ArrayList<>();
      for (int j = 0; j < 8 + random.nextInt(60); j++) {
        words.add(List.of("ferry", "line", "harbour", "x", "y", "z").get(random.nextInt(6)));
      }
      index
          .given("r" + i)
          .paragraph(String.join(" ", words))
          .place(random.nextBoolean() ? "Oslo" : "Bergen", "Norway");
    }
    return index;
  }
}
