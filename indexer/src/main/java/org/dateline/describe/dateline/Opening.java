package org.dateline.describe.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.calendar.DateMention;
import org.dateline.describe.gazetteer.Gazetteer;
import org.dateline.describe.page.ScannedPage.Passage;
import org.dateline.text.Capitals;
import org.dateline.text.Folding;
import org.dateline.text.Span;

/** Reads the dateline that opens a paragraph of the body. */
final class Opening {

  /** A title and a timestamp may be glued to a dateline; behind more words there is none. */
  private static final int REACH = 400;

  /** Three long places with their countries fit in. */
  private static final int LONGEST_PLACES = 90;

  /** What languages put between a place and a date. */
  private static final Set<String> ARTICLES =
      Set.of(
          "le", "den", "dem", "am", "il", "lì", "li", "el", "a", "em", "on", "the", "dnia", "dana",
          "de");

  private final String text;
  private final List<DateMention> dates;

  private Opening(Passage passage) {
    this.text = passage.text();
    this.dates = passage.dates();
  }

  static Optional<Dateline> of(Passage passage) {
    return new Opening(passage).read();
  }

  private Optional<Dateline> read() {
    List<String> agencies = new ArrayList<>();
    int opening = passPrefix();
    Optional<Dateline> bracketed = placeAndAgency(opening).or(() -> placeAndDate(opening));
    if (bracketed.isPresent()) {
      return bracketed;
    }
    int start = opening;
    if (start < text.length() && text.charAt(start) == '(') {
      start = PlaceList.skipSpaces(text, Agency.enclosed(text, start, ')', agencies));
    }
    Optional<Dateline> first = at(start, agencies, true);
    if (first.isPresent()) {
      return first;
    }
    for (DateMention date : dates) {
      if (date.span().start() > REACH) {
        break;
      }
      Optional<Dateline> glued = before(date).or(() -> at(date.span().end(), agencies, false));
      if (glued.isPresent()) {
        return glued;
      }
    }
    return Optional.empty();
  }

  /** A crawler's note of the date, and signs of a list. */
  private int passPrefix() {
    int i = 0;
    if (text.startsWith("date ") && !dates.isEmpty() && dates.getFirst().span().start() == 5) {
      i = dates.getFirst().span().end();
    }
    while (i < text.length() && (Folding.isSpace(text.charAt(i)) || text.charAt(i) == '•')) {
      i++;
    }
    return i;
  }

  /** {@code (Wien-OTS) Am 27. November}. */
  private Optional<Dateline> placeAndAgency(int start) {
    if (start >= text.length() || text.charAt(start) != '(') {
      return Optional.empty();
    }
    Optional<PlaceList> list = PlaceList.at(text, start + 1, false);
    int close = text.indexOf(')', start);
    if (list.isEmpty() || close < list.get().end() || close - list.get().end() > 20) {
      return Optional.empty();
    }
    String rest = text.substring(list.get().end(), close).strip();
    if (rest.length() < 3 || !PlaceList.isDash(rest.charAt(0))) {
      return Optional.empty();
    }
    String agency = rest.substring(1).strip();
    return Capitals.areAll(agency)
        ? Optional.of(dateline(list.get(), Optional.empty(), List.of(agency)))
        : Optional.empty();
  }

  /** {@code (Geneva, 10 November 2022) The …}, {@code (GENEVA) 10 November 2022 – The …}. */
  private Optional<Dateline> placeAndDate(int start) {
    int close = text.startsWith("(", start) ? text.indexOf(')', start) : -1;
    if (close < 0) {
      return Optional.empty();
    }
    return PlaceList.at(text, start + 1, false)
        .filter(list -> list.areKnown() && list.end() <= close)
        .flatMap(
            list ->
                dateAt(list.end() == close ? close + 1 : list.end())
                    .filter(date -> opensText(date.span().end(), close))
                    .map(date -> dateline(list, Optional.of(date), List.of())));
  }

  /** Whether a sentence begins behind a bracket, or a dash stands behind a date. */
  private boolean opensText(int end, int close) {
    boolean point = end + 1 == close && text.charAt(end) == '.'; // "14. maj 2019.)"
    if (end != close && !point) {
      return end > close && Tail.at(text, end, new ArrayList<>()).isStrong();
    }
    int next = PlaceList.skipSpaces(text, close + 1);
    return next < text.length()
        && !Character.isLowerCase(text.charAt(next))
        && text.charAt(next) != ',';
  }

  /** The dateline that is glued to the words before it: its places stand right before a date. */
  private Optional<Dateline> before(DateMention date) {
    int from = Math.max(1, date.span().start() - LONGEST_PLACES);
    for (int i = from; i < date.span().start(); i++) {
      if (mayBegin(i)) {
        Optional<Dateline> found =
            at(i, List.of(), false).filter(d -> d.date().equals(Optional.of(date)));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Behind a small letter without a space, or in capitals behind the end of a sentence. */
  private boolean mayBegin(int i) {
    char c = text.charAt(i);
    char before = text.charAt(i - 1);
    if (!Character.isUpperCase(c)) {
      return false;
    }
    if (Character.isLowerCase(before) || Character.isDigit(before)) {
      return Gazetteer.longestAt(text, i).isPresent();
    }
    if (!Folding.isSpace(before)) {
      return before == ')' || before == '»' || before == '”' || before == '"';
    }
    int end = PlaceList.wordEnd(text, i);
    return end - i > 2 && Capitals.areAll(text.substring(i, end));
  }

  /**
   * @param first whether nothing but agencies stands before it, so that places that the gazetteer
   *     lacks may stand in it
   */
  private Optional<Dateline> at(int from, List<String> signed, boolean first) {
    int start = PlaceList.skipSpaces(text, from);
    Optional<PlaceList> list = PlaceList.at(text, start, first);
    if (list.isEmpty()) {
      return first ? dateFirst(start) : Optional.empty();
    }
    PlaceList places = list.get();
    List<String> agencies = new ArrayList<>(signed);
    int end = places.end();
    int bracket = PlaceList.skipSpaces(text, end);
    boolean inBrackets = bracket < text.length() && text.charAt(bracket) == '(';
    Optional<DateMention> date = dateAt(end);
    if (date.isEmpty() && inBrackets) {
      end = Agency.enclosed(text, bracket, ')', agencies);
      date = dateAt(end);
    }
    int dateEnd = date.map(d -> d.span().end()).orElse(end);
    Tail tail = Tail.at(text, dateEnd, agencies);
    boolean loud = Capitals.areAll(text.substring(start, places.end()));
    boolean accepted =
        date.isPresent()
            ? tail.isStrong() || (tail.isWeak() && (places.areKnown() || loud))
            : tail.isStrong()
                && (places.areKnown() || loud || agencies.size() > signed.size())
                && isClosed(tail, agencies, loud);
    return accepted ? Optional.of(dateline(places, date, agencies)) : Optional.empty();
  }

  /** Without a date, only a dash or an agency tells a dateline from the words of a sentence. */
  private static boolean isClosed(Tail tail, List<String> agencies, boolean loud) {
    return (tail.sign() == Tail.Sign.DASH && (loud || tail.isSpaced()))
        || (!agencies.isEmpty() && tail.sign() != Tail.Sign.COMMA);
  }

  /** {@code 21 February 2019, Strasbourg –}. */
  private Optional<Dateline> dateFirst(int start) {
    if (dates.isEmpty() || dates.getFirst().span().start() != start) {
      return Optional.empty();
    }
    DateMention date = dates.getFirst();
    int i = PlaceList.skipSpaces(text, date.span().end());
    i = i < text.length() && text.charAt(i) == ',' ? PlaceList.skipSpaces(text, i + 1) : i;
    Optional<PlaceList> list = PlaceList.at(text, i, false);
    if (list.isEmpty()) {
      return Optional.empty();
    }
    List<String> agencies = new ArrayList<>();
    Tail tail = Tail.at(text, list.get().end(), agencies);
    return tail.isStrong() && tail.sign() != Tail.Sign.COMMA
        ? Optional.of(dateline(list.get(), Optional.of(date), agencies))
        : Optional.empty();
  }

  /** The date that only signs part from the places. */
  private Optional<DateMention> dateAt(int end) {
    int i = end;
    int signs = 0;
    while (i < text.length() && signs <= 2 && isSign(text.charAt(i))) {
      signs += Folding.isSpace(text.charAt(i)) ? 0 : 1;
      i++;
    }
    int start = passArticle(text, i);
    return dates.stream().filter(d -> d.span().start() == start).findFirst();
  }

  /** {@code Paris, le 4 décembre}, {@code Berlin, den 11. September}. */
  static int passArticle(String text, int i) {
    int end = PlaceList.wordEnd(text, i);
    return end > i
            && end < text.length()
            && Folding.isSpace(text.charAt(end))
            && ARTICLES.contains(text.substring(i, end).toLowerCase(Locale.ROOT))
        ? PlaceList.skipSpaces(text, end)
        : i;
  }

  private static boolean isSign(char c) {
    return Folding.isSpace(c)
        || c == ','
        || c == '.'
        || c == ':'
        || c == '('
        || PlaceList.isDash(c);
  }

  private Dateline dateline(PlaceList list, Optional<DateMention> date, List<String> agencies) {
    int from = list.places().getFirst().span().start();
    int to = list.places().getLast().span().end();
    Span span =
        date.map(d -> new Span(Math.min(from, d.span().start()), Math.max(to, d.span().end())))
            .orElse(new Span(from, to));
    return new Dateline(text, span, list.places(), date, agencies, "");
  }
}
