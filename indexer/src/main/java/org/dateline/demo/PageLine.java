package org.dateline.demo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Invented pages as lines of a JSON-lines file. */
final class PageLine {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private PageLine() {}

  /** A page as a crawler keeps it: its HTML and its address; everything else has to be found. */
  static String crawled(DemoPage page) {
    ObjectNode line = JSON.createObjectNode();
    line.put("uri", page.uri());
    line.put("html", page.text());
    return line.toString();
  }

  /** A release with all fields given. */
  static String given(Story story, String uri) {
    ObjectNode line = JSON.createObjectNode();
    line.put("id", Long.toString(story.number()));
    line.put("uri", uri);
    line.put("title", story.title());
    line.put("date", story.date().toString());
    ArrayNode places = line.putArray("places");
    story.places().forEach(place -> places.add(place.town()));
    ArrayNode sources = line.putArray("sources");
    story.sources().forEach(body -> sources.add(body.name()));
    ArrayNode persons = line.putArray("persons");
    story.persons().forEach(person -> persons.add(person.name()));
    line.put("text", String.join("\n\n", story.paragraphs()));
    return line.toString();
  }
}
