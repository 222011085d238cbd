package org.dateline.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.index.Facet;
import org.dateline.search.FacetValue;
import org.dateline.search.Hit;
import org.dateline.search.SearchResults;

/**
 * Writes results as one JSON object: the answer of {@code /api/search}, and what the command line
 * prints. The members are a contract: they change only by addition.
 */
public final class SearchJson {

  private SearchJson() {}

  public static void write(JsonGenerator json, SearchResults results) throws IOException {
    json.writeStartObject();
    json.writeNumberField("total", results.total());
    json.writeNumberField("partial", results.partial());
    json.writeNumberField("page", results.request().page());
    json.writeNumberField("size", results.request().size());
    json.writeNumberField("tookMillis", results.tookMillis());
    json.writeArrayFieldStart("hits");
    for (Hit hit : results.hits()) {
      hit(json, hit);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("facets");
    for (Map.Entry<Facet, List<FacetValue>> facet : results.facets().entrySet()) {
      values(json, facet.getKey().parameter(), facet.getValue());
    }
    json.writeEndObject();
    values(json, "months", results.months());
    text(json, "didYouMean", results.didYouMean());
    json.writeStringField("understood", results.understood());
    strings(json, "notices", results.notices());
    json.writeStringField("commit", results.commit());
    json.writeEndObject();
  }

  private static void values(JsonGenerator json, String name, List<FacetValue> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (FacetValue value : values) {
      json.writeStartObject();
      json.writeStringField("value", value.value());
      json.writeNumberField("count", value.count());
      json.writeBooleanField("selected", value.selected());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void hit(JsonGenerator json, Hit hit) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", hit.id());
    text(json, "uri", hit.uri());
    text(json, "title", hit.title());
    json.writeStringField("opening", hit.opening());
    text(json, "date", hit.date().map(Object::toString));
    strings(json, "places", hit.places());
    strings(json, "sources", hit.sources());
    strings(json, "persons", hit.persons());
    strings(json, "snippets", hit.snippets());
    json.writeNumberField("score", hit.score());
    strings(json, "missing", hit.missing());
    text(json, "duplicateOf", hit.duplicateOf());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
