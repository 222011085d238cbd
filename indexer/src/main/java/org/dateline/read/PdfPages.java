package org.dateline.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dateline.read.Reading.Unreadable;

/**
 * Reads PDF. Lines come in the order of the content, which follows columns; they are joined into
 * paragraphs by the room between them and by where they end. Lines at the head and foot of a
 * printed page that recur on the others, and its number, are set apart so that they do not cut a
 * sentence in two: their container is a {@code footer}.
 */
final class PdfPages {

  /** More printed pages than any release has: a longer document is a book, and is refused. */
  private static final int MOST_PAGES = 1000;

  /** How many lines at each end of a printed page may be running lines. */
  private static final int EDGE = 2;

  /** Room between lines, in line heights, that parts paragraphs: lines of one are 1.1 to 1.5. */
  private static final float GAP = 1.7f;

  private static final Container RUNNING = new Container(Container.PAGE, "footer", "running line");

  private record Line(int page, String text, float top, float height, float right, float size) {}

  private PdfPages() {}

  static Reading read(String file, byte[] bytes, Optional<String> uri, List<Value> archive) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        return new Unreadable(
            file,
            String.format(
                Locale.ROOT,
                "the PDF has %,d pages, and no release has more than %,d: nothing of it was read",
                document.getNumberOfPages(),
                MOST_PAGES));
      }
      List<Line> lines = lines(document);
      List<Value> values = new ArrayList<>(archive);
      String title = document.getDocumentInformation().getTitle();
      if (title != null && !title.isBlank()) {
        values.add(new Value(Value.Origin.HEAD, "pdf:title", title.strip()));
      }
      return PageBuilder.page(file, uri, Format.PDF, blocks(lines), values);
    } catch (InvalidPasswordException e) {
      return new Unreadable(file, "the PDF is locked by a password");
    } catch (IOException | UncheckedIOException e) {
      return new Unreadable(file, "the PDF is damaged: " + PageReader.reason(e));
    } catch (RuntimeException e) {
      // PDFBox throws all kinds of these on damaged objects.
      return new Unreadable(file, "the PDF is damaged: " + e.getClass().getSimpleName());
    }
  }

  private static List<Line> lines(PDDocument document) throws IOException {
    List<Line> lines = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            if (positions.isEmpty() || Controls.settle(text).isBlank()) {
              return;
            }
            TextPosition first = positions.getFirst();
            TextPosition last = positions.getLast();
            Line line =
                new Line(
                    getCurrentPageNo(),
                    Controls.settle(text).replace('\n', ' '),
                    first.getYDirAdj(),
                    Math.max(1, first.getHeightDir()),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getFontSizeInPt());
            Line before = lines.isEmpty() ? null : lines.getLast();
            if (before != null
                && before.page() == line.page()
                && Math.abs(before.top() - line.top()) < 1
                && before.right() <= first.getXDirAdj() + 1) {
              lines.set(
                  lines.size() - 1,
                  new Line(
                      line.page(),
                      before.text() + " " + line.text(),
                      before.top(),
                      before.height(),
                      line.right(),
                      before.size()));
            } else {
              lines.add(line);
            }
          }
        };
    stripper.setSortByPosition(false);
    stripper.getText(document);
    return lines;
  }

  private static List<Block> blocks(List<Line> lines) {
    boolean[] running = running(lines);
    float right = 0;
    for (Line line : lines) {
      right = Math.max(right, line.right());
    }
    List<Block> blocks = new ArrayList<>();
    List<Block> apart = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Line before = null;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (running[i]) {
        apart.add(
            new Block(Block.Kind.PARAGRAPH, line.text(), List.of(), new Setting(0, 0, RUNNING)));
        continue;
      }
      if (before != null && !goesOn(before, line, right)) {
        flush(text, blocks, apart);
      }
      text.append(text.isEmpty() ? "" : "\n").append(line.text());
      before = line;
    }
    flush(text, blocks, apart);
    return blocks;
  }

  private static void flush(StringBuilder text, List<Block> blocks, List<Block> apart) {
    if (!text.isEmpty()) {
      String whole = text.toString();
      LineStart start = LineStart.of(whole);
      blocks.add(new Block(start.kind(), whole, Marks.of(whole, false, start), Setting.NONE));
    }
    text.setLength(0);
    blocks.addAll(apart);
    apart.clear();
  }

  /** Whether a line belongs to the paragraph of the line before it. */
  private static boolean goesOn(Line before, Line line, float right) {
    if (Math.abs(before.size() - line.size()) > 0.6f || LineStart.of(line.text()).bullet()) {
      return false;
    }
    boolean ended = ".!?:;”\"".indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
    if (before.page() != line.page() || line.top() < before.top()) {
      // A new page or column: a sentence that has not ended goes on.
      return !ended && Character.isLowerCase(line.text().charAt(0));
    }
    float room = (line.top() - before.top()) / Math.max(before.height(), line.height());
    boolean isShort = before.right() < right * 0.8f;
    return room <= GAP * 1.6f && !(ended && isShort);
  }

  /** Lines at the edges of pages that recur there, numbers aside; and numbers alone. */
  private static boolean[] running(List<Line> lines) {
    boolean[] edge = new boolean[lines.size()];
    Map<String, Integer> seen = new HashMap<>();
    int pages = lines.isEmpty() ? 0 : lines.getLast().page();
    int start = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).page() != lines.get(start).page()) {
        for (int j = start; j < i; j++) {
          if (j - start < EDGE || i - j <= EDGE) {
            edge[j] = true;
            seen.merge(key(lines.get(j)), 1, Integer::sum);
          }
        }
        start = i;
      }
    }
    boolean[] running = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      String key = key(lines.get(i));
      boolean number = key.length() <= 6 && key.indexOf('#') >= 0;
      running[i] =
          edge[i] && pages > 1 && (number || (pages > 2 && seen.getOrDefault(key, 0) * 2 >= pages));
    }
    return running;
  }

  private static String key(Line line) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < line.text().length(); i++) {
      char c = line.text().charAt(i);
      if (Character.isDigit(c)) {
        if (key.isEmpty() || key.charAt(key.length() - 1) != '#') {
          key.append('#');
        }
      } else if (!Character.isWhitespace(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }
}
