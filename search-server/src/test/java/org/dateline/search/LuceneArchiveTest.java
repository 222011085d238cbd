package org.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.describe.Kind;
import org.dateline.index.Facet;
import org.dateline.index.IndexException;
import org.dateline.index.ReleaseIndex;
import org.dateline.search.RequestParameters.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases in, results out: what a query finds, in which order, and how it is shown. */
class LuceneArchiveTest {

  @TempDir Path directory;

  private final Map<String, Invented> releases = new LinkedHashMap<>();

  private Invented given(String id) {
    return releases.computeIfAbsent(id, i -> Invented.release());
  }

  private LuceneArchive open() {
    try (ReleaseIndex index = ReleaseIndex.open(directory)) {
      releases.forEach((id, release) -> index.put(id, release.build()));
      index.commit(Map.of());
    }
    return LuceneArchive.open(directory);
  }

  /** Searches for what stands in an address: {@code q=peace&year=2011}. */
  private SearchResults search(String address) {
    try (LuceneArchive archive = open()) {
      return archive.search(request(address));
    }
  }

  static SearchRequest request(String address) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : address.split("&", -1)) {
      String[] sides = pair.split("=", 2);
      parameters.merge(
          sides[0], List.of(sides[1]), (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
    }
    Outcome outcome = RequestParameters.read(parameters);
    return ((Outcome.Understood) outcome).request();
  }

  /** The ids of the hits, a bar between the full matches and the others. */
  private static String ids(SearchResults results) {
    StringBuilder ids = new StringBuilder();
    boolean bar = false;
    for (Hit hit : results.hits()) {
      if (!hit.missing().isEmpty() && !bar) {
        ids.append(ids.isEmpty() ? "| " : " |");
        bar = true;
      }
      ids.append(ids.isEmpty() || ids.toString().equals("| ") ? "" : " ").append(hit.id());
    }
    return ids.toString();
  }

  @Test
  void aWordIsFoundInAnyOfItsForms() {
    given("a").paragraph("The envoy negotiated for days.");
    given("b").paragraph("Negotiations in a hall.");
    given("c").paragraph("A visit.");
    assertEquals(2, search("q=negotiating").total());
  }

  @Test
  void spellingsAreFoundByEachOther() {
    given("a").paragraph("Co-operation with Mr. Sinirlioğlu.");
    given("b").paragraph("Cooperation with Mr. Sinirlioglu.");
    for (String query : List.of("co-operation", "cooperation", "Sinirlioglu", "SİNİRLİOĞLU")) {
      assertEquals(2, search("q=" + query).total(), query);
    }
  }

  @Test
  void quotationMarksReachTheExactForm() {
    given("a").paragraph("Co-operation with Mr. Sinirlioğlu in Central Asia.");
    given("b").paragraph("Cooperation with Mr. Sinirlioglu in Central Asian states.");
    assertEquals("a", ids(search("q=\"co-operation\"")));
    assertEquals("b", ids(search("q=\"cooperation\"")));
    assertEquals("a", ids(search("q=\"Sinirlioğlu\"")));
    assertEquals("a", ids(search("q=\"central asia\"")));
    assertEquals("b", ids(search("q=“Central Asian”")));
  }

  @Test
  void stopWordsCountInsidePhrasesAndNotOutside() {
    given("a").paragraph("The state of play was clear.");
    given("b").paragraph("State play was clear.");
    assertEquals("a", ids(search("q=\"state of play\"")));
    assertEquals(2, search("q=the state of the play").total());
    assertEquals("a", ids(search("q=of the")));
  }

  @Test
  void aPhraseDoesNotReachFromOneParagraphToTheNext() {
    given("a").title("Visit to Tirana").paragraph("Elections were held.").paragraph("Today.");
    assertEquals(0, search("q=\"Tirana elections\"").total());
    assertEquals(0, search("q=\"held today\"").total());
  }

  @Test
  void releasesThatLackAWordFollowAndSayWhich() {
    given("a").paragraph("border police training");
    given("b").paragraph("border police");
    given("c").paragraph("training for judges");
    SearchResults results = search("q=Border police training");
    assertEquals("a | b", ids(results));
    assertEquals(1, results.total());
    assertEquals(1, results.partial());
    assertEquals(List.of("training"), results.hits().get(1).missing());
    assertTrue(results.hits().get(0).score() > results.hits().get(1).score());
  }

  @Test
  void operatorsAreUnderstood() {
    given("a").paragraph("tram");
    given("b").paragraph("ferry");
    given("c").paragraph("tram ferry");
    assertEquals(3, search("q=tram OR ferry").total());
    assertEquals("a", ids(search("q=tram -ferry")));
    assertEquals("a", ids(search("q=tram NOT ferry")));
    assertEquals("c", search("q=tram AND ferry").hits().getFirst().id());
    assertEquals("b", ids(search("q=-tram")));
    assertEquals(3, search("q=*").total());
  }

  @Test
  void prefixesAndSimilarWordsAreFound() {
    given("a").paragraph("Sinirlioğlu spoke.");
    given("b").paragraph("Negotiators met.");
    assertEquals("a", ids(search("q=Sinirlio*")));
    assertEquals("a", ids(search("q=sinirliog*")));
    assertEquals("b", ids(search("q=negotiat*")));
    assertEquals("b", ids(search("q=negociators~1")));
  }

  @Test
  void nearWordsAreFoundInAnyOrder() {
    given("a").paragraph("The mission of the body in Kosovo.");
    given("b")
        .paragraph("The mission went far away and a long long way around to reach Kosovo at last.");
    assertEquals("a", ids(search("q=\"mission kosovo\"~5")));
    assertEquals("a", ids(search("q=\"kosovo missions\"~6")));
  }

  @Test
  void fieldsAreSearchedAlone() {
    given("a")
        .title("Elections in Arland")
        .paragraph("Text.")
        .place("New York", "United States")
        .source("Office for Democratic Institutions and Human Rights")
        .person("Mara Öst")
        .kind(Kind.SPEECH)
        .language("fr")
        .date("2010-05-03");
    given("b").paragraph("Elections with Mara Ost of New York, a speech.").date("2012");
    for (String query :
        List.of(
            "title:election",
            "title:\"in Arland\"",
            "place:york",
            "place:\"new york\"",
            "country:states",
            "source:ODIHR",
            "source:institutions",
            "person:ost",
            "person:Öst",
            "kind:speech",
            "language:fr",
            "language:french",
            "id:a",
            "date:2010",
            "date:2009..2011",
            "date:<2011",
            "date:<=2010-05",
            "meeting:council -id:b")) {
      assertEquals("a", ids(search("q=" + query)), query);
    }
    assertEquals("b", ids(search("q=date:>=2010-06")));
  }

  @Test
  void abbreviationsFindTheirBodiesAndTheReverse() {
    given("a").paragraph("A report of the Office for Democratic Institutions and Human Rights.");
    given("b").paragraph("A report of ODIHR.");
    given("c").paragraph("Human rights in democratic states.");
    assertEquals(2, search("q=ODIHR report").total());
    assertEquals(2, search("q=Office for Democratic Institutions and Human Rights").total());
  }

  @Test
  void aWordInTheTitleCountsMoreAndRecencyBreaksTies() {
    given("a").title("Something else").paragraph("A treaty was signed in the hall on Monday.");
    given("b").title("Treaty signed").paragraph("It was done in the hall, they said, on Monday.");
    given("c").title("Treaty signed").paragraph("It was done in the hall, they said, on Monday.");
    given("b").date("2010");
    given("c").date("2011");
    assertEquals("c b a", ids(search("q=treaty")));
  }

  @Test
  void withoutAQueryTheNewestComesFirstAndUndatedLast() {
    given("a").paragraph("x").date("2010-01-01");
    given("b").paragraph("x");
    given("c").paragraph("x").date("2012-01-01");
    assertEquals("c a b", ids(search("q=")));
    assertEquals("a c b", ids(search("sort=oldest")));
    assertEquals("c a b", ids(search("q=x&sort=newest")));
  }

  @Test
  void fromAndToMatchByOverlap() {
    given("a").paragraph("x").date("2010");
    given("b").paragraph("x").date("2010-05");
    given("c").paragraph("x").date("2010-05-20");
    given("d").paragraph("x");
    assertEquals("c b a", ids(search("from=2010-05-10&to=2010-05-31")));
    assertEquals("b a", ids(search("to=2010-05-19")));
    assertEquals("", ids(search("from=2011")));
    assertEquals("", ids(search("from=2012&to=2011")));
  }

  @Test
  void choosingAYearLeavesTheCountsOfTheOthers() {
    given("a").paragraph("x").date("2010").place("Tirana", "Albania");
    given("b").paragraph("x").date("2011").place("Vienna", "Austria");
    given("c").paragraph("x").date("2011").place("Tirana", "Albania");
    SearchResults results = search("q=x&year=2010");
    assertEquals("a", ids(results));
    assertEquals(
        List.of(new FacetValue("2011", 2, false), new FacetValue("2010", 1, true)),
        results.facets().get(Facet.YEAR));
    assertEquals(List.of(new FacetValue("Tirana", 1, false)), results.facets().get(Facet.PLACE));
  }

  @Test
  void aChosenValueWithoutACountIsListed() {
    given("a").paragraph("x").place("Tirana", "Albania").date("2010");
    SearchResults results = search("q=x&place=Nowhere&year=2010");
    assertEquals(0, results.total());
    assertEquals(
        List.of(new FacetValue("Tirana", 1, false), new FacetValue("Nowhere", 0, true)),
        results.facets().get(Facet.PLACE));
  }

  @Test
  void snippetsShowTheSentencesThatAnswerAndEscapeTheRest() {
    given("a")
        .title("A & B")
        .paragraph("First sentence. The <b>ferry</b> left. It was late. Trams & ferries ran.");
    SearchResults results = search("q=ferry trams");
    assertEquals(
        List.of(
            "The &lt;b&gt;<mark>ferry</mark>&lt;/b&gt; left.",
            "<mark>Trams</mark> &amp; <mark>ferries</mark> ran."),
        results.hits().getFirst().snippets());
    assertEquals(Optional.of("A & B"), results.hits().getFirst().title());
    assertEquals(
        List.of("First sentence.", "The &lt;b&gt;ferry&lt;/b&gt; left."),
        search("q=").hits().getFirst().snippets());
  }

  @Test
  void theParagraphsOfAReleaseAreMarked() {
    given("a").title("Ferry").paragraph("The ferry & the tram.").paragraph("Ferries.");
    try (LuceneArchive archive = open()) {
      StoredRelease release = archive.release("a").orElseThrow();
      assertEquals(given("a").build(), release.release());
      assertEquals(
          List.of("The <mark>ferry</mark> &amp; the tram.", "<mark>Ferries</mark>."),
          archive.marked(release, "ferry"));
      assertEquals(
          List.of("The ferry &amp; the <mark>tram</mark>.", "Ferries."),
          archive.marked(release, "\"tram\""));
      assertEquals(Optional.empty(), archive.release("b"));
    }
  }

  @Test
  void aMisspeltWordIsMendedOnlyWhereItFindsNothing() {
    given("a").paragraph("Parliament voted.");
    assertEquals(Optional.of("parliament"), search("q=parlament").didYouMean());
    assertEquals(Optional.empty(), search("q=parliament").didYouMean());
    assertEquals(Optional.empty(), search("q=zzzzzzzz").didYouMean());
  }

  @Test
  void aShortWordIsMendedByOneLetterAndAnAbbreviationNotAtAll() {
    given("a").paragraph("An odihs in a store.");
    assertEquals(Optional.of("store"), search("q=stope").didYouMean());
    assertEquals(Optional.empty(), search("q=spoke").didYouMean());
    assertEquals(Optional.empty(), search("q=ODIHR").didYouMean());
    assertEquals(Optional.empty(), search("q=" + "store".repeat(20)).didYouMean());
  }

  @Test
  void aPhraseThatFindsNothingIsOfferedAsWords() {
    given("a").paragraph("A report on border police by Ömer Sinirlioğlu.");
    assertEquals(Optional.of("police border"), search("q=\"police border\"").didYouMean());
    assertEquals(0, search("q=\"Sinirlioglu\"").total());
    assertEquals(Optional.of("Sinirlioglu"), search("q=\"Sinirlioglu\"").didYouMean());
    assertEquals(1, search("q=\"SINIRLIOĞLU\"").total());
    assertEquals(Optional.empty(), search("q=\"police zzzzzzzz\"").didYouMean());
  }

  @Test
  void abbreviationsAreFoundBesideOtherWordsAndInFields() {
    given("a").paragraph("Talks on the border with the Special Monitoring Mission.");
    given("b").paragraph("Talks on the border with the SMM.");
    given("c").paragraph("Talks on the border.").source("Chairperson-in-Office");
    assertEquals(2, search("q=border talks SMM").total());
    assertEquals(2, search("q=talks special monitoring mission border").total());
    assertEquals(List.of("SMM"), search("q=border talks SMM").hits().getLast().missing());
    assertEquals("c", ids(search("q=source:CiO")));
  }

  @Test
  void suggestionsBeginAWordOfTitlesAndNames() {
    given("a").title("Öresund ferry opens").paragraph("x").person("Mara Öst");
    given("b").title("Other").paragraph("x").person("Mara Öst").place("Ostrava", "Czechia");
    try (LuceneArchive archive = open()) {
      assertEquals(
          List.of(new Suggestion("Mara Öst", "person", 2), new Suggestion("Ostrava", "place", 1)),
          archive.suggest("ost"));
      assertEquals(
          List.of(new Suggestion("Öresund ferry opens", "title", 1)), archive.suggest("Oresu"));
      assertEquals(
          List.of(new Suggestion("Öresund ferry opens", "title", 1)), archive.suggest("ferry op"));
      assertEquals(List.of(), archive.suggest(" "));
    }
  }

  @Test
  void aNewCommitIsTakenUpWhole() {
    given("a").paragraph("x");
    try (LuceneArchive archive = open()) {
      given("b").paragraph("x");
      try (ReleaseIndex index = ReleaseIndex.open(directory)) {
        index.put("b", given("b").build());
        archive.refresh();
        assertEquals(1, archive.summary().releases());
        index.commit(Map.of());
      }
      archive.refresh();
      assertEquals(2, archive.search(request("q=x")).total());
    }
  }

  @Test
  void otherLanguagesHaveTheirOwnStems() {
    given("a").paragraph("Die Verhandlungen in Wien.").language("de");
    given("b").paragraph("Переговоры в Вене.").language("ru");
    given("c").paragraph("People die in wars.");
    assertEquals("a", ids(search("q=Verhandlung")));
    assertEquals("b", ids(search("q=переговоров")));
    assertEquals(2, search("q=die").total());
  }

  @Test
  void aFolderWithoutAnIndexIsRefusedWithAdvice() {
    IndexException refused =
        assertThrows(IndexException.class, () -> LuceneArchive.open(directory));
    assertTrue(String.valueOf(refused.getMessage()).contains("there is no index"));
  }

  @Test
  void anEmptyArchiveAnswers() {
    SearchResults results = search("q=x&year=2010");
    assertEquals(0, results.total());
    assertEquals(List.of(new FacetValue("2010", 0, true)), results.facets().get(Facet.YEAR));
  }
}
