package org.dateline.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.text.Span;

/**
 * Finds the signs in a block that are not words: bullets, hashes, {@code **}, the brackets and
 * address of a link.
 *
 * <p>A single asterisk or underscore is a sign only in a pair that hugs words, since it may as well
 * be a footnote or part of a name. Plain text is taken as Markdown only where a program cannot have
 * meant anything else: {@code **}, and {@code [label](address)}.
 */
final class Marks {

  /** How far apart the brackets of a link may stand: what browsers take for an address. */
  private static final int LONGEST_LINK = 2000;

  /** Brackets within brackets of a label: {@code [![Logo](picture)](address)} has one. */
  private static final int DEEPEST_LABEL = 2;

  /** What a backslash stands before in Markdown, and what marks the place of both. */
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private static final char TAKEN = '\uE000';

  /** What stands between the label of a link and its address. */
  private static final String LINK = "](";

  private static final String BOLD = "**";

  /** Where a line break may have cut a word in two. */
  private static final String HYPHEN = "-\n";

  private final String text;
  private final boolean markdown;
  private final List<Span> spans = new ArrayList<>();

  private Marks(String text, boolean markdown) {
    this.text = markdown && text.indexOf('\\') >= 0 ? withoutEscaped(text) : text;
    this.markdown = markdown;
  }

  /**
   * A sign behind a backslash is a sign of the text: {@code Iceland\*}; the backslash is none, nor
   * is one that breaks the line.
   */
  private String withoutEscaped(String escaped) {
    char[] rest = escaped.toCharArray();
    for (int i = 0; i + 1 < rest.length; i++) {
      if (rest[i] == '\\' && ESCAPABLE.indexOf(rest[i + 1]) >= 0) {
        spans.add(new Span(i, i + 1));
        rest[i++] = TAKEN;
        rest[i] = TAKEN;
      } else if (rest[i] == '\\' && rest[i + 1] == '\n') {
        spans.add(new Span(i, i + 1));
        rest[i] = TAKEN;
      }
    }
    return new String(rest);
  }

  static List<Span> of(String text, boolean markdown, LineStart start) {
    return new Marks(text, markdown).find(start);
  }

  /** Whether a line of plain text has any of the signs that are looked for behind its start. */
  static boolean areIn(String text) {
    return text.contains(LINK) || text.contains(BOLD);
  }

  /** Whether a line leaves a stretch in bold open. */
  static boolean opensBold(String line) {
    boolean open = false;
    for (int at = line.indexOf(BOLD); at >= 0; at = line.indexOf(BOLD, at + 2)) {
      open = !open;
    }
    return open;
  }

  /** The marks of a line of plain text in which no such signs are. */
  static List<Span> ofStart(String text, LineStart start) {
    int end = start.rule() ? text.length() : start.plain() ? 0 : start.mark();
    return end == 0 ? List.of() : List.of(new Span(0, end));
  }

  private List<Span> find(LineStart start) {
    if (start.rule()) {
      return text.isEmpty() ? List.of() : List.of(new Span(0, text.length()));
    }
    int from = start.plain() ? 0 : start.mark();
    if (from > 0) {
      spans.add(new Span(0, from));
    }
    if (start.table()) {
      bars();
    }
    links(from);
    pairs(from, BOLD, !markdown ? 2 : 1);
    if (markdown) {
      pairs(from, "__", 2);
      singles(from, '*');
      singles(from, '_');
      pairs(from, "`", 2);
      lineStarts(start);
    }
    hyphens();
    return settle();
  }

  /** The share of the letters that stand in links. */
  static double linked(String text) {
    int inside = 0;
    int at = 0;
    int outside = 0;
    int from = 0;
    while ((at = text.indexOf(LINK, at)) >= 0) {
      int open = opening(text, 0, at);
      int close = open < 0 ? -1 : closing(text, at + 2);
      if (close > 0) {
        outside += letters(text, from, open);
        inside += letters(text, Math.max(from, open), at);
        from = close + 1;
        at = close - 1;
      }
      at += 2;
    }
    if (inside == 0) {
      return 0;
    }
    outside += letters(text, from, text.length());
    return (double) inside / (inside + outside);
  }

  private static int letters(String text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  private void bars() {
    boolean words = false;
    for (int i = 0; i < text.length() && !words; i++) {
      words = Character.isLetterOrDigit(text.charAt(i));
    }
    if (!words) {
      spans.add(new Span(0, text.length()));
      return;
    }
    for (int i = text.indexOf('|'); i >= 0; i = text.indexOf('|', i + 1)) {
      boolean apart =
          i == 0
              || i + 1 == text.length()
              || Character.isWhitespace(text.charAt(i - 1))
              || Character.isWhitespace(text.charAt(i + 1));
      if (apart) {
        spans.add(new Span(i, i + 1));
      }
    }
  }

  private void links(int from) {
    int at = from;
    while ((at = text.indexOf(LINK, at)) >= 0) {
      int open = opening(text, from, at);
      int close = open < from ? -1 : closing(text, at + 2);
      if (close > 0 && (markdown || text.startsWith("http", at + 2))) {
        boolean image = open > from && text.charAt(open - 1) == '!';
        if (image) {
          spans.add(new Span(open - 1, close + 1));
        } else {
          spans.add(new Span(open, open + 1));
          spans.add(new Span(at, close + 1));
        }
        at = close;
      } else {
        at += 2;
      }
    }
  }

  /**
   * The bracket that starts a link's label, which may hold a picture or brackets of its own; -1
   * where there is none.
   */
  private static int opening(String text, int from, int at) {
    int depth = 0;
    int limit = Math.max(from, at - LONGEST_LINK);
    for (int i = at - 1; i >= limit && depth <= DEEPEST_LABEL; i--) {
      char c = text.charAt(i);
      if (c == '[' && depth-- == 0) {
        return i;
      }
      depth += c == ']' ? 1 : 0;
    }
    return -1;
  }

  /** The bracket that ends an address, which may hold a pair itself; -1 where there is none. */
  private static int closing(String text, int from) {
    int depth = 0;
    int limit = Math.min(text.length(), from + LONGEST_LINK);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && depth-- == 0) {
        return i;
      } else if (c == '\n' || c == '[') {
        return -1;
      }
    }
    return -1;
  }

  /** Marks a sign wherever it stands, given that it stands at least so often. */
  private void pairs(int from, String sign, int atLeast) {
    int count = 0;
    for (int i = text.indexOf(sign, from); i >= 0; i = text.indexOf(sign, i + sign.length())) {
      count++;
    }
    if (count < atLeast) {
      return;
    }
    for (int i = text.indexOf(sign, from); i >= 0; i = text.indexOf(sign, i + sign.length())) {
      spans.add(new Span(i, i + sign.length()));
    }
  }

  private void singles(int from, char sign) {
    int open = -1;
    for (int i = text.indexOf(sign, from); i >= 0; i = text.indexOf(sign, i + 1)) {
      boolean doubled =
          (i > 0 && text.charAt(i - 1) == sign)
              || (i + 1 < text.length() && text.charAt(i + 1) == sign);
      if (doubled) {
        continue;
      }
      boolean before = i > 0 && !Character.isWhitespace(text.charAt(i - 1));
      boolean after = i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
      boolean inWord =
          before
              && after
              && Character.isLetterOrDigit(text.charAt(i - 1))
              && Character.isLetterOrDigit(text.charAt(i + 1));
      if (sign == '_' && inWord) {
        continue;
      }
      if (open < 0 && after) {
        open = i;
      } else if (open >= 0 && before) {
        spans.add(new Span(open, open + 1));
        spans.add(new Span(i, i + 1));
        open = -1;
      }
    }
  }

  /** Signs at the start of the second and later lines of a block, and the line under a heading. */
  private void lineStarts(LineStart first) {
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      int end = text.indexOf('\n', i + 1);
      String line = text.substring(i + 1, end < 0 ? text.length() : end);
      LineStart start = LineStart.of(line);
      if (!start.plain() && (start.underline() || first.quoted())) {
        spans.add(new Span(i + 1, i + 1 + start.mark()));
      }
    }
  }

  /** A word that a line break cut in two: {@code govern-⏎ment}. */
  private void hyphens() {
    for (int i = text.indexOf(HYPHEN); i >= 0; i = text.indexOf(HYPHEN, i + 2)) {
      if (i > 0
          && i + 2 < text.length()
          && Character.isLowerCase(text.charAt(i - 1))
          && Character.isLowerCase(text.charAt(i + 2))) {
        int start = i;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
          start--;
        }
        // "co-⏎operation", "vice-⏎president": short first halves are words with a hyphen.
        spans.add(i - start <= 4 ? new Span(i + 1, i + 2) : new Span(i, i + 2));
      }
    }
  }

  private List<Span> settle() {
    if (spans.size() < 2) {
      return spans;
    }
    spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    List<Span> apart = new ArrayList<>();
    for (Span span : spans) {
      Span last = apart.isEmpty() ? null : apart.getLast();
      if (last == null || span.start() >= last.end()) {
        apart.add(span);
      } else if (span.end() > last.end()) {
        apart.set(apart.size() - 1, new Span(last.start(), span.end()));
      }
    }
    return apart;
  }
}
