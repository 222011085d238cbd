package org.dateline.describe.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dateline.calendar.DateMention;
import org.dateline.clean.Line;
import org.dateline.clean.Reason;
import org.dateline.describe.Found;
import org.dateline.describe.dateline.Dateline;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;

/** Reads the lines round a release that name its issuer without a label. */
final class Letterhead {

  /** Between a letterhead and a title stand a date, a language and a type. */
  private static final int NEAR = 4;

  /** With more lines above the text there is a menu, whose entries name organisations. */
  private static final int MOST_ABOVE = 8;

  private final ScannedPage page;
  private final Optional<Dateline> dateline;
  private final OptionalInt year;
  private final OwnNames names;
  private final boolean joint;
  private final List<Passage> lines;

  /**
   * @param joint whether the release says that several issue it
   */
  Letterhead(
      ScannedPage page,
      Optional<Dateline> dateline,
      OptionalInt year,
      OwnNames names,
      boolean joint) {
    this.page = page;
    this.dateline = dateline;
    this.year = year;
    this.names = names;
    this.joint = joint;
    this.lines = lines(page);
  }

  /** The bodies whose names stand one below the other above the text. */
  List<Found<String>> column() {
    return found(Column.of(page, joint, year), "line");
  }

  /** What stands before place and date in their line, or lines that are the names of bodies. */
  List<Found<String>> line() {
    List<Found<String>> found =
        dateline.map(d -> head(IssuerLine.trimmed(d.head()))).orElse(List.of());
    found = found.isEmpty() && joint ? states(2) : found;
    return found.isEmpty() ? first(lines().filter(p -> p.dates().isEmpty())) : found;
  }

  /** {@code Secretary General 21 February 2019 Strasbourg}: bodies, or the office of one. */
  private List<Found<String>> head(String words) {
    List<Found<String>> bodies = found(IssuerLine.bodies(words, year), "dateline");
    return bodies.isEmpty()
        ? IssuingOffices.named(words, year)
            .map(name -> new Found<>(name, "dateline", words))
            .stream()
            .toList()
        : bodies;
  }

  /** The State that speaks in a council, by a line of its own. */
  List<Found<String>> state() {
    boolean council =
        lines().anyMatch(p -> Councils.contain(p.text()) || Councils.isNumbered(p.text()));
    return council ? states(1) : List.of();
  }

  /** The States whose names alone stand in a line, where there are so many at least. */
  private List<Found<String>> states(int least) {
    return lines()
        .map(p -> States.in(p.text()))
        .filter(states -> states.size() >= least)
        .findFirst()
        .map(s -> s.stream().map(n -> new Found<>(n.name(), "line", n.words())).toList())
        .orElse(List.of());
  }

  /** A line with a date that is the name of a body else; those without have been asked. */
  List<Found<String>> datedLine() {
    return first(lines().filter(p -> !p.dates().isEmpty()));
  }

  private List<Found<String>> first(Stream<Passage> lines) {
    List<Passage> all = lines.toList();
    return all.stream()
        .filter(p -> joint || !OwnNames.isTopic(p.text()) || isOwner(p.text(), all))
        .map(line -> found(IssuerLine.of(line, year), "line"))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Whether an organisation whose name alone is a line is that of the page, and no menu's. */
  private boolean isOwner(String line, List<Passage> all) {
    boolean several = all.stream().filter(p -> OwnNames.isTopic(p.text())).count() > 1;
    return !several && (page.linesAbove().size() <= MOST_ABOVE || names.claims(line));
  }

  private List<Found<String>> found(List<Issuers.Named> bodies, String rule) {
    return bodies.stream()
        .filter(n -> !Councils.contain(n.words()) && !Councils.contain(n.name()))
        .map(n -> names.found(n, rule))
        .toList();
  }

  /** Lines of the release above its body, and first paragraphs that are such lines. */
  Stream<Passage> lines() {
    return lines.stream();
  }

  private static List<Passage> lines(ScannedPage page) {
    Stream<Passage> notes =
        page.notes().stream()
            .filter(
                n ->
                    n.line().place() != Line.Place.BELOW
                        && (n.line().reason() != Reason.TITLE || isOther(page, n.passage()))
                        && n.line().reason() != Reason.CONTACT)
            .map(ScannedPage.Note::passage);
    return Stream.of(notes, below(page), page.leading().stream())
        .flatMap(all -> all)
        .filter(p -> p.text().length() <= longest(p.text()))
        .toList();
  }

  /** Lines right below the title that the site has elsewhere too, as menus name its bodies. */
  private static Stream<Passage> below(ScannedPage page) {
    List<Line> above = page.linesAbove();
    int title = above.size();
    while (title > 0 && above.get(title - 1).reason() != Reason.TITLE) {
      title--;
    }
    return title == 0 || above.size() - title > NEAR
        ? Stream.of()
        : above.subList(title, above.size()).stream()
            .filter(l -> l.reason() == Reason.TEMPLATE || l.reason() == Reason.CAPTION)
            .filter(l -> !OwnNames.isTopic(l.text()))
            .map(l -> Passage.of(l.text()));
  }

  /** Names side by side make a line longer. */
  private static int longest(String text) {
    return text.contains(" – ") || text.contains(" | ") || text.contains(", ")
        ? 2 * BodyShape.LONGEST
        : BodyShape.LONGEST;
  }

  /** A line that went with the title and is none: it has a date, or is not the title itself. */
  private static boolean isOther(ScannedPage page, Passage passage) {
    return !passage.dates().isEmpty()
        || page.title().filter(t -> !t.text().equals(passage.text())).isPresent();
  }

  /** {@code EEAS Press Team} of {@code 04.12.2025 EEAS Press Team}. */
  static String withoutDate(Passage passage) {
    String text = passage.text();
    if (passage.dates().size() != 1) {
      return passage.dates().isEmpty() ? IssuerLine.trimmed(text) : "";
    }
    DateMention date = passage.dates().getFirst();
    String before = IssuerLine.trimmed(text.substring(0, date.span().start()));
    String behind = IssuerLine.trimmed(text.substring(date.span().end()));
    return before.isEmpty() ? behind : behind.isEmpty() ? before : "";
  }
}
