package org.dateline.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Cuts an HTML document into blocks: a block is the text between two tags that start a new line.
 *
 * <p>What no reader sees is left out: scripts, styles, what is hidden. The walk keeps its own
 * stack, since documents nest 50,000 tags deep.
 */
final class HtmlBlocks implements NodeVisitor {

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

  /** More than a sentence in a cell, and the table lays out the page. */
  private static final int LONGEST_CELL = 160;

  /** As above, where they are marked up: more than a tag or text for every letter. */
  private static final int MOST_NODES = 4 * LONGEST_CELL;

  private final Deque<Boolean> rows = new ArrayDeque<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Container> containers = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int hidden;
  private int links;
  private int linked;
  private int letters;
  private int breaks;

  private HtmlBlocks() {
    containers.push(Container.PAGE);
  }

  static List<Block> of(Document document) {
    HtmlBlocks cutter = new HtmlBlocks();
    Element body = document.body();
    cutter.walk(body);
    cutter.flush();
    return cutter.blocks;
  }

  /** A loop over siblings and parents: jsoup's own walk, with a way round what is not seen. */
  private void walk(Node root) {
    NodeTraversor.traverse(this, root);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (hidden == 0) {
        append(words.getWholeText());
      }
      return;
    }
    if (!(node instanceof Element element)) {
      return;
    }
    if (hidden > 0 || isHidden(element)) {
      hidden++;
      return;
    }
    String tag = element.normalName();
    switch (tag) {
      case "br" -> {
        breaks++;
        if (breaks > 1) {
          flush();
        } else {
          text.append('\n');
        }
      }
      case "hr" -> flush();
      case "a" -> links++;
      case "tr" -> {
        flush();
        rows.push(isDataRow(element));
      }
      case "td", "th" -> cell();
      default -> {
        if (!INLINE.contains(tag)) {
          flush();
        }
      }
    }
    if (opensContainer(tag)) {
      containers.push(new Container(containers.peek(), tag, names(element)));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (hidden > 0) {
      hidden--;
      return;
    }
    String tag = element.normalName();
    if (tag.equals("a")) {
      links--;
    } else if (tag.equals("td") || tag.equals("th")) {
      cell();
    } else if (tag.equals("tr")) {
      flush();
      rows.poll();
    } else if (!INLINE.contains(tag) && !tag.equals("br")) {
      flush();
    }
    if (opensContainer(tag)) {
      containers.pop();
    }
  }

  private boolean opensContainer(String tag) {
    return !INLINE.contains(tag)
        && !tag.equals("br")
        && !tag.equals("hr")
        && !((tag.equals("td") || tag.equals("th")) && isInDataRow());
  }

  private boolean isInDataRow() {
    return Boolean.TRUE.equals(rows.peek());
  }

  private void cell() {
    if (isInDataRow()) {
      text.append(' ');
    } else {
      flush();
    }
  }

  /** Whether the cells of a row are words that belong together, and not parts of a layout. */
  private static boolean isDataRow(Element row) {
    int cells = 0;
    for (Element cell : row.children()) {
      cells++;
      for (Element child : cell.children()) {
        if (!INLINE.contains(child.normalName()) && !child.normalName().equals("br")) {
          return false;
        }
      }
      if (isLong(cell)) {
        return false;
      }
    }
    return cells > 1;
  }

  /** Looks no further than it must: tables nest, and every row asks this of all that it holds. */
  private static boolean isLong(Element cell) {
    int[] seen = new int[2];
    return NodeTraversor.filter(
            (node, depth) -> {
              seen[0]++;
              seen[1] += node instanceof TextNode words ? words.getWholeText().length() : 0;
              return seen[0] > MOST_NODES || seen[1] > LONGEST_CELL
                  ? FilterResult.STOP
                  : FilterResult.CONTINUE;
            },
            cell)
        == FilterResult.STOP;
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00A0') {
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
          text.append(' ');
        }
      } else if (c != '\u00AD' && c != '\uFEFF' && !Character.isISOControl(c)) {
        breaks = 0;
        text.append(c);
        letters++;
        if (links > 0) {
          linked++;
        }
      }
    }
  }

  private void flush() {
    String words = text.toString().strip();
    if (letters > 0 && !words.isEmpty()) {
      Container container = containers.peek();
      double share = Math.min(1, (double) linked / letters);
      Block.Kind kind = kind(container);
      blocks.add(
          new Block(kind, words, List.of(), new Setting(share, level(container), container)));
    }
    text.setLength(0);
    letters = 0;
    linked = 0;
    breaks = 0;
  }

  private static Block.Kind kind(Container innermost) {
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

  private static int level(Container innermost) {
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

  private static boolean isHidden(Element element) {
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

  private static String names(Element element) {
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
