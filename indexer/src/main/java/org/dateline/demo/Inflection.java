package org.dateline.demo;

/** Regular English forms of the words of the tables. */
final class Inflection {

  private static final String VOWELS = "aeiou";

  private Inflection() {}

  static String plural(String noun) {
    if (endsInConsonantAndY(noun)) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    if (noun.endsWith("woman")) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    if (noun.endsWith("man")) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    boolean hisses =
        noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh");
    return noun + (hisses ? "es" : "s");
  }

  static String past(String verb) {
    if (endsInConsonantAndY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return verb + (verb.endsWith("e") ? "d" : "ed");
  }

  /** With the consonant doubled where the past doubles it. */
  static String gerund(String verb, String past) {
    if (verb.endsWith("e") && !verb.endsWith("ee")) {
      return verb.substring(0, verb.length() - 1) + "ing";
    }
    String last = verb.substring(verb.length() - 1);
    return past.equals(verb + last + "ed") ? verb + last + "ing" : verb + "ing";
  }

  static String capitalized(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  static boolean takesAn(char next) {
    return VOWELS.indexOf(Character.toLowerCase(next)) >= 0;
  }

  private static boolean endsInConsonantAndY(String word) {
    int before = word.length() - 2;
    return word.endsWith("y") && before >= 0 && VOWELS.indexOf(word.charAt(before)) < 0;
  }
}
