package org.dateline.describe.person;

import java.util.ArrayList;
import java.util.List;

/** The nominative of Russian names that a sentence puts into another case. */
final class Nominative {

  private static final List<String> OBLIQUE_OFFICE =
      List.of(
          "ра", "ру", "ром", "та", "ту", "том", "ла", "лу", "лом", "ля", "лю", "лем", "ря", "рю",
          "рем", "ка", "ку", "ком", "ого", "ому", "ым", "ера", "еру", "ером", "ву", "вой", "ве",
          "на", "ну", "ном");

  /** Feminines, and masculines that end as feminines do. */
  private static final List<String> FIRST_CASE =
      List.of("учительница", "журналистка", "студентка", "председательница", "глава", "судья");

  private Nominative() {}

  /** The other cases of a given name, folded. */
  static List<String> obliqueForms(String name, boolean female) {
    List<String> forms = new ArrayList<>();
    String stem = name.substring(0, name.length() - 1);
    char last = name.charAt(name.length() - 1);
    String[] endings =
        switch (last) {
          case 'а' -> new String[] {"ы", "и", "е", "у", "ой", "ей"};
          case 'я' -> new String[] {"и", "е", "ю", "ей"};
          case 'й' -> new String[] {"я", "ю", "ем", "е", "и"};
          case 'ь' -> female ? new String[] {"и", "ью"} : new String[] {"я", "ю", "ем", "е"};
          case 'о', 'е', 'и', 'у', 'ы', 'э', 'ю' -> new String[] {};
          default -> new String[] {"\0а", "\0у", "\0ом", "\0ем", "\0е"};
        };
    for (String ending : endings) {
      forms.add(ending.charAt(0) == '\0' ? name + ending.substring(1) : stem + ending);
    }
    return forms;
  }

  /**
   * A Cyrillic name in the nominative as far as its endings tell; other scripts as they are.
   *
   * @param words the words of the name, as written
   * @param inOblique whether the sentence puts it into another case, as far as the words beside it
   *     tell
   */
  static String of(List<String> words, boolean inOblique) {
    if (words.size() < 2 || !isCyrillic(words.getLast())) {
      return String.join(" ", words);
    }
    String surname = words.getLast();
    List<String> given = words.subList(0, words.size() - 1);
    boolean oblique = inOblique;
    List<String> result = new ArrayList<>();
    for (String word : given) {
      String nominative = !inOblique && isWomans(word) ? word : givenName(word);
      oblique |= !nominative.equals(word);
      result.add(nominative.equals(word) && inOblique ? masculine(word) : nominative);
    }
    boolean female =
        (Lexicon.of("ru").senses(result.getFirst(), 0, result.getFirst().length()) & Sense.FEMALE)
            != 0;
    boolean instrumental =
        surname.endsWith("овым") || surname.endsWith("евым") || surname.endsWith("ским");
    boolean indeclinable = surname.endsWith("оглу") || surname.endsWith("улу");
    result.add((oblique || instrumental) && !indeclinable ? surname(surname, female) : surname);
    return String.join(" ", result);
  }

  /** An unlisted given name that ends as masculine genitives do. */
  private static String masculine(String word) {
    boolean genitive =
        word.length() > 4
            && (word.endsWith("а") || word.endsWith("у") || word.endsWith("ом"))
            && "аеёиоуыэюя".indexOf(word.charAt(word.length() - 2)) < 0;
    boolean known = (Lexicon.of("ru").senses(word, 0, word.length()) & Sense.GIVEN) != 0;
    if (!genitive && word.endsWith("ом") && word.length() > 5) {
      return known ? word : word.substring(0, word.length() - 2);
    }
    return genitive && !known ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether a role's noun is in another case than the nominative: {@code министра}. */
  static boolean isObliqueOffice(Words w, Role role) {
    for (int k = role.from(); k < role.to(); k++) {
      if (w.is(k, Sense.HEAD)) {
        String noun = Letters.fold(w.word(k));
        return OBLIQUE_OFFICE.stream().anyMatch(noun::endsWith) && !FIRST_CASE.contains(noun);
      }
    }
    return false;
  }

  /** {@code Руслана}: a woman's name that is the genitive of a man's, too. */
  private static boolean isWomans(String word) {
    boolean may = word.endsWith("а") || word.endsWith("я");
    return may && (Lexicon.of("ru").senses(word, 0, word.length()) & Sense.FEMALE) != 0;
  }

  private static String givenName(String word) {
    Lexicon lexicon = Lexicon.of("ru");
    int senses = lexicon.senses(word, 0, word.length());
    // the lists hold nominatives; an oblique form is one that a listed name gives
    for (String candidate : candidates(word)) {
      int found = lexicon.senses(candidate, 0, candidate.length());
      if ((found & Sense.GIVEN) != 0
          && (senses & Sense.GIVEN) != 0
          && obliqueForms(Letters.fold(candidate), (found & Sense.FEMALE) != 0)
              .contains(Letters.fold(word))
          && !candidate.equals(word)) {
        return candidate;
      }
    }
    return word;
  }

  private static List<String> candidates(String word) {
    List<String> candidates = new ArrayList<>();
    if (word.endsWith("ом") || word.endsWith("ем")) {
      String stem = word.substring(0, word.length() - 2);
      candidates.add(word.endsWith("ем") ? stem + "й" : stem);
      candidates.add(stem);
      if (word.endsWith("ем")) {
        candidates.add(stem + "ь");
      }
    }
    if (word.endsWith("ой") || word.endsWith("ей")) {
      String stem = word.substring(0, word.length() - 2);
      candidates.add(stem + "а");
      candidates.add(stem + "я");
    }
    if (word.endsWith("ью")) {
      candidates.add(word.substring(0, word.length() - 1));
    }
    String stem = word.isEmpty() ? word : word.substring(0, word.length() - 1);
    if (word.endsWith("а") || word.endsWith("у") || word.endsWith("е")) {
      candidates.add(stem);
    }
    if (word.endsWith("ы") || word.endsWith("и") || word.endsWith("у") || word.endsWith("е")) {
      candidates.add(stem + "а");
    }
    if (word.endsWith("я") || word.endsWith("ю")) {
      candidates.add(stem + "й");
      candidates.add(stem + "ь");
      candidates.add(stem + "я");
    }
    if (word.endsWith("и")) {
      candidates.add(stem + "я");
    }
    return candidates;
  }

  private static String surname(String word, boolean female) {
    int last = word.length() - 1;
    if (last > 0 && word.charAt(last) == word.charAt(last - 1)) {
      // Цэцэгмаа
      return word;
    }
    String[][] endings =
        female
            ? new String[][] {
              {"овой", "ова"},
              {"евой", "ева"},
              {"ову", "ова"},
              {"еву", "ева"},
              {"иной", "ина"},
              {"ину", "ина"},
              {"ской", "ская"},
              {"скую", "ская"},
              {"цкой", "цкая"}
            }
            : new String[][] {
              {"овым", "ов"}, {"евым", "ев"}, {"ёвым", "ёв"}, {"иным", "ин"}, {"ова", "ов"},
              {"ева", "ев"}, {"ову", "ов"}, {"еву", "ев"}, {"ове", "ов"}, {"еве", "ев"},
              {"ина", "ин"}, {"ину", "ин"}, {"ского", "ский"}, {"скому", "ский"}, {"ским", "ский"},
              {"ском", "ский"}, {"цкого", "цкий"}, {"цким", "цкий"}, {"ом", ""}, {"ем", "ь"},
              {"а", ""}, {"у", ""}
            };
    for (String[] ending : endings) {
      if (word.endsWith(ending[0]) && word.length() - ending[0].length() >= 2) {
        return word.substring(0, word.length() - ending[0].length()) + ending[1];
      }
    }
    return word;
  }

  private static boolean isCyrillic(String word) {
    return !word.isEmpty() && word.charAt(0) >= 0x400 && word.charAt(0) < 0x530;
  }
}
