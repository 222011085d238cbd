package org.dateline.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.read.Value.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Collects what an HTML page labels in its head, in JSON-LD and in {@code time} tags. */
final class HtmlValues {

  /** A page has a few dozen; more are a machine's doing and only cost memory. */
  private static final int MOST = 500;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final List<Value> values = new ArrayList<>();

  private HtmlValues() {}

  static List<Value> of(Document document) {
    HtmlValues collector = new HtmlValues();
    collector.head(document);
    collector.linkedData(document);
    collector.times(document);
    collector.logo(document);
    collector.passwords(document);
    return collector.values;
  }

  private void head(Document document) {
    Element html = document.selectFirst("html");
    if (html != null) {
      add(Origin.HEAD, "lang", html.attr("lang"));
    }
    Element title = document.selectFirst("head > title");
    add(Origin.HEAD, "title", title == null ? document.title() : title.text());
    for (Element meta : document.getElementsByTag("meta")) {
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        if (meta.hasAttr(key)) {
          add(Origin.HEAD, meta.attr(key), meta.attr("content"));
          break;
        }
      }
    }
    for (Element link : document.getElementsByTag("link")) {
      if (link.attr("rel").equalsIgnoreCase("canonical")) {
        add(Origin.HEAD, "canonical", link.attr("href"));
      }
    }
  }

  private void linkedData(Document document) {
    for (Element script : document.getElementsByTag("script")) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        try {
          flatten(JSON.readTree(script.data()));
        } catch (JsonProcessingException e) {
          // Broken JSON-LD says nothing; the page is read without it.
        }
      }
    }
  }

  private void flatten(JsonNode root) {
    record Named(String name, JsonNode node) {}
    Deque<Named> open = new ArrayDeque<>();
    open.push(new Named("", root));
    while (!open.isEmpty() && values.size() < MOST) {
      Named next = open.pop();
      JsonNode node = next.node();
      if (node.isValueNode()) {
        add(Origin.LINKED_DATA, next.name(), node.asText());
      } else if (node.isArray()) {
        for (int i = node.size() - 1; i >= 0; i--) {
          open.push(new Named(next.name(), node.get(i)));
        }
      } else {
        List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(node.properties());
        for (int i = fields.size() - 1; i >= 0; i--) {
          String key = fields.get(i).getKey().toLowerCase(Locale.ROOT);
          // {"author": {"name": "…"}} is the author; {"author": {"url": "…"}} is author.url.
          String name =
              next.name().isEmpty() || key.equals("@graph")
                  ? key
                  : key.equals("name") ? next.name() : next.name() + "." + key;
          open.push(new Named(key.equals("@graph") ? "" : name, fields.get(i).getValue()));
        }
      }
    }
  }

  private void times(Document document) {
    for (Element time : document.getElementsByTag("time")) {
      String name = time.attr("itemprop");
      String written = time.attr("datetime");
      add(
          Origin.TIME,
          name.isEmpty() ? time.className() : name,
          written.isEmpty() ? time.text() : written);
    }
  }

  /**
   * What the picture in the head of a page shows in words: old sites write their names nowhere
   * else.
   */
  private void logo(Document document) {
    for (Element image : document.getElementsByTag("img")) {
      Element link = image.closest("a");
      boolean home = link != null && HomePage.is(link.attr("href"));
      boolean logo = isLogo(image) || isLogo(image.parent());
      if ((home || logo) && !image.attr("alt").isBlank()) {
        add(Origin.HEAD, "logo", image.attr("alt"));
        return;
      }
    }
  }

  private static boolean isLogo(@Nullable Element element) {
    return element != null
        && (element.id() + " " + element.className() + " " + element.attr("src"))
            .toLowerCase(Locale.ROOT)
            .contains("logo");
  }

  private void passwords(Document document) {
    for (Element input : document.getElementsByTag("input")) {
      if (input.attr("type").equalsIgnoreCase("password")) {
        add(
            Origin.FORM,
            "password",
            input.attr("name").isBlank() ? "password" : input.attr("name"));
      }
    }
  }

  private void add(Origin origin, String name, String text) {
    if (!text.isBlank() && values.size() < MOST) {
      values.add(new Value(origin, name.strip().toLowerCase(Locale.ROOT), text.strip()));
    }
  }
}
