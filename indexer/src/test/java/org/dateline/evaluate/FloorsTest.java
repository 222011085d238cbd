package org.dateline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scores may rise and never fall: each gold file has floors in corpus/floors.json, with a
 * fingerprint of its pages, so that a score is never compared with one of another set.
 */
class FloorsTest {

  private static final Path CORPUS = Path.of("..", "corpus");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Scores are written with three decimals; less than half of the last is not a difference. */
  private static final double ROUNDING = 0.0005;

  @ParameterizedTest
  @ValueSource(strings = {"gold.jsonl", "invented/work/gold.jsonl", "invented/unseen/gold.jsonl"})
  void noScoreFallsBelowItsFloor(String name) throws IOException {
    Path gold = CORPUS.resolve(name);
    JsonNode floors = JSON.readTree(CORPUS.resolve("floors.json").toFile()).path(name);
    assertEquals(
        floors.path("fingerprint").asText(),
        fingerprint(gold),
        () -> name + " or its pages were changed: measure again and set the floors anew");

    Scores scores = Evaluation.of(Gold.read(gold));
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
