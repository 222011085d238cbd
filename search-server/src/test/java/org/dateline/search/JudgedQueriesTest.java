package org.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.dateline.command.DemoArchive;
import org.dateline.corpus.Progress;
import org.dateline.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sixty judged queries over an invented archive, measured from outside and held to a floor: what
 * was reached once may rise and not fall.
 */
class JudgedQueriesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Enough that every query has right answers, and few enough to be indexed in seconds. */
  private static final int RELEASES = 1_500;

  private static final long SEED = 7;
  private static final int CUT = 10;
  private static final Progress QUIET = (step, done, all) -> {};

  private record Judged(String query, List<String> conditions) {}

  @Test
  void theRightReleasesStandAtTheTop(@TempDir Path work) throws IOException {
    Path file = DemoArchive.writeLines(work.resolve("pages"), RELEASES, SEED, QUIET);
    DemoArchive.index(work.resolve("pages"), work.resolve("index"), QUIET);
    Map<String, JsonNode> releases = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode release = JSON.readTree(line);
      releases.put(release.get("id").asText(), release);
    }
    double gain = 0;
    double first = 0;
    List<String> worst = new ArrayList<>();
    List<Judged> queries = queries();
    try (LuceneArchive archive = LuceneArchive.open(work.resolve("index"))) {
      for (Judged judged : queries) {
        Set<String> relevant =
            releases.entrySet().stream()
                .filter(r -> isRelevant(r.getValue(), judged.conditions()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertTrue(!relevant.isEmpty(), judged.query() + " has no right answer");
        List<String> top = top(archive, judged.query());
        double ndcg = ndcg(top, relevant);
        gain += ndcg;
        first += !top.isEmpty() && relevant.contains(top.getFirst()) ? 1 : 0;
        if (ndcg < 0.9) {
          worst.add("%.2f %s".formatted(ndcg, judged.query()));
        }
      }
    }
    JsonNode floors = JSON.readTree(resource("judged-floors.json"));
    assertEquals(floors.get("queries").asInt(), queries.size());
    double ndcgAt10 = gain / queries.size();
    double successAt1 = first / queries.size();
    String reached = "nDCG@10 %.4f, success@1 %.4f; %s".formatted(ndcgAt10, successAt1, worst);
    assertTrue(ndcgAt10 >= floors.get("ndcgAt10").asDouble(), reached);
    assertTrue(successAt1 >= floors.get("successAt1").asDouble(), reached);
  }

  private static List<String> top(Archive archive, String query) {
    SearchRequest request =
        new SearchRequest(
            query, Map.of(), Optional.empty(), Optional.empty(), Sort.RELEVANCE, 1, CUT);
    return archive.rank(request).stream().map(RankedId::id).toList();
  }

  private static double ndcg(List<String> top, Set<String> relevant) {
    double reached =
        IntStream.range(0, top.size())
            .filter(i -> relevant.contains(top.get(i)))
            .mapToDouble(JudgedQueriesTest::discount)
            .sum();
    double best =
        IntStream.range(0, Math.min(CUT, relevant.size()))
            .mapToDouble(JudgedQueriesTest::discount)
            .sum();
    return reached / best;
  }

  private static double discount(int rank) {
    return Math.log(2) / Math.log(rank + 2);
  }

  private static boolean isRelevant(JsonNode release, List<String> conditions) {
    return conditions.stream().allMatch(condition -> meets(release, condition));
  }

  private static boolean meets(JsonNode release, String condition) {
    int equals = condition.indexOf('=');
    String name = condition.substring(0, equals);
    List<String> values =
        Arrays.stream(condition.substring(equals + 1).split("\\|")).map(Folding::letters).toList();
    return switch (name) {
      case "title" -> {
        String title = Folding.letters(release.get("title").asText());
        yield values.stream().anyMatch(title::contains);
      }
      case "year" -> values.stream().anyMatch(release.get("date").asText()::startsWith);
      default ->
          StreamSupport.stream(release.get(name + "s").spliterator(), false)
              .map(value -> Folding.letters(value.asText()))
              .anyMatch(values::contains);
    };
  }

  private static List<Judged> queries() throws IOException {
    return resource("judged.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(cells -> new Judged(cells[0], List.of(cells).subList(1, cells.length)))
        .toList();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(JudgedQueriesTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
