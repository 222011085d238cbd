package org.dateline.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text with marked words, as safe HTML: no tag but {@code mark} can stand in it. The only value
 * that a template sets without escaping.
 */
public final class Marked {

  private static final String OPEN = "<mark>";
  private static final String CLOSE = "</mark>";

  private final String html;
  private final int marks;

  private Marked(String html, int marks) {
    this.html = html;
    this.marks = marks;
  }

  /** Plain text without marked words. */
  public static Marked plain(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      escape(text.charAt(i), html);
    }
    return new Marked(html.toString(), 0);
  }

  /**
   * Text that an archive has escaped and marked. What should not be in it, a tag other than {@code
   * mark} or a mark that is never closed, is made harmless here rather than trusted.
   */
  public static Marked escaped(String html) {
    return numbered(html, -1);
  }

  /**
   * The paragraphs of one text, their marks numbered through: {@code id="m1"} and so on, to be gone
   * to one after the other.
   */
  public static List<Marked> numbered(List<String> paragraphs) {
    List<Marked> numbered = new ArrayList<>(paragraphs.size());
    int next = 1;
    for (String paragraph : paragraphs) {
      Marked marked = numbered(paragraph, next);
      next += marked.marks;
      numbered.add(marked);
    }
    return numbered;
  }

  private static Marked numbered(String text, int firstNumber) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    int marks = 0;
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '<') {
        html.append(c);
      } else if (!open && text.startsWith(OPEN, i)) {
        html.append(
            firstNumber < 0
                ? OPEN
                : String.format(Locale.ROOT, "<mark id=\"m%d\">", firstNumber + marks));
        marks++;
        open = true;
        i += OPEN.length() - 1;
      } else if (open && text.startsWith(CLOSE, i)) {
        html.append(CLOSE);
        open = false;
        i += CLOSE.length() - 1;
      } else {
        html.append("&lt;");
      }
    }
    if (open) {
      html.append(CLOSE);
    }
    return new Marked(html.toString(), marks);
  }

  private static void escape(char c, StringBuilder html) {
    switch (c) {
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '&' -> html.append("&amp;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      default -> html.append(c);
    }
  }

  /** How many words are marked. */
  public int marks() {
    return marks;
  }

  /** Safe HTML. */
  public String html() {
    return html;
  }
}
