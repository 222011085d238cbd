package org.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.evaluate.GoldPage.GoldPerson;
import org.dateline.evaluate.GoldPage.GoldPlace;
import org.dateline.evaluate.GoldPage.GoldQuote;

/** Reads one line of a gold file. Members that it does not know are left alone. */
final class GoldLine {

  private final JsonNode line;

  GoldLine(JsonNode line) {
    this.line = line;
  }

  /**
   * The page that the line speaks of.
   *
   * @throws IllegalArgumentException where a member is missing or is not what it should be
   */
  GoldPage page() {
    return new GoldPage(
        text(line, "file").orElseThrow(() -> new IllegalArgumentException("lacks \"file\"")),
        line.path("release").asBoolean(true),
        single("title"),
        single("date"),
        single("updated"),
        list("places", place -> new GoldPlace(required(place, "name"), text(place, "country"))),
        list("sources", JsonNode::asText),
        list("persons", person -> new GoldPerson(required(person, "name"), roles(person))),
        list("quotes", quote -> new GoldQuote(text(quote, "speaker"), required(quote, "starts"))),
        list("countries", JsonNode::asText),
        single("meeting"),
        single("kind"),
        single("language"),
        list("keep", JsonNode::asText).value(),
        list("strip", JsonNode::asText).value(),
        new Wanted<>(line.has("paragraphs"), line.path("paragraphs").asInt()),
        text(line, "same_as"));
  }

  /** Where the page states none ("role": null), none is a fair reading beside the others. */
  private static List<String> roles(JsonNode person) {
    return Stream.concat(
            Stream.of(text(person, "role").orElse("")),
            items(person.path("role_alt"), JsonNode::asText).stream())
        .toList();
  }

  private Wanted<Optional<String>> single(String name) {
    return new Wanted<>(line.has(name), text(line, name));
  }

  private <T> Wanted<List<T>> list(String name, Function<JsonNode, T> item) {
    return new Wanted<>(line.has(name), items(line.path(name), item));
  }

  private static <T> List<T> items(JsonNode array, Function<JsonNode, T> item) {
    List<T> items = new ArrayList<>();
    array.forEach(node -> items.add(item.apply(node)));
    return List.copyOf(items);
  }

  private static String required(JsonNode node, String name) {
    return text(node, name)
        .orElseThrow(() -> new IllegalArgumentException("lacks \"" + name + "\" in " + node));
  }

  private static Optional<String> text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
  }
}
