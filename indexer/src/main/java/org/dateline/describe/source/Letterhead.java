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
import org.dateline.text.Folding;

/** Reads the lines round a release that name its issuer without a label. */
final class Letterhead {

  /** A paragraph that is longer is a sentence and no line of metadata that stayed in the body. */
  private static final int LONGEST_LINE = 140;

  /** Between a letterhead and a title stand a date, a language and a type. */
  private static final int NEAR = 4;

  /** Lines at the end that may be the name of the body, its town and the date. */
  private static final int LAST = 3;

  private final ScannedPage page;
  private final Optional<Dateline> dateline;
  private final OptionalInt year;
  private final OwnNames names;

  Letterhead(ScannedPage page, Optional<Dateline> dateline, OptionalInt year, OwnNames names) {
    this.page = page;
    this.dateline = dateline;
    this.year = year;
    this.names = names;
  }

  /** What stands before place and date in their line, or a line that is the name of a body. */
  Optional<Found<String>> line() {
    return dateline
        .map(Dateline::head)
        .flatMap(head -> issuer(trimmed(head), "dateline"))
        .or(this::part)
        .or(() -> lines().filter(p -> p.dates().isEmpty()).flatMap(this::issuers).findFirst());
  }

  /** {@code Mission to Serbia} right below the name of the organisation whose mission it is. */
  private Optional<Found<String>> part() {
    String owner = "";
    for (Passage line : lines().toList()) {
      Optional<Authorities.Match> part = Authorities.whole(owner + " " + line.text(), year);
      if (!owner.isEmpty() && part.isPresent()) {
        return part.map(m -> new Found<>(m.name(), "line below its owner's", line.text()));
      }
      owner = Authorities.family(line.text());
    }
    return Optional.empty();
  }

  /** A line with a date that is the name of a body else. */
  Optional<Found<String>> datedLine() {
    return lines().flatMap(this::issuers).findFirst();
  }

  /** The body of a line, or of a part of it: {@code Press release | Ministry of Justice}. */
  private Stream<Found<String>> issuers(Passage line) {
    String text = withoutDate(line);
    return text.indexOf('|') < 0
        ? issuer(text, "line").stream()
        : Stream.of(text.split("\\|", -1)).flatMap(part -> issuer(trimmed(part), "line").stream());
  }

  /** A line right above the title may be on all pages of a site, and the name of the issuer. */
  Optional<Found<String>> aboveTitle() {
    List<Line> lines = page.lines();
    int title = 0;
    while (title < lines.size() && lines.get(title).reason() != Reason.TITLE) {
      title++;
    }
    return title == lines.size()
        ? Optional.empty()
        : lines.subList(Math.max(0, title - NEAR), title).stream()
            .filter(l -> l.reason() == Reason.TEMPLATE || l.reason() == Reason.NAVIGATION)
            .filter(l -> l.text().indexOf(' ') > 0) // an abbreviation is the whole site's
            .flatMap(l -> issuer(trimmed(l.text()), "line above the title").stream())
            .findFirst();
  }

  /** Lines of the release above its body, and first paragraphs that are such lines. */
  private Stream<Passage> lines() {
    Stream<Passage> notes =
        page.notes().stream()
            .filter(
                n ->
                    n.line().place() != Line.Place.BELOW
                        && (n.line().reason() != Reason.TITLE || isOther(n.passage()))
                        && n.line().reason() != Reason.CONTACT)
            .map(ScannedPage.Note::passage);
    int size = page.paragraphs().size();
    Stream<Passage> first =
        page.paragraphs().stream().limit(size > 1 ? 1 : 0).filter(p -> !p.text().endsWith("."));
    return Stream.concat(notes, first).filter(p -> p.text().length() <= LONGEST_LINE);
  }

  /** A line that went with the title and is none: it has a date, or is not the title itself. */
  private boolean isOther(Passage passage) {
    return !passage.dates().isEmpty()
        || page.title().filter(t -> !t.text().equals(passage.text())).isPresent();
  }

  /** {@code Statement by the Ministry of Justice and the Senate}, in a title or in a line. */
  List<Found<String>> utterance() {
    return Stream.concat(page.title().stream(), lines())
        .map(p -> speakers(p.text()).stream().map(n -> found(n, "speaker")).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** {@code EU statement}, {@code Dışişleri Bakanlığı Açıklaması}, in a title or in a line. */
  Optional<Found<String>> utterer() {
    return Stream.concat(page.title().stream(), lines())
        .flatMap(p -> Issuers.utterer(withoutDate(p), year).stream())
        .map(n -> found(n, "speaker"))
        .findFirst();
  }

  private List<Issuers.Named> speakers(String text) {
    int start = Utterances.speaker(text);
    return start < 0
        ? List.of()
        : names
            .inflected(text, start)
            .map(List::of)
            .orElseGet(() -> Subject.listAt(text, start, year));
  }

  private Found<String> found(Issuers.Named named, String rule) {
    return new Found<>(names.fullest(named.name()), rule, named.words());
  }

  /** A body that signs the text with its name alone; several are signatories of it. */
  Optional<Found<String>> signature() {
    int size = page.paragraphs().size();
    List<Found<String>> signed =
        page.paragraphs().stream()
            .skip(Math.max(1, size - LAST))
            .filter(p -> !p.text().endsWith("."))
            .flatMap(p -> issuer(withoutDate(p), "signature").stream())
            .toList();
    return signed.size() == 1 ? Optional.of(signed.getFirst()) : Optional.empty();
  }

  private Optional<Found<String>> issuer(String line, String rule) {
    return Issuers.line(line, year)
        .filter(name -> !BodyShape.isMedia(name))
        .map(name -> new Found<>(fullest(name), rule, line));
  }

  /** A longer form of the name, which the page has alone or in its first words. */
  private String fullest(String name) {
    String own = names.fullest(name);
    if (!own.equals(name)) {
      return own;
    }
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
  private static String withoutDate(Passage passage) {
    String text = passage.text();
    if (passage.dates().size() != 1) {
      return passage.dates().isEmpty() ? trimmed(text) : "";
    }
    DateMention date = passage.dates().getFirst();
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

  static boolean isSign(char c) {
    return Folding.isSpace(c) || ",.;:|/-–—•*".indexOf(c) >= 0;
  }
}
