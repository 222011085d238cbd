package org.dateline.benchmarks.ask;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.benchmarks.Question;

/** Questions and answers in the languages of Solr and OpenSearch. */
public final class Dialects {

  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final List<String> FACETS = List.of("year", "place", "source", "person");

  private Dialects() {}

  /** A question to Solr's select handler: ten hits, two sentences a hit, four facets. */
  public static byte[] toSolr(KeepAliveClient client, Question question) {
    String field = question.kind() == Question.Kind.PHRASE ? "exact" : "text";
    StringBuilder path =
        new StringBuilder("/solr/dateline/select?wt=json&rows=10&df=").append(field);
    path.append("&fl=id,uri,title,date,place,source,person,score");
    path.append("&q=").append(encoded(solrWords(question)));
    switch (question.kind()) {
      case WORD_AND_YEAR ->
          path.append("&fq=").append(encoded("{!term f=year cache=false}" + question.filter()));
      case WORD_AND_PLACE ->
          path.append("&fq=")
              .append(encoded("{!cache=false}place_words:\"" + question.filter() + "\""));
      default -> {}
    }
    path.append("&facet=true&facet.mincount=1&facet.limit=20");
    FACETS.forEach(facet -> path.append("&facet.field=").append(facet));
    path.append("&hl=true&hl.method=unified&hl.offsetSource=postings&hl.snippets=2");
    path.append("&hl.bs.type=SENTENCE&hl.encoder=html&hl.fl=").append(field);
    return client.get(path.toString());
  }

  private static String solrWords(Question question) {
    return switch (question.kind()) {
      case TWO_WORDS -> "+" + String.join(" +", question.words());
      case PHRASE -> "\"" + String.join(" ", question.words()) + "\"";
      default -> question.words().getFirst();
    };
  }

  /** A question to OpenSearch: the same. */
  public static byte[] toOpenSearch(KeepAliveClient client, Question question) {
    ObjectNode search = JSON.createObjectNode();
    search.put("size", 10).put("track_total_hits", true);
    boolean phrase = question.kind() == Question.Kind.PHRASE;
    String field = phrase ? "text.exact" : "text";
    ObjectNode bool = search.putObject("query").putObject("bool");
    ArrayNode must = bool.putArray("must");
    if (phrase) {
      must.addObject().putObject("match_phrase").put(field, String.join(" ", question.words()));
    } else {
      question.words().forEach(word -> must.addObject().putObject("match").put(field, word));
    }
    switch (question.kind()) {
      case WORD_AND_YEAR ->
          bool.putArray("filter").addObject().putObject("term").put("year", question.filter());
      case WORD_AND_PLACE ->
          bool.putArray("filter")
              .addObject()
              .putObject("match_phrase")
              .put("place.words", question.filter());
      default -> {}
    }
    ObjectNode facets = search.putObject("aggs");
    FACETS.forEach(
        facet -> facets.putObject(facet).putObject("terms").put("field", facet).put("size", 20));
    ObjectNode highlight = search.putObject("highlight");
    highlight.put("type", "unified").put("encoder", "html").put("number_of_fragments", 2);
    highlight.putObject("fields").putObject(field);
    return client.post("/dateline/_search?request_cache=false", search.toString());
  }

  /** An answer of either as {@link Agreement} reads it: the total and the facets. */
  public static byte[] understood(byte[] answer) throws IOException {
    JsonNode from = JSON.readTree(answer);
    ObjectNode to = JSON.createObjectNode();
    ObjectNode facets = to.putObject("facets");
    if (from.has("response")) {
      to.set("total", from.path("response").path("numFound"));
      for (String facet : FACETS) {
        ArrayNode list = facets.putArray(facet);
        JsonNode pairs = from.path("facet_counts").path("facet_fields").path(facet);
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
          list.addObject().put("value", pairs.get(i).asText()).set("count", pairs.get(i + 1));
        }
      }
    } else {
      to.set("total", from.path("hits").path("total").path("value"));
      for (String facet : FACETS) {
        ArrayNode list = facets.putArray(facet);
        for (JsonNode one : from.path("aggregations").path(facet).path("buckets")) {
          list.addObject()
              .put("value", one.path("key").asText())
              .set("count", one.path("doc_count"));
        }
      }
    }
    return JSON.writeValueAsBytes(to);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
