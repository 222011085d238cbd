package org.dateline.benchmarks.ask;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether two answers are the same: total, the ten hits, and the first twenty of four facets. */
public final class Agreement {

  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final int HITS = 10;
  private static final int VALUES = 20;

  private Agreement() {}

  /** What differs, a line each; nothing where they agree. */
  public static List<String> differences(byte[] one, byte[] other, boolean sameScores)
      throws IOException {
    JsonNode a = JSON.readTree(one);
    JsonNode b = JSON.readTree(other);
    List<String> differences = new ArrayList<>();
    compare("total", a.path("total"), b.path("total"), differences);
    if (sameScores) {
      compare("partial", a.path("partial"), b.path("partial"), differences);
      compare("hits", hits(a), hits(b), differences);
    }
    for (String facet : List.of("year", "place", "source", "person")) {
      compare(facet, values(a, facet), values(b, facet), differences);
    }
    return differences;
  }

  private static void compare(String what, Object one, Object other, List<String> differences) {
    if (!one.equals(other)) {
      differences.add(what + ": " + one + " and " + other);
    }
  }

  /**
   * Ids by score. Releases of one score may stand in any order, and which of the last score are
   * shown depends on that order; of these only the score and how many there are is compared.
   */
  private static Map<String, Object> hits(JsonNode answer) {
    Map<String, TreeSet<String>> byScore = new TreeMap<>();
    String last = "";
    int shown = 0;
    for (JsonNode hit : answer.path("hits")) {
      if (shown++ < HITS) {
        last = "%.3f".formatted(score(hit));
        byScore.computeIfAbsent(last, s -> new TreeSet<>()).add(hit.path("id").asText());
      }
    }
    Map<String, Object> hits = new TreeMap<>(byScore);
    TreeSet<String> cut = byScore.getOrDefault(last, new TreeSet<>());
    hits.put(last, cut.size());
    return hits;
  }

  /**
   * A score as Dateline gives it, which adds 1 to those of full matches, and lists what is missing:
   * the sum has fewer digits left, and is made of either before it is rounded.
   */
  private static float score(JsonNode hit) {
    float score = (float) hit.path("score").asDouble();
    return hit.has("missing") ? score : 1 + score;
  }

  /** Counts by value of those that head the list; of the last count only how many there are. */
  private static Map<String, String> values(JsonNode answer, String facet) {
    List<JsonNode> list = new ArrayList<>();
    answer.path("facets").path(facet).forEach(list::add);
    list.sort((x, y) -> y.path("count").asInt() - x.path("count").asInt());
    List<JsonNode> head = list.subList(0, Math.min(VALUES, list.size()));
    Map<String, String> values = new TreeMap<>();
    int least = head.isEmpty() ? 0 : head.getLast().path("count").asInt();
    for (JsonNode value : head) {
      int count = value.path("count").asInt();
      if (count > least) {
        values.put(value.path("value").asText(), "" + count);
      }
    }
    values.put("the last", least + " of " + head.size());
    return values;
  }
}
