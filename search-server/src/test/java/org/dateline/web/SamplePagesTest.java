package org.dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.corpus.IndexRun;
import org.dateline.corpus.Progress;
import org.dateline.search.LuceneArchive;
import org.dateline.web.view.Percent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way: the five sample pages, indexed, served and asked. */
class SamplePagesTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private static Path index;
  private static LuceneArchive archive;
  private static DatelineServer server;

  @BeforeAll
  static void start() throws Exception {
    Path pages = Path.of("..", "corpus", "pages");
    IndexRun.prepare(index, List.of(pages), false).run(false, Progress.SILENT);
    archive = LuceneArchive.open(index);
    server = DatelineServer.start(archive, "127.0.0.1", 0);
  }

  @AfterAll
  static void stop() {
    server.stop();
    archive.close();
  }

  private static HttpResponse<String> get(String address) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + address);
    return CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  private static JsonNode json(String address) throws Exception {
    HttpResponse<String> response = get(address);
    assertEquals(200, response.statusCode(), address);
    return new ObjectMapper().readTree(response.body());
  }

  private static List<String> ids(JsonNode answer) {
    List<String> ids = new ArrayList<>();
    answer.get("hits").forEach(hit -> ids.add(hit.get("id").asText().substring(0, 3)));
    return ids.stream().sorted().toList();
  }

  @Test
  void allFivePagesSpeakOfKazakhstan() throws Exception {
    assertEquals(List.of("000", "001", "002", "003", "004"), ids(json("/api/search?q=Kazakhstan")));
  }

  @Test
  void choosingAYearLeavesTheCountsOfTheOthersOnView() throws Exception {
    JsonNode answer = json("/api/search?q=%22Central+Asia%22&year=2022");
    assertEquals(List.of("001"), ids(answer));
    List<String> years = new ArrayList<>();
    json("/api/search?q=Kazakhstan&year=2022")
        .at("/facets/year")
        .forEach(
            year ->
                years.add(
                    year.get("value").asText() + (year.get("selected").asBoolean() ? "!" : "")));
    assertTrue(years.containsAll(List.of("2022!", "2004")), years.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(((((",
        "/a(/",
        "*",
        "?",
        "\"",
        "a AND",
        "NOT",
        "-",
        "~",
        "[1 TO",
        "<b>",
        "date:x",
        "\\",
        "title:",
        "a~99999",
        "((((((((((a))))))))))"
      })
  void anyQueryIsAnswered(String query) throws Exception {
    String parameter = "?q=" + Percent.encodeForQuery(query);
    assertEquals(200, get("/api/search" + parameter).statusCode());
    assertEquals(200, get("/search" + parameter).statusCode());
  }

  @Test
  void aReleaseShowsTheWordsThatWereAskedForAndWhatWasRemoved() throws Exception {
    String id = json("/api/search?q=Tokayev&year=2022").at("/hits/0/id").asText();
    String address = "/releases/" + Percent.encode(id);
    Document text = Jsoup.parse(get(address + "?q=Tokayev").body());
    assertEquals("Tokayev", text.select("mark").text());
    assertFalse(text.select(".text").text().contains("Combating trafficking"));
    Document page = Jsoup.parse(get(address + "?view=page").body());
    assertTrue(page.select(".stretch-gone").text().contains("Combating trafficking"));
    assertTrue(page.select(".stretch-kept").text().contains("Kassym-Jomart Tokayev"));
  }

  @Test
  void thePageAsCrawledCountsWhatInspectLists() throws Exception {
    for (JsonNode hit : json("/api/search").get("hits")) {
      String id = Percent.encode(hit.get("id").asText());
      Map<String, Integer> listed = new TreeMap<>();
      json("/api/releases/" + id)
          .get("removed")
          .forEach(removed -> listed.merge(removed.get("reason").asText(), 1, Integer::sum));
      Map<String, Integer> shown = new TreeMap<>();
      Document page = Jsoup.parse(get("/releases/" + id + "?view=page").body());
      for (Element entry : page.select(".legend li:has(a)")) {
        String count = entry.select(".count").text().replace(",", "");
        shown.put(entry.select("a").text(), Integer.valueOf(count));
      }
      assertEquals(listed, shown, id);
    }
  }

  @Test
  void everyPageIsLightOnTheWire() throws Exception {
    String release = "/releases/" + Percent.encode(json("/api/search").at("/hits/0/id").asText());
    for (String address :
        List.of("/", "/search", "/help", "/facets/person", release, release + "?view=page")) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address))
              .header("Accept-Encoding", "gzip")
              .build();
      int bytes = CLIENT.send(request, BodyHandlers.ofByteArray()).body().length;
      assertTrue(bytes < 60_000, address + ": " + bytes);
    }
  }
}
