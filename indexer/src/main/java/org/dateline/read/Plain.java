package org.dateline.read;

import java.util.List;
import org.dateline.text.Folding;
import org.dateline.text.Span;

/** The words of a stretch of a block, without the marks of its format. */
public final class Plain {

  private Plain() {}

  /**
   * Leaves out the marks and folds white space, no-break and zero-width spaces included, to single
   * spaces.
   *
   * @param marks spans of {@code text} that are signs of the format, in order and without overlap
   */
  public static String of(String text, int start, int end, List<Span> marks) {
    int mark = 0;
    int from = start;
    while (mark < marks.size() && marks.get(mark).start() <= from) { // a bullet stands in front
      from = Math.max(from, Math.min(end, marks.get(mark).end()));
      mark++;
      while (from < end && text.charAt(from) == ' ') {
        from++;
      }
    }
    boolean plain = mark == marks.size() || marks.get(mark).start() >= end;
    if (plain && isFolded(text, from, end)) {
      return text.substring(from, end); // most texts by far
    }
    char[] words = new char[end - from];
    int size = 0;
    boolean gap = false;
    for (int i = from; i < end; i++) {
      while (mark < marks.size() && marks.get(mark).end() <= i) {
        mark++;
      }
      if (mark < marks.size() && marks.get(mark).start() <= i) {
        i = marks.get(mark).end() - 1;
        continue;
      }
      char c = text.charAt(i);
      if (Folding.isSpace(c)) {
        gap = true;
      } else {
        if (gap && size > 0) {
          words[size++] = ' ';
        }
        gap = false;
        words[size++] = c;
      }
    }
    return new String(words, 0, size);
  }

  /** Whether single plain spaces are all the white space there is, and none stands at an end. */
  private static boolean isFolded(String text, int start, int end) {
    int before = 1;
    int doubled = 0;
    int others = 0;
    for (int i = start; i < end; i++) { // without a branch: no processor foresees where words end
      char c = text.charAt(i);
      int space = ((c ^ ' ') - 1) >>> 31;
      doubled |= space & before;
      others |= c - ' ';
      before = space;
    }
    return (doubled | before) == 0 && ((others & ~0x7F) == 0 || hasNoOtherSpace(text, start, end));
  }

  /** The same of what is neither a plain space nor an ASCII letter or sign. */
  private static boolean hasNoOtherSpace(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != ' ' && Folding.isSpace(c)) {
        return false;
      }
    }
    return true;
  }

  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Folding.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
