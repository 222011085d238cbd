package org.dateline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How speakers address those who listen: {@code salutations.tsv}. */
public final class Salutations {

  /** Longer lines are sentences of a speech. */
  private static final int LONGEST = 120;

  /** The phrases by their first words. */
  private static final Map<String, List<String>> PHRASES = new HashMap<>();

  static {
    for (List<String> row : Table.read(Salutations.class, "salutations.tsv")) {
      String phrase = Folding.letters(row.get(0));
      PHRASES.computeIfAbsent(firstWord(phrase), any -> new ArrayList<>()).add(phrase);
    }
  }

  private Salutations() {}

  /** Whether a line addresses those who listen and says nothing else. */
  public static boolean isOne(String line) {
    if (line.isEmpty()
        || line.length() > LONGEST
        || line.indexOf(':') >= 0
        || ".?".indexOf(line.charAt(line.length() - 1)) >= 0) {
      return false;
    }
    String folded = Folding.letters(line);
    return PHRASES.getOrDefault(firstWord(folded), List.of()).stream()
        .anyMatch(phrase -> folded.startsWith(phrase) && isAddress(folded, phrase.length(), line));
  }

  /** A name, a sign or nothing follows an address; a title goes on with a verb in small letters. */
  private static boolean isAddress(String folded, int end, String line) {
    if (end == folded.length() || !Character.isLetterOrDigit(folded.charAt(end - 1))) {
      return true;
    }
    boolean small =
        folded.charAt(end) == ' '
            && end + 1 < line.length()
            && Character.isLowerCase(line.charAt(end + 1))
            && ",!;".indexOf(line.charAt(line.length() - 1)) < 0;
    return !Character.isLetterOrDigit(folded.charAt(end)) && !small;
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }
}
