package org.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.read.Page;
import org.dateline.read.PageReader;
import org.dateline.read.Plain;
import org.dateline.read.Reading;
import org.dateline.text.Folding;
import org.dateline.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The five real pages, each as a careful reader would clean it. */
final class SamplePagesTest {

  private static final Path CORPUS = Path.of("..", "corpus");

  @TestFactory
  List<DynamicTest> eachSampleIsCleanedAsItsGoldSaysWhenItStandsAlone() throws IOException {
    return tests(Templates.NONE);
  }

  @TestFactory
  List<DynamicTest> eachSampleIsCleanedAsItsGoldSaysWhenAllTeachTemplates() throws IOException {
    Templates templates = Templates.NONE;
    for (JsonNode gold : golds()) {
      templates = templates.merge(Templates.of(page(gold)));
    }
    return tests(templates);
  }

  private static List<DynamicTest> tests(Templates templates) throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode gold : golds()) {
      tests.add(
          DynamicTest.dynamicTest(
              gold.path("file").asText(),
              () -> check(gold, new Cleaner(templates).clean(page(gold)))));
    }
    return tests;
  }

  private static List<JsonNode> golds() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> golds = new ArrayList<>();
    for (String line : Files.readAllLines(CORPUS.resolve("gold.jsonl"))) {
      golds.add(json.readTree(line));
    }
    return golds;
  }

  private static Page page(JsonNode gold) throws IOException {
    String file = gold.path("file").asText();
    Path path = CORPUS.resolve("pages").resolve(Path.of(file).getFileName());
    Reading reading = new PageReader().read(file, Files.readAllBytes(path)).getFirst();
    return ((Reading.Read) reading).page();
  }

  private static void check(JsonNode gold, CleanPage clean) {
    assertTrue(clean.refusal().isEmpty(), () -> "refused: " + clean.refusal());
    String title = gold.path("title").isNull() ? "" : gold.path("title").asText();
    assertEquals(Folding.typography(title), Folding.typography(clean.title().orElse("")));
    assertEquals(gold.path("paragraphs").asInt(), clean.paragraphs().size());
    String body =
        clean.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    String folded = Folding.typography(body);
    String removed =
        clean.parts().stream()
            .filter(part -> !part.isKept())
            .map(part -> text(clean.page(), part))
            .collect(Collectors.joining("\n"));
    for (JsonNode keep : gold.path("keep")) {
      assertEquals(1, count(folded, Folding.typography(keep.asText())), keep::asText);
    }
    for (JsonNode strip : gold.path("strip")) {
      assertEquals(0, count(folded, Folding.typography(strip.asText())), strip::asText);
      assertTrue(removed.contains(strip.asText()), () -> "not on record: " + strip.asText());
    }
  }

  private static String text(Page page, Part part) {
    Span span = part.span();
    String text = page.blocks().get(part.block()).text();
    return part.removed().filter(r -> r == Reason.MARKUP).isPresent()
        ? span.of(text)
        : Plain.of(text, span.start(), span.end(), List.of());
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      count++;
    }
    return count;
  }
}
