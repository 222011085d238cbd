package org.dateline.describe.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.calendar.DateMention;
import org.dateline.calendar.DateScanner;
import org.dateline.clean.CleanPage;
import org.dateline.clean.Label;
import org.dateline.clean.Line;
import org.dateline.clean.Paragraph;
import org.dateline.clean.Reason;
import org.dateline.read.Block;
import org.dateline.read.Page;
import org.dateline.read.Value;
import org.dateline.text.Folding;

/**
 * A clean page with what several finders look at, read once: its lines and paragraphs, and the
 * dates in them.
 */
public final class ScannedPage {

  /**
   * Words of a page and the dates in them.
   *
   * @param text the words
   * @param dates the dates that they mention, in order
   */
  public record Passage(String text, List<DateMention> dates) {
    /** Whether a date stands in front, behind a sign or a short word at most. */
    public boolean beginsWithDate() {
      return !dates.isEmpty() && dates.getFirst().span().start() < 8;
    }

    /** Reads words for the dates in them. */
    public static Passage of(String text) {
      return new Passage(text, DateScanner.scan(text));
    }
  }

  /**
   * A removed line that belongs to the release and not to the site.
   *
   * @param line the line
   * @param passage its words
   */
  public record Note(Line line, Passage passage) {}

  /** More letters than any line of metadata has; what is longer is not looked at for dates. */
  private static final int LONGEST_NOTE = 2_000;

  /** Letterheads have no more lines. */
  private static final int MOST_LEADING = 5;

  /** A longer paragraph is a sentence. */
  private static final int LONGEST_LEADING = 280;

  /** Letters of a line with type, date and place. */
  private static final int LONGEST_BARRED = 120;

  private static final Pattern CELLS = Pattern.compile("[\t\n]");

  private final CleanPage clean;
  private final List<Line> lines;
  private final List<Note> notes;
  private final List<Paragraph> body;
  private final List<Passage> paragraphs;
  private final Optional<Passage> title;
  private final List<Value> given;
  private final Map<LabelRole, List<Label>> labels = new EnumMap<>(LabelRole.class);
  private final boolean chronology;

  public ScannedPage(CleanPage clean) {
    this.clean = clean;
    this.lines = clean.lines();
    this.notes = notesAmong(lines);
    this.body = List.copyOf(clean.paragraphs());
    this.paragraphs = body.stream().map(p -> Passage.of(p.text())).toList();
    this.title = clean.title().map(Passage::of);
    this.given =
        clean.page().values().stream().filter(v -> v.origin() == Value.Origin.GIVEN).toList();
    for (Label label : clean.labels()) {
      LabelRole.of(label.name())
          .ifPresent(role -> labels.computeIfAbsent(role, r -> new ArrayList<>()).add(label));
    }
    this.chronology = paragraphs.stream().filter(Passage::beginsWithDate).limit(3).count() == 3;
  }

  private static List<Note> notesAmong(List<Line> lines) {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if ((isNote(line.reason()) || isBarred(lines, i)) && line.text().length() <= LONGEST_NOTE) {
        notes.add(new Note(line, Passage.of(line.text())));
      }
    }
    return List.copyOf(notes);
  }

  /** {@code Press release | 14 April 2022 | Lima} below the title: set as menus are, and none. */
  private static boolean isBarred(List<Line> lines, int i) {
    Line line = lines.get(i);
    return i > 0
        && line.reason() == Reason.NAVIGATION
        && line.place() == Line.Place.ABOVE
        && line.text().length() <= LONGEST_BARRED
        && line.text().indexOf(" | ") > 0
        && lines.get(i - 1).reason() == Reason.TITLE
        && line.text().chars().filter(c -> c >= '0' && c <= '9').count() > 3;
  }

  /** Reasons for which a line of the release itself leaves the body. */
  private static boolean isNote(Reason reason) {
    return switch (reason) {
      case DATELINE, METADATA, BYLINE, TITLE, CONTACT -> true;
      case NAVIGATION,
          TEMPLATE,
          REPEAT,
          FOOTER,
          TEASER,
          BUTTON,
          COOKIES,
          CAPTION,
          COMMENT,
          MARKUP,
          SKIPPED ->
          false;
    };
  }

  public CleanPage clean() {
    return clean;
  }

  public Page page() {
    return clean.page();
  }

  /** Where the page was found, else where it says that it belongs. */
  public Optional<String> address() {
    return page()
        .uri()
        .or(
            () ->
                page().values().stream()
                    .filter(v -> v.name().equals("canonical") || v.name().equals("og:url"))
                    .map(Value::text)
                    .filter(text -> text.contains("://"))
                    .findFirst());
  }

  /** All removed lines, the site's own included. */
  public List<Line> lines() {
    return lines;
  }

  /** The removed lines above the body. */
  public List<Line> linesAbove() {
    int body = 0;
    while (body < lines.size() && lines.get(body).place() == Line.Place.ABOVE) {
      body++;
    }
    return lines.subList(0, body);
  }

  /** The removed lines that belong to the release. */
  public List<Note> notes() {
    return notes;
  }

  /** The body as the cleaning left it, paragraph by paragraph as {@link #paragraphs}. */
  public List<Paragraph> body() {
    return body;
  }

  /** The body. */
  public List<Passage> paragraphs() {
    return paragraphs;
  }

  /**
   * The first paragraphs that are no sentences, and the cells of those that are rows of a table:
   * lines of metadata that stayed in the body.
   */
  public List<Passage> leading() {
    List<Passage> leading = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_LEADING, paragraphs.size() - 1); i++) {
      List<Passage> cells = cells(i);
      boolean sentence =
          paragraphs.get(i).text().endsWith(".")
              || cells.stream().anyMatch(cell -> cell.text().length() > LONGEST_LEADING);
      if (sentence) {
        break;
      }
      leading.addAll(cells);
    }
    return leading;
  }

  private List<Passage> cells(int paragraph) {
    Block block = page().blocks().get(body.get(paragraph).block());
    boolean row = block.kind() == Block.Kind.TABLE_ROW && block.text().indexOf('\t') >= 0;
    if (!row && block.text().indexOf('\n') < 0) {
      return List.of(paragraphs.get(paragraph));
    }
    return CELLS
        .splitAsStream(block.text())
        .map(Folding::whiteSpace)
        .filter(cell -> !cell.isEmpty())
        .map(Passage::of)
        .toList();
  }

  public Optional<Passage> title() {
    return title;
  }

  /**
   * Whether the body is a list of dates and what happened on them: then none of them is its own.
   * Three paragraphs that begin with dates make one.
   */
  public boolean isChronology() {
    return chronology;
  }

  /** The labels of a role that the visible text has, in order. */
  public List<Label> labels(LabelRole role) {
    return labels.getOrDefault(role, List.of());
  }

  /** The values that were given with the page under one of these names, in order. */
  public List<String> given(String... names) {
    if (given.isEmpty()) {
      return List.of(); // as for all pages that were crawled
    }
    return given.stream()
        .filter(v -> List.of(names).contains(v.name()))
        .map(Value::text)
        .filter(text -> !text.isBlank())
        .toList();
  }
}
