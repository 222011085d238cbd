package org.dateline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scores may rise and never fall: each gold file has floors in corpus/floors.json, with a
 * fingerprint of its pages, so that a score is never compared with one of another set.
 *
 * <p>With {@code -Ddateline.floors=raise} the test writes the file instead: floors rise to the
 * scores that were reached and are never lowered, unless the pages themselves were changed.
 */
class FloorsTest {

  private static final Path CORPUS = Path.of("..", "corpus");
  private static final Path FLOORS = CORPUS.resolve("floors.json");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final boolean RAISE = "raise".equals(System.getProperty("dateline.floors"));

  /** Floors are written with three decimals; less than half of the last is not a difference. */
  private static final double ROUNDING = 0.0005;

  @ParameterizedTest
  @ValueSource(strings = {"gold.jsonl", "invented/work/gold.jsonl", "invented/unseen/gold.jsonl"})
  void noScoreFallsBelowItsFloor(String name) throws IOException {
    Path gold = CORPUS.resolve(name);
    String fingerprint = fingerprint(gold);
    Scores scores = Evaluation.of(Gold.read(gold));
    if (RAISE) {
      raise(name, fingerprint, scores);
    }
    JsonNode floors = JSON.readTree(FLOORS.toFile()).path(name);
    assertEquals(
        floors.path("fingerprint").asText(),
        fingerprint,
        () -> name + " or its pages were changed: measure again and raise the floors anew");

    Set<String> judged =
        scores.tallies().keySet().stream().map(Field::word).collect(Collectors.toSet());
    floors
        .path("f1")
        .fieldNames()
        .forEachRemaining(
            field -> assertTrue(judged.contains(field), () -> field + " is scored no more"));
    List<String> below = new ArrayList<>();
    scores
        .tallies()
        .forEach(
            (field, tally) -> {
              double floor = floors.path("f1").path(field.word()).asDouble(1);
              if (tally.f1() < floor - ROUNDING) {
                below.add(
                    String.format(
                        Locale.ROOT, "%s: %.3f, floor %.3f", field.word(), tally.f1(), floor));
              }
            });
    assertTrue(below.isEmpty(), () -> name + " falls below its floors: " + below);
  }

  private static void raise(String name, String fingerprint, Scores scores) throws IOException {
    ObjectNode all =
        Files.exists(FLOORS)
            ? (ObjectNode) JSON.readTree(FLOORS.toFile())
            : JSON.createObjectNode();
    ObjectNode set = all.withObjectProperty(name);
    boolean samePages = set.path("fingerprint").asText().equals(fingerprint);
    set.put("fingerprint", fingerprint);
    ObjectNode f1 = set.withObjectProperty("f1");
    scores
        .tallies()
        .forEach(
            (field, tally) -> {
              double reached = Math.floor(tally.f1() * 1000) / 1000;
              double floor = samePages ? f1.path(field.word()).asDouble(0) : 0;
              f1.put(field.word(), Math.max(floor, reached));
            });
    JSON.writeValue(FLOORS.toFile(), all);
  }

  /** Of the gold file and of all pages beside it, with their names, in order. */
  private static String fingerprint(Path gold) throws IOException {
    MessageDigest digest = sha256();
    digest.update(Files.readAllBytes(gold));
    Path pages = gold.resolveSibling("pages");
    try (Stream<Path> files = Files.walk(pages)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(pages.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
