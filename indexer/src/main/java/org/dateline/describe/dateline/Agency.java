package org.dateline.describe.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.text.Capitals;
import org.dateline.text.Folding;

/** The agencies that sign a dateline, and the signs around them. */
final class Agency {

  /** {@code Ministry of Foreign Affairs press service} is about as long as they get. */
  private static final int LONGEST = 45;

  private static final int MOST_WORDS = 5;

  /** Words that stand in the names of agencies as well. */
  private static final Set<String> OF_AGENCIES =
      Set.of("The", "Agency", "News", "Daily", "Today", "Weekly", "Press", "Bulletin", "Network");

  /** Letters of an agency that only its place tells: shorter words are titles, such as Prof. */
  private static final int SHORTEST = 5;

  private Agency() {}

  /**
   * Passes all agencies, dashes and points from {@code i} on.
   *
   * @param found takes the agencies that stand there
   * @return where the words of the release begin; {@code i} where nothing of the kind stands there
   */
  static int pass(String text, int i, List<String> found) {
    int end = i;
    for (int turn = 0; turn < 4; turn++) { // a dash, an agency, a point, a second agency
      int start = PlaceList.skipSpaces(text, end);
      if (start >= text.length()) {
        return start;
      }
      char c = text.charAt(start);
      int next =
          c == '(' || c == '/' || c == '['
              ? enclosed(text, start, c == '(' ? ')' : c == '[' ? ']' : '/', found)
              : PlaceList.isDash(c) || c == ',' || c == '.' || c == ':'
                  ? named(text, start, found)
                  : start;
      if (next == start) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** {@code (MIA)}, {@code /KASPIA/}; what is no name, such as a time zone, is passed as well. */
  static int enclosed(String text, int open, char close, List<String> found) {
    int end = text.indexOf(close, open + 1);
    if (end < 0 || end - open > LONGEST) {
      return open;
    }
    String words = text.substring(open + 1, end).strip();
    if (words.isEmpty() || (close == '/' && words.length() < 3)) {
      return open;
    }
    for (String name : split(words)) {
      if (isName(name)) {
        found.add(name);
      }
    }
    return end + 1;
  }

  /** The parts of {@code MENAFN- Trend News Agency}; a hyphen within a word is no joint. */
  private static List<String> split(String words) {
    List<String> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean spaced =
          (i > 0 && Folding.isSpace(words.charAt(i - 1)))
              || (i + 1 < words.length() && Folding.isSpace(words.charAt(i + 1)));
      if (c == '/' || c == ',' || (PlaceList.isDash(c) && spaced)) {
        names.add(words.substring(start, i).strip());
        start = i + 1;
      }
    }
    names.add(words.substring(start).strip());
    return names;
  }

  /** Passes a dash, a comma or a point, and the agency behind it where one is closed by another. */
  private static int named(String text, int sign, List<String> found) {
    int behind = sign + 1;
    while (behind < text.length()
        && (PlaceList.isDash(text.charAt(behind)) || text.charAt(behind) == '.')) {
      behind++;
    }
    int start = PlaceList.skipSpaces(text, behind);
    int limit = Math.min(text.length(), start + LONGEST);
    int end = start;
    while (end < limit && !isClosing(text, end)) {
      end++;
    }
    boolean closed = end < limit || (end == text.length() && text.charAt(sign) == ',');
    String words = text.substring(start, end).strip();
    if (closed
        && isName(words)
        && isSigned(words)
        && (hasAcronym(words)
            || isColon(text, end)
            || isQuoted(words)
            || isBetweenDashAndPoint(text, sign, words, end))) {
      found.add(isQuoted(words) ? words.substring(1, words.length() - 1) : words);
      return Math.min(text.length(), end + 1);
    }
    return text.charAt(sign) == ',' ? sign : behind;
  }

  /** {@code МОСКВА, 3 дек - Памир-Информ. Глава …}: a name or two, and then a sentence begins. */
  private static boolean isBetweenDashAndPoint(String text, int sign, String words, int end) {
    boolean dash = PlaceList.isDash(text.charAt(sign));
    int next = end + 2;
    return dash
        && words.length() >= SHORTEST
        && words.indexOf(' ') == words.lastIndexOf(' ')
        && next < text.length()
        && text.charAt(end) == '.'
        && Folding.isSpace(text.charAt(end + 1))
        && Character.isUpperCase(text.charAt(next));
  }

  private static boolean isQuoted(String words) {
    return words.length() > 2
        && "\"“„«".indexOf(words.charAt(0)) >= 0
        && "\"”“»".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static boolean isColon(String text, int i) {
    return i < text.length() && text.charAt(i) == ':';
  }

  private static boolean isClosing(String text, int i) {
    char c = text.charAt(i);
    return c == ':'
        || c == '.'
        || (PlaceList.isDash(c) && i > 0 && Folding.isSpace(text.charAt(i - 1)));
  }

  private static boolean isName(String words) {
    if (words.isEmpty() || words.length() > LONGEST || !hasLetter(words)) {
      return false;
    }
    String[] parts = words.split(" ", -1);
    char first = words.charAt(0);
    if (first == '/' || first == '(') {
      return false;
    }
    return parts.length <= MOST_WORDS
        && (Character.isUpperCase(first) || first == '"' || first == '“' || hasAcronym(words))
        && !isZone(words);
  }

  /** Whether all words are capitalised and none is an office or a body that acts in the text. */
  private static boolean isSigned(String words) {
    for (String word : words.split(" ", -1)) {
      boolean small = word.isEmpty() || Character.isLowerCase(word.charAt(0));
      if (small || (NotPlaces.contains(word) && !OF_AGENCIES.contains(word))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isZone(String words) {
    return words.startsWith("UTC") || words.startsWith("GMT") || words.startsWith("CET");
  }

  private static boolean hasLetter(String words) {
    return words.chars().anyMatch(Character::isLetter)
        && words.chars().noneMatch(Character::isDigit);
  }

  /** Whether a word of three or more letters is all capitals, or joins capitals and small ones. */
  private static boolean hasAcronym(String words) {
    for (String word : words.split("[ \"“”«»]", -1)) {
      int capitals = 0;
      for (int i = 0; i < word.length(); i++) {
        capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
      }
      if (capitals >= 3 || (word.length() == 2 && Capitals.areAll(word))) {
        return true;
      }
    }
    return false;
  }
}
