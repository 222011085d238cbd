package org.dateline.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the elements of HTML are to a reader: unseen, part of a line, a heading, an item. */
final class HtmlElements {

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "svg",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "map",
          "math",
          "datalist",
          "title",
          "meta",
          "link");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp",
          "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img",
          "input", "picture", "source", "nobr");

  /** Kinds of {@code input} that show the words of their value. */
  private static final Set<String> BUTTONS = Set.of("submit", "button", "reset");

  private HtmlElements() {}

  /** Whether it stands in a line of text. */
  static boolean isInline(String tag) {
    return INLINE.contains(tag);
  }

  /** The words that a field of a form shows: the label of a button, or the hint in it. */
  static String shown(Element field) {
    boolean button = BUTTONS.contains(field.attr("type").toLowerCase(Locale.ROOT));
    return field.attr(button ? "value" : "placeholder");
  }

  /** What a block in this element is. */
  static Block.Kind kind(Container innermost) {
    Container at = innermost;
    // A paragraph may stand in a list item, a row or a quotation; six levels are enough to see it.
    for (int i = 0; i < 6 && at != null; i++, at = at.parent()) {
      switch (at.tag()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return Block.Kind.HEADING;
        }
        case "li", "dd", "dt" -> {
          return Block.Kind.LIST_ITEM;
        }
        case "tr", "caption" -> {
          return Block.Kind.TABLE_ROW;
        }
        case "blockquote" -> {
          return Block.Kind.QUOTATION;
        }
        case "figcaption" -> {
          return Block.Kind.CAPTION;
        }
        case "div", "section", "article", "td", "body" -> {
          return Block.Kind.PARAGRAPH;
        }
        default -> {}
      }
    }
    return Block.Kind.PARAGRAPH;
  }

  /** The level of a heading, or the depth of a list. */
  static int level(Container innermost) {
    int lists = 0;
    Container at = innermost;
    for (int i = 0; i < 12 && at != null; i++, at = at.parent()) {
      String tag = at.tag();
      if (i < 3 && tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
        return tag.charAt(1) - '0';
      }
      if (tag.equals("ul") || tag.equals("ol")) {
        lists++;
      }
    }
    return lists;
  }

  /** Whether readers do not see what is in it. */
  static boolean isHidden(Element element) {
    if (UNSEEN.contains(element.normalName())) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String folded = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return folded.contains("display:none") || folded.contains("visibility:hidden");
  }

  /** What its makers call it: class, id and role, in lower case. */
  static String names(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    StringBuilder names = new StringBuilder();
    for (String attribute : List.of("class", "id", "role", "itemprop")) {
      String value = element.attr(attribute);
      if (!value.isEmpty()) {
        names.append(names.isEmpty() ? "" : " ").append(value.toLowerCase(Locale.ROOT));
      }
    }
    return names.length() > 500 ? names.substring(0, 500) : names.toString();
  }
}
