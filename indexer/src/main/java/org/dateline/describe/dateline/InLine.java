package org.dateline.describe.dateline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.calendar.DateMention;
import org.dateline.describe.gazetteer.Gazetteer;
import org.dateline.describe.gazetteer.Towns;
import org.dateline.describe.page.LabelRole;
import org.dateline.describe.page.ScannedPage.Passage;
import org.dateline.text.Folding;
import org.dateline.text.Span;

/**
 * Reads the dateline in a line that is no sentence: one that stands alone, a title, a line of
 * metadata. Other words may stand before it: {@code 1499th Meeting of the Permanent Council,
 * Vienna, 28 November 2024}; the date may come first: {@code Secretary General 21 February 2019
 * Strasbourg}.
 */
final class InLine {

  /** Three long places with their countries fit in. */
  private static final int LONGEST_PLACES = 90;

  /** Letters of a town's name. */
  private static final int LONGEST_TOWN = 30;

  /** Words that make a place a part of a sentence, at its beginning with a capital letter. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in", "at", "from", "to", "near", "à", "en", "de", "aus", "bei", "w", "z", "в", "из", "u",
          "iz", "a", "da");

  /** With these begins what a line of metadata says behind date and place. */
  private static final Set<String> TYPES =
      Set.of(
          "statement",
          "statements",
          "press",
          "local",
          "news",
          "speech",
          "speeches",
          "remarks",
          "joint",
          "delegation",
          "embassy",
          "mission",
          "spokesperson",
          "declaration",
          "readout",
          "communiqué",
          "déclaration",
          "discours",
          "erklärung",
          "pressemitteilung",
          "comunicado",
          "nota",
          "comunicato",
          "заявление",
          "пресс-релиз",
          "komunikat",
          "saopštenje");

  private final String text;
  private final List<DateMention> dates;

  private InLine(Passage passage) {
    this.text = passage.text();
    this.dates = passage.dates();
  }

  static Optional<Dateline> of(Passage passage) {
    return new InLine(passage).read();
  }

  /** A line of nothing but known places. */
  static Optional<Dateline> ofPlaces(Passage passage) {
    String text = passage.text();
    return PlaceList.at(text, 0, false)
        .filter(list -> text.substring(list.end()).isBlank())
        .map(
            list ->
                new Dateline(
                    text, new Span(0, list.end()), list.places(), Optional.empty(), List.of(), ""));
  }

  /** A line that ends in a known place behind a comma. */
  static Optional<Dateline> endingIn(Passage passage) {
    String text = passage.text();
    int comma = text.lastIndexOf(',');
    return comma < 0
        ? Optional.empty()
        : PlaceList.at(text, PlaceList.skipSpaces(text, comma + 1), false)
            .filter(list -> list.end() == text.length())
            .map(
                list ->
                    new Dateline(
                        text,
                        new Span(list.places().getFirst().span().start(), list.end()),
                        list.places(),
                        Optional.empty(),
                        List.of(),
                        text.substring(0, comma)));
  }

  private Optional<Dateline> read() {
    for (DateMention date : dates) {
      String before = text.substring(0, date.span().start());
      boolean update =
          LabelRole.atEndOf(before)
              .filter(r -> r == LabelRole.UPDATED || r == LabelRole.OTHER)
              .isPresent();
      Optional<Dateline> found =
          update ? Optional.empty() : placesBefore(date).or(() -> placesBehind(date));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Dateline> placesBefore(DateMention date) {
    int end = date.span().start();
    for (int i = Math.max(0, end - LONGEST_PLACES); i < end; i++) {
      if (!mayBegin(i)) {
        continue;
      }
      Optional<PlaceList> list = PlaceList.at(text, i, i == 0 || isTown(i));
      if (list.isPresent() && areSigns(list.get().end(), end) && isPlausible(list.get(), i, date)) {
        Span span = new Span(i, date.span().end());
        return Optional.of(dateline(list.get(), date, span, i));
      }
    }
    return Optional.empty();
  }

  /** A lone stranger may be a person: its date must be parted by a comma, and it is one word. */
  private boolean isPlausible(PlaceList list, int start, DateMention date) {
    if (list.areKnown()) {
      return true;
    }
    Span first = list.places().getFirst().span();
    if (start > 0) {
      return isTown(start) && list.places().size() == 1 && date.year().isPresent();
    }
    boolean oneWord = text.substring(first.start(), first.end()).indexOf(' ') < 0;
    String between = text.substring(list.end(), date.span().start());
    return date.year().isPresent()
        && between.indexOf(',') >= 0
        && (oneWord || list.places().size() > 1 || list.places().getFirst().country().isPresent());
  }

  /** {@code Speech on Rivers' Day – Newark, 10 June 2019}: behind a sign, and a town's name. */
  private boolean isTown(int i) {
    int sign = i;
    while (sign > 0 && Folding.isSpace(text.charAt(sign - 1))) {
      sign--;
    }
    boolean signed =
        sign > 0 && (text.charAt(sign - 1) == '(' || PlaceList.isDash(text.charAt(sign - 1)));
    int comma = text.indexOf(',', i);
    return signed
        && (sign < i || text.charAt(i - 1) == '(')
        && comma > i
        && comma - i <= LONGEST_TOWN
        && Towns.country(text.substring(i, comma)).isPresent();
  }

  private Optional<Dateline> placesBehind(DateMention date) {
    int i = date.span().end();
    while (i < text.length()
        && (Folding.isSpace(text.charAt(i)) || ".,-–—|".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    int start = i;
    return PlaceList.at(text, start, false)
        .filter(list -> isEnd(list.end()) || (date.span().start() == 0 && isType(list.end())))
        .map(
            list ->
                dateline(
                    list, date, new Span(date.span().start(), list.end()), date.span().start()));
  }

  private Dateline dateline(PlaceList list, DateMention date, Span span, int headEnd) {
    return new Dateline(
        text, span, list.places(), Optional.of(date), List.of(), text.substring(0, headEnd));
  }

  /** {@code 14.12.2021 Brussels Statement}: what a site files it under, or whose it is. */
  private boolean isType(int i) {
    int start = PlaceList.skipSpaces(text, i);
    int end = PlaceList.wordEnd(text, start);
    return start > i
        && start < text.length()
        && Character.isUpperCase(text.charAt(start))
        && text.length() <= LONGEST_PLACES
        && TYPES.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private boolean isEnd(int i) {
    int next = PlaceList.skipSpaces(text, i);
    return next >= text.length() || "|()-–—".indexOf(text.charAt(next)) >= 0;
  }

  /** Whether nothing but signs, and perhaps an article, stands there. */
  private boolean areSigns(int from, int to) {
    int i = from;
    while (i < to && isSign(text.charAt(i))) {
      i++;
    }
    return i == to || (i > from && i < to && Opening.passArticle(text, i) == to);
  }

  private static boolean isSign(char c) {
    return Folding.isSpace(c) || ",.:;(|".indexOf(c) >= 0 || PlaceList.isDash(c);
  }

  /** {@code 1382e réunion du Conseil permanent Vienne, le 7 juillet}: the adjective behind it. */
  private static boolean endsMeeting(String word) {
    return word.equals("permanent") || word.equals("permanente") || word.equals("ministériel");
  }

  /**
   * At the start, behind a sign or a capitalised word; {@code in Vienna, 2 May} is a sentence's.
   */
  private boolean mayBegin(int i) {
    if (Character.isLowerCase(text.charAt(i)) || !Character.isLetter(text.charAt(i))) {
      return false;
    }
    if (i == 0) {
      return true;
    }
    char before = text.charAt(i - 1);
    if (Character.isLetterOrDigit(before)) {
      return !Character.isUpperCase(before) && Gazetteer.longestAt(text, i).isPresent();
    }
    int word = i;
    while (word > 0 && Folding.isSpace(text.charAt(word - 1))) {
      word--;
    }
    if (word == 0 || !Character.isLetter(text.charAt(word - 1))) {
      return word == 0 || PlaceList.isDash(text.charAt(word - 1)) == (word < i) || word < i;
    }
    int end = word;
    while (word > 0
        && (Character.isLetter(text.charAt(word - 1)) || text.charAt(word - 1) == '-')) {
      word--;
    }
    return (!Character.isLowerCase(text.charAt(word)) || endsMeeting(text.substring(word, end)))
        && !PREPOSITIONS.contains(text.substring(word, end).toLowerCase(Locale.ROOT));
  }
}
