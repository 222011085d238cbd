package org.dateline.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases that a text may begin with and what each of them says: sorted by their first characters,
 * so that a look costs the same however many there are.
 */
final class Beginnings<T> {

  /** A phrase, folded, and what it says. */
  record Phrase<T>(String words, T says) {}

  /** Characters that phrases are sorted by. */
  private static final int KEY = 3;

  /** Characters that are told apart before a key is cut out of a text; others share a place. */
  private static final int FIRST = 128;

  private final Map<String, List<Phrase<T>>> phrases = new HashMap<>();

  /** For each first character the second ones, a bit each. */
  private final long[] seconds = new long[FIRST];

  void put(String words, T says) {
    String key = words.substring(0, Math.min(KEY, words.length()));
    phrases.computeIfAbsent(key, any -> new ArrayList<>()).add(new Phrase<>(words, says));
    seconds[key.charAt(0) % FIRST] |= key.length() > 1 ? 1L << key.charAt(1) : -1L;
  }

  /**
   * The phrases with which a text, folded, begins, where a word ends behind them: those of three
   * characters and more before the shorter ones, else in the order in which they were put in.
   */
  List<Phrase<T>> of(String folded) {
    int most = Math.min(KEY, folded.length());
    if (most == 0
        || (seconds[folded.charAt(0) % FIRST] & (most > 1 ? 1L << folded.charAt(1) : -1L)) == 0) {
      return List.of();
    }
    List<Phrase<T>> found = List.of(); // most texts begin with none
    for (int size = most; size > 0; size--) {
      for (Phrase<T> phrase : phrases.getOrDefault(folded.substring(0, size), List.of())) {
        if (begins(folded, phrase.words())) {
          found = found.isEmpty() ? new ArrayList<>() : found;
          found.add(phrase);
        }
      }
    }
    return found;
  }

  /** Whether a text begins with these words, and a word ends there. */
  private static boolean begins(String folded, String words) {
    return folded.startsWith(words)
        && (folded.length() == words.length()
            || !Character.isLetterOrDigit(folded.charAt(words.length()))
            || !Character.isLetter(words.charAt(words.length() - 1)));
  }
}
