package org.dateline.describe.source;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** More names one below the other are those of members. */
  private static final int MOST_SIGNATURES = 8;

  /** What parts the steps of the way to a page. */
  private static final Pattern TRAIL = Pattern.compile(" ?[>›»] ?");

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
    found = found.isEmpty() ? list(officeBesideDate()) : found;
    found = found.isEmpty() ? list(officeOfTitle()) : found;
    found = found.isEmpty() ? first(lines().filter(p -> p.dates().isEmpty())) : found;
    return found.isEmpty() ? list(officeOfText()) : found;
  }

  /**
   * {@code Home > OSCE Mission to X > Press release}: whose section of the site the way leads to.
   */
  List<Found<String>> ofTrail() {
    return page.linesAbove().stream()
        .map(Line::text)
        .filter(Letterhead::hasSteps)
        .map(text -> TRAIL.split(text, -1))
        .filter(steps -> steps.length > 2 && isSection(steps[steps.length - 1].strip()))
        .map(steps -> steps[steps.length - 2].strip())
        .filter(step -> !OwnNames.isTopic(step) && IssuerLine.standsAlone(step))
        .flatMap(step -> Issuers.named(step, year).stream())
        .map(n -> names.found(n, "way to the page"))
        .limit(1)
        .toList();
  }

  /** {@code Press releases}, {@code News}. */
  private static boolean isSection(String step) {
    return Utterances.endsIn(step) || IssuerLine.isSection(step);
  }

  private static boolean hasSteps(String line) {
    return line.indexOf('>') > 0 || line.indexOf('›') > 0 || line.indexOf('»') > 0;
  }

  /** {@code Secretary General}, in an element of its own beside that of the date. */
  private Optional<Found<String>> officeBesideDate() {
    return page.notes().stream()
        .filter(note -> note.line().pieces().size() > 1 && !note.passage().dates().isEmpty())
        .filter(note -> note.line().place() != Line.Place.BELOW)
        .flatMap(note -> note.line().pieces().stream())
        .filter(IssuingOffices::is)
        .findFirst()
        .map(office -> new Found<>(office, "line", office));
  }

  /** {@code Special Envoy for X} in a line of its own, of whom the title says the same. */
  private Optional<Found<String>> officeOfTitle() {
    return lines()
        .map(Passage::text)
        .filter(IssuingOffices::begins)
        .filter(line -> page.title().filter(title -> title.text().contains(line)).isPresent())
        .findFirst()
        .map(office -> new Found<>(office, "line", office));
  }

  /** {@code Cybercrime Programme Office} in a line of its own: the text speaks of it, too. */
  private Optional<Found<String>> officeOfText() {
    return lines()
        .map(Passage::text)
        .filter(line -> line.indexOf(' ') > 0 && BodyShape.isCalled(line))
        .filter(line -> page.paragraphs().stream().anyMatch(p -> p.text().contains(line)))
        .findFirst()
        .map(office -> new Found<>(office, "line", office));
  }

  private static List<Found<String>> list(Optional<Found<String>> found) {
    return found.stream().toList();
  }

  /** {@code Secretary General 21 February 2019 Strasbourg}: bodies, or the office of one. */
  private List<Found<String>> head(String words) {
    List<Found<String>> bodies = found(IssuerLine.bodies(words, year), "dateline");
    return bodies.isEmpty()
        ? IssuingOffices.named(words, year)
            .or(() -> Optional.of(words).filter(IssuingOffices::is))
            .map(name -> new Found<>(name, "dateline", words))
            .stream()
            .toList()
        : bodies;
  }

  /** The States, an organisation of States among them, that make a joint statement. */
  List<Found<String>> states() {
    return joint ? states(2) : List.of();
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

  /** The bodies, one below the other, that sign a joint text; none where there is only one. */
  List<Found<String>> signatures() {
    List<Issuers.Named> bodies =
        page.lines().stream()
            .filter(line -> line.place() == Line.Place.BELOW)
            .flatMap(line -> line.rows().stream())
            .map(row -> Called.name(row, year).map(name -> new Issuers.Named(name, row)))
            .takeWhile(Optional::isPresent)
            .map(Optional::get)
            .toList();
    boolean sign =
        bodies.size() > 1
            && bodies.size() <= MOST_SIGNATURES
            && bodies.stream().anyMatch(n -> IssuerLine.standsAlone(n.name()));
    return sign ? names.found(bodies, "signature") : List.of();
  }

  /** A body that signs the text, in the line right below it. */
  List<Found<String>> signature() {
    return page.lines().stream()
        .filter(line -> line.place() == Line.Place.BELOW)
        .limit(1)
        .filter(line -> maySign(line.reason()))
        .filter(line -> !OwnNames.isTopic(line.text()))
        .filter(line -> IssuerLine.standsAlone(line.text()) || names.isOfOwn(line.text()))
        .flatMap(line -> Issuers.named(line.text(), year).stream())
        .map(n -> names.found(n, "signature"))
        .toList();
  }

  private static boolean maySign(Reason reason) {
    return reason == Reason.NAVIGATION || reason == Reason.METADATA || reason == Reason.BYLINE;
  }

  /** The body whose press office has a line: {@code EEAS} of {@code EEAS Press Team}. */
  List<Found<String>> pressOffice() {
    return lines()
        .flatMap(p -> IssuerLine.ofPressOffice(p, year).stream())
        .map(n -> names.found(n, "line"))
        .limit(1)
        .toList();
  }

  /** A line with a date that is the name of a body else; those without have been asked. */
  List<Found<String>> datedLine() {
    return first(lines().filter(p -> !p.dates().isEmpty()));
  }

  private List<Found<String>> first(Stream<Passage> lines) {
    List<Passage> all = lines.toList();
    return all.stream()
        .filter(p -> joint || !OwnNames.isTopic(p.text()) || isOwner(p.text(), all))
        .map(line -> found(IssuerLine.of(line, joint, year), "line"))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Whether an organisation whose name alone is a line is that of the page, and no menu's. */
  private boolean isOwner(String line, List<Passage> all) {
    boolean several = all.stream().filter(p -> OwnNames.isTopic(p.text())).count() > 1;
    boolean mission = all.stream().anyMatch(p -> Ownership.isOfOrganisation(p.text(), line));
    return !several && !mission && (page.linesAbove().size() <= MOST_ABOVE || names.claims(line));
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
    Set<Line> entries = entries(page);
    Stream<Passage> notes =
        page.notes().stream()
            .filter(
                n ->
                    n.line().place() != Line.Place.BELOW
                        && !entries.contains(n.line())
                        && (n.line().reason() != Reason.TITLE || isOther(page, n.passage()))
                        && n.line().reason() != Reason.CONTACT)
            .flatMap(Letterhead::passages);
    Stream<Passage> leading =
        page.leading().stream().filter(p -> !p.text().endsWith(",") || Issuers.areNames(p.text()));
    return Stream.of(notes, besideTitle(page), leading)
        .flatMap(all -> all)
        .filter(p -> p.text().length() <= longest(p.text()))
        .toList();
  }

  /**
   * The last lines of a menu above the title, of which several name bodies that only the site's
   * readers know: {@code Security Council}, {@code Legal Committee}.
   */
  private static Set<Line> entries(ScannedPage page) {
    Set<Line> entries = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Line> above = page.linesAbove();
    int menu = -1;
    for (int i = 0; i < above.size() && above.get(i).reason() != Reason.TITLE; i++) {
      menu = isMenu(above.get(i).reason()) ? i : menu;
    }
    for (int i = menu + 1; menu >= 0 && i < above.size() && mayBeEntry(above.get(i)); i++) {
      entries.add(above.get(i));
    }
    boolean several = entries.size() > 1 || (menu >= 0 && isUnknown(above.get(menu)));
    return several ? entries : Set.of();
  }

  static boolean isMenu(Reason reason) {
    return reason == Reason.NAVIGATION || reason == Reason.TEMPLATE;
  }

  private static boolean mayBeEntry(Line line) {
    return line.reason() == Reason.METADATA && isUnknown(line);
  }

  private static boolean isUnknown(Line line) {
    return Issuers.line(line.text(), OptionalInt.empty()).isPresent()
        && !IssuerLine.standsAlone(line.text());
  }

  /** A line, or the pieces that its elements part. */
  static Stream<Passage> passages(ScannedPage.Note note) {
    List<String> pieces = note.line().pieces();
    return pieces.size() > 1 ? pieces.stream().map(Passage::of) : Stream.of(note.passage());
  }

  /**
   * Lines right below the title that the site has elsewhere too, as menus name its bodies; and the
   * one right above it, where that names the type of the document first.
   */
  private static Stream<Passage> besideTitle(ScannedPage page) {
    List<Line> above = page.linesAbove();
    int title = above.size();
    while (title > 0 && above.get(title - 1).reason() != Reason.TITLE) {
      title--;
    }
    if (title == 0 || above.size() - title > NEAR) {
      return Stream.of();
    }
    Stream<Line> below =
        above.subList(title, above.size()).stream()
            .filter(
                l ->
                    l.reason() == Reason.TEMPLATE
                        || l.reason() == Reason.CAPTION
                        || (l.reason() == Reason.NAVIGATION && mayBeIssuer(l)))
            .filter(l -> !OwnNames.isTopic(l.text()));
    Stream<Line> typed =
        above.subList(Math.max(0, title - 2), title - 1).stream()
            .filter(l -> l.reason() == Reason.TEMPLATE && IssuerLine.isTyped(l.text()));
    return Stream.concat(typed, below).map(l -> Passage.of(l.text()));
  }

  /** {@code Permanent Mission of X to Y}, between the title and the text of a release. */
  private static boolean mayBeIssuer(Line line) {
    String text = line.text();
    return IssuerLine.isKnownLast(text)
        || (Delegations.isMission(text)
            && Issuers.line(text, OptionalInt.empty()).isPresent()
            && IssuerLine.standsAlone(text));
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
