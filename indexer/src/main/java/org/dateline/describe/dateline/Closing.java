package org.dateline.describe.dateline;

import java.util.List;
import java.util.Optional;
import org.dateline.calendar.DateMention;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;
import org.dateline.text.Span;

/**
 * How agreements and joint declarations say at their end where and when they were made: {@code Done
 * at Geneva, 3 May 2019, in two copies}, {@code Fait à Monaco, le 21 octobre 2016}.
 */
final class Closing {

  /** The names and offices of those who sign stand below it. */
  private static final int LAST = 12;

  private static final List<String> FORMULAS =
      List.of(
          "Done at ",
          "Done in ",
          "Signed at ",
          "Signed in ",
          "Adopted at ",
          "Adopted in ",
          "Issued at ",
          "Issued in ",
          "Given at ",
          "Fait à ",
          "Signé à ",
          "Adopté à ",
          "Hecho en ",
          "Firmado en ",
          "Fatto a ",
          "Firmato a ",
          "Feito em ",
          "Assinado em ",
          "Geschehen zu ",
          "Unterzeichnet in ",
          "Совершено в городе ",
          "Совершено в г. ",
          "Совершено в ",
          "Sporządzono w ",
          "Podpisano w ",
          "Sastavljeno u ",
          "Potpisano u ",
          "Сачињено у ");

  /** With which a line of place and date alone begins. */
  private static final List<String> IN = List.of("En ", "In ", "À ", "A ", "Em ", "U ", "W ", "V ");

  /** Letters of such a line. */
  private static final int LONGEST = 60;

  /** What may stand behind its date: {@code godine}, {@code r.} */
  private static final int BEHIND = 8;

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
    List<Passage> paragraphs = page.paragraphs();
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
    return PlaceList.at(text, start, unknown)
        .flatMap(
            list ->
                passage.dates().stream()
                    .filter(date -> isBehind(text, list.end(), date))
                    .findFirst()
                    .map(date -> dateline(text, list, date)));
  }

  /** Whether nothing but a sign and an article or a preposition stands between them. */
  private static boolean isBehind(String text, int end, DateMention date) {
    int start = date.span().start();
    return start > end && start - end <= 6 && date.year().isPresent() && text.charAt(end) <= ',';
  }

  private static Dateline dateline(String text, PlaceList list, DateMention date) {
    int from = list.places().getFirst().span().start();
    return new Dateline(
        text, new Span(from, date.span().end()), list.places(), Optional.of(date), List.of(), "");
  }
}
