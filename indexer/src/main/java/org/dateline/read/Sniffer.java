package org.dateline.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what kind of file bytes are: by content first, since names lie, then by the name. */
final class Sniffer {

  /** How many bytes are looked at. */
  static final int WINDOW = 4096;

  /** What a file may be. */
  enum Kind {
    GZIP,
    WARC,
    PDF,
    JSON_LINES,
    /** An object over many lines, or an array. */
    JSON,
    HTML,
    MARKDOWN,
    TEXT
  }

  private static final Set<String> HTML =
      Set.of("htm", "html", "xhtml", "shtml", "asp", "aspx", "php", "mhtml");

  private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdown", "mkd");

  private static final Set<String> JSON_LINES = Set.of("jsonl", "ndjson", "jsonlines", "jl");

  /** The beginning of an object that holds a page: a brace and one of the names of its members. */
  private static final Pattern OBJECT =
      Pattern.compile(
          "\\[?\\s{0,99}\\{\\s{0,99}\"(?:html|text|uri|id|title|date|places|sources|persons)\"\\s{0,9}:");

  private Sniffer() {}

  /**
   * @param start the first bytes of the file, up to {@link #WINDOW}
   */
  static Kind kind(String name, byte[] start) {
    if (start.length > 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B) {
      return Kind.GZIP;
    }
    String head = new String(start, StandardCharsets.ISO_8859_1);
    if (head.startsWith("WARC/")) {
      return Kind.WARC;
    }
    // Readers of PDF look for the mark in the first kilobyte.
    int pdf = head.indexOf("%PDF-");
    if ((pdf >= 0 && pdf < 1024 && head.substring(0, pdf).isBlank()) || pdf == 0) {
      return Kind.PDF;
    }
    String extension = extension(name);
    if (JSON_LINES.contains(extension)) {
      return Kind.JSON_LINES;
    }
    String text = words(head);
    if (!text.isEmpty() && "<[{".indexOf(text.charAt(0)) >= 0) {
      return marked(extension, text.toLowerCase(Locale.ROOT));
    }
    return named(extension);
  }

  /** What begins as HTML or JSON does; the text in lower case. */
  private static Kind marked(String extension, String text) {
    if (extension.equals("json")
        ? text.startsWith("{") || text.startsWith("[")
        : !isOther(extension) && OBJECT.matcher(text).lookingAt()) {
      return isLines(text) ? Kind.JSON_LINES : Kind.JSON;
    }
    return isHtml(text) ? Kind.HTML : named(extension);
  }

  private static Kind named(String extension) {
    if (HTML.contains(extension)) {
      return Kind.HTML;
    }
    return MARKDOWN.contains(extension) ? Kind.MARKDOWN : Kind.TEXT;
  }

  /** Whether whoever named the file said that it holds something else than JSON. */
  private static boolean isOther(String extension) {
    return HTML.contains(extension)
        || MARKDOWN.contains(extension)
        || extension.equals("pdf")
        || extension.equals("warc");
  }

  /**
   * Whether each line is an object of its own: the first begins and ends with a brace, or is so
   * long that its end cannot be seen.
   */
  private static boolean isLines(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end).stripTrailing();
    boolean whole = first.endsWith("}") || (end < 0 && text.length() > WINDOW / 2);
    return first.length() > 1 && first.startsWith("{") && whole;
  }

  private static boolean isHtml(String text) {
    if (text.startsWith("<!doctype html")
        || text.startsWith("<html")
        || text.startsWith("<head")
        || text.startsWith("<body")) {
      return true;
    }
    if (!text.startsWith("<")) {
      return false;
    }
    return text.contains("<html")
        || text.contains("<body")
        || ((text.contains("<div") || text.contains("<p>") || text.contains("<p "))
            && text.contains("</"));
  }

  /** Without byte order mark, NULs of UTF-16 and leading white space. */
  private static String words(String head) {
    String text = head.replace("\0", "");
    if (text.startsWith("\u00EF\u00BB\u00BF")) {
      text = text.substring(3);
    } else if (text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF")) {
      text = text.substring(2);
    }
    return text.stripLeading();
  }

  private static String extension(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".gz")) {
      lower = lower.substring(0, lower.length() - 3);
    }
    int dot = lower.lastIndexOf('.');
    return dot < 0 || lower.indexOf('/', dot) >= 0 ? "" : lower.substring(dot + 1);
  }
}
