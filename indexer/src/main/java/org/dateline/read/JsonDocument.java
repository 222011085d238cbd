package org.dateline.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.read.Reading.Unreadable;

/**
 * A JSON file that is not of lines: one object over many lines, or an array of objects, each of
 * which is a page like a line of JSON lines.
 */
final class JsonDocument {

  private JsonDocument() {}

  static Stream<Reading> read(String name, byte[] bytes) {
    JsonNode all;
    try {
      all = Json.MAPPER.readTree(bytes);
    } catch (JsonProcessingException e) {
      return Stream.of(
          new Unreadable(
              name,
              "is no JSON: line %d: %s"
                  .formatted(
                      e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                      e.getOriginalMessage())));
    } catch (IOException e) {
      return Stream.of(new Unreadable(name, "cannot be read: " + PageReader.reason(e)));
    }
    if (all.isArray() && !all.isEmpty()) {
      return IntStream.range(0, all.size())
          .mapToObj(
              i -> JsonPages.read(name + "#" + (i + 1), "its element " + (i + 1), all.get(i)));
    }
    return Stream.of(JsonPages.read(name + "#1", "what it holds", all));
  }
}
