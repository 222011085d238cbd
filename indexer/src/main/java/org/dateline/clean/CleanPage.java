package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.read.Block;
import org.dateline.read.Page;
import org.dateline.read.Plain;
import org.dateline.text.Span;

/**
 * A page, cleaned: every block cut into parts that are kept or removed.
 *
 * @param page the page as it was read
 * @param parts all parts of all blocks, in order; those of one block cover it without gap or
 *     overlap
 * @param title the title as it stands on the page
 * @param labels the values that the page's visible text labels, in order
 * @param refusal why this is no release; empty where it is one
 */
public record CleanPage(
    Page page,
    List<Part> parts,
    Optional<String> title,
    List<Label> labels,
    Optional<Refusal> refusal) {

  public CleanPage {
    parts = List.copyOf(parts);
    labels = List.copyOf(labels);
  }

  /** The body: what is kept, a paragraph for each block of which anything is kept. */
  public List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.isKept()) {
        int to = i + 1;
        while (to < parts.size() && parts.get(to).block() == part.block()) {
          to++;
        }
        String kept = kept(parts.subList(i, to));
        String text = Plain.of(kept, 0, kept.length(), List.of());
        if (!text.isEmpty()) {
          paragraphs.add(new Paragraph(part.block(), text));
        }
        i = to - 1;
      }
    }
    return paragraphs;
  }

  /** What is kept of a block, of which a part is the first that is. */
  private String kept(List<Part> ofBlock) {
    String text = page.blocks().get(ofBlock.getFirst().block()).text();
    Span first = ofBlock.getFirst().span();
    if (first.length() == text.length()) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    for (Part part : ofBlock) {
      if (part.isKept()) {
        kept.append(text, part.span().start(), part.span().end());
      }
    }
    return kept.toString();
  }

  /** What was removed and has words, in the order of the page; marks of the format are left out. */
  public List<Line> lines() {
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (Part part : parts) {
      if (part.isKept()) {
        first = Math.min(first, part.block());
        last = part.block();
      }
    }
    List<Line> lines = new ArrayList<>();
    for (Part part : parts) {
      Optional<Reason> reason = part.removed().filter(r -> r != Reason.MARKUP);
      if (reason.isPresent()) {
        Block block = page.blocks().get(part.block());
        Span span = part.span();
        String text = Plain.of(block.text(), span.start(), span.end(), block.marks());
        if (!text.isEmpty()) {
          Line.Place place =
              part.block() <= first
                  ? Line.Place.ABOVE
                  : part.block() >= last ? Line.Place.BELOW : Line.Place.WITHIN;
          List<String> whole = List.of(text);
          lines.add(
              new Line(
                  reason.get(), text, rows(block, span, whole), pieces(block, span, whole), place));
        }
      }
    }
    return lines;
  }

  /** The lines of a block, and the cells of a row of a table; the whole where it is one. */
  private static List<String> rows(Block block, Span span, List<String> whole) {
    int from = span.start();
    int end = rowEnd(block, from);
    if (end < 0 || end >= span.end()) {
      return whole;
    }
    List<String> rows = new ArrayList<>();
    while (from < span.end()) {
      end = end < 0 || end > span.end() ? span.end() : end;
      String row = Plain.of(block.text(), from, end, block.marks());
      if (!row.isEmpty()) {
        rows.add(row);
      }
      from = end + 1;
      end = rowEnd(block, from);
    }
    return rows;
  }

  /** What the elements of a block part; the whole where none do. */
  private static List<String> pieces(Block block, Span span, List<String> whole) {
    List<Integer> seams = block.setting().seams();
    if (seams.isEmpty()) {
      return whole;
    }
    List<String> pieces = new ArrayList<>();
    int from = span.start();
    for (int i = 0; i <= seams.size(); i++) {
      int end = i == seams.size() ? span.end() : Math.min(seams.get(i), span.end());
      String piece = end > from ? Plain.of(block.text(), from, end, block.marks()) : "";
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
      from = Math.max(from, end);
    }
    return pieces;
  }

  private static int rowEnd(Block block, int from) {
    return block.text().indexOf(block.kind() == Block.Kind.TABLE_ROW ? '\t' : '\n', from);
  }
}
