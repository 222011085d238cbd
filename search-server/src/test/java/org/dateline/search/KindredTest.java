package org.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands near a release: its family, and others about the same. */
class KindredTest {

  private InventedIndex index;

  @BeforeEach
  void releases(@TempDir Path directory) {
    index = new InventedIndex(directory);
    String text = "The glacier above the valley lost its tongue, and the reservoir filled early.";
    index.given("first").title("Glacier report").paragraph(text).date("2010-05-01");
    index.given("first").family("first", Optional.empty());
    index.given("copy").title("Glacier report").paragraph(text).date("2011-05-01");
    index.given("copy").family("first", Optional.of("first"));
    index.given("near").title("Glacier and reservoir").paragraph("The valley reservoir, again.");
    index.given("far").title("Postal voting").paragraph("Ballots were counted by hand.");
    for (int i = 0; i < 20; i++) {
      index.given("other" + i).title("Tariffs").paragraph("The customs house published a list.");
    }
  }

  private Related related(String id) {
    try (LuceneArchive archive = index.open()) {
      return archive.related(archive.release(id).orElseThrow());
    }
  }

  @Test
  void anOriginalNamesItsCopiesAndACopyItsOriginal() {
    assertEquals(List.of("copy"), InventedIndex.ids(related("first").family()));
    assertEquals(List.of("first"), InventedIndex.ids(related("copy").family()));
    assertEquals(List.of(), related("far").family());
  }

  @Test
  void aCopySaysSoAmongTheResults() {
    SearchResults results = index.search("q=\"lost its tongue\"&sort=newest");
    assertEquals(List.of("copy", "first"), InventedIndex.ids(results.hits()));
    assertEquals(Optional.of("first"), results.hits().get(0).duplicateOf());
    assertEquals(Optional.empty(), results.hits().get(1).duplicateOf());
  }

  @Test
  void similarReleasesShareTellingWordsAndAreNotOfTheFamily() {
    assertEquals(List.of("near"), InventedIndex.ids(related("first").similar()));
    assertEquals(List.of(), related("far").similar());
  }

  @Test
  void aReleaseWithoutWordsHasNothingNear() {
    index.given("mute").paragraph("…");
    assertEquals(Related.NONE, related("mute"));
  }
}
