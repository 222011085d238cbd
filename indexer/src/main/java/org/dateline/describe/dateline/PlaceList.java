package org.dateline.describe.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.describe.gazetteer.Countries;
import org.dateline.describe.gazetteer.Gazetteer;
import org.dateline.describe.gazetteer.Towns;
import org.dateline.describe.page.LabelRole;
import org.dateline.text.Capitals;
import org.dateline.text.Folding;
import org.dateline.text.Span;

/**
 * One place or several, joined as datelines join them: {@code VIENNA/TIRANA}, {@code Moscow, Paris,
 * Washington DC}, {@code BAKU, Azerbaijan}, {@code SKOPJE / Macedonia del Norte/}.
 *
 * @param places at least one
 * @param end where the list ends, the country behind the last place included
 */
record PlaceList(List<PlaceMention> places, int end) {

  /** An unknown place of more words than that is a title or a body. */
  private static final int MOST_UNKNOWN_WORDS = 3;

  private static final Set<String> AND =
      Set.of("and", "et", "und", "y", "e", "i", "и", "та", "ve", "en", "och", "og", "ja", "&");

  boolean areKnown() {
    return places.stream().allMatch(PlaceMention::known);
  }

  /**
   * The list that begins at {@code start}.
   *
   * @param strangers whether places that the gazetteer lacks may stand in it
   */
  static Optional<PlaceList> at(String text, int start, boolean strangers) {
    List<PlaceMention> places = new ArrayList<>();
    Optional<PlaceMention> place = placeAt(text, start, strangers);
    int end = start;
    while (place.isPresent()) {
      PlaceMention mention = place.get();
      Qualifier qualifier = Qualifier.behind(text, mention);
      places.add(qualifier.apply(mention));
      end = qualifier.end();
      place = nextPlace(text, end, strangers, mention.known());
    }
    return places.isEmpty() ? Optional.empty() : Optional.of(new PlaceList(places, end));
  }

  private static Optional<PlaceMention> nextPlace(
      String text, int end, boolean strangers, boolean afterKnown) {
    int i = skipSpaces(text, end);
    if (i >= text.length()) {
      return Optional.empty();
    }
    char c = text.charAt(i);
    if (c == '/') {
      return placeAt(text, skipSpaces(text, i + 1), strangers);
    }
    if (c == ',' || c == ';' || (isDash(c) && afterKnown)) {
      i = skipSpaces(text, i + 1);
    }
    if (i > end) {
      int wordEnd = i;
      while (wordEnd < text.length() && !Folding.isSpace(text.charAt(wordEnd))) {
        wordEnd++;
      }
      if (AND.contains(text.substring(i, Math.min(wordEnd, i + 4)))) {
        return placeAt(text, skipSpaces(text, wordEnd), false);
      }
    }
    return c == ',' || c == ';' || isDash(c) ? placeAt(text, i, false) : Optional.empty();
  }

  private static Optional<PlaceMention> placeAt(String text, int start, boolean strangers) {
    if (start >= text.length() || Character.isLowerCase(text.charAt(start))) {
      return Optional.empty();
    }
    Optional<Gazetteer.Match> match = Gazetteer.longestAt(text, start);
    if (match.isPresent()) {
      Gazetteer.Match known = match.get();
      Span span = new Span(start, known.end());
      Optional<String> country = Countries.ofCode(known.place().country());
      return Optional.of(new PlaceMention(span, known.name(), country, true));
    }
    return strangers ? stranger(text, start) : Optional.empty();
  }

  /** Capitalised words that may well be the name of a place. */
  private static Optional<PlaceMention> stranger(String text, int start) {
    int end = start;
    int words = 0;
    int next = start;
    boolean shouting = false;
    while (next < text.length() && Character.isUpperCase(text.charAt(next))) {
      int wordEnd = wordEnd(text, next);
      String word = text.substring(next, wordEnd);
      boolean capitals = Capitals.areAll(word) && word.length() > 1;
      if (words == 0) {
        shouting = capitals;
      } else if (shouting != capitals) {
        break;
      }
      if (NotPlaces.contains(word) || LabelRole.of(word).isPresent()) {
        return Optional.empty();
      }
      words++;
      end = wordEnd;
      next = end < text.length() && text.charAt(end) == ' ' ? end + 1 : text.length();
    }
    int length = end - start;
    if (words == 0 || words > MOST_UNKNOWN_WORDS || length < 3) {
      return Optional.empty();
    }
    String name = Capitals.ordinary(text.substring(start, end));
    boolean acronym = shouting && words == 1 && length <= 4;
    if (acronym && Towns.country(name).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new PlaceMention(new Span(start, end), name, Optional.empty(), false));
  }

  static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isInName(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isInName(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '-'
        || c == '\''
        || c == '’'
        || c == '\uFFFD'; // a letter that was lost in a wrong encoding
  }

  static int skipSpaces(String text, int i) {
    while (i < text.length() && Folding.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }
}
