package org.dateline.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.read.PageReader;
import org.dateline.read.Reading;
import org.dateline.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFolderTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  @Test
  void aLargerArchiveHoldsTheSamePages() throws IOException {
    new DemoFolder(folder.resolve("small"), 1).write(150, done -> {});
    new DemoFolder(folder.resolve("large"), 1).write(300, done -> {});
    Map<String, byte[]> small = files(folder.resolve("small"));
    Map<String, byte[]> large = files(folder.resolve("large"));
    small.forEach(
        (name, bytes) ->
            assertArrayEquals(bytes, java.util.Arrays.copyOf(large.get(name), bytes.length), name));
    assertTrue(large.size() > 1.8 * small.size());
  }

  @Test
  void anArchiveThatGrowsEndsAsOneMadeAtOnce() throws IOException {
    new DemoFolder(folder.resolve("grown"), 1).write(120, done -> {});
    new DemoFolder(folder.resolve("grown"), 1).write(240, done -> {});
    new DemoFolder(folder.resolve("once"), 1).write(240, done -> {});
    Map<String, byte[]> grown = files(folder.resolve("grown"));
    Map<String, byte[]> once = files(folder.resolve("once"));
    assertEquals(once.keySet(), grown.keySet());
    once.forEach((name, bytes) -> assertArrayEquals(bytes, grown.get(name), name));
  }

  @Test
  void everyPageIsReadAgain() throws IOException {
    new DemoFolder(folder, 1).write(400, done -> {});
    List<Reading> readings = new ArrayList<>();
    for (String name : files(folder).keySet()) {
      try (Stream<Reading> pages = new PageReader().read(name, folder.resolve(name))) {
        pages.forEach(readings::add);
      }
    }
    assertEquals(400, readings.size());
    assertTrue(readings.stream().allMatch(Reading.Read.class::isInstance));
  }

  @Test
  void aFolderWithOtherFilesIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear reader");
    IOException e =
        assertThrows(IOException.class, () -> new DemoFolder(folder, 1).write(10, done -> {}));
    assertTrue(e.toString().contains("other files"), e.toString());
    assertEquals(List.of("letter.txt"), List.copyOf(files(folder).keySet()));
  }

  @Test
  void pagesOfAnotherSeedAndLargerArchivesAreLeftAlone() throws IOException {
    new DemoFolder(folder, 1).write(20, done -> {});
    assertThrows(IOException.class, () -> new DemoFolder(folder, 2).write(20, done -> {}));
    assertThrows(IOException.class, () -> new DemoFolder(folder, 1).write(19, done -> {}));
  }

  @Test
  void whatGoldLinesSayStandsOnThePage() throws IOException {
    DemoFolder demo = new DemoFolder(folder.resolve("pages"), 1);
    demo.write(300, done -> {});
    Path gold = folder.resolve("gold.jsonl");
    demo.writeGold(gold, 300);
    int releases = 0;
    for (String line : Files.readAllLines(gold)) {
      JsonNode page = JSON.readTree(line);
      String text = unmarked(Files.readString(folder.resolve(page.get("file").asText())));
      for (String list : List.of("keep", "strip")) {
        page.path(list).forEach(snippet -> assertStands(snippet.asText(), text, page));
      }
      page.path("persons").forEach(person -> assertStands(person.get("name").asText(), text, page));
      page.path("quotes").forEach(quote -> assertStands(quote.get("starts").asText(), text, page));
      page.path("places").forEach(place -> assertStands(place.get("name").asText(), text, page));
      page.path("sources").forEach(source -> assertStands(source.asText(), text, page));
      assertStands(page.path("title").asText("").replace("null", ""), text, page);
      assertStands(page.path("meeting").asText("").replace("null", ""), text, page);
      if (page.has("same_as")) {
        assertTrue(Files.exists(folder.resolve(page.get("same_as").asText())));
      }
      releases += page.get("release").asBoolean() ? 1 : 0;
    }
    assertTrue(releases > 250);
  }

  private static void assertStands(String words, String text, JsonNode page) {
    assertTrue(text.contains(Folding.letters(words)), () -> words + " in " + page);
  }

  private static String unmarked(String text) {
    return Folding.letters(text.replace("&amp;", "&"));
  }

  @Test
  void aGoldFileAmongThePagesIsRefused() throws IOException {
    DemoFolder demo = new DemoFolder(folder, 1);
    demo.write(5, done -> {});
    assertThrows(IOException.class, () -> demo.writeGold(folder.resolve("2001/gold.jsonl"), 5));
  }

  @Test
  void linesGiveAllFieldsOfAsManyReleases() throws IOException {
    Path file = new DemoFolder(folder, 1).writeLines(50, done -> {});
    List<String> lines = Files.readAllLines(file);
    assertEquals(50, lines.size());
    for (String line : lines) {
      JsonNode release = JSON.readTree(line);
      for (String field : List.of("id", "uri", "title", "date", "text")) {
        assertFalse(release.path(field).asText().isEmpty(), field);
      }
      assertFalse(release.path("places").isEmpty());
      assertFalse(release.path("sources").isEmpty());
      assertTrue(release.path("text").asText().contains(Story.MARK));
    }
  }

  private static Map<String, byte[]> files(Path root) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        if (!path.getFileName().toString().startsWith(".")) {
          files.put(root.relativize(path).toString(), Files.readAllBytes(path));
        }
      }
    }
    return files;
  }
}
