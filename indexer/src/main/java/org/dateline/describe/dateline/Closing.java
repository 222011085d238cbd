package org.dateline.describe.dateline;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.calendar.DateMention;
import org.dateline.clean.Line;
import org.dateline.describe.gazetteer.Countries;
import org.dateline.describe.gazetteer.Gazetteer;
import org.dateline.describe.gazetteer.Locative;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;
import org.dateline.text.Span;
import org.dateline.text.Table;

/**
 * How agreements and joint declarations say at their end where and when they were made: {@code Done
 * at Geneva, 3 May 2019, in two copies}, {@code Fait à Monaco, le 21 octobre 2016}.
 */
final class Closing {

  /** The names and offices of those who sign stand below it. */
  private static final int LAST = 12;

  /** Words up to the place, the longer ones first. */
  private static final List<String> FORMULAS =
      Table.read(Closing.class, "closings.tsv").stream()
          .flatMap(row -> Stream.of(row.get(1).split("\\|", -1)))
          .map(words -> words + " ")
          .sorted(comparingInt(words -> -words.length()))
          .toList();

  /** With which a line of place and date alone begins. */
  private static final List<String> IN =
      List.of("En ", "À ", "A ", "Em ", "U ", "W ", "V ", "У ", "В ", "Во ");

  /** Letters of such a line. */
  private static final int LONGEST = 60;

  /** What may stand behind its date: {@code godine}, {@code r.} */
  private static final int BEHIND = 8;

  /** Letters between place and date: {@code , dnia }. */
  private static final int JOINT = 7;

  private Closing() {}

  /**
   * The known place and the date of a line that has nothing else: {@code En X, a 3 de mayo de
   * 2019}.
   */
  static Optional<Dateline> line(Passage passage) {
    String text = passage.text();
    return IN.stream()
        .filter(in -> text.startsWith(in) && text.length() <= LONGEST)
        .findFirst()
        .flatMap(in -> dated(passage, in.length(), false))
        .filter(line -> text.length() - line.span().end() <= BEHIND);
  }

  /** The place, and the date right behind it, of the last line that says so. */
  static Optional<Dateline> of(ScannedPage page) {
    return inText(page.paragraphs())
        .or(
            () ->
                page.lines().stream()
                    .filter(line -> line.place() == Line.Place.BELOW && mayBe(line.text()))
                    .flatMap(line -> in(Passage.of(line.text())).stream())
                    .findFirst());
  }

  /** Whether such a line below the text begins with a formula, though it looks like the site's. */
  private static boolean mayBe(String line) {
    return line.length() <= LONGEST && FORMULAS.stream().anyMatch(line::startsWith);
  }

  private static Optional<Dateline> inText(List<Passage> paragraphs) {
    for (int i = paragraphs.size() - 1; i >= Math.max(0, paragraphs.size() - LAST); i--) {
      Optional<Dateline> found = in(paragraphs.get(i));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Dateline> in(Passage paragraph) {
    String text = paragraph.text();
    if (paragraph.dates().isEmpty()) {
      return Optional.empty();
    }
    for (String formula : FORMULAS) {
      if (text.startsWith(formula)) {
        return dated(paragraph, formula.length(), true);
      }
    }
    return Optional.empty();
  }

  private static Optional<Dateline> dated(Passage passage, int start, boolean unknown) {
    String text = passage.text();
    return places(text, start, unknown)
        .flatMap(
            list ->
                passage.dates().stream()
                    .filter(date -> isBehind(text, list.end(), date))
                    .findFirst()
                    .map(date -> dateline(text, list, date)));
  }

  private static Optional<PlaceList> places(String text, int start, boolean unknown) {
    Optional<PlaceList> known = PlaceList.at(text, start, false);
    return known
        .or(() -> inflected(text, start))
        .or(() -> unknown ? PlaceList.at(text, start, true) : Optional.empty());
  }

  /** {@code Beč} of {@code u Beču}. */
  private static Optional<PlaceList> inflected(String text, int start) {
    Span span = new Span(start, PlaceList.wordEnd(text, start));
    return Locative.nominative(text.substring(span.start(), span.end()))
        .map(name -> new PlaceMention(span, name, countryOf(name), true))
        .map(place -> new PlaceList(List.of(place), span.end()));
  }

  private static Optional<String> countryOf(String name) {
    return Gazetteer.named(name).flatMap(place -> Countries.ofCode(place.country()));
  }

  /** Whether nothing but a sign and an article or a preposition stands between them. */
  private static boolean isBehind(String text, int end, DateMention date) {
    int start = date.span().start();
    return start > end
        && start - end <= JOINT
        && date.year().isPresent()
        && text.charAt(end) <= ',';
  }

  private static Dateline dateline(String text, PlaceList list, DateMention date) {
    int from = list.places().getFirst().span().start();
    return new Dateline(
        text, new Span(from, date.span().end()), list.places(), Optional.of(date), List.of(), "");
  }
}
