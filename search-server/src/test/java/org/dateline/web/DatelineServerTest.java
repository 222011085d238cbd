package org.dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.dateline.search.Archive;
import org.dateline.search.StoredRelease;
import org.dateline.web.view.Percent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server from outside: a request in, status, headers and body out. */
class DatelineServerTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<StoredRelease> RELEASES = InventedReleases.all();
  private static DatelineServer server;

  @BeforeAll
  static void start() {
    server = DatelineServer.start(new InventedArchive(RELEASES), "127.0.0.1", 0);
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  private static HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address));
  }

  private static HttpResponse<String> get(String address) throws Exception {
    return CLIENT.send(request(address).build(), BodyHandlers.ofString());
  }

  private static Document page(String address) throws Exception {
    HttpResponse<String> response = get(address);
    assertEquals(200, response.statusCode(), address);
    return Jsoup.parse(response.body(), "http://127.0.0.1:" + server.port() + address);
  }

  private static JsonNode json(String address) throws Exception {
    HttpResponse<String> response = get(address);
    assertEquals(200, response.statusCode(), address);
    assertEquals("application/json", response.headers().firstValue("Content-Type").orElse(""));
    return JSON.readTree(response.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search",
        "/search?q=ceasefire",
        "/?q=ceasefire",
        "/help",
        "/releases/untitled",
        "/releases/untitled?view=page",
        "/nothing",
        "/search?page=0",
        "/api/search",
        "/api/releases/untitled",
        "/api/suggest?q=il",
        "/api/nothing",
        "/health",
        "/search?q=timeout",
        "/search?q=failure"
      })
  void everyAnswerCarriesTheSecurityHeadersAndNoneNamesTheServer(String address) throws Exception {
    var headers = get(address).headers();
    assertTrue(
        headers
            .firstValue("Content-Security-Policy")
            .orElse("")
            .startsWith("default-src 'none'; "));
    assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
    assertEquals("same-origin", headers.firstValue("Referrer-Policy").orElse(""));
    assertTrue(headers.firstValue("Server").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=ceasefire&year=2016",
        "/help",
        "/releases/untitled?q=ferry",
        "/releases/untitled?view=page",
        "/nothing",
        "/search?page=0"
      })
  void noPageHasInlineScriptOrStyleOrAsksAnybodyElse(String address) throws Exception {
    Document page = Jsoup.parse(get(address).body(), "http://here.invalid/");
    assertEquals(0, page.select("style, [style], script:not([src])").size());
    for (Element element : page.getAllElements()) {
      element
          .attributes()
          .forEach(
              attribute -> assertFalse(attribute.getKey().startsWith("on"), element.toString()));
    }
    for (Element asset : page.select("script[src], link[href], img[src]")) {
      String reference = asset.hasAttr("src") ? asset.attr("src") : asset.attr("href");
      assertTrue(reference.startsWith("/assets/"), reference);
      HttpResponse<String> answer = get(reference);
      assertEquals(200, answer.statusCode());
      assertTrue(answer.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
    }
  }

  @Test
  void theApiAnswersASearchWithTheMembersOfTheContract() throws Exception {
    JsonNode answer = json("/api/search?q=ceasefire&year=2016&size=3");
    assertTrue(answer.get("total").asInt() > 3);
    assertEquals(1, answer.get("page").asInt());
    assertEquals(3, answer.get("hits").size());
    for (String member : List.of("partial", "size", "tookMillis", "facets", "didYouMean")) {
      assertTrue(answer.has(member), member);
    }
    JsonNode hit = answer.get("hits").get(0);
    for (String member :
        List.of(
            "id",
            "uri",
            "title",
            "date",
            "places",
            "sources",
            "persons",
            "snippets",
            "score",
            "missing")) {
      assertTrue(hit.has(member), member);
    }
    assertTrue(hit.get("date").asText().startsWith("2016-"));
    assertTrue(answer.at("/facets/year").size() > 5, "other years keep their counts");
  }

  @Test
  void theApiGivesAReleaseWithItsIdAndWhatWasRemoved() throws Exception {
    JsonNode release = json("/api/releases/untitled");
    assertEquals("untitled", release.get("id").asText());
    assertTrue(release.get("title").isNull());
    assertEquals("navigation", release.at("/removed/0/reason").asText());
  }

  @Test
  void everyIdCanBeLinkedAndIsFoundAgain() throws Exception {
    List<String> ids = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      Document results = page("/search?size=100&page=" + number);
      for (Element link : results.select(".hit h3 a")) {
        String path = URI.create(link.attr("href")).getRawPath();
        assertEquals(1, page(path).select("h1").size());
        ids.add(json("/api" + path).get("id").asText());
      }
    }
    assertEquals(
        RELEASES.stream().map(StoredRelease::id).sorted().toList(), ids.stream().sorted().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/releases/none",
        "/releases/",
        "/releases/%ff",
        "/releases/..%2F..%2Fpom.xml",
        "/api/releases/none",
        "/assets/none.css",
        "/assets/..%2FPages.class",
        "/nothing",
        "/api",
        "/api/nothing",
        "/index.html"
      })
  void whatIsNotThereIs404(String address) throws Exception {
    assertEquals(404, get(address).statusCode());
  }

  @Test
  void allFaultsOfAnAddressAreToldAtOnce() throws Exception {
    HttpResponse<String> response =
        get("/api/search?year=abc&size=-1&page=1000000000&from=yesterday&sort=best&colour=red");
    assertEquals(400, response.statusCode());
    assertEquals(
        "application/problem+json", response.headers().firstValue("Content-Type").orElse(""));
    JsonNode problem = JSON.readTree(response.body());
    assertEquals(400, problem.get("status").asInt());
    List<String> parameters = new ArrayList<>();
    for (JsonNode error : problem.get("errors")) {
      assertFalse(error.get("detail").asText().isBlank());
      parameters.add(error.get("parameter").asText());
    }
    assertEquals(
        List.of("colour", "from", "page", "size", "sort", "year"),
        parameters.stream().sorted().toList());
  }

  @Test
  void theSameFaultsAreAPageForPeople() throws Exception {
    HttpResponse<String> response = get("/search?year=abc&colour=red");
    assertEquals(400, response.statusCode());
    Document page = Jsoup.parse(response.body());
    assertEquals(List.of("year", "colour"), page.select(".faults code").eachText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?q=%zz",
        "/search?q=%",
        "/search?q=%f",
        "/search?q=%C3%28",
        "/search?q=%ff",
        "/releases/untitled?at=0",
        "/releases/untitled?at=x",
        "/releases/untitled?view=raw",
        "/releases/untitled?colour=red",
        "/api/releases/untitled?colour=red",
        "/health?colour=red",
        "/api/suggest?colour=red"
      })
  void whatCannotBeReadIs400(String address) throws Exception {
    // A socket, since the client of the JDK refuses to send some of these.
    assertTrue(
        raw("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            .startsWith("HTTP/1.1 400 "),
        address);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /search?q=%ff&year=abc&colour=red                         | q year colour
          /releases/untitled?view=raw&at=0&year=abc&colour=red&q=%f | q view at year colour
          /releases/untitled?q=a&q=b&at=1&at=2                      | at q
          /facets/place?order=best&from=yesterday&find=a&find=b     | find order from
          /facets/place?page=0&colour=red                           | page colour
          """)
  void eachRouteTellsAllFaultsAtOnce(String address, String parameters) throws Exception {
    String answer = raw("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer.lines().findFirst().orElse(""));
    Document page = Jsoup.parse(answer.substring(answer.indexOf("<!doctype")));
    assertEquals(parameters, String.join(" ", page.select(".faults code").eachText()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/suggest?q=a&q=b", "/api/suggest?q=%ff", "/api/search?q=\u00ff"})
  void aWordThatIsGivenTwiceOrBrokenIsAFault(String address) throws Exception {
    // The last one is a byte that stands there unencoded and is no UTF-8.
    String answer = raw("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 400 "), address);
    assertTrue(answer.contains("\"parameter\":\"q\""), answer);
  }

  @Test
  void moreThanSoManyRequestsAtOnceAreRefused() throws Exception {
    CountDownLatch asked = new CountDownLatch(2);
    CountDownLatch let = new CountDownLatch(1);
    Archive slow = new SlowArchive(new InventedArchive(RELEASES), asked, let);
    DatelineServer narrow = DatelineServer.start(() -> slow, "127.0.0.1", 0, 2);
    try {
      URI uri = URI.create("http://127.0.0.1:" + narrow.port() + "/api/search");
      HttpRequest one = HttpRequest.newBuilder(uri).build();
      List<CompletableFuture<HttpResponse<String>>> first =
          List.of(
              CLIENT.sendAsync(one, BodyHandlers.ofString()),
              CLIENT.sendAsync(one, BodyHandlers.ofString()));
      assertTrue(asked.await(20, TimeUnit.SECONDS));
      HttpResponse<String> third = CLIENT.send(one, BodyHandlers.ofString());
      assertEquals(429, third.statusCode());
      assertEquals("1", third.headers().firstValue("Retry-After").orElse(""));
      assertEquals(429, JSON.readTree(third.body()).get("status").asInt());
      let.countDown();
      for (CompletableFuture<HttpResponse<String>> answer : first) {
        assertEquals(200, answer.get().statusCode());
      }
      assertEquals(200, CLIENT.send(one, BodyHandlers.ofString()).statusCode());
    } finally {
      let.countDown();
      narrow.stop();
    }
  }

  @Test
  void whatIsOnlyAComfortIsLeftOutWhereItTakesTooLong() throws Exception {
    assertEquals(0, page("/search?q=remedy&place=Nowhere").select(".hit").size());
    assertEquals(0, page("/releases/untitled?q=timeout").select("mark").size());
  }

  @Test
  void theLinksOfTheFirstPageHaveNoSizeOfTheirOwn() throws Exception {
    Elements links = page("/").select(".newest h3 a");
    assertFalse(links.isEmpty());
    for (Element link : links) {
      assertFalse(link.attr("href").contains("size="), link.attr("href"));
    }
  }

  @Test
  void theWayBackLeadsToTheHitInItsList() throws Exception {
    String hit = page("/search?q=ceasefire&page=2").select(".hit h3 a").get(3).attr("href");
    String back = page(hit).select(".way-back").attr("href");
    assertEquals("/search?q=ceasefire&page=2#h14", back);
    assertEquals(1, page(back.substring(0, back.indexOf('#'))).select("#h14").size());
  }

  @Test
  void trackingParametersAndEmptyFieldsAreLetPass() throws Exception {
    assertEquals(200, get("/search?q=ferry&utm_source=x&year=&place=&from=&sort=").statusCode());
    assertEquals(200, get("/health?utm_campaign=x").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"})
  void otherMethodsAre405AndToldWhatIsAllowed(String method) throws Exception {
    for (String address : List.of("/search", "/api/search", "/releases/untitled", "/health")) {
      HttpResponse<String> response =
          CLIENT.send(
              request(address).method(method, BodyPublishers.noBody()).build(),
              BodyHandlers.ofString());
      assertEquals(405, response.statusCode());
      assertEquals("GET, HEAD", response.headers().firstValue("Allow").orElse(""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/search?q=ferry", "/api/search", "/releases/untitled", "/health"})
  void headAnswersAsGetDoesWithoutABody(String address) throws Exception {
    HttpResponse<String> response =
        CLIENT.send(request(address).HEAD().build(), BodyHandlers.ofString());
    assertEquals(200, response.statusCode());
    assertEquals("", response.body());
  }

  @Test
  void aDamagedIndexIs503AndItsPathIsForTheLog() throws Exception {
    for (String path : List.of("/search?q=damage", "/api/search?q=damage")) {
      HttpResponse<String> refused = get(path);
      assertEquals(503, refused.statusCode());
      assertTrue(refused.body().contains("check --repair"), refused.body());
      assertFalse(refused.body().contains("/srv/index"), refused.body());
      assertFalse(refused.body().contains("That took too long"), refused.body());
    }
  }

  @Test
  void aQueryThatRanOutOfTimeIs503() throws Exception {
    assertEquals(503, get("/search?q=timeout").statusCode());
    HttpResponse<String> api = get("/api/search?q=timeout");
    assertEquals(503, api.statusCode());
    assertEquals(503, JSON.readTree(api.body()).get("status").asInt());
  }

  @Test
  void aFaultOfTheServerShowsNothingOfItsInside() throws Exception {
    for (String address :
        List.of("/search?q=failure", "/api/search?q=failure", "/search?q=overflow")) {
      HttpResponse<String> response = get(address);
      assertEquals(500, response.statusCode());
      assertFalse(response.body().isBlank());
      assertFalse(response.body().contains("Exception"));
      assertFalse(response.body().contains("on purpose"));
    }
  }

  @Test
  void addressesAndHeadersThatAreTooLongAreProblems() throws Exception {
    String address = raw("GET /search?q=" + "(".repeat(100_000) + " HTTP/1.1\r\nHost: x\r\n\r\n");
    assertTrue(address.startsWith("HTTP/1.1 414 "), address);
    assertTrue(address.contains("application/problem+json"), address);
    assertTrue(address.contains("Content-Security-Policy"), address);
    String header = raw("GET / HTTP/1.1\r\nHost: x\r\nX-A: " + "a".repeat(100_000) + "\r\n\r\n");
    assertTrue(header.startsWith("HTTP/1.1 431 "), header);
    assertTrue(header.contains("\"status\":431"), header);
  }

  @Test
  void aLargeBodyIs413AndItsSenderHearsOfIt() throws Exception {
    BodyPublisher large = BodyPublishers.ofByteArray(new byte[1_000_000]);
    for (int time = 0; time < 10; time++) {
      HttpResponse<String> response =
          CLIENT.send(request("/api/search").POST(large).build(), BodyHandlers.ofString());
      assertEquals(413, response.statusCode());
      assertEquals(413, JSON.readTree(response.body()).get("status").asInt());
    }
  }

  @Test
  void aBodyOfUnknownLengthIsRefusedWhenItIsRead() throws Exception {
    BodyPublisher chunked =
        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1_000_000]));
    HttpResponse<String> response =
        CLIENT.send(request("/api/search").POST(chunked).build(), BodyHandlers.ofString());
    assertEquals(405, response.statusCode());
  }

  @Test
  void aBodyWithoutEndIsNotReadToTheEnd() throws Exception {
    String headers = "POST /api/search HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n";
    String answer = raw(headers + "x".repeat((int) BodyDrain.MOST_READ));
    assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
  }

  @Test
  void whatIsNoHttpIs400() throws Exception {
    assertTrue(raw("rubbish\r\n\r\n").startsWith("HTTP/1.1 400 "));
  }

  @Test
  void whatStandsInAQueryOrOnAPageIsShownAndNeverRun() throws Exception {
    String script = "<script>alert(1)</script>";
    for (String address :
        List.of(
            "/search?q=" + Percent.encodeForQuery(script + "\"'><b>"),
            "/search?place=" + Percent.encodeForQuery("\"><img src=x onerror=alert(1)>"),
            "/releases/" + Percent.encode(script) + "?q=ceasefire",
            "/releases/" + Percent.encode(script) + "?view=page")) {
      Document page = page(address);
      assertEquals(1, page.select("script").size(), address);
      assertEquals(0, page.select("img, main b, main i, [href^=javascript]").size(), address);
    }
    Document release = page("/releases/" + Percent.encode(script) + "?q=ceasefire");
    assertEquals(
        "<script>document.title='run'</script> ceasefire & \"harbour\"",
        release.select("h1").text());
    assertEquals(List.of("ceasefire"), release.select("mark").eachText());
    assertTrue(release.select(".origin").text().contains("javascript:alert(1)"));
  }

  @Test
  void aQueryIsShownInItsFieldAsTyped() throws Exception {
    String query = "\"ÄÖ\" <b> & (ferry";
    Document page = page("/search?q=" + Percent.encodeForQuery(query));
    assertEquals(query, page.select("#q").attr("value"));
  }

  @Test
  void answersAreCompressedForThoseWhoTakeIt() throws Exception {
    HttpResponse<InputStream> response =
        CLIENT.send(
            request("/search?q=ceasefire").header("Accept-Encoding", "gzip").build(),
            BodyHandlers.ofInputStream());
    assertEquals("gzip", response.headers().firstValue("Content-Encoding").orElse(""));
    byte[] sent = response.body().readAllBytes();
    assertTrue(sent.length < 15_000, "the page is " + sent.length + " bytes");
    byte[] page = new GZIPInputStream(new ByteArrayInputStream(sent)).readAllBytes();
    assertTrue(new String(page, StandardCharsets.UTF_8).strip().endsWith("</html>"));
  }

  @Test
  void aPageThatIsKnownAlreadyIsNotSentAgain() throws Exception {
    String tag = get("/releases/untitled").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        CLIENT.send(
            request("/releases/untitled").header("If-None-Match", tag).build(),
            BodyHandlers.ofString());
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
  }

  @Test
  void healthTellsHowManyReleasesThereAre() throws Exception {
    JsonNode health = json("/health");
    assertEquals("ok", health.get("status").asText());
    assertEquals(RELEASES.size(), health.get("releases").asInt());
  }

  @Test
  void suggestionsHaveTextFieldAndCount() throws Exception {
    JsonNode suggestion = json("/api/suggest?q=vander").at("/suggestions/0");
    assertEquals("Ilse Vandermolen", suggestion.get("text").asText());
    assertEquals("person", suggestion.get("field").asText());
    assertTrue(suggestion.get("count").asInt() > 0);
    assertEquals(0, json("/api/suggest?q=").get("suggestions").size());
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(5_000);
      try {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      } catch (IOException e) {
        // The server may answer and close before all of it is sent.
      }
      StringBuilder answer = new StringBuilder();
      byte[] buffer = new byte[8192];
      try {
        for (int n = socket.getInputStream().read(buffer);
            n > 0;
            n = socket.getInputStream().read(buffer)) {
          answer.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        // What came is what counts.
      }
      return answer.toString();
    }
  }
}
