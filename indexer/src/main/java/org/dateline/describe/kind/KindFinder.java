package org.dateline.describe.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.clean.Label;
import org.dateline.clean.Line;
import org.dateline.clean.Reason;
import org.dateline.describe.Found;
import org.dateline.describe.Kind;
import org.dateline.describe.kind.KindWords.Where;
import org.dateline.describe.page.LabelRole;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;
import org.dateline.describe.source.SourceFinder;
import org.dateline.text.Characters;

/** Finds what sort of release it is: by what it calls itself, else by its voice and its shape. */
public final class KindFinder {

  /** Longer lines say more than a type. */
  private static final int LONGEST_TYPE = 40;

  /** A path through a site is shorter. */
  private static final int LONGEST_PATH = 250;

  /** Between the path and the body stand a title, a date, buttons. */
  private static final int NEAR = 20;

  /** The paragraphs in which a text says what it has to say. */
  private static final int FIRST = 2;

  /** Why lines leave the body that belong to its head. */
  private static final Set<Reason> OF_HEAD = Set.of(Reason.METADATA, Reason.DATELINE);

  /** Why lines leave the head that may look like a type: {@code Comunicato stampa}. */
  private static final Set<Reason> BUTTONS =
      Set.of(Reason.BUTTON, Reason.NAVIGATION, Reason.TEMPLATE);

  /** Rules that find the site's owner, and not who issued the release. */
  private static final Set<String> OF_PUBLISHERS = Set.of("dateline", "copyright", "byline");

  private final ScannedPage page;
  private final Facts facts;
  private final Spoken spoken;

  /**
   * What other finders know of the release.
   *
   * @param placed whether it has a place of issue, as stories of the web have not
   * @param sources who issued it: an agency issues news
   * @param meeting where it was made
   * @param language the ISO 639 code of its language
   */
  public record Facts(
      boolean placed,
      List<Found<String>> sources,
      Optional<Found<String>> meeting,
      String language) {}

  private KindFinder(ScannedPage page, Facts facts) {
    this.page = page;
    this.facts = facts;
    this.spoken = new Spoken(page);
  }

  /** The kind by the first of these that shows it, from the most trusted on. */
  public static Found<Kind> find(ScannedPage page, Facts facts) {
    KindFinder finder = new KindFinder(page, facts);
    return finder
        .ofLabels(Where.TYPE)
        .or(() -> finder.ofTypeLine(Where.TYPE))
        .or(finder::ofTitle)
        .or(finder::ofJointTitle)
        .or(finder::ofFirstLine)
        .or(finder::ofDelivery)
        .or(finder::ofClosing)
        .or(finder::ofPath)
        .or(finder::ofHistory)
        .or(finder::ofFirstWords)
        .or(() -> finder.ofLabels(Where.FILED))
        .or(() -> finder.ofTypeLine(Where.FILED))
        .orElseGet(finder::ofIssuer);
  }

  private Optional<Found<Kind>> ofLabels(Where where) {
    for (Label label : page.labels(LabelRole.KIND)) {
      for (String value : label.values()) {
        Optional<Kind> kind = KindWords.type(value, where).filter(k -> isLikely(k, where));
        if (kind.isPresent()) {
          return Optional.of(new Found<>(kind.get(), "label \"" + label.name() + "\"", value));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Sites call releases news, too, and file readouts under statements; one that was issued
   * somewhere is none.
   */
  private boolean isLikely(Kind kind, Where where) {
    boolean loose = kind == Kind.NEWS || (where == Where.FILED && kind != Kind.PRESS_RELEASE);
    return !loose || !facts.placed();
  }

  private Optional<Found<Kind>> ofTypeLine(Where where) {
    for (ScannedPage.Note note : page.notes()) {
      Line line = note.line();
      if (line.place() != Line.Place.BELOW && line.reason() != Reason.TITLE) {
        Optional<Found<Kind>> type = types(withoutDates(note.passage()), where);
        if (type.isPresent()) {
          return type;
        }
      }
    }
    return besideTitle()
        .flatMap(line -> types(line.text(), where).stream())
        .filter(type -> type.value() != Kind.NEWS) // of which sites have sections
        .findFirst();
  }

  /** Lines right above and below the title, which may look like buttons or entries of a menu. */
  private Stream<Line> besideTitle() {
    List<Line> above = page.linesAbove();
    int title = 0;
    while (title < above.size() && above.get(title).reason() != Reason.TITLE) {
      title++;
    }
    return title == above.size()
        ? Stream.of()
        : Stream.of(title - 1, title + 1)
            .filter(i -> i >= 0 && i < above.size())
            .map(above::get)
            .filter(line -> BUTTONS.contains(line.reason()));
  }

  /** What a line says of the type; nothing where it leaves open which of two it is. */
  private Optional<Found<Kind>> types(String line, Where where) {
    List<Found<Kind>> kinds = new ArrayList<>();
    for (String part : parts(line, "|•·:")) {
      type(part, where, "type line").ifPresent(kinds::add);
    }
    if (kinds.isEmpty()) {
      return Optional.empty();
    }
    boolean open =
        kinds.stream().map(Found::value).distinct().count() > 1
            && kinds.stream().anyMatch(k -> k.value() == Kind.SPEECH);
    return open ? Optional.empty() : Optional.of(kinds.getFirst());
  }

  /** {@code Tiedote} of {@code Tiedote 30.8.2019 16.40}. */
  private static String withoutDates(Passage line) {
    return line.dates().size() == 1
            && line.dates().getFirst().span().end() >= line.text().length() - 1
        ? line.text().substring(0, line.dates().getFirst().span().start())
        : line.text();
  }

  private static List<String> parts(String line, String joints) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean dash = i > 0 && line.charAt(i - 1) == ' ' && "-–—/".indexOf(c) >= 0;
      if (dash || (!Characters.isLetter(c) && joints.indexOf(c) >= 0)) {
        parts.add(line.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(line.substring(start).strip());
    return parts;
  }

  private Optional<Found<Kind>> type(String part, Where where, String rule) {
    return part.isEmpty() || part.length() > LONGEST_TYPE
        ? Optional.empty()
        : KindWords.type(part, where)
            .filter(k -> isLikely(k, where))
            .map(kind -> new Found<>(kind, rule, part));
  }

  private Optional<Found<Kind>> ofTitle() {
    return page.title()
        .map(Passage::text)
        .flatMap(
            t ->
                KindWords.beginning(t, Where.START)
                    .map(match -> found(match, "title"))
                    .or(() -> ofSpokenTitle(t))
                    .or(
                        () ->
                            KindWords.within(t, Where.WITHIN).map(match -> found(match, "title"))));
  }

  /** {@code Statement by …}, {@code Intervention de …}: who says it, and where, decides. */
  private Optional<Found<Kind>> ofSpokenTitle(String title) {
    return KindWords.beginning(title, Where.SPOKEN)
        .map(
            match -> {
              boolean speech = !inCouncil() && spoken.evidence().isPresent();
              return new Found<>(speech ? Kind.SPEECH : match.kind(), "title", match.words());
            });
  }

  /** {@code Day of the Lakes: joint statement by …} above a text that has another title. */
  private Optional<Found<Kind>> ofJointTitle() {
    return page.notes().stream()
        .filter(n -> n.line().place() != Line.Place.BELOW && OF_HEAD.contains(n.line().reason()))
        .map(n -> n.passage().text())
        .filter(text -> text.length() < LONGEST_PATH && text.indexOf(": ") > 0)
        .map(text -> text.substring(text.indexOf(": ") + 2))
        .flatMap(text -> KindWords.beginning(text, Where.START).stream())
        .filter(match -> match.kind() == Kind.STATEMENT)
        .findFirst()
        .map(match -> found(match, "line above the text"));
  }

  /** {@code Joint statement of …} as the first line of the text, and no sentence. */
  private Optional<Found<Kind>> ofFirstLine() {
    return page.paragraphs().stream()
        .limit(1)
        .map(Passage::text)
        .filter(text -> text.length() < LONGEST_PATH && !text.endsWith("."))
        .map(text -> text.substring(text.indexOf(": ") + 1).strip())
        .flatMap(text -> KindWords.beginning(text, Where.START).stream())
        .filter(match -> match.kind() == Kind.STATEMENT)
        .findFirst()
        .map(match -> found(match, "first line"));
  }

  private boolean inCouncil() {
    return spoken.inCouncil(facts.sources(), facts.meeting());
  }

  private static Found<Kind> found(KindWords.Match match, String rule) {
    return new Found<>(match.kind(), rule, match.words());
  }

  private Optional<Found<Kind>> ofDelivery() {
    return spoken.evidence().map(e -> new Found<>(inCouncil() ? Kind.STATEMENT : Kind.SPEECH, e));
  }

  private Optional<Found<Kind>> ofClosing() {
    return page.paragraphs().isEmpty()
        ? Optional.empty()
        : KindWords.within(page.paragraphs().getLast().text(), Where.CLOSE)
            .map(match -> found(match, "closing words"));
  }

  /** What goes through the years; what was issued somewhere, or as a release, only looks back. */
  private Optional<Found<Kind>> ofHistory() {
    boolean issued =
        facts.placed() || ofLabels(Where.FILED).or(() -> ofTypeLine(Where.FILED)).isPresent();
    return issued
        ? Optional.empty()
        : History.in(page).map(words -> new Found<>(Kind.BACKGROUND, "history", words));
  }

  /** {@code Home > Press > Statements}: what the site files it under. */
  private Optional<Found<Kind>> ofPath() {
    List<Line> lines = page.linesAbove();
    return lines.subList(Math.max(0, lines.size() - NEAR), lines.size()).stream()
        .filter(line -> isPath(line.text()))
        .flatMap(line -> parts(line.text(), ">»›").stream())
        .flatMap(
            part ->
                type(part, Where.TYPE, "path").or(() -> type(part, Where.FILED, "path")).stream())
        .filter(kind -> kind.value() != Kind.NEWS && kind.value() != Kind.PRESS_RELEASE)
        .findFirst();
  }

  private static boolean isPath(String line) {
    for (int i = 1; i < line.length() && line.length() < LONGEST_PATH; i++) {
      char c = line.charAt(i);
      if (c == '>' || c == '»' || c == '›') {
        return true;
      }
    }
    return false;
  }

  /** Who speaks for himself in his first words makes a statement; agencies let nobody do so. */
  private Optional<Found<Kind>> ofFirstWords() {
    if (isPublished()) {
      return Optional.empty();
    }
    List<String> first =
        page.paragraphs().stream().limit(FIRST).map(p -> Unquoted.of(p.text())).toList();
    return ofVoice(first).or(() -> ofStance(first));
  }

  private Optional<Found<Kind>> ofVoice(List<String> first) {
    return first.stream()
        .flatMap(p -> Voice.own(p, facts.language()).stream())
        .findFirst()
        .map(words -> new Found<>(Kind.STATEMENT, "own voice", words));
  }

  private static Optional<Found<Kind>> ofStance(List<String> first) {
    return first.stream()
        .flatMap(p -> KindWords.within(firstSentence(p), Where.STANCE).stream())
        .findFirst()
        .map(match -> found(match, "first sentences"));
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end);
  }

  /** Whether somebody published it who reports what others do. */
  private boolean isPublished() {
    return facts.sources().stream().findFirst().filter(KindFinder::reports).isPresent();
  }

  private static boolean reports(Found<String> source) {
    String rule = source.evidence().rule();
    boolean mayReport =
        OF_PUBLISHERS.contains(rule)
            || rule.startsWith("metadata")
            || SourceFinder.isMedia(source.value());
    return mayReport && !SourceFinder.isBody(source.value());
  }

  private Found<Kind> ofIssuer() {
    if (facts.sources().isEmpty()) {
      return new Found<>(Kind.NEWS, "no issuer", "");
    }
    Found<String> first = facts.sources().getFirst();
    return new Found<>(
        isPublished() ? Kind.NEWS : Kind.PRESS_RELEASE, "issuer", first.evidence().text());
  }
}
