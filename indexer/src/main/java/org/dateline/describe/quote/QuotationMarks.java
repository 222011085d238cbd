package org.dateline.describe.quote;

import java.util.ArrayList;
import java.util.List;
import org.dateline.describe.person.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Pairs quotation marks: all kinds, mixed kinds, and a quote that goes on in the next paragraph.
 */
final class QuotationMarks {

  /**
   * Single marks are apostrophes more often than not: they must close within a sentence or three.
   */
  private static final int LONGEST_SINGLE = 300;

  /** A quote without its closing mark runs on over this many paragraphs at most. */
  private static final int MOST_PARAGRAPHS = 8;

  private final List<String> paragraphs;
  private final SpokenLines lines;

  private QuotationMarks(List<String> paragraphs, SpokenLines lines) {
    this.paragraphs = paragraphs;
    this.lines = lines;
  }

  /** The quoted stretches of a body, in order. */
  static List<Quoted> pair(Prose prose) {
    List<String> paragraphs = prose.texts().stream().map(TypedMarks::replaced).toList();
    SpokenLines lines = new SpokenLines(prose);
    QuotationMarks marks = new QuotationMarks(paragraphs, lines);
    List<Quoted> quoted = new ArrayList<>();
    int paragraph = 0;
    int from = 0;
    while (paragraph < paragraphs.size()) {
      if (from == 0 && SpokenLines.mayBeIn(paragraphs.get(paragraph))) {
        List<Quoted> spoken = lines.of(paragraph);
        if (!spoken.isEmpty()) {
          quoted.addAll(spoken);
          paragraph++;
          continue;
        }
      }
      Quoted next = marks.next(paragraph, from);
      if (next == null) {
        paragraph++;
        from = 0;
      } else {
        quoted.addAll(ReportingClauses.parted(next, prose.words(next.paragraph())));
        paragraph = next.lastParagraph();
        from = next.close();
      }
    }
    return quoted;
  }

  private @Nullable Quoted next(int paragraph, int from) {
    String text = paragraphs.get(paragraph);
    for (int i = from; i < text.length(); i++) {
      if (!mayOpen(text.charAt(i)) || !opens(text, i)) {
        continue;
      }
      int close = close(text, i);
      if (close >= 0) {
        return quoted(paragraph, i, close, paragraph, text.substring(i + 1, close));
      }
      if (isSingle(text.charAt(i))) {
        continue;
      }
      Quoted running = running(paragraph, i);
      if (running != null) {
        return running;
      }
    }
    return null;
  }

  /**
   * A stretch with its marks.
   *
   * @param close the offset of the closing mark
   */
  private Quoted quoted(int paragraph, int open, int close, int lastParagraph, String words) {
    String last = paragraphs.get(lastParagraph);
    int after = close + 1;
    if (after < last.length() && last.charAt(after) == TypedMarks.FILLER) {
      after++;
    }
    String first = paragraphs.get(paragraph);
    int before = open > 0 && first.charAt(open - 1) == TypedMarks.FILLER ? open - 1 : open;
    return new Quoted(paragraph, before, after, lastParagraph, words.strip());
  }

  /** A quote that its paragraph does not close. */
  private @Nullable Quoted running(int paragraph, int open) {
    String text = paragraphs.get(paragraph);
    boolean goesOn =
        paragraph + 1 < paragraphs.size()
            && !paragraphs.get(paragraph + 1).isEmpty()
            && mayOpen(paragraphs.get(paragraph + 1).charAt(0));
    int tail = goesOn ? -1 : lines.tail(paragraph, open);
    if (tail > 0) {
      return new Quoted(paragraph, open, tail, paragraph, text.substring(open + 1, tail).strip());
    }
    StringBuilder words = new StringBuilder(text.substring(open + 1).strip());
    char mark = text.charAt(open);
    for (int p = paragraph + 1; p < Math.min(paragraphs.size(), paragraph + MOST_PARAGRAPHS); p++) {
      String next = paragraphs.get(p);
      boolean repeated = !next.isEmpty() && mayOpen(next.charAt(0));
      int start = repeated ? 1 : 0;
      int close = closing(next, start, mark);
      if (!repeated && (close < 0 || opensBefore(next, close))) {
        break;
      }
      if (close >= 0) {
        words.append(' ').append(next, start, close);
        return quoted(paragraph, open, close, p, words.toString());
      }
      words.append(' ').append(next.substring(start).strip());
      if (p + 1 >= paragraphs.size()
          || paragraphs.get(p + 1).isEmpty()
          || !mayOpen(paragraphs.get(p + 1).charAt(0))) {
        return new Quoted(paragraph, open, next.length(), p, words.toString());
      }
    }
    // a straight mark that nothing closes is a slip; a curved one opens what was meant as a quote
    return mark == '"'
        ? null
        : new Quoted(paragraph, open, text.length(), paragraph, text.substring(open + 1).strip());
  }

  /** Whether a character is a mark that some language opens a quote with. */
  static boolean mayOpen(char c) {
    if (c == ' ' || (c > '\'' && c < '«')) {
      return false; // most characters by far
    }
    return switch (c) {
      case '"', '\'', '“', '„', '«', '‹', '”', '»', '「', '『', '‚', '‘', '‟' -> true;
      default -> false;
    };
  }

  private static boolean mayClose(char c) {
    return switch (c) {
      case '"', '”', '“', '»', '«', '‟', '″' -> true;
      default -> false;
    };
  }

  private static boolean opensBefore(String text, int close) {
    for (int i = 0; i < close; i++) {
      char c = text.charAt(i);
      if (mayOpen(c) && !isSingle(c) && opens(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(String text, int i) {
    char c = text.charAt(i);
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    if (c == '„' || c == '「' || c == '『') {
      return true;
    }
    if (c == '«' || c == '‹') {
      return !(Character.isLetterOrDigit(before) && !Character.isLetterOrDigit(after));
    }
    boolean free = !Character.isLetterOrDigit(before) && before != '.' && before != ',';
    if (c == '“') {
      return free || Character.isLetterOrDigit(after);
    }
    return free
        && !Character.isWhitespace(after)
        && (Character.isLetterOrDigit(after)
            || after == '…'
            || after == '¿'
            || after == '¡'
            || after == '['
            || after == '(');
  }

  private static int close(String text, int open) {
    return closing(text, open + 1, text.charAt(open));
  }

  private static int closing(String text, int from, char mark) {
    if (isSingle(mark)) {
      int limit = Math.min(text.length(), from + LONGEST_SINGLE);
      for (int i = from; i < limit; i++) {
        char c = text.charAt(i);
        if ((c == '\'' || c == '’' || c == '‘') && ends(text, i)) {
          return i;
        }
      }
      return -1;
    }
    int nested = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (mark) {
        case '「', '『' -> {
          if (c == '」' || c == '』') {
            return i;
          }
        }
        case '‹' -> {
          if (c == '›') {
            return i;
          }
        }
        case '«' -> {
          if (c == '«' && i > from) {
            nested++;
          } else if (c == '»') {
            if (nested == 0) {
              return i;
            }
            nested--;
          } else if (c == '”' && nested == 0 && ends(text, i) && text.indexOf('»', i) < 0) {
            return i;
          }
        }
        default -> {
          if (mayClose(c) && (ends(text, i) || (c == '”' && mark != '”'))) {
            if (c == '“' && mark == '“' && i + 1 < text.length() && opens(text, i)) {
              continue;
            }
            return i;
          }
          if (c == '\'' && i + 1 < text.length() && text.charAt(i + 1) == '\'' && mark == '“') {
            return i;
          }
        }
      }
    }
    return -1;
  }

  /** Whether a mark can close: something stands right before it and no word right behind. */
  private static boolean ends(String text, int i) {
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    boolean glued =
        Character.isLetterOrDigit(after)
            && !(before == ',' || before == '.' || before == '!' || before == '?');
    return !glued && (!Character.isWhitespace(before) || text.charAt(i) == '»');
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '‘' || c == '‚' || c == '’';
  }
}
