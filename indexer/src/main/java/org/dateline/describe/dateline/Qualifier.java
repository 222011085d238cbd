package org.dateline.describe.dateline;

import java.util.List;
import java.util.Optional;
import org.dateline.describe.gazetteer.Countries;
import org.dateline.describe.gazetteer.Gazetteer;
import org.dateline.text.Folding;

/**
 * What a dateline says behind a place to tell where it lies: a country or a region. It is no place
 * of its own.
 *
 * @param country the English CLDR name, where it is a country
 * @param end where it ends; the end of the place where there is none
 */
record Qualifier(Optional<String> country, int end) {

  /** {@code Conn.}, {@code North Rhine-Westphalia}: no region has more letters. */
  private static final int LONGEST_REGION = 40;

  /** Words for a town behind its name: {@code Астана қаласы}; no comma parts them. */
  private static final List<String> TOWN =
      List.of("қаласы", "қ.", "шаары", "shahri", "şəhəri", "şäheri", "шаҳри");

  PlaceMention apply(PlaceMention place) {
    return country.isPresent() ? place.in(country) : place;
  }

  static Qualifier behind(String text, PlaceMention place) {
    int end = place.span().end();
    int i = PlaceList.skipSpaces(text, end);
    if (i < text.length()) {
      int town = behindTown(text, i);
      if (town > i) {
        return new Qualifier(Optional.empty(), town);
      }
      char c = text.charAt(i);
      if (c == '/' || c == '(') {
        return enclosed(text, i, c == '/' ? '/' : ')').orElse(new Qualifier(Optional.empty(), end));
      }
      if (c == ',') {
        int start = PlaceList.skipSpaces(text, i + 1);
        return country(text, start, place)
            .or(() -> region(text, start))
            .orElse(new Qualifier(Optional.empty(), end));
      }
    }
    return new Qualifier(Optional.empty(), end);
  }

  private static int behindTown(String text, int start) {
    for (String word : TOWN) {
      int end = start + word.length();
      if (text.startsWith(word, start)
          && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return end;
      }
    }
    return start;
  }

  /** {@code / Macedonia del Norte/} and {@code (Finland)}. */
  private static Optional<Qualifier> enclosed(String text, int open, char close) {
    int start = PlaceList.skipSpaces(text, open + 1);
    if (start >= text.length()) {
      return Optional.empty();
    }
    return Countries.longestAt(text, start)
        .flatMap(
            country -> {
              int end = PlaceList.skipSpaces(text, country.end());
              return end < text.length() && text.charAt(end) == close
                  ? Optional.of(new Qualifier(Optional.of(country.name()), end + 1))
                  : Optional.empty();
            });
  }

  /** A country behind a comma; a city-state is one where the place lies in it. */
  private static Optional<Qualifier> country(String text, int start, PlaceMention place) {
    if (start >= text.length()) {
      return Optional.empty();
    }
    return Countries.longestAt(text, start)
        .filter(
            country ->
                Gazetteer.longestAt(text, start).isEmpty()
                    || place.country().isEmpty()
                    || place.country().get().equals(country.name()))
        .map(country -> new Qualifier(Optional.of(country.name()), country.end()));
  }

  /** {@code , Texas,} and {@code , Conn.,}: capitalised words between commas that are no place. */
  private static Optional<Qualifier> region(String text, int start) {
    if (start >= text.length()
        || !Character.isUpperCase(text.charAt(start))
        || Gazetteer.longestAt(text, start).isPresent()) {
      return Optional.empty();
    }
    int limit = Math.min(text.length(), start + LONGEST_REGION);
    int end = start;
    while (end < limit && (Character.isLetter(text.charAt(end)) || isInRegion(text, end))) {
      end++;
    }
    while (end > start && Folding.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int next = PlaceList.skipSpaces(text, end);
    if (next >= text.length()) {
      return Optional.empty();
    }
    char c = text.charAt(next);
    boolean closed =
        (c == ',' && isDigitOrCapital(text, PlaceList.skipSpaces(text, next + 1)))
            || (PlaceList.isDash(c) && next > end);
    return closed && areCapitalised(text.substring(start, end))
        ? Optional.of(new Qualifier(Optional.empty(), end))
        : Optional.empty();
  }

  private static boolean isInRegion(String text, int i) {
    char c = text.charAt(i);
    return c == '.' || c == ' ' || (c == '-' && i > 0 && Character.isLetter(text.charAt(i - 1)));
  }

  private static boolean isDigitOrCapital(String text, int i) {
    return i < text.length()
        && (Character.isDigit(text.charAt(i)) || Character.isUpperCase(text.charAt(i)));
  }

  private static boolean areCapitalised(String words) {
    for (String word : words.split(" ", -1)) {
      if (word.isEmpty()
          || !Character.isUpperCase(word.charAt(0))
          || !NotPlaces.mayBeRegion(word)) {
        return false;
      }
    }
    return true;
  }
}
