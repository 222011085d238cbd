package org.dateline.describe.quote;

import org.dateline.describe.person.Words;

/** What the form of a verb tells of its subject. */
final class Verbs {

  private Verbs() {}

  /** Slavic verbs in the past tense agree with who speaks: {@code rekla}, {@code сказал}. */
  static Cast.Sex sex(Words w, int verb) {
    return switch (w.language()) {
      case "ru", "pl", "sr" -> {
        String word = w.word(verb);
        if (word.endsWith("la") || word.endsWith("ła") || word.endsWith("ла")) {
          yield Cast.Sex.FEMALE;
        }
        yield word.endsWith("л") || word.endsWith("ł") || word.endsWith("o") || word.endsWith("о")
            ? Cast.Sex.MALE
            : Cast.Sex.UNKNOWN;
      }
      case "fr" -> {
        String word = w.word(verb);
        yield word.endsWith("-elle")
            ? Cast.Sex.FEMALE
            : word.endsWith("-il") ? Cast.Sex.MALE : Cast.Sex.UNKNOWN;
      }
      default -> Cast.Sex.UNKNOWN;
    };
  }

  /** {@code dit-elle}, {@code a-t-il}: the subject is a part of the verb. */
  static boolean holdsPronoun(Words w, int verb) {
    return w.language().equals("fr") && sex(w, verb) != Cast.Sex.UNKNOWN;
  }
}
