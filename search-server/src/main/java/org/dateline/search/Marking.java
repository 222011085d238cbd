package org.dateline.search;

import java.util.List;
import org.dateline.text.Span;

/** Writes text as HTML with some of it marked. */
final class Marking {

  private Marking() {}

  /**
   * The words of a stretch, escaped, with {@code <mark>} around what is to be marked.
   *
   * @param marks in order, without overlap; those outside of the stretch are passed over
   */
  static String html(String text, Span stretch, List<Span> marks) {
    StringBuilder html = new StringBuilder(stretch.length() + 32);
    int at = stretch.start();
    for (Span mark : marks) {
      if (mark.start() >= at && mark.end() <= stretch.end()) {
        escape(text, at, mark.start(), html);
        html.append("<mark>");
        escape(text, mark.start(), mark.end(), html);
        html.append("</mark>");
        at = mark.end();
      }
    }
    escape(text, at, stretch.end(), html);
    return html.toString();
  }

  private static void escape(String text, int from, int to, StringBuilder html) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }
}
