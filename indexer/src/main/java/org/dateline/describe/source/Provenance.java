package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.clean.Line;
import org.dateline.describe.Found;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.page.ScannedPage.Passage;
import org.dateline.text.Table;

/**
 * Reads a line that says who issued the text, without a colon: {@code Issued by the X and the Y},
 * {@code This statement was first published by the X}. So says a re-post whose it is.
 */
final class Provenance {

  /** A longer line tells a story. */
  private static final int LONGEST = 320;

  /** A shorter line of the site's is an entry of its menu. */
  private static final int SHORTEST = 30;

  /** Paragraphs at either end that may be such a line. */
  private static final int OUTER = 2;

  /** Words between that for issuing and the "by": {@code issued jointly today by}. */
  private static final int BETWEEN = 3;

  /** Letters before the word in a line that begins with it: {@code (Jointly issued by}. */
  private static final int FRONT = 24;

  /** Before it in a sentence, which else tells of a book or a law that somebody issued. */
  private static final int BRACKET = 1;

  /** Behind the names may stand a date and a place. */
  private static final int REST = 60;

  private static final List<String> SITES =
      List.of("the website of ", "the site of ", "the web site of ", "the press service of ");

  private static final List<String> VERBS = new ArrayList<>();
  private static final List<String> BY = new ArrayList<>();

  /** Words by which a line speaks of the text that it stands beside; folded. */
  private static final List<String> OF_THE_TEXT = new ArrayList<>();

  static {
    for (List<String> row : Table.read(Provenance.class, "provenance.tsv")) {
      List<String> words =
          switch (row.get(0)) {
            case "ISSUED" -> VERBS;
            case "BY" -> BY;
            default -> OF_THE_TEXT;
          };
      Stream.of(row.get(1).split("\\|", -1)).map(BodyWords::small).forEach(words::add);
    }
  }

  private Provenance() {}

  /** The bodies that such a line names and nothing else. */
  static List<Found<String>> find(ScannedPage page, OwnNames names, OptionalInt year) {
    List<Passage> paragraphs = page.paragraphs();
    int size = paragraphs.size();
    Stream<List<Issuers.Named>> inText =
        IntStream.range(0, size)
            .filter(i -> i < OUTER || i >= size - OUTER)
            .mapToObj(i -> issuers(paragraphs.get(i).text(), BRACKET, year));
    return Stream.concat(lines(page).map(text -> issuers(text, FRONT, year)), inText)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(bodies -> bodies.stream().map(n -> names.found(n, "issued by")).toList())
        .orElse(List.of());
  }

  /** Lines of the release, and those of the site that speak of the text. */
  private static Stream<String> lines(ScannedPage page) {
    return page.lines().stream()
        .filter(
            line ->
                switch (line.reason()) {
                  case DATELINE, METADATA, BYLINE, TITLE -> true;
                  case CONTACT, FOOTER, BUTTON, NAVIGATION ->
                      line.text().length() > SHORTEST && speaksOfTheText(small(line.text()));
                  default -> false;
                })
        .map(Line::text);
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * @param front letters that may stand before the word for issuing, unless they speak of the text
   */
  private static List<Issuers.Named> issuers(String text, int front, OptionalInt year) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    String folded = small(text);
    for (String verb : VERBS) {
      int at = folded.indexOf(verb);
      if (at >= 0
          && (at == 0 || !Character.isLetter(folded.charAt(at - 1)))
          && (at <= front || speaksOfTheText(folded.substring(0, at)))) {
        int start = behindBy(text, at + verb.length());
        if (start >= 0) {
          List<Issuers.Named> bodies = Subject.listAt(text, start, year);
          boolean more = !bodies.isEmpty() && restBehind(text, bodies.getLast()) > REST;
          return more && !speaksOfTheText(folded.substring(0, at)) ? List.of() : bodies;
        }
      }
    }
    return List.of();
  }

  private static int restBehind(String text, Issuers.Named last) {
    return text.length() - text.lastIndexOf(last.words()) - last.words().length();
  }

  /** {@code from the website of the X}. */
  private static int behindSite(String text, int start) {
    for (String site : SITES) {
      if (text.startsWith(site, start)) {
        return start + site.length();
      }
    }
    return start;
  }

  /** Whether a line introduces the text: {@code The following statement was issued by …:}. */
  private static boolean speaksOfTheText(String words) {
    return OF_THE_TEXT.stream().anyMatch(words::contains);
  }

  /** Where the name begins behind the "by" that follows in a few words; -1 where none does. */
  private static int behindBy(String text, int end) {
    int i = BodyWords.next(text, end);
    for (int word = 0; word <= BETWEEN && i < text.length(); word++) {
      int wordEnd = BodyWords.wordEnd(text, i);
      if (wordEnd == i) {
        return -1;
      }
      boolean by = BY.contains(BodyWords.small(text.substring(i, wordEnd)));
      i = BodyWords.next(text, wordEnd);
      if (by) {
        return i < text.length() ? behindSite(text, i) : -1;
      }
    }
    return -1;
  }
}
