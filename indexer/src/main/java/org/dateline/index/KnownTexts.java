package org.dateline.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts that whoever reads a release will have before it: the constants of the format, what its
 * {@link HitRecord} holds, its {@link Schema#CONTENT}, and each text of the release that was read
 * already. Such a text is written as a number that says which it is, all others as they are.
 *
 * <p>Most texts of a release are its paragraphs, names, and words that stand in its paragraphs: of
 * four kilobytes some two hundred bytes are left, in less time than deflate takes to find the same.
 *
 * <p>One object serves one release, in one direction.
 */
final class KnownTexts {

  /** A text as it is; the number is its length in bytes. */
  private static final int LITERAL = 0;

  /** A text from the list; the number is its place. */
  private static final int LISTED = 1;

  /** A part of the content; the number is where it begins, and its length follows. */
  private static final int PART = 2;

  /** The paragraph of the content behind the last one that was written this way. */
  private static final int NEXT = 3;

  /** The bits of a number that say which of these it is. */
  private static final int KINDS = 2;

  /** Longer texts hardly stand twice in a release, but for its paragraphs; in characters. */
  private static final int LONGEST_LISTED = 120;

  /** Shorter ones are written in fewer bytes than their place. */
  private static final int SHORTEST_PART = 5;

  /**
   * How many characters of the content are looked through for one release: a page of a thousand
   * blocks that are not in its body must not search that body a thousand times.
   */
  private static final int MOST_SEARCHED = 1 << 20;

  private final String content;
  private final List<String> listed = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private int paragraph;
  private long searched;

  /**
   * @param content the title and paragraphs of the release
   * @param hit what is shown of it
   */
  KnownTexts(String content, HitRecord hit) {
    this.content = content;
    paragraph = hit.titleLength() + 1;
    CommonTexts.ALL.forEach(this::list);
    list(hit.id());
    hit.uri().ifPresent(this::list);
    hit.date().ifPresent(date -> list(date.toString()));
    hit.places().forEach(this::list);
    hit.sources().forEach(this::list);
    hit.persons().forEach(this::list);
    hit.duplicateOf().ifPresent(this::list);
  }

  void write(BytesWriter out, String text) {
    Integer place = text.length() > LONGEST_LISTED ? null : places.get(text);
    if (place != null) {
      out.number((place << KINDS) | LISTED);
      return;
    }
    if (isNext(text)) {
      out.number(NEXT);
      paragraph += text.length() + 1;
      return;
    }
    int start = find(text);
    if (start >= 0) {
      out.number((start << KINDS) | PART);
      out.number(text.length());
    } else {
      out.literal(text, bytes -> (bytes << KINDS) | LITERAL);
    }
    list(text);
  }

  String read(BytesReader in) {
    int number = in.number();
    int rest = number >>> KINDS;
    return switch (number & ((1 << KINDS) - 1)) {
      case LISTED -> listed.get(rest);
      case NEXT -> next();
      case PART -> listed(content.substring(rest, rest + in.number()));
      default -> listed(in.literal(rest));
    };
  }

  private String next() {
    int from = paragraph;
    int end = content.indexOf(Schema.BREAK, from);
    paragraph = end + 1;
    return content.substring(from, end);
  }

  private String listed(String text) {
    list(text);
    return text;
  }

  private void list(String text) {
    if (text.length() <= LONGEST_LISTED) {
      places.putIfAbsent(text, listed.size());
      listed.add(text);
    }
  }

  private boolean isNext(String text) {
    int end = paragraph + text.length();
    return end < content.length()
        && content.charAt(end) == Schema.BREAK
        && content.startsWith(text, paragraph)
        && text.indexOf(Schema.BREAK) < 0;
  }

  /** Where a text stands in the content; -1 where it does not, or where that is not looked for. */
  private int find(String text) {
    if (text.length() < SHORTEST_PART || searched > MOST_SEARCHED) {
      return -1;
    }
    int start = content.indexOf(text);
    searched += start < 0 ? content.length() : start;
    return start;
  }
}
