package org.dateline.clean;

import org.dateline.read.Block;
import org.dateline.text.Span;

/**
 * What crawlers put before the text of a page: {@code date 2025-06-12}, then perhaps the label of a
 * button, then at once the title or the first words.
 *
 * <p>The word {@code date} and an ISO date at the very start of a page, with nothing between, is no
 * sentence in any language.
 */
final class CrawlerPrefix {

  private CrawlerPrefix() {}

  static void apply(Draft draft) {
    if (draft.size() == 0) {
      return;
    }
    Block block = draft.page().blocks().get(0);
    String text = block.text();
    int start = skipSpaces(text, 0);
    if (!text.regionMatches(true, start, "date", 0, 4)) {
      return;
    }
    int at = skipSpaces(text, start + 4);
    if (at < text.length() && text.charAt(at) == ':') {
      at = skipSpaces(text, at + 1);
    }
    int end = isoDate(text, at);
    if (end < 0) {
      return;
    }
    end = skipSpaces(text, end);
    for (String button : Lexicon.prefixes()) {
      if (text.regionMatches(true, end, button, 0, button.length())
          && !isInWord(text, end + button.length())) {
        end = skipSpaces(text, end + button.length());
      }
    }
    if (end == text.length()) {
      draft.remove(0, Reason.METADATA, "crawler's prefix");
    } else {
      draft.cut(0, new Span(0, end), Reason.METADATA, "crawler's prefix");
    }
  }

  /** Small letters behind a label go on with the word; a capital begins the title, glued to it. */
  private static boolean isInWord(String text, int at) {
    return at < text.length() && Character.isLowerCase(text.charAt(at));
  }

  /** The end of {@code 2016}-{@code 12}-{@code 31}, days and months optional; -1 for no date. */
  private static int isoDate(String text, int from) {
    int at = digits(text, from, 4);
    if (at < 0) {
      return -1;
    }
    int end = at;
    for (int i = 0; i < 2; i++) {
      if (end < text.length() && text.charAt(end) == '-') {
        int next = digits(text, end + 1, 2);
        if (next < 0) {
          break;
        }
        end = next;
      }
    }
    boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    return end > at && whole ? end : -1;
  }

  private static int digits(String text, int from, int count) {
    for (int i = from; i < from + count; i++) {
      if (i >= text.length() || !Character.isDigit(text.charAt(i))) {
        return -1;
      }
    }
    return from + count;
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && org.dateline.text.Folding.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
