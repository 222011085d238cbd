package org.dateline.demo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.demo.Laid.Shown;
import org.dateline.demo.Story.Mention;

/**
 * Writes down what a careful reader would find on an invented page, as a line of a gold file.
 *
 * <p>What a layout does not show is left out, so that it is not judged; a place that is not shown
 * is not there, and is judged as such. Pages that share a file have no line: a gold file speaks of
 * files.
 */
final class GoldLines {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Words of a snippet, and where in its paragraph it begins: behind dateline and roles. */
  private static final int SNIPPET = 7;

  private static final int SNIPPET_FROM = 4;

  /** The words of a quote that a gold file gives. */
  private static final int STARTS = 5;

  private GoldLines() {}

  /**
   * The line of a page, where it has one.
   *
   * @param folder what stands before the page's file in a gold file: empty, or ends with {@code /}
   */
  static Optional<String> of(DemoPage page, String folder) {
    if (!page.shape().isFile()) {
      return Optional.empty();
    }
    ObjectNode line = JSON.createObjectNode();
    line.put("file", folder + page.file());
    line.put("release", page.shape().isRelease());
    page.story().ifPresent(story -> release(line, page, story));
    page.sameAs().ifPresent(file -> line.put("same_as", folder + file));
    return Optional.of(line.toString());
  }

  private static void release(ObjectNode line, DemoPage page, Story story) {
    boolean titled = page.laid().shown().contains(Shown.TITLE);
    line.put("title", titled ? story.title() : null);
    line.put("date", story.date().toString());
    ArrayNode places = line.putArray("places");
    if (page.laid().shown().contains(Shown.PLACES)) {
      story
          .places()
          .forEach(
              place ->
                  places
                      .addObject()
                      .put("name", place.town())
                      .put("country", place.land().facet()));
    }
    if (page.laid().shown().contains(Shown.SOURCES)) {
      ArrayNode sources = line.putArray("sources");
      story.sources().forEach(body -> sources.add(body.name()));
    }
    if (page.shape() == Shape.MARKDOWN) {
      line.put("meeting", story.meeting().orElse(null));
    }
    ArrayNode persons = line.putArray("persons");
    story.persons().forEach(person -> person(persons.addObject(), person));
    ArrayNode quotes = line.putArray("quotes");
    story
        .quotes()
        .forEach(
            quote ->
                quotes
                    .addObject()
                    .put("speaker", quote.speaker())
                    .put("starts", words(quote.text(), 0, STARTS)));
    ArrayNode keep = line.putArray("keep");
    snippets(story).forEach(keep::add);
    ArrayNode strip = line.putArray("strip");
    page.laid().strip().forEach(strip::add);
    line.put("paragraphs", story.paragraphs().size());
    line.put("language", "en");
    line.put("topic", story.topic());
  }

  private static void person(ObjectNode line, Mention person) {
    line.put("name", person.name()).put("role", person.role());
    if (!person.otherRoles().isEmpty()) {
      ArrayNode others = line.putArray("role_alt");
      person.otherRoles().forEach(others::add);
    }
  }

  /** Words from the beginning, the middle and the end of the body that stand there only once. */
  private static List<String> snippets(Story story) {
    List<String> paragraphs = story.paragraphs();
    String body = String.join("\n", paragraphs);
    List<String> snippets = new ArrayList<>();
    for (int at : new int[] {0, paragraphs.size() / 2, paragraphs.size() - 1}) {
      String snippet = words(paragraphs.get(at), SNIPPET_FROM, SNIPPET);
      if (!snippet.isEmpty() && body.indexOf(snippet) == body.lastIndexOf(snippet)) {
        snippets.add(snippet);
      }
    }
    return snippets.stream().distinct().toList();
  }

  /** So many words from a word on; fewer where the text ends. */
  private static String words(String text, int from, int count) {
    String[] words = text.split(" ", -1);
    if (words.length <= from) {
      return "";
    }
    return String.join(
        " ", Arrays.asList(words).subList(from, Math.min(words.length, from + count)));
  }
}
