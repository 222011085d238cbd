package org.dateline.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Characters;
import org.dateline.text.Folding;

/**
 * Which of two copies of a text has suffered more: characters that no encoding gives, words glued
 * together or cut in two, a missing end.
 */
final class Damage {

  /** What a sign of a wrong encoding, or a missing end, counts for. */
  private static final int SIGN = 12;

  /** Letters of a word that is lacking. */
  private static final int WORD = 4;

  private final Draft draft;
  private Map<String, Integer> words = Map.of();

  Damage(Draft draft) {
    this.draft = draft;
  }

  /** By how much one copy is worse than the other; below 0 where it is better. */
  int of(Look one, Look other) {
    if (one.plain().equals(other.plain())) {
      return 0;
    }
    int lost = (other.letters() - one.letters()) / WORD;
    return signs(one) - signs(other) + lost + spacing(one.plain(), other.plain());
  }

  private static int signs(Look look) {
    String plain = look.plain();
    int points = look.ends() ? 0 : SIGN;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean odd = i + 1 < plain.length() && isOdd(plain.charAt(i + 1));
      boolean lost = c == '?' && i > 0 && isInWord(plain, i - 1) && isInWord(plain, i + 1);
      if (c == '\uFFFD' || c == 'Ã' || (c == 'â' && odd) || lost) {
        points += SIGN;
      }
    }
    return points;
  }

  private static boolean isInWord(String plain, int i) {
    return i < plain.length() && Characters.isLetter(plain.charAt(i));
  }

  private static boolean isOdd(char c) {
    return c == '€' || c == '\u0080';
  }

  /**
   * The same letters in more words: as a rule the other copy has glued them. But where the one word
   * stands elsewhere on the page and a piece of it does not, or a piece has no vowel, it was cut.
   */
  private int spacing(String one, String other) {
    Set<String> mine = words(one);
    Set<String> others = words(other);
    return glued(mine, others) - glued(others, mine);
  }

  /** Words of one copy that another has in two pieces; those less that the other has cut. */
  private int glued(Set<String> wholes, Set<String> pieces) {
    int glued = 0;
    for (String whole : wholes) {
      for (int i = 2; !pieces.contains(whole) && i + 2 <= whole.length(); i++) {
        String first = whole.substring(0, i);
        String second = whole.substring(i);
        if (pieces.contains(first) && pieces.contains(second)) {
          boolean known = isKnown(first) && isKnown(second);
          boolean cut = !known && (isKnown(whole) || !hasVowel(first) || !hasVowel(second));
          glued += cut ? -1 : 1;
        }
      }
    }
    return glued;
  }

  /** Whether a word can be spoken; of scripts with other vowels nothing is said. */
  private static boolean hasVowel(String word) {
    String folded = Folding.letters(word);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c > 'z' || "aeiouy".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands on the page more than once. */
  private boolean isKnown(String word) {
    if (words.isEmpty()) {
      words = new HashMap<>();
      for (int i = 0; i < draft.size(); i++) {
        words(draft.look(i).plain()).forEach(each -> words.merge(each, 1, Integer::sum));
      }
    }
    return words.getOrDefault(word, 0) > 1;
  }

  /** Words of two letters and more: {@code 200 m} is no better than {@code 200m}. */
  private static Set<String> words(String plain) {
    Set<String> words = new HashSet<>();
    int start = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || !Characters.isLetter(plain.charAt(i))) {
        if (i - start > 1) {
          words.add(plain.substring(start, i).toLowerCase(java.util.Locale.ROOT));
        }
        start = i + 1;
      }
    }
    return words;
  }
}
