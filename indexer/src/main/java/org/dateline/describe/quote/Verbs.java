package org.dateline.describe.quote;

import java.util.Set;
import org.dateline.describe.person.Sense;
import org.dateline.describe.person.Words;

/** What the form of a verb tells of its subject. */
final class Verbs {

  /** Languages in which the verb alone can be the sentence: {@code ha lamentado}. */
  private static final Set<String> WITHOUT_SUBJECT =
      Set.of("es", "it", "pt", "pl", "ru", "uk", "sr", "cs", "tr", "fi", "bg", "el");

  private Verbs() {}

  /** Whether a verb of saying stands here, and no noun that is written like one. */
  static boolean isSaying(Words w, int i) {
    return w.is(i, Sense.SAID) && w.isLower(i);
  }

  /** Slavic verbs in the past tense agree with who speaks: {@code rekla}, {@code сказал}. */
  static Cast.Sex sex(Words w, int verb) {
    String word = w.word(verb);
    return switch (w.language()) {
      case "ru", "pl", "sr", "cs" -> {
        if (ends(word, "la", "ła", "ла", "лась")) {
          yield Cast.Sex.FEMALE;
        }
        yield ends(word, "л", "ł", "o", "о", "лся") || (word.endsWith("l") && isCzech(w))
            ? Cast.Sex.MALE
            : Cast.Sex.UNKNOWN;
      }
      case "uk" ->
          ends(word, "ла", "лася", "лась")
              ? Cast.Sex.FEMALE
              : ends(word, "в", "вся") ? Cast.Sex.MALE : Cast.Sex.UNKNOWN;
      case "fr" ->
          word.endsWith("-elle")
              ? Cast.Sex.FEMALE
              : word.endsWith("-il") ? Cast.Sex.MALE : Cast.Sex.UNKNOWN;
      default -> Cast.Sex.UNKNOWN;
    };
  }

  /** {@code dit-elle}, {@code a-t-il}: the subject is a part of the verb. */
  static boolean holdsPronoun(Words w, int verb) {
    return w.language().equals("fr") && sex(w, verb) != Cast.Sex.UNKNOWN;
  }

  /** Whether several speak: {@code заявили}, {@code dijeron}, {@code ont déclaré}. */
  static boolean isPlural(Words w, int verb) {
    String word = w.word(verb);
    return switch (w.language()) {
      case "ru" -> ends(word, "ли", "лись", "ют", "ят", "шут");
      case "uk" -> ends(word, "ли", "лися", "ють", "ять");
      case "pl" -> ends(word, "li", "ły", "ją");
      case "sr" -> ends(word, "li", "ли", "le", "ле");
      case "cs" -> ends(word, "li", "ly");
      case "es" -> ends(word, "ron", "ban") || has(w, verb, "han", "habían");
      case "pt" -> ends(word, "ram", "vam") || has(w, verb, "têm", "tinham");
      case "it" -> ends(word, "rono", "vano", "ero") || has(w, verb, "hanno", "avevano");
      case "fr" -> has(w, verb, "ont", "avaient", "sont") || ends(word, "aient", "èrent");
      case "de" -> ends(word, "ten") || has(w, verb, "haben", "hatten");
      case "tr" -> ends(word, "ler", "lar", "lerdir", "lardır");
      case "fi" -> ends(word, "vat", "vät");
      default -> false;
    };
  }

  /** Whether a clause may say who speaks by its verb alone. */
  static boolean mayLackSubject(Words w) {
    return WITHOUT_SUBJECT.contains(w.language());
  }

  private static boolean isCzech(Words w) {
    return w.language().equals("cs");
  }

  private static boolean ends(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(Words w, int verb, String... auxiliaries) {
    if (!w.isLower(verb - 1)) {
      return false;
    }
    String before = w.word(verb - 1);
    for (String auxiliary : auxiliaries) {
      if (before.equals(auxiliary)) {
        return true;
      }
    }
    return false;
  }
}
