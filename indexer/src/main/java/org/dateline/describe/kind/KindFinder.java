package org.dateline.describe.kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.clean.Label;
import org.dateline.clean.Line;
import org.dateline.clean.Reason;
import org.dateline.clean.Salutations;
import org.dateline.describe.Evidence;
import org.dateline.describe.Found;
import org.dateline.describe.Kind;
import org.dateline.describe.kind.KindWords.Where;
import org.dateline.describe.page.LabelRole;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;
import org.dateline.describe.source.SourceFinder;

/** Finds what sort of release it is: by what it calls itself, else by its shape. */
public final class KindFinder {

  /** Longer lines say more than a type. */
  private static final int LONGEST_TYPE = 40;

  /** A note of delivery stands in a line that names speaker, meeting and place. */
  private static final int LONGEST_NOTE = 250;

  /** A speaker, a place and a motto may stand before the salutation. */
  private static final int FIRST_PARAGRAPHS = 6;

  /** Between the path and the body stand a title, a date, buttons. */
  private static final int NEAR = 20;

  private final ScannedPage page;

  /** Whether the page says where it was issued, as releases do and stories of the web do not. */
  private final boolean placed;

  private KindFinder(ScannedPage page, boolean placed) {
    this.page = page;
    this.placed = placed;
  }

  /**
   * The kind by the first of these that shows it, from the most trusted on.
   *
   * @param placed whether the release has a place of issue
   * @param sources what is known of the issuer: an agency issues news
   */
  public static Found<Kind> find(ScannedPage page, boolean placed, List<Found<String>> sources) {
    KindFinder finder = new KindFinder(page, placed);
    return finder
        .ofLabels()
        .or(finder::ofTypeLine)
        .or(finder::ofTitle)
        .or(finder::ofDelivery)
        .or(finder::ofSalutation)
        .or(finder::ofClosing)
        .or(finder::ofChronology)
        .or(finder::ofPath)
        .or(finder::ofFirstSentence)
        .orElseGet(() -> ofIssuer(sources));
  }

  private Optional<Found<Kind>> ofLabels() {
    for (Label label : page.labels(LabelRole.KIND)) {
      for (String value : label.values()) {
        Optional<Kind> kind = KindWords.type(value).filter(this::isLikely);
        if (kind.isPresent()) {
          return Optional.of(new Found<>(kind.get(), "label \"" + label.name() + "\"", value));
        }
      }
    }
    return Optional.empty();
  }

  /** Sites call releases news, too; one that was issued somewhere is none. */
  private boolean isLikely(Kind kind) {
    return kind != Kind.NEWS || !placed;
  }

  private Optional<Found<Kind>> ofTypeLine() {
    return page.notes().stream()
        .filter(n -> n.line().place() != Line.Place.BELOW && n.line().reason() != Reason.TITLE)
        .flatMap(n -> types(withoutDates(n.passage())).stream())
        .findFirst();
  }

  /** What a line says of the type; nothing where it leaves open which of two it is. */
  private Optional<Found<Kind>> types(String line) {
    List<Found<Kind>> kinds =
        parts(line, "|•·:").flatMap(part -> type(part, "type line").stream()).toList();
    boolean open =
        kinds.stream().map(Found::value).distinct().count() > 1
            && kinds.stream().anyMatch(k -> k.value() == Kind.SPEECH);
    return open ? Optional.empty() : kinds.stream().findFirst();
  }

  /** {@code Tiedote} of {@code Tiedote 30.8.2019 16.40}. */
  private static String withoutDates(Passage line) {
    return line.dates().size() == 1
            && line.dates().getFirst().span().end() >= line.text().length() - 1
        ? line.text().substring(0, line.dates().getFirst().span().start())
        : line.text();
  }

  private static Stream<String> parts(String line, String joints) {
    Stream.Builder<String> parts = Stream.builder();
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      boolean dash = "-–—/".indexOf(line.charAt(i)) >= 0 && i > 0 && line.charAt(i - 1) == ' ';
      if (dash || joints.indexOf(line.charAt(i)) >= 0) {
        parts.add(line.substring(start, i).strip());
        start = i + 1;
      }
    }
    return parts.add(line.substring(start).strip()).build();
  }

  private Optional<Found<Kind>> type(String part, String rule) {
    return part.isEmpty() || part.length() > LONGEST_TYPE
        ? Optional.empty()
        : KindWords.type(part).filter(this::isLikely).map(kind -> new Found<>(kind, rule, part));
  }

  private Optional<Found<Kind>> ofTitle() {
    return page.title()
        .map(Passage::text)
        .flatMap(
            t ->
                KindWords.beginning(t)
                    .or(() -> KindWords.within(t, Where.WITHIN))
                    .map(match -> found(match, "title")));
  }

  private static Found<Kind> found(KindWords.Match match, String rule) {
    return new Found<>(match.kind(), rule, match.words());
  }

  private Optional<Found<Kind>> ofDelivery() {
    Stream<String> notes =
        page.notes().stream()
            .filter(n -> n.line().place() != Line.Place.BELOW)
            .map(n -> n.line().text());
    return Stream.concat(notes, page.paragraphs().stream().limit(1).map(Passage::text))
        .filter(text -> text.length() < LONGEST_NOTE)
        .flatMap(text -> KindWords.within(text, Where.DELIVERY).stream())
        .findFirst()
        .map(match -> found(match, "note of delivery"));
  }

  private Optional<Found<Kind>> ofSalutation() {
    return page.paragraphs().stream()
        .limit(FIRST_PARAGRAPHS)
        .map(Passage::text)
        .flatMap(text -> Salutations.of(text).stream())
        .findFirst()
        .map(words -> new Found<>(Kind.SPEECH, "salutation", words));
  }

  private Optional<Found<Kind>> ofClosing() {
    return page.paragraphs().isEmpty()
        ? Optional.empty()
        : KindWords.within(page.paragraphs().getLast().text(), Where.CLOSE)
            .map(match -> found(match, "closing words"));
  }

  private Optional<Found<Kind>> ofChronology() {
    return page.isChronology()
        ? page.paragraphs().stream()
            .filter(Passage::beginsWithDate)
            .findFirst()
            .map(p -> p.dates().getFirst().span().of(p.text()))
            .map(words -> new Found<>(Kind.BACKGROUND, "chronology", words))
        : Optional.empty();
  }

  /** {@code Home > Press > Statements}: what the site files it under. */
  private Optional<Found<Kind>> ofPath() {
    List<Line> lines = page.linesAbove();
    return lines.subList(Math.max(0, lines.size() - NEAR), lines.size()).stream()
        .filter(line -> isPath(line.text()))
        .flatMap(line -> parts(line.text(), ">»›"))
        .flatMap(part -> type(part, "path").stream())
        .filter(kind -> kind.value() != Kind.NEWS && kind.value() != Kind.PRESS_RELEASE)
        .findFirst();
  }

  private static boolean isPath(String line) {
    for (int i = 1; i < line.length() && line.length() < LONGEST_NOTE; i++) {
      char c = line.charAt(i);
      if (c == '>' || c == '»' || c == '›') {
        return true;
      }
    }
    return false;
  }

  private Optional<Found<Kind>> ofFirstSentence() {
    return placed || page.paragraphs().isEmpty()
        ? Optional.empty()
        : KindWords.within(firstSentence(page.paragraphs().getFirst().text()), Where.FIRST)
            .map(match -> found(match, "first sentence"));
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end);
  }

  private static Found<Kind> ofIssuer(List<Found<String>> sources) {
    if (sources.isEmpty()) {
      return new Found<>(Kind.NEWS, "no issuer", "");
    }
    Evidence evidence = sources.getFirst().evidence();
    boolean body =
        evidence.rule().equals("given") || SourceFinder.isBody(sources.getFirst().value());
    return new Found<>(body ? Kind.PRESS_RELEASE : Kind.NEWS, "issuer", evidence.text());
  }
}
