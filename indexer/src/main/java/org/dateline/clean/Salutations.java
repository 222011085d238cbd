package org.dateline.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Folding;
import org.dateline.text.Table;

/**
 * How speakers address those who listen: see {@code salutations.tsv}. What stands above a line that
 * begins so is no part of the speech.
 */
public final class Salutations {

  /** Longer lines are sentences of a speech. */
  private static final int LONGEST = 120;

  /** A line of thanks and no sentence about what one is thankful for. */
  private static final int LONGEST_THANKS = 60;

  /** How speakers thank those who listened, folded: see {@code thanks.tsv}. */
  private static final List<String> THANKS =
      Table.read(Salutations.class, "thanks.tsv").stream()
          .map(row -> Folding.letters(row.get(0)))
          .toList();

  private static final Map<String, List<String>> PHRASES = new HashMap<>();

  static {
    for (List<String> row : Table.read(Salutations.class, "salutations.tsv")) {
      String words = Folding.letters(row.get(0));
      PHRASES.computeIfAbsent(firstWord(words), any -> new ArrayList<>()).add(words);
    }
  }

  private Salutations() {}

  /** Whether a line does no more than thank those who listen: {@code Thank you, Mr. Chair.} */
  public static boolean isThanks(String line) {
    return line.length() <= LONGEST_THANKS
        && THANKS.stream().anyMatch(Folding.letters(line)::startsWith);
  }

  /**
   * The salutation that a line of its own begins with, or that stands behind one of its commas;
   * empty where the line is a sentence.
   */
  public static Optional<String> of(String line) {
    if (line.length() > LONGEST || line.endsWith(".")) {
      return Optional.empty();
    }
    for (int from = 0, comma = 0; comma >= 0; from = comma + 1) {
      comma = line.indexOf(',', from);
      Optional<String> opening =
          opening(line.substring(from, comma < 0 ? line.length() : comma).strip());
      if (opening.isPresent()) {
        return opening;
      }
    }
    return Optional.empty();
  }

  /** The longest salutation that a part of a line begins with. */
  private static Optional<String> opening(String line) {
    String folded = Folding.letters(line);
    int longest = 0;
    for (String phrase : PHRASES.getOrDefault(firstWord(folded), List.of())) {
      boolean opens = folded.startsWith(phrase) && isEnd(folded, phrase.length());
      longest = opens ? Math.max(longest, phrase.length()) : longest;
    }
    return longest == 0
        ? Optional.empty()
        : Optional.of(line.substring(0, Math.min(line.length(), longest)));
  }

  private static boolean isEnd(String text, int at) {
    return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }
}
