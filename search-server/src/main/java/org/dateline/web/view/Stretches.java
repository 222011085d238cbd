package org.dateline.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.clean.CleanPage;
import org.dateline.clean.Part;
import org.dateline.clean.Reason;
import org.dateline.web.view.CrawledView.LegendEntry;
import org.dateline.web.view.CrawledView.Line;
import org.dateline.web.view.CrawledView.Piece;
import org.dateline.web.view.CrawledView.Stretch;

/** Cuts a page where the reason changes, and counts what was removed for which. */
final class Stretches {

  /** From this many lines on, a stretch of short lines is set small and in columns. */
  private static final int MENU_LINES = 6;

  /** A line of a menu is shorter than this; sentences are longer. */
  private static final int MENU_LINE_LENGTH = 48;

  private final CleanPage clean;
  private final List<Stretch> stretches = new ArrayList<>();
  private final Map<Reason, int[]> removed = new LinkedHashMap<>();
  private List<Line> lines = new ArrayList<>();
  private Optional<Part> fate = Optional.empty();
  private int anchored = -1;
  private int kept;

  private Stretches(CleanPage clean) {
    this.clean = clean;
  }

  static Stretches of(CleanPage clean) {
    Stretches stretches = new Stretches(clean);
    List<Part> parts = clean.parts();
    for (int i = 0; i < parts.size(); i++) {
      stretches.add(parts.get(i), stretches.fate(i));
    }
    stretches.close();
    return stretches;
  }

  List<Stretch> list() {
    return List.copyOf(stretches);
  }

  /** How many parts were kept. */
  int kept() {
    return kept;
  }

  /** How many parts were removed for each reason: as many as inspect lists. */
  List<LegendEntry> legend() {
    return removed.entrySet().stream()
        .map(
            e ->
                new LegendEntry(
                    e.getKey().word(), Wording.number(e.getValue()[0]), e.getValue()[1]))
        .toList();
  }

  private void add(Part part, Part decides) {
    String text = text(part);
    if (text.isBlank()) {
      return;
    }
    if (fate.isEmpty() || !sameFate(fate.get(), decides)) {
      close();
      fate = Optional.of(decides);
    }
    if (part.isKept()) {
      kept++;
    } else {
      int[] count =
          removed.computeIfAbsent(
              part.removed().orElseThrow(), r -> new int[] {0, stretches.size() + 1});
      count[0]++;
    }
    Piece piece = new Piece(text, isSign(part) && !isSign(decides));
    Line last = lines.isEmpty() ? null : lines.getLast();
    if (last != null && last.block() == part.block() + 1) {
      last.pieces().add(piece);
    } else {
      List<Piece> pieces = new ArrayList<>(List.of(piece));
      lines.add(new Line(part.block() + 1, pieces, part.block() != anchored));
      anchored = part.block();
    }
  }

  private void close() {
    if (lines.isEmpty()) {
      return;
    }
    Part decides = fate.orElseThrow();
    int length =
        lines.stream().flatMap(l -> l.pieces().stream()).mapToInt(p -> p.text().length()).sum();
    boolean small =
        !decides.isKept() && lines.size() >= MENU_LINES && length < lines.size() * MENU_LINE_LENGTH;
    stretches.add(
        new Stretch(
            stretches.size() + 1,
            decides.removed().map(Reason::word).orElse(""),
            decides.rule(),
            List.copyOf(lines),
            small));
    lines = new ArrayList<>();
  }

  /**
   * The part whose stretch a part stands in. Bullets and asterisks stand with the words that they
   * mark, the next of their block or else those before: a stretch of its own for each would tear
   * the page apart.
   */
  private Part fate(int index) {
    List<Part> parts = clean.parts();
    Part part = parts.get(index);
    if (!isSign(part)) {
      return part;
    }
    for (int i = index + 1; i < parts.size() && parts.get(i).block() == part.block(); i++) {
      if (!isSign(parts.get(i)) && !text(parts.get(i)).isBlank()) {
        return parts.get(i);
      }
    }
    for (int i = index - 1; i >= 0 && parts.get(i).block() == part.block(); i--) {
      if (!isSign(parts.get(i)) && !text(parts.get(i)).isBlank()) {
        return parts.get(i);
      }
    }
    return part;
  }

  private static boolean sameFate(Part a, Part b) {
    return a.removed().equals(b.removed()) && Objects.equals(a.rule(), b.rule());
  }

  private static boolean isSign(Part part) {
    return part.removed().filter(reason -> reason == Reason.MARKUP).isPresent();
  }

  private String text(Part part) {
    return part.span().of(clean.page().blocks().get(part.block()).text());
  }
}
