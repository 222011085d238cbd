package org.dateline.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command line in, an exit code and two streams out. */
class CommandLineTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String BRIDGE =
      """
      BRATISLAVA, 3 May 2019 – The delegation opened a bridge over the river today.

      “Nobody will have to wait for the ferry any more,” said Ambassador Vlasta Hronková.
      """;

  @TempDir Path work;

  private record Run(int code, String out, String err) {
    String lastLine() {
      return out.strip().lines().reduce((first, last) -> last).orElse("");
    }
  }

  @Test
  void aRehearsalDoesEverythingOnceAndLeavesNothing() throws IOException {
    Path pages = Files.createDirectories(work.resolve("rehearsed"));
    Files.writeString(pages.resolve("bridge.txt"), BRIDGE);
    Path temporary = Files.createDirectories(work.resolve("temporary"));
    String usual = System.getProperty("java.io.tmpdir");
    System.setProperty("java.io.tmpdir", temporary.toString());
    try {
      Run run = run("rehearse", pages);
      assertEquals(0, run.code(), run.err());
      assertEquals("", run.out());
    } finally {
      System.setProperty("java.io.tmpdir", usual);
    }
    try (Stream<Path> left = Files.list(temporary)) {
      assertEquals(List.of(), left.toList());
    }
  }

  private static Run run(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> words = new ArrayList<>();
    for (Object arg : args) {
      words.add(arg.toString());
    }
    int code =
        Dateline.run(
            new PrintWriter(out), new PrintWriter(err, true), words.toArray(String[]::new));
    return new Run(code, out.toString(), err.toString());
  }

  /** An error is one line that says what is wrong, and never a stack trace. */
  private static void assertOneLine(Run run, int code, String... parts) {
    assertEquals(code, run.code(), run.err());
    assertEquals(1, run.err().strip().lines().count(), run.err());
    assertTrue(run.err().startsWith("dateline: "), run.err());
    for (String part : parts) {
      assertTrue(run.err().contains(part), run.err());
    }
  }

  @Test
  void theVersionIsOneLine() {
    Run run = run("--version");

    assertEquals(0, run.code());
    assertEquals(1, run.out().strip().lines().count());
    assertTrue(run.out().startsWith("dateline "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index",
        "serve",
        "search",
        "inspect",
        "evaluate",
        "check",
        "backup",
        "restore",
        "demo",
        "rehearse"
      })
  void everyCommandExplainsItself(String command) {
    Run run = run(command, "--help");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("Usage: dateline " + command), run.out());
  }

  @Test
  void wrongUsageIsOneLineAndEndsWithTwo() {
    assertOneLine(run("nonsense"), 2, "nonsense");
    assertOneLine(run("index"), 2, "PATH");
    assertOneLine(run("index", work, "--nonsense"), 2, "--nonsense");
    assertOneLine(run("inspect", work, "--format", "xml"), 2, "xml");
    assertOneLine(run("search", "word", "--limit", "0"), 2, "--limit", "1 to 10000");
    assertOneLine(run("search", "word", "--limit", "many"), 2, "--limit");
    assertOneLine(run("search", "word", "--year", "abc"), 2, "--year", "abc");
    assertOneLine(run("serve", "--port", "99999"), 2, "--port", "65535");
    assertOneLine(run("demo", "--port", "-1"), 2, "--port", "65535");
    assertOneLine(run("search", "word", "--index", ""), 2, "--index", "empty");
    assertOneLine(run("index", ""), 2, "PATH", "empty");
    assertOneLine(run("index", work, "--watch", "--dry-run"), 2, "--watch", "--dry-run");
    assertOneLine(run("evaluate", "gold", "--faults", "-1"), 2, "--faults", "0 or more");
  }

  @Test
  void whoReadsAnIndexThatIsNotThereMakesNone() {
    run("search", "word", "--index", index());
    run("serve", "--index", index());
    run("check", "--index", index());
    run("backup", work.resolve("backup"), "--index", index());

    assertFalse(Files.exists(Path.of(index())));
    assertFalse(Files.exists(work.resolve("backup")));
  }

  @Test
  void aSearchOfADamagedIndexIsOneLine() throws IOException {
    page("bridge.txt", BRIDGE);
    run("index", pages(), "--index", index());
    try (var files = Files.list(Path.of(index()))) {
      Path segment =
          files.filter(file -> file.toString().endsWith(".cfs")).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(segment);
      bytes[bytes.length / 3] ^= 16;
      Files.write(segment, bytes);
    }
    assertOneLine(run("search", "bridge", "--index", index()), 1, "damaged", "check --repair");
    assertOneLine(run("serve", "--index", index()), 1, "damaged", "check --repair");
  }

  @Test
  void aFileOfQueriesMayBeginWithAMarkAndMustBeText() throws IOException {
    page("bridge.txt", BRIDGE);
    run("index", pages(), "--index", index());
    Path marked = Files.writeString(work.resolve("marked.tsv"), "\uFEFF1\tferry\r\n");
    Run run = run("search", "--queries", marked, "--index", index());
    assertEquals("1", objects(run.out()).getFirst().path("query").asText());
    assertEquals(
        "bridge.txt", objects(run.out()).getFirst().path("hits").path(0).path("id").asText());

    Path latin = work.resolve("latin.tsv");
    Files.write(latin, "1\tferry\n2\tfähre\n".getBytes(StandardCharsets.ISO_8859_1));
    assertOneLine(run("search", "--queries", latin, "--index", index()), 1, "line 2", "UTF-8");
    assertOneLine(run("search", "--queries", work, "--index", index()), 1, "is a folder");
  }

  @Test
  void whatIsNotThereIsNamedAndEndsWithOne() {
    assertOneLine(run("index", work.resolve("none"), "--index", index()), 1, "none", "no such");
    assertOneLine(run("search", "word", "--index", index()), 1, index(), "no index", "make one");
    assertOneLine(run("check", "--index", index()), 1, index(), "no index");
    assertOneLine(run("serve", "--index", index()), 1, index(), "no index");
    assertOneLine(run("evaluate", work.resolve("gold")), 1, "gold", "no such file");
  }

  @Test
  void optionsMayStandAnywhere() throws IOException {
    page("bridge.txt", BRIDGE);

    assertEquals(0, run("index", "--index", index(), pages()).code());
    assertEquals(0, run("index", pages(), "--index", index()).code());
  }

  @Test
  void theLastLineOfARunCountsWhatWasIndexedAndSkipped() throws IOException {
    page("bridge.txt", BRIDGE);
    page("empty.txt", "");
    Run run = run("index", pages(), "--index", index());

    assertEquals(0, run.code(), run.err());
    assertTrue(run.lastLine().contains("1 indexed, 1 skipped"), run.out());
    assertTrue(run.err().contains("skipped: " + pages() + "/empty.txt: "), run.err());
  }

  @Test
  void aSecondRunSaysThatAllIsUpToDate() throws IOException {
    page("bridge.txt", BRIDGE);
    run("index", pages(), "--index", index());
    Run run = run("index", pages(), "--index", index());

    assertEquals(0, run.code());
    assertTrue(run.out().contains("up to date"), run.out());
    assertTrue(run.lastLine().contains("1 unchanged"), run.out());
  }

  @Test
  void aDryRunSaysWhatItWouldDoAndDoesNothing() throws IOException {
    page("bridge.txt", BRIDGE);
    Run run = run("index", pages(), "--index", index(), "--dry-run");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("new: " + pages() + "/bridge.txt"), run.out());
    assertFalse(Files.exists(Path.of(index())));
  }

  @Test
  void anIndexThatIsWholeIsSaidToBe() throws IOException {
    page("bridge.txt", BRIDGE);
    run("index", pages(), "--index", index());
    Run run = run("check", "--index", index());

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("whole: 1 release"), run.out());
  }

  @Test
  void aDamagedIndexIsNoticedAndEndsWithOne() throws IOException {
    page("bridge.txt", BRIDGE);
    run("index", pages(), "--index", index());
    try (var files = Files.list(Path.of(index()))) {
      Path segment =
          files.filter(file -> file.toString().endsWith(".cfs")).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(segment);
      bytes[bytes.length / 2] ^= 1;
      Files.write(segment, bytes);
    }
    Run run = run("check", "--index", index());

    assertEquals(1, run.code());
    assertFalse(run.out().isBlank());
  }

  @Test
  void inspectPrintsAnObjectALineInTheOrderOfTheFiles() throws IOException {
    Path bridge = page("bridge.txt", BRIDGE);
    Path empty = page("empty.txt", "");
    Run run = run("inspect", "--format", "json", empty, bridge, work.resolve("none.txt"));

    List<JsonNode> objects = objects(run.out());
    assertEquals(3, objects.size());
    assertEquals(empty.toString(), objects.get(0).path("file").asText());
    assertFalse(objects.get(0).path("release").asBoolean());
    assertFalse(objects.get(0).path("skipped").isNull());
    assertEquals(bridge.toString(), objects.get(1).path("file").asText());
    assertTrue(objects.get(1).path("release").asBoolean());
    assertTrue(objects.get(1).path("skipped").isNull());
    assertEquals("2019-05-03", objects.get(1).path("date").asText());
    assertFalse(objects.get(2).path("skipped").isNull());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("none.txt: "), run.err());
  }

  @Test
  void everyObjectOfInspectHasTheSameMembers() throws IOException {
    List<JsonNode> objects =
        objects(
            run(
                    "inspect",
                    page("bridge.txt", BRIDGE),
                    page("empty.txt", ""),
                    work.resolve("none.txt"),
                    "--format",
                    "json")
                .out());

    List<String> members = new ArrayList<>();
    objects.getFirst().fieldNames().forEachRemaining(members::add);
    for (JsonNode object : objects) {
      List<String> own = new ArrayList<>();
      object.fieldNames().forEachRemaining(own::add);
      assertEquals(members, own);
    }
    assertTrue(
        members.containsAll(
            List.of(
                "file",
                "uri",
                "release",
                "kind",
                "title",
                "date",
                "updated",
                "places",
                "sources",
                "persons",
                "quotes",
                "countries",
                "meeting",
                "language",
                "paragraphs",
                "removed",
                "evidence",
                "duplicateOf",
                "skipped")),
        members::toString);
  }

  @Test
  void evaluatePrintsAScoreForEveryFieldThatIsJudged() throws IOException {
    page("bridge.txt", BRIDGE);
    Path gold = work.resolve("pages").resolve("gold.jsonl");
    Files.writeString(
        gold, "{\"file\": \"bridge.txt\", \"release\": true, \"date\": \"2019-05-03\"}\n");
    Run run = run("evaluate", gold);

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().lines().anyMatch(line -> line.matches("date +1 +1 +1 .*1\\.000")));
  }

  @Test
  void aHitIsPrintedForPeopleAndForPrograms() throws IOException {
    page("bridge.txt", BRIDGE);
    run("index", pages(), "--index", index());

    Run text = run("search", "bridges", "--index", index());
    assertEquals(0, text.code(), text.err());
    assertTrue(text.out().startsWith("1 release"), text.out());
    assertTrue(text.out().contains("bridge.txt"), text.out());

    JsonNode json =
        objects(run("search", "bridges", "--format", "json", "--index", index()).out()).getFirst();
    assertEquals(1, json.path("total").asInt());
    assertEquals("bridge.txt", json.path("hits").path(0).path("id").asText());
  }

  @Test
  void aSearchIsNarrowedAndOrderedAsInTheWebForm() throws IOException {
    page("bridge.txt", BRIDGE);
    page("ferry.txt", BRIDGE.replace("BRATISLAVA, 3 May 2019", "VIENNA, 4 June 2020") + "A ferry.");
    run("index", pages(), "--index", index());
    assertEquals("ferry.txt bridge.txt", found("--sort", "newest"));
    assertEquals("bridge.txt ferry.txt", found("--sort", "oldest"));
    assertEquals("bridge.txt", found("--country", "slovakia"));
    assertEquals("ferry.txt", found("--not-country", "Slovakia"));
    assertEquals("ferry.txt", found("--from", "2020-06"));
    assertEquals("bridge.txt", found("--to", "2019"));
    assertEquals("bridge.txt", found("--place", "BRATISLAVA", "--not-place", "Vienna"));
    assertEquals("", found("--language", "fr"));
    assertEquals("bridge.txt ferry.txt", found("--language", "English", "--sort", "oldest"));
    assertEquals("ferry.txt", found("--not-year", "2019", "--not-kind", "Speech"));
  }

  private String found(String... options) throws IOException {
    List<Object> args = new ArrayList<>(List.of("search", "--format", "json", "--index", index()));
    args.addAll(List.of(options));
    Run run = run(args.toArray());
    assertEquals(0, run.code(), run.err());
    List<String> ids = new ArrayList<>();
    objects(run.out()).getFirst().path("hits").forEach(hit -> ids.add(hit.path("id").asText()));
    return String.join(" ", ids);
  }

  @Test
  void allFaultsOfASearchAreToldAtOnce() {
    Run run = run("search", "x", "--from", "May", "--sort", "best", "--not-year", "99");
    assertOneLine(run, 2, "--from", "--sort", "--not-year", "best");
  }

  @Test
  void aFileOfQueriesGivesARankingALine() throws IOException {
    page("bridge.txt", BRIDGE);
    run("index", pages(), "--index", index());
    Path queries = work.resolve("queries.tsv");
    Files.writeString(queries, "1\tferry\n2\tnothing of that sort\n", StandardCharsets.UTF_8);
    Run run = run("search", "--queries", queries, "--format", "json", "--index", index());

    List<JsonNode> lines = objects(run.out());
    assertEquals(2, lines.size(), run.err());
    assertEquals("1", lines.get(0).path("query").asText());
    assertEquals("bridge.txt", lines.get(0).path("hits").path(0).path("id").asText());
    assertTrue(lines.get(0).path("hits").path(0).path("score").asDouble() > 0);
    assertEquals("2", lines.get(1).path("query").asText());
  }

  @Test
  void aLineOfQueriesWithoutATabIsNamed() throws IOException {
    page("bridge.txt", BRIDGE);
    run("index", pages(), "--index", index());
    Path queries = Files.writeString(work.resolve("queries.tsv"), "1\tferry\nno tab\n");
    Run run = run("search", "--queries", queries, "--index", index());

    assertOneLine(run, 1, "line 2");
  }

  private static List<JsonNode> objects(String out) throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    for (String line : out.lines().toList()) {
      objects.add(JSON.readTree(line));
    }
    return objects;
  }

  private Path page(String name, String text) throws IOException {
    Path folder = Files.createDirectories(work.resolve("pages"));
    return Files.writeString(folder.resolve(name), text);
  }

  private String pages() {
    return work.resolve("pages").toString();
  }

  private String index() {
    return work.resolve("index").toString();
  }
}
