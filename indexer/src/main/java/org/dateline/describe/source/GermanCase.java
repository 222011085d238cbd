package org.dateline.describe.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of bodies as German has them behind {@code der}, {@code dem} and {@code mit}: an adjective
 * in front has another end there, which the gender of what it describes gives back. Genders are
 * told by the last letters of that word, a rule of German grammar for nearly all words that make
 * bodies.
 */
final class GermanCase {

  private static final Pattern INFLECTED =
      Pattern.compile(
          "(\\p{Lu}\\p{Ll}+(?:isch|lich|ig|eins|ät|ein))en (\\p{Lu}\\p{L}+)(?= |$)(.*)");

  private static final Pattern FEMININE =
      Pattern.compile(".*(?:ung|schaft|ion|tät|tur|kammer|bank|schule|stelle|anwaltschaft)");

  private static final Pattern NEUTER =
      Pattern.compile(
          ".*(?:[Aa]mt|ium|ment|[Bb]üro|[Zz]entrum|[Ww]erk|Kreuz|[Ii]nstitut|iat|[Gg]ericht)");

  private static final Pattern MASCULINE =
      Pattern.compile(".*(?:[Rr]at|[Dd]ienst|[Hh]of|[Tt]ag|[Vv]erband|[Ff]onds)");

  private GermanCase() {}

  /** {@code Europäische Kommission} of {@code Europäischen Kommission}; empty for other names. */
  static Optional<String> nominative(String name) {
    Matcher inflected = INFLECTED.matcher(name);
    if (!inflected.matches()) {
      return Optional.empty();
    }
    String noun = inflected.group(2);
    String end =
        FEMININE.matcher(noun).matches()
            ? "e"
            : NEUTER.matcher(noun).matches() ? "es" : MASCULINE.matcher(noun).matches() ? "er" : "";
    return end.isEmpty()
        ? Optional.empty()
        : Optional.of(inflected.group(1) + end + " " + noun + inflected.group(3));
  }
}
