package org.dateline.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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

  /** More than a sentence in a cell, and the table lays out the page. */
  private static final int LONGEST_CELL = 160;

  /** As above, where they are marked up: more than a tag or text for every letter. */
  private static final int MOST_NODES = 4 * LONGEST_CELL;

  /** Longer blocks are prose, whose elements stress words and link them. */
  private static final int LONGEST_SEAMED = 400;

  private final Deque<Boolean> rows = new ArrayDeque<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Container> containers = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int hidden;
  private int links;
  private int linked;
  private int letters;
  private int breaks;
  private final List<Integer> seams = new ArrayList<>();
  private int lettersAtEnd;

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
    if (hidden > 0 || HtmlElements.isHidden(element)) {
      hidden++;
      return;
    }
    String tag = element.normalName();
    seam(tag);
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
      case "input", "textarea" -> field(element, tag);
      case "tr" -> {
        flush();
        rows.push(isDataRow(element));
      }
      case "td", "th" -> cell();
      default -> {
        if (!HtmlElements.isInline(tag)) {
          flush();
        }
      }
    }
    if (opensContainer(tag)) {
      containers.push(new Container(containers.peek(), tag, HtmlElements.names(element)));
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
    } else if (!HtmlElements.isInline(tag) && !tag.equals("br")) {
      flush();
    }
    if (HtmlElements.isInline(tag)) {
      lettersAtEnd = letters;
    }
    if (opensContainer(tag)) {
      containers.pop();
    }
  }

  /** Notes where an element begins right behind another, or a date behind words. */
  private void seam(String tag) {
    if (letters == 0) {
      return;
    }
    boolean behindSpace = text.charAt(text.length() - 1) == ' ';
    boolean behindElement = lettersAtEnd == letters && HtmlElements.isInline(tag);
    boolean again = !seams.isEmpty() && seams.getLast() == text.length();
    if (!again && (behindElement || (behindSpace && tag.equals("time")))) {
      seams.add(text.length());
    }
  }

  /** A field of a form, and what it shows, are a block of their own. */
  private void field(Element field, String tag) {
    String shown = HtmlElements.shown(field);
    if (!shown.isBlank() || !HtmlElements.isInline(tag)) {
      flush();
      containers.push(new Container(containers.peek(), tag, HtmlElements.names(field)));
      append(shown);
      flush();
      containers.pop();
    }
  }

  private boolean opensContainer(String tag) {
    return !HtmlElements.isInline(tag)
        && !tag.equals("br")
        && !tag.equals("hr")
        && !((tag.equals("td") || tag.equals("th")) && isInDataRow());
  }

  private boolean isInDataRow() {
    return Boolean.TRUE.equals(rows.peek());
  }

  private void cell() {
    if (isInDataRow()) {
      text.append('\t');
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
        if (!HtmlElements.isInline(child.normalName()) && !child.normalName().equals("br")) {
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
    String whole = text.toString();
    String words = whole.strip();
    if (letters > 0 && !words.isEmpty()) {
      Container container = containers.peek();
      double share = Math.min(1, (double) linked / letters);
      Block.Kind kind = HtmlElements.kind(container);
      blocks.add(
          new Block(
              kind,
              words,
              List.of(),
              new Setting(
                  share, HtmlElements.level(container), container, false, seamsIn(whole, words))));
    }
    text.setLength(0);
    seams.clear();
    lettersAtEnd = 0;
    letters = 0;
    linked = 0;
    breaks = 0;
  }

  /** The seams of a block, counted in its words. */
  private List<Integer> seamsIn(String whole, String words) {
    if (seams.isEmpty() || words.length() > LONGEST_SEAMED) {
      return List.of();
    }
    int lead = whole.indexOf(words);
    return seams.stream().map(at -> at - lead).filter(at -> parts(words, at)).toList();
  }

  /** Whether white space parts two elements there, or a capital behind a small letter. */
  private static boolean parts(String words, int at) {
    if (at <= 0 || at >= words.length()) {
      return false;
    }
    char before = words.charAt(at - 1);
    return before == ' '
        || (Character.isLowerCase(before) && Character.isUpperCase(words.charAt(at)));
  }
}
