package org.dateline.describe.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.describe.Found;
import org.dateline.describe.gazetteer.Countries;
import org.dateline.describe.page.ScannedPage;
import org.dateline.text.Characters;

/** Finds the countries that the title and the body of a release mention by name. */
public final class CountryFinder {

  /** Names of countries that are names of persons as well. */
  private static final Set<String> ALSO_PERSONS = Set.of("Georgia", "Jordan", "Chad", "Israel");

  /** What may stand before such a name though it has a capital letter. */
  private static final Set<String> BEFORE_COUNTRIES =
      Set.of(
          "In", "To", "From", "Of", "The", "And", "For", "With", "On", "At", "By", "As", "Dear",
          "Both");

  /** How the one name begins that has a small first letter. */
  private static final String FORMER = "the former";

  private CountryFinder() {}

  /** Each country once, in the order of its first mention. */
  public static List<Found<String>> find(ScannedPage page) {
    Map<String, Found<String>> found = new LinkedHashMap<>();
    page.title().ifPresent(title -> scan(title.text(), found));
    page.paragraphs().forEach(p -> scan(p.text(), found));
    return new ArrayList<>(found.values());
  }

  private static void scan(String text, Map<String, Found<String>> found) {
    boolean former = text.contains(FORMER);
    int behind = -1; // where the name before ends
    for (int i = 0; i < text.length(); i++) {
      boolean begins =
          Characters.isLetterNotSmall(text.charAt(i)) || (former && text.startsWith(FORMER, i));
      if (begins && i != behind && !isWithinWord(text, i)) { // few letters begin anything
        var match = Countries.longestAt(text, i);
        if (match.isPresent() && !isPerson(text, i, match.get())) {
          String words = text.substring(i, match.get().end());
          found.computeIfAbsent(match.get().name(), name -> new Found<>(name, "name", words));
          behind = match.get().end();
          i = behind - 1;
        }
      }
    }
  }

  private static boolean isWithinWord(String text, int i) {
    return i > 0 && Characters.isLetter(text.charAt(i - 1));
  }

  /** {@code Georgia Meloni}, {@code Michael Jordan}: a capitalised word right before or behind. */
  private static boolean isPerson(String text, int start, Countries.Match match) {
    if (!ALSO_PERSONS.contains(match.name())) {
      return false;
    }
    boolean surnameFollows =
        match.end() + 2 < text.length()
            && text.charAt(match.end()) == ' '
            && Character.isUpperCase(text.charAt(match.end() + 1))
            && Character.isLowerCase(text.charAt(match.end() + 2))
            && Countries.longestAt(text, match.end() + 1).isEmpty();
    int before = start - 1;
    if (before <= 0 || text.charAt(before) != ' ' || !Character.isLetter(text.charAt(before - 1))) {
      return surnameFollows;
    }
    int word = before;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    String name = text.substring(word, before);
    boolean forename =
        Character.isUpperCase(name.charAt(0))
            && name.length() > 1
            && Character.isLowerCase(name.charAt(1))
            && !BEFORE_COUNTRIES.contains(name);
    boolean sentenceStart = word == 0 || ".!?”\"".indexOf(text.charAt(Math.max(0, word - 2))) >= 0;
    return surnameFollows || (forename && !sentenceStart);
  }
}
