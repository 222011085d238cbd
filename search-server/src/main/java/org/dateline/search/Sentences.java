package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import org.dateline.index.Schema;
import org.dateline.text.Span;

/** Cuts running text into sentences, well enough to show one. */
final class Sentences {

  /** A word of so few letters before a full stop is an abbreviation: Mr., No., Art., p. */
  private static final int ABBREVIATION = 3;

  private Sentences() {}

  /**
   * The sentences of one paragraph, in order; without white space at their ends.
   *
   * @param from where the paragraph begins
   * @param to where it ends: the place of a {@link Schema#BREAK}, or the end of the text
   */
  static List<Span> of(String text, int from, int to) {
    List<Span> sentences = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int end = -1;
      if (c == '。' || c == '！' || c == '？' || c == '।' || c == '۔') {
        end = i + 1;
      } else if ((c == '.' || c == '!' || c == '?' || c == '…') && ends(text, start, i)) {
        end = afterClosing(text, i + 1);
      }
      if (end >= 0) {
        add(sentences, text, start, end);
        start = end;
        i = Math.max(i, end - 1);
      }
    }
    add(sentences, text, start, to);
    return sentences;
  }

  private static boolean ends(String text, int start, int at) {
    int next = afterClosing(text, at + 1);
    if (next >= text.length() || text.charAt(next) == Schema.BREAK) {
      return true;
    }
    if (text.charAt(next) != ' ' || next + 1 >= text.length()) {
      return false;
    }
    if (Character.isLowerCase(text.charAt(next + 1))) {
      return false;
    }
    if (text.charAt(at) != '.') {
      return true;
    }
    int word = at;
    while (word > start && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    boolean dotted = word > start && text.charAt(word - 1) == '.';
    boolean abbreviates =
        at - word > 0
            && at - word <= ABBREVIATION
            && Character.isUpperCase(text.charAt(word))
            && word > start;
    return !dotted && !abbreviates;
  }

  private static int afterClosing(String text, int from) {
    int at = from;
    while (at < text.length() && "\"'”’»)]".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static void add(List<Span> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isGap(text.charAt(start))) {
      start++;
    }
    while (end > start && isGap(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new Span(start, end));
    }
  }

  private static boolean isGap(char c) {
    return c == Schema.BREAK || Character.isWhitespace(c);
  }
}
