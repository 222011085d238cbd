package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.calendar.DateMention;
import org.dateline.clean.Label;
import org.dateline.clean.Line;
import org.dateline.clean.Reason;
import org.dateline.describe.Found;
import org.dateline.describe.LabelRole;
import org.dateline.describe.ScannedPage;
import org.dateline.describe.ScannedPage.Note;
import org.dateline.describe.ScannedPage.Passage;
import org.dateline.describe.dateline.Dateline;
import org.dateline.text.Folding;

/** Finds the bodies that issued a release. */
public final class SourceFinder {

  /** Longer lines are sentences, in which a colon is no sign of a label. */
  private static final int LONGEST_LABELLED = 220;

  /** Shorter paragraphs are lines of metadata that stayed in the body. */
  private static final int SENTENCE = 60;

  private final ScannedPage page;
  private final OptionalInt year;

  /**
   * @param year the year of the release, which decides between names that followed one another
   */
  public SourceFinder(ScannedPage page, OptionalInt year) {
    this.page = page;
    this.year = year;
  }

  /** The sources by the first of these that names one, from the most trusted on. */
  public List<Found<String>> find() {
    return Stream.<Supplier<List<Found<String>>>>of(
            this::given,
            this::ofLabels,
            this::ofLabelledLines,
            this::ofIssuerLines,
            this::ofAgencies,
            this::ofLastLine,
            this::ofFirstSentence,
            this::ofTitle,
            () -> new SiteOwner(page, year).find())
        .map(Supplier::get)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(SourceFinder::distinct)
        .orElse(List.of());
  }

  /**
   * Whether a name is that of a body which issues releases, and not of a newspaper or an agency.
   */
  public static boolean isBody(String name) {
    return Issuers.line(name, OptionalInt.empty()).isPresent();
  }

  private List<Found<String>> given() {
    return page.given("sources", "source").stream()
        .map(name -> new Found<>(name.strip(), "given", name.strip()))
        .toList();
  }

  private List<Found<String>> ofLabels() {
    List<Found<String>> found = new ArrayList<>();
    for (Label label : page.labels(LabelRole.SOURCE)) {
      for (String value : label.values()) {
        addAll(value, "label \"" + label.name() + "\"", found);
      }
    }
    return found;
  }

  private void addAll(String value, String rule, List<Found<String>> found) {
    for (String name : Issuers.list(value)) {
      if (!name.contains("://")) {
        String plain = withoutNote(name);
        found.add(new Found<>(Issuers.written(plain, year), rule, plain));
      }
    }
  }

  /** {@code OSCE Office in Yerevan} of {@code OSCE Office in Yerevan (closed)}. */
  private static String withoutNote(String name) {
    return name.endsWith(" (closed)") ? name.substring(0, name.length() - 9).strip() : name;
  }

  /** {@code Source: Ministry of Foreign Affairs} in a line above, within or below the body. */
  private List<Found<String>> ofLabelledLines() {
    List<Found<String>> found = new ArrayList<>();
    int paragraphs = page.paragraphs().size();
    Stream<String> lines =
        Stream.concat(
            page.notes().stream().map(n -> n.line().text()),
            Stream.concat(
                    page.paragraphs().stream().limit(2),
                    page.paragraphs().stream().skip(Math.max(2, paragraphs - 2)))
                .map(Passage::text));
    lines
        .filter(text -> text.length() < LONGEST_LABELLED)
        .flatMap(text -> InlineLabels.values(text, LabelRole.SOURCE).stream())
        .forEach(value -> addAll(value, "labelled line", found));
    return found;
  }

  private List<Found<String>> ofAgencies() {
    return page.dateline().stream()
        .flatMap(d -> d.agencies().stream())
        .map(name -> new Found<>(name, "dateline", name))
        .toList();
  }

  /** A line that is the name of a body, alone or beside a date and a place. */
  private List<Found<String>> ofIssuerLines() {
    Optional<Found<String>> head =
        page.dateline().map(Dateline::head).flatMap(h -> issuer(trimmed(h), "dateline"));
    if (head.isPresent()) {
      return List.of(head.get());
    }
    return page.notes().stream()
        .filter(
            n ->
                n.line().place() != Line.Place.BELOW
                    && (n.line().reason() != Reason.TITLE || !n.passage().dates().isEmpty())
                    && n.line().reason() != Reason.CONTACT)
        .flatMap(n -> issuer(withoutDate(n), "line").stream())
        .findFirst()
        .map(List::of)
        .orElse(List.of());
  }

  private Optional<Found<String>> issuer(String line, String rule) {
    return Issuers.line(line, year).map(name -> new Found<>(fullest(name), rule, line));
  }

  /** A longer form of the name, which ends in it and which the first words of the body have. */
  private String fullest(String name) {
    for (Passage paragraph : page.paragraphs().subList(0, Math.min(2, page.paragraphs().size()))) {
      int at = paragraph.text().indexOf(" " + name);
      for (int start = at; start > 0 && at - start < 60; ) {
        start = paragraph.text().lastIndexOf(' ', start - 1);
        Optional<Authorities.Match> match =
            Authorities.longestAt(paragraph.text(), start + 1, year);
        if (match.isPresent()
            && match.get().end() == at + 1 + name.length()
            && !match.get().office()) {
          return match.get().name();
        }
      }
    }
    return name;
  }

  /** {@code EEAS Press Team} of {@code 04.12.2025 EEAS Press Team}. */
  private static String withoutDate(Note note) {
    String text = note.line().text();
    if (note.passage().dates().size() != 1) {
      return note.passage().dates().isEmpty() ? trimmed(text) : "";
    }
    DateMention date = note.passage().dates().getFirst();
    String before = trimmed(text.substring(0, date.span().start()));
    String behind = trimmed(text.substring(date.span().end()));
    return before.isEmpty() ? behind : behind.isEmpty() ? before : "";
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSign(text.charAt(start))) {
      start++;
    }
    while (end > start && isSign(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSign(char c) {
    return Folding.isSpace(c) || ",.;:|/-–—•*".indexOf(c) >= 0;
  }

  /** A body that signs the text with its name alone. */
  private List<Found<String>> ofLastLine() {
    if (page.paragraphs().size() < 2) {
      return List.of();
    }
    String text = page.paragraphs().getLast().text();
    return Authorities.whole(text, year).filter(m -> !m.office()).stream()
        .map(m -> new Found<>(m.name(), "signature", text))
        .toList();
  }

  private List<Found<String>> ofFirstSentence() {
    if (page.paragraphs().isEmpty()) {
      return List.of();
    }
    Passage first = firstParagraph();
    int start =
        page.dateline()
            .filter(d -> d.text().equals(first.text()))
            .map(d -> d.span().end())
            .orElse(0);
    while (start < first.text().length()
        && (isSign(first.text().charAt(start)) || first.text().charAt(start) == ')')) {
      start++;
    }
    return Subject.ofSentence(first.text(), start, year).stream()
        .map(m -> new Found<>(m.name(), "first sentence", m.words()))
        .toList();
  }

  /** That with the dateline, else the first that is long enough for a sentence. */
  private Passage firstParagraph() {
    return page.paragraphs().stream()
        .filter(p -> page.dateline().filter(d -> d.text().equals(p.text())).isPresent())
        .findFirst()
        .or(() -> page.paragraphs().stream().filter(p -> p.text().length() > SENTENCE).findFirst())
        .orElse(page.paragraphs().getFirst());
  }

  private List<Found<String>> ofTitle() {
    return page.title().stream()
        .flatMap(t -> Subject.ofTitle(t.text(), year).stream())
        .map(m -> new Found<>(m.name(), "title", m.words()))
        .toList();
  }

  private static List<Found<String>> distinct(List<Found<String>> found) {
    Map<String, Found<String>> byName = new LinkedHashMap<>();
    for (Found<String> source : found) {
      byName.putIfAbsent(Folding.letters(source.value()), source);
    }
    return List.copyOf(byName.values());
  }
}
