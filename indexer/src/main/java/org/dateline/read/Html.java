package org.dateline.read;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** An HTML document, parsed. */
record Html(List<Block> blocks, List<Value> values) {

  static Html parse(String text) {
    Document document = Parser.htmlParser().parseInput(text, "");
    return new Html(HtmlBlocks.of(document), HtmlValues.of(document));
  }
}
