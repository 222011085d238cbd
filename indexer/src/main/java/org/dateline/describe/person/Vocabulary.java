package org.dateline.describe.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of one language with their senses while a {@link Lexicon} is made: those of the lists,
 * in their other cases too.
 */
final class Vocabulary {

  /** Shorter nouns have forms that are other words. */
  private static final int SHORTEST_INFLECTED = 5;

  /** Where an s makes several of one. */
  private static final Set<String> PLURAL_IN_S = Set.of("fr", "es", "pt");

  private final String language;
  private final String[] endings;
  private final Map<String, Integer> words = new HashMap<>(WordLists.NAMES);
  private final Map<String, Integer> lower;
  private final Set<String> offices = new HashSet<>();

  /** Of a language, by its ISO 639-1 code. */
  Vocabulary(String language) {
    this.language = language;
    this.endings = WordLists.endings(language, "ENDINGS");
    for (WordLists.Line line : WordLists.LEXICON) {
      if (line.isOf(language) && !line.holdsEndings()) {
        addAll(words, line);
      }
    }
    switch (language) {
      // Bayerns Verkehrsminister
      case "de" -> inflectPlaces("s");
      case "sr", "pl", "fi", "cs" -> inflectPlaces(endings);
      case "et" -> inflectPlaces("s", "st", "sse", "l", "ga", "i"); // Helsingis
      case "hu" -> inflectPlaces("t", "ot", "ban", "ba", "ben", "be", "nak", "nek"); // Bécsben
      case "ro" -> inflectPlaces("ei", "ului"); // ambasadorul Letoniei
      default -> {}
    }
    if (language.equals("sr")) {
      addCyrillic();
    }
    if (capitalisesNouns(language)) {
      addTrades(words);
    }
    lower = new HashMap<>(words);
    lower.values().removeIf(Vocabulary::isOnlyCapitalised);
    if (capitalisesNouns(language)) {
      // im obersten Stock is no colonel
      lower.replaceAll((word, senses) -> withoutNoun(senses));
      lower.values().removeIf(senses -> senses == 0);
    } else {
      // a trade with a capital is a surname more often than not
      addTrades(lower);
    }
  }

  String[] endings() {
    return endings;
  }

  /** The nouns of offices and trades, folded, as the lists have them. */
  Set<String> offices() {
    return Set.copyOf(offices);
  }

  /** The words as they are looked up with a capital. */
  Map<String, Integer> words() {
    return words;
  }

  /** The words as they are looked up in lower case. */
  Map<String, Integer> lower() {
    return lower;
  }

  /** Whether all nouns of a language have a capital. */
  static boolean capitalisesNouns(String language) {
    return language.equals("de");
  }

  private static int withoutNoun(int senses) {
    return (senses & Sense.MODIFIER) != 0 ? senses : senses & ~Sense.HEAD;
  }

  private static boolean isOnlyCapitalised(int senses) {
    int others = senses & ~(Sense.OF_CAPITALS | Sense.FEMALE | Sense.MALE);
    return (senses & Sense.OF_CAPITALS) != 0 && others == 0;
  }

  private void addTrades(Map<String, Integer> table) {
    for (WordLists.Line line : WordLists.TRADES) {
      if (line.isOf(language)) {
        addAll(table, line);
      }
    }
  }

  private void addAll(Map<String, Integer> table, WordLists.Line line) {
    int senses = WordLists.senses(line.kind());
    boolean office = (senses & Sense.HEAD) != 0 && (senses & Sense.PLURAL) == 0;
    for (String word : line.words()) {
      boolean marked = word.endsWith("*");
      String plain = marked ? word.substring(0, word.length() - 1) : word;
      add(table, Letters.fold(plain), marked, senses);
      if (office) {
        offices.add(Letters.fold(plain));
      }
      if (line.language().equals("sr")) {
        String cyrillic = Letters.fold(SerbianScript.cyrillic(plain));
        add(table, cyrillic, marked, senses);
        if (office) {
          offices.add(cyrillic);
        }
      }
    }
  }

  private void add(Map<String, Integer> table, String stem, boolean marked, int senses) {
    put(table, stem, senses);
    if (endings.length > 0) {
      boolean noun = (senses & (Sense.HEAD | Sense.ORGANISATION)) != 0;
      boolean several = (senses & Sense.PLURAL) != 0;
      if (!several && (marked || (noun && stem.length() >= SHORTEST_INFLECTED))) {
        inflect(table, stem, senses, endings);
      }
    } else if (language.equals("en") && isCountable(stem, senses)) {
      addPlural(table, stem, senses);
    } else if (marked) {
      // Romance and German nouns: a plural or genitive s
      boolean several = (senses & Sense.HEAD) != 0 && PLURAL_IN_S.contains(language);
      put(table, stem + "s", several ? senses | Sense.PLURAL : senses);
      put(table, stem + "es", several ? senses | Sense.PLURAL : senses);
      if (capitalisesNouns(language) && (senses & Sense.HEAD) != 0) {
        // dem Präsidenten, des Grafen
        put(table, stem + "en", senses);
        put(table, stem + "nen", stem.endsWith("in") ? senses | Sense.PLURAL : senses);
      }
    } else if (language.equals("en") && senses == Sense.ORGANISATION) {
      put(table, stem + "s", senses);
    }
  }

  private static boolean isCountable(String stem, int senses) {
    char last = stem.charAt(stem.length() - 1);
    return (senses & Sense.HEAD) != 0
        && (senses & (Sense.PLURAL | Sense.ACRONYM | Sense.RANK)) == 0
        && stem.length() >= SHORTEST_INFLECTED
        && last != 's'
        && last != '.';
  }

  /** Of several who share an office; not where the word is known as something else. */
  private static void addPlural(Map<String, Integer> table, String stem, int senses) {
    String plural =
        stem.endsWith("man")
            ? stem.substring(0, stem.length() - 2) + "en"
            : stem.endsWith("y") && !stem.endsWith("ey")
                ? stem.substring(0, stem.length() - 1) + "ies"
                : stem + "s";
    table.putIfAbsent(plural, senses | Sense.PLURAL);
  }

  /** All cases of a noun, and some that it does not have: no other word stands there. */
  private static void inflect(
      Map<String, Integer> table, String stem, int senses, String... endings) {
    char last = stem.charAt(stem.length() - 1);
    boolean vowel = "aoeаояйь".indexOf(last) >= 0 && stem.length() > SHORTEST_INFLECTED;
    for (String ending : endings) {
      put(table, stem + ending, senses);
      if (vowel) {
        put(table, stem.substring(0, stem.length() - 1) + ending, senses);
      }
    }
  }

  /** The towns and countries of the list in the other cases of a language. */
  private void inflectPlaces(String... cases) {
    words.entrySet().stream()
        .filter(e -> (e.getValue() & Sense.PLACE) != 0)
        .map(Map.Entry::getKey)
        .toList()
        .forEach(place -> inflect(words, place, Sense.PLACE, cases));
  }

  /** Serbian is written in both scripts: given names and places are listed in Latin letters. */
  private void addCyrillic() {
    for (Map.Entry<String, Integer> word : List.copyOf(words.entrySet())) {
      int senses = word.getValue() & (Sense.OF_CAPITALS | Sense.FEMALE | Sense.MALE);
      if ((senses & Sense.OF_CAPITALS) != 0 && word.getKey().charAt(0) < 0x250) {
        put(words, Letters.fold(SerbianScript.cyrillic(word.getKey())), senses);
      }
    }
  }

  private static void put(Map<String, Integer> table, String word, int senses) {
    table.merge(word, senses, (a, b) -> a | b);
  }
}
