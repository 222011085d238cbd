package org.dateline.read;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;

/**
 * Cuts plain text and Markdown into blocks.
 *
 * <p>Blank lines part blocks. Lines that follow each other without one are blocks of their own,
 * unless a fixed width broke a paragraph ({@link Lines}), a bold stretch runs on, or, in Markdown,
 * where a line break alone means nothing. A bullet on a line of its own belongs to the next line.
 */
final class TextBlocks {

  /** Markdown lines longer than this were not wrapped: each is a paragraph. */
  private static final int UNWRAPPED = 120;

  private final Lines lines;
  private final boolean markdown;

  /** Whether signs of a format may stand within a line. */
  private final boolean signs;

  private final List<Block> blocks;

  private TextBlocks(String text, boolean markdown) {
    this.lines = new Lines(text);
    this.markdown = markdown;
    this.signs = markdown || Marks.areIn(text);
    this.blocks = new ArrayList<>(lines.size());
  }

  static List<Block> of(String text, boolean markdown) {
    return new TextBlocks(text, markdown).cut();
  }

  private List<Block> cut() {
    int i = 0;
    while (i < lines.size()) {
      if (lines.isBlank(i)) {
        i++;
        continue;
      }
      int end = i + 1;
      LineStart start = LineStart.of(lines.get(i));
      if (start.bare()) {
        // A bullet alone; its label is on the next line, unless that has a bullet itself.
        if (end < lines.size() && !lines.isBlank(end) && LineStart.of(lines.get(end)).plain()) {
          end++;
        }
      } else {
        boolean bold = opensBold(lines.get(i), false);
        while (end < lines.size() && !lines.isBlank(end) && goesOn(start, end, bold)) {
          bold = opensBold(lines.get(end), bold);
          end++;
        }
      }
      add(i, end, start, lines.isSpaced() && i > 0 && !lines.isBlank(i - 1));
      i = end;
    }
    return blocks;
  }

  /** Whether line {@code end} belongs to the block that the line before it is part of. */
  private boolean goesOn(LineStart first, int end, boolean bold) {
    String line = lines.get(end);
    if (lines.isField(end)) {
      return false;
    }
    boolean broken = bold || lines.isForced(end - 1);
    if (!markdown && !broken) {
      return false;
    }
    LineStart start = LineStart.of(line);
    if (markdown && start.underline() && first.plain()) {
      return true;
    }
    if (!start.plain() || first.heading() > 0 || first.table() || first.rule()) {
      return false;
    }
    return broken
        || (!LineStart.of(lines.get(end - 1)).underline()
            && lines.get(end - 1).length() <= UNWRAPPED
            && line.length() <= UNWRAPPED);
  }

  private static boolean opensBold(String line, boolean open) {
    int at = -2;
    while ((at = line.indexOf("**", at + 2)) >= 0) {
      open = !open;
    }
    return open;
  }

  private void add(int from, int to, LineStart start, boolean close) {
    String whole = lines.together(from, to);
    List<Span> marks =
        signs || start.table() ? Marks.of(whole, markdown, start) : Marks.ofStart(whole, start);
    Block.Kind kind = start.kind();
    int level = start.level();
    boolean underlined = to - from > 1 && markdown && LineStart.of(lines.get(to - 1)).underline();
    if (kind == Block.Kind.PARAGRAPH && underlined) {
      kind = Block.Kind.HEADING;
      level = lines.get(to - 1).strip().charAt(0) == '=' ? 1 : 2;
    }
    double linked = markdown ? Marks.linked(whole) : 0;
    blocks.add(new Block(kind, whole, marks, setting(linked, level, close)));
  }

  private static Setting setting(double linked, int level, boolean close) {
    if (linked == 0 && level == 0) {
      return close ? Setting.CLOSE : Setting.NONE;
    }
    return new Setting(linked, level, Container.PAGE, close);
  }
}
