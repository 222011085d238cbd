package org.dateline.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.read.Value.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line of a JSON-lines file: an object with {@code html} or {@code text}, and fields that
 * are trusted. A field that holds several values gives several {@link Value}s of one name; a value
 * that is an object gives its {@code name}.
 */
final class JsonPages {

  private JsonPages() {}

  static Reading read(String file, int line, byte[] bytes) {
    JsonNode object;
    try {
      object = Json.MAPPER.readTree(bytes);
    } catch (JsonProcessingException e) {
      return new Reading.Unreadable(
          file, "line " + line + " is no JSON: " + e.getOriginalMessage());
    } catch (java.io.IOException e) {
      return new Reading.Unreadable(file, "line " + line + " cannot be read: " + e.getMessage());
    }
    return read(file, "line " + line, object);
  }

  /**
   * @param what what the object is in its file, for whoever has to mend it: {@code line 3}
   */
  static Reading read(String file, String what, @Nullable JsonNode object) {
    if (object == null || !object.isObject()) {
      return new Reading.Unreadable(file, what + " is no JSON object");
    }
    String html = string(object, "html");
    String text = string(object, "text");
    List<Value> values = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String name = field.getKey().toLowerCase(Locale.ROOT);
      if (!name.equals("html") && !name.equals("text")) {
        add(values, name, field.getValue());
      }
    }
    List<Block> blocks;
    if (text.isBlank() && !html.isBlank()) {
      Html parsed = Html.parse(html);
      blocks = parsed.blocks();
      values.addAll(parsed.values());
    } else {
      blocks = TextBlocks.of(Lines.of(text), false);
    }
    boolean trusted = !text.isBlank() || !string(object, "title").isBlank();
    return new Reading.Read(
        new Page(
            file,
            given(object, "id"),
            given(object, "uri"),
            text.isBlank() && !html.isBlank() ? Format.HTML : Format.JSON,
            blocks,
            values,
            trusted));
  }

  private static void add(List<Value> values, String name, JsonNode node) {
    if (node.isArray()) {
      for (JsonNode one : node) {
        if (!one.isArray()) {
          add(values, name, one);
        }
      }
    } else if (node.isObject()) {
      add(values, name, node.path("name"));
      String role = string(node, "role");
      if (!role.isBlank()) {
        values.add(new Value(Origin.GIVEN, Value.roleOf(string(node, "name")), role.strip()));
      }
    } else if (node.isValueNode() && !node.isNull()) {
      String text = Controls.settle(node.asText()).strip();
      if (!text.isEmpty()) {
        values.add(new Value(Origin.GIVEN, name, text));
      }
    }
  }

  private static String string(JsonNode object, String field) {
    JsonNode node = object.path(field);
    return node.isTextual() ? Controls.settle(node.textValue()) : "";
  }

  private static Optional<String> given(JsonNode object, String field) {
    JsonNode node = object.path(field);
    boolean usable = node.isTextual() || node.isNumber();
    return usable && !node.asText().isBlank() ? Optional.of(node.asText()) : Optional.empty();
  }
}
