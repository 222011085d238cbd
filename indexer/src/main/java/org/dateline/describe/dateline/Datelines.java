package org.dateline.describe.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.calendar.DateMention;
import org.dateline.clean.Line;
import org.dateline.clean.Reason;
import org.dateline.describe.gazetteer.Countries;
import org.dateline.describe.gazetteer.Gazetteer;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;
import org.dateline.text.Folding;

/** Finds the dateline of a page: the first of all places where it may stand that has one. */
public final class Datelines {

  /** A salutation and a summary may stand before the paragraph with the dateline. */
  private static final int OPENINGS = 3;

  /** A paragraph that is longer is a sentence and no line of metadata that stayed in the body. */
  private static final int LONGEST_LINE = 160;

  /** What a speaker is, and where, takes two lines at most. */
  private static final int LONGEST_HEADING = 260;

  /** Two places and a date with its weekday are shorter. */
  private static final int LONGEST_SIGNATURE = 60;

  /** Letters of a full stop, or of the word for a town before its name: {@code г. }. */
  private static final int BESIDE = 3;

  /** Below the last words there may be a place and a date, and what a site asks its readers. */
  private static final int LAST = 3;

  private Datelines() {}

  /**
   * The dateline of a page; one with a date before one without. First of all with place and date,
   * right before the first words: whatever stands above the body says when and where the site took
   * the release over.
   */
  public static Optional<Dateline> of(ScannedPage page) {
    List<Opened> openings = new ArrayList<>();
    for (Passage passage : page.paragraphs().stream().limit(OPENINGS).toList()) {
      Opened opened = new Opened(passage, Opening.of(passage));
      if (opened.isDated() && !page.isChronology()) {
        return opened.dateline().map(d -> corrected(d, page));
      }
      openings.add(opened);
    }
    return elsewhere(page, openings).map(d -> corrected(d, page));
  }

  /** One of the first paragraphs, with the dateline that it opens with. */
  private record Opened(Passage passage, Optional<Dateline> dateline) {
    boolean isDated() {
      return dateline.flatMap(Dateline::date).flatMap(DateMention::date).isPresent();
    }
  }

  private static Optional<Dateline> elsewhere(ScannedPage page, List<Opened> openings) {
    List<Dateline> found = new ArrayList<>();
    notes(page, Reason.DATELINE)
        .flatMap(n -> ofNote(n).findFirst().or(() -> Opening.of(n.passage())).stream())
        .forEach(found::add);
    openings.stream().flatMap(Datelines::ofOpened).forEach(found::add);
    if (found.stream().noneMatch(d -> d.date().isPresent())) {
      Stream.of(Reason.METADATA, Reason.BYLINE, Reason.NAVIGATION)
          .flatMap(reason -> notes(page, reason))
          .flatMap(Datelines::ofNote)
          .forEach(found::add);
      page.title().stream().flatMap(p -> InLine.of(p).stream()).forEach(found::add);
      notes(page, Reason.TITLE).flatMap(Datelines::ofNote).forEach(found::add);
      Closing.of(page).ifPresent(found::add);
      lastWords(page)
          .flatMap(p -> Closing.line(p).or(() -> InLine.of(p)).stream())
          .forEach(found::add);
      stacked(page).ifPresent(found::add);
      placeLines(page).flatMap(p -> InLine.ofPlaces(p).stream()).forEach(found::add);
    }
    return found.stream()
        .filter(d -> d.date().isPresent())
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private static Stream<ScannedPage.Note> notes(ScannedPage page, Reason reason) {
    return page.notes().stream()
        .filter(n -> n.line().reason() == reason && n.line().place() != Line.Place.BELOW);
  }

  /**
   * The dateline of a line; where elements part it, of one of its pieces, or of two side by side.
   */
  private static Stream<Dateline> ofNote(ScannedPage.Note note) {
    List<String> pieces = note.line().pieces();
    Stream<String> pairs =
        IntStream.range(0, pieces.size() - 1)
            .mapToObj(i -> pieces.get(i) + " " + pieces.get(i + 1));
    Stream<Dateline> ofPieces =
        Stream.concat(pieces.size() > 1 ? pieces.stream() : Stream.of(), pairs)
            .flatMap(words -> InLine.of(Passage.of(words)).stream())
            .filter(d -> d.places().stream().allMatch(PlaceMention::known));
    return Stream.concat(ofPieces, InLine.of(note.passage()).stream()).limit(1);
  }

  private static Stream<Dateline> ofOpened(Opened opened) {
    return opened
        .dateline()
        .or(() -> isLine(opened.passage()) ? InLine.of(opened.passage()) : Optional.empty())
        .stream();
  }

  /**
   * A line of metadata that stayed in the body: no sentence, or one that ends in its date, as in
   * {@code Statement at the Annual Conference, Vienna, 27 June 2023.}
   */
  private static boolean isLine(Passage paragraph) {
    String text = paragraph.text();
    return (text.length() <= LONGEST_LINE && !text.endsWith("."))
        || (text.length() <= LONGEST_HEADING
            && paragraph.dates().stream().anyMatch(d -> endsClause(text, d.span().end())));
  }

  private static boolean endsClause(String text, int end) {
    return end >= text.length()
        || (text.charAt(end) == '.'
            && (end + 1 >= text.length() || text.charAt(end + 1) == ' ')
            && text.substring(0, end).indexOf(". ") < 0);
  }

  /** Lines of a place alone: the date stands in a line of its own. */
  private static Stream<Passage> placeLines(ScannedPage page) {
    Stream<Passage> lines =
        Stream.concat(notes(page, Reason.DATELINE), notes(page, Reason.METADATA))
            .map(ScannedPage.Note::passage);
    return Stream.concat(lines, page.paragraphs().stream().limit(1));
  }

  /** {@code As delivered to the Permanent Council, Vienna}, and the date in the next line. */
  private static Optional<Dateline> stacked(ScannedPage page) {
    List<ScannedPage.Note> notes = page.notes();
    for (int i = 1; i < notes.size(); i++) {
      if (notes.get(i).line().place() != Line.Place.BELOW
          && notes.get(i - 1).line().reason() != Reason.TITLE
          && notes.get(i).passage().beginsWithDate()
          && notes.get(i - 1).line().text().length() <= LONGEST_HEADING) {
        Optional<Dateline> ending = InLine.endingIn(notes.get(i - 1).passage());
        if (ending.isPresent()) {
          return ending;
        }
      }
    }
    return Optional.empty();
  }

  private static Stream<Passage> lastWords(ScannedPage page) {
    Stream<Passage> below =
        page.notes().stream()
            .filter(n -> n.line().place() == Line.Place.BELOW)
            .filter(
                n -> n.line().reason() == Reason.DATELINE || n.line().reason() == Reason.METADATA)
            .map(ScannedPage.Note::passage);
    Stream<Passage> last =
        page.paragraphs().stream()
            .skip(Math.max(1, page.paragraphs().size() - LAST))
            .filter(p -> p.text().length() <= LONGEST_LINE);
    return Stream.concat(last, Stream.concat(below, signatures(page)));
  }

  /**
   * Lines behind the text that are nothing but place and date, though they look like the site's.
   */
  private static Stream<Passage> signatures(ScannedPage page) {
    return page.lines().stream()
        .filter(l -> l.place() != Line.Place.ABOVE && l.text().length() <= LONGEST_SIGNATURE)
        .filter(l -> l.reason() == Reason.NAVIGATION || l.reason() == Reason.FOOTER)
        .filter(l -> !l.text().isEmpty() && Character.isLetter(l.text().charAt(0)))
        .map(l -> ScannedPage.Passage.of(l.text()))
        .filter(
            p ->
                Closing.line(p).isPresent()
                    || InLine.of(p)
                        .filter(d -> d.words().length() >= p.text().length() - BESIDE)
                        .isPresent());
  }

  /**
   * With misspelt places put right. A spelling that the page has again is the place's own, and a
   * town that the gazetteer lacks.
   */
  private static Dateline corrected(Dateline dateline, ScannedPage page) {
    if (dateline.places().stream().allMatch(PlaceMention::known)) {
      return dateline;
    }
    List<PlaceMention> places =
        dateline.places().stream()
            .map(place -> place.known() ? place : located(place, page))
            .toList();
    return new Dateline(
        dateline.text(),
        dateline.span(),
        places,
        dateline.date(),
        dateline.agencies(),
        dateline.head());
  }

  private static PlaceMention located(PlaceMention place, ScannedPage page) {
    PlaceMention located = Places.located(place);
    if (located.country().isPresent()) {
      return located;
    }
    PlaceMention spelt = recurs(place.name(), page) ? located : corrected(place);
    return spelt.country().isPresent() ? spelt : spelt.in(HostCountry.of(spelt, page));
  }

  private static PlaceMention corrected(PlaceMention place) {
    return Gazetteer.misspelt(place.name())
        .flatMap(known -> Gazetteer.longestAt(known.name(), 0))
        .map(
            match ->
                new PlaceMention(
                    place.span(), match.name(), Countries.ofCode(match.place().country()), true))
        .orElse(place);
  }

  private static boolean recurs(String name, ScannedPage page) {
    String folded = Folding.letters(name);
    int seen = 0;
    for (Passage paragraph : page.paragraphs()) {
      String text = Folding.letters(paragraph.text());
      for (int i = text.indexOf(folded); i >= 0; i = text.indexOf(folded, i + 1)) {
        seen++;
      }
    }
    return seen > 1;
  }
}
