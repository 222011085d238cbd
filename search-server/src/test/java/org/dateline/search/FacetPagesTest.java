package org.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.index.Facet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All values of one facet, page by page, and values that are typed. */
class FacetPagesTest {

  private InventedIndex index;

  @BeforeEach
  void releases(@TempDir Path directory) {
    index = new InventedIndex(directory);
    index.given("a").paragraph("ferry").place("Łódź", "Poland").language("pl").person("Ana Öst");
    index.given("b").paragraph("ferry").place("Madrid", "Spain").person("Ana Öst");
    index.given("c").paragraph("ferry").place("Ålesund", "Norway").person("Bo Ana-Lind");
    index.given("d").paragraph("bridge").place("Zagreb", "Croatia").person("Ana Öst");
    index.given("e").paragraph("ferry").place("Madrid", "Spain").person("Vesna Bo");
  }

  private List<String> values(String address, FacetListing listing) {
    try (LuceneArchive archive = index.open()) {
      return archive.values(LuceneArchiveTest.request(address), listing).values().stream()
          .map(v -> v.value() + ":" + v.count() + (v.selected() ? "*" : ""))
          .toList();
    }
  }

  private static FacetListing byName(Facet facet, String find) {
    return new FacetListing(facet, find, FacetListing.Order.NAME);
  }

  private static FacetListing byCount(Facet facet, String find) {
    return new FacetListing(facet, find, FacetListing.Order.COUNT);
  }

  @Test
  void valuesStandByNameWhereAccentsDoNotMatterOrByCount() {
    assertEquals(
        List.of("Ålesund:1", "Łódź:1", "Madrid:2"), values("q=ferry", byName(Facet.PLACE, "")));
    assertEquals(
        List.of("Madrid:2", "Ålesund:1", "Łódź:1"), values("q=ferry", byCount(Facet.PLACE, "")));
  }

  @Test
  void countsAreThoseOfTheResultsWithTheFacetItselfLookedPast() {
    assertEquals(
        List.of("Ålesund:1", "Łódź:1*", "Madrid:2"),
        values("q=ferry&place=Łódź", byName(Facet.PLACE, "")));
    assertEquals(List.of("Ana Öst:1"), values("q=bridge", byName(Facet.PERSON, "")));
  }

  @Test
  void aListIsSearchedByTheBeginningsOfWords() {
    assertEquals(List.of("Bo Ana-Lind:1", "Vesna Bo:1"), values("q=", byName(Facet.PERSON, "bo")));
    assertEquals(List.of("Ana Öst:3"), values("q=", byName(Facet.PERSON, "ÖS an")));
    assertEquals(List.of(), values("q=", byName(Facet.PERSON, "na")));
    assertEquals(List.of("pl:1"), values("q=", byName(Facet.LANGUAGE, "polish")));
  }

  @Test
  void allPagesTogetherListEveryValueOnce() {
    for (int i = 0; i < 150; i++) {
      index.given("n" + i).paragraph("census").person("Number " + i);
    }
    List<String> all = new ArrayList<>();
    for (int page = 1; page <= 4; page++) {
      all.addAll(values("q=census&page=" + page, byCount(Facet.PERSON, "")));
    }
    assertEquals(150, all.size());
    assertEquals(150, all.stream().distinct().count());
    try (LuceneArchive archive = index.open()) {
      FacetPage last =
          archive.values(LuceneArchiveTest.request("q=census&page=4"), byCount(Facet.PERSON, ""));
      assertEquals(150, last.total());
      assertEquals(List.of(), last.values());
    }
  }

  @Test
  void aTypedValueStandsForTheOneThatDiffersInCaseAndAccentsAlone() {
    SearchResults typed = index.search("place=lodz");
    assertEquals(List.of("a"), InventedIndex.ids(typed.hits()));
    assertEquals(List.of("Łódź"), typed.request().selection(Facet.PLACE).wanted());
    assertEquals(
        List.of(new FacetValue("Łódź", 1, true)),
        typed.facets().getOrDefault(Facet.PLACE, List.of()).stream()
            .filter(FacetValue::selected)
            .toList());
    assertEquals(3, index.search("q=ferry&not-place=LODZ").total());
    assertEquals(1, index.search("language=Polish").total());
    assertEquals(1, index.search("person=bo ana lind").total());
    assertEquals(0, index.search("place=lod").total());
  }

  @Test
  void aValueThatTheArchiveHasStandsForItselfAlone() {
    index.given("x").paragraph("ferry").place("Lodz", "Poland");
    assertEquals(List.of("x"), InventedIndex.ids(index.search("place=Lodz").hits()));
    assertEquals(2, index.search("place=LODZ").total());
  }

  @Test
  void manyValuesAreChosenAtOnce() {
    String chosen = String.join("&", IntStream.range(0, 100).mapToObj(i -> "place=P" + i).toList());
    assertEquals(0, index.search(chosen).total());
  }
}
