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

  private final List<Block> blocks;

  private TextBlocks(Lines lines, boolean markdown) {
    this.lines = lines;
    this.markdown = markdown;
    this.blocks = new ArrayList<>(lines.size());
  }

  static List<Block> of(Lines lines, boolean markdown) {
    return new TextBlocks(lines, markdown).cut();
  }

  private List<Block> cut() {
    int i = 0;
    while (i < lines.size()) {
      if (lines.isBlank(i)) {
        i++;
        continue;
      }
      int end = i + 1;
      LineStart start = lines.get(i).start();
      if (start.bare()) {
        // A bullet alone; its label is on the next line, unless that has a bullet itself.
        if (end < lines.size() && !lines.isBlank(end) && lines.get(end).start().plain()) {
          end++;
        }
      } else {
        boolean bold = lines.get(i).opensBold();
        while (end < lines.size() && !lines.isBlank(end) && goesOn(start, end, bold)) {
          bold ^= lines.get(end).opensBold();
          end++;
        }
      }
      blocks.add(block(i, end, lines.isSpaced() && i > 0 && !lines.isBlank(i - 1)));
      i = end;
    }
    return blocks;
  }

  /** Whether line {@code end} belongs to the block that the line before it is part of. */
  private boolean goesOn(LineStart first, int end, boolean bold) {
    if (lines.isField(end)) {
      return false;
    }
    boolean broken = bold || lines.isForced(end - 1);
    if (!markdown && !broken) {
      return false;
    }
    LineStart start = lines.get(end).start();
    if (markdown && start.underline() && first.plain()) {
      return true;
    }
    if (!start.plain() || first.heading() > 0 || first.table() || first.rule()) {
      return false;
    }
    return broken
        || (!lines.get(end - 1).start().underline()
            && lines.get(end - 1).text().length() <= UNWRAPPED
            && lines.get(end).text().length() <= UNWRAPPED);
  }

  private Block block(int from, int to, boolean close) {
    TextLine first = lines.get(from);
    if (!markdown && to - from == 1) {
      return first.alone(close);
    }
    if (!markdown && to - from == 2 && first.start().bare()) {
      return lines.get(from + 1).labelled(first, close);
    }
    LineStart start = first.start();
    String whole = lines.together(from, to);
    List<Span> marks = Marks.of(whole, markdown, start);
    if (!markdown) {
      return new Block(start.kind(), whole, marks, Setting.of(0, start.level(), close));
    }
    Block.Kind kind = start.kind();
    int level = start.level();
    TextLine last = lines.get(to - 1);
    if (kind == Block.Kind.PARAGRAPH && to - from > 1 && last.start().underline()) {
      kind = Block.Kind.HEADING;
      level = last.text().strip().charAt(0) == '=' ? 1 : 2;
    }
    return new Block(kind, whole, marks, Setting.of(Marks.linked(whole), level, close));
  }
}
