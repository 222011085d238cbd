package org.dateline.describe.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.text.Table;

/**
 * The verbs of {@code speaking.tsv}: who welcomes, warns or announces at the head of a release
 * issues it, though the site is that of an organisation.
 */
final class Speaking {

  /** Words between the names and the verb: {@code today jointly}. */
  private static final int BETWEEN = 4;

  /** Letters of {@code on Wednesday in Vienna.} */
  private static final int DAY = 26;

  /** What is said behind them is not what the bodies say. */
  private static final Set<String> PASSIVE = Set.of("was", "were", "is", "are", "been", "which");

  private static final Set<String> VERBS = new HashSet<>();

  static {
    for (List<String> row : Table.read(Speaking.class, "speaking.tsv")) {
      VERBS.addAll(List.of(row.getFirst().split("\\|", -1)));
    }
  }

  private Speaking() {}

  /** Whether a sentence ends with such a verb and a day: {@code announced today}. */
  static boolean endsSentence(String text, int end, int sentenceEnd) {
    int verb = BodyWords.next(text, end);
    int verbEnd = BodyWords.wordEnd(text, verb);
    return verb > end
        && verbEnd <= sentenceEnd
        && VERBS.contains(text.substring(verb, verbEnd))
        && sentenceEnd - verbEnd <= DAY;
  }

  /** Whether a word is such a verb. */
  static boolean isVerb(String word) {
    return VERBS.contains(word);
  }

  /** Whether such a verb follows in a few words. */
  static boolean follows(String text, int end) {
    int i = BodyWords.next(text, end);
    for (int word = 0; word <= BETWEEN && i < text.length(); word++) {
      int wordEnd = BodyWords.wordEnd(text, i);
      if (wordEnd == i) {
        wordEnd++; // a comma, a bracket
      } else {
        String small = BodyWords.small(text.substring(i, wordEnd));
        if (VERBS.contains(small) || PASSIVE.contains(small)) {
          return VERBS.contains(small);
        }
      }
      i = BodyWords.next(text, wordEnd);
    }
    return false;
  }
}
