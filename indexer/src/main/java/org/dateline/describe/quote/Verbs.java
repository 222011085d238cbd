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
      default -> Cast.Sex.UNKNOWN;
    };
  }
}
