package org.dateline.describe.kind;

import java.util.Arrays;
import java.util.Optional;
import org.dateline.describe.Kind;
import org.dateline.text.Span;

/**
 * Phrases that show a kind, in order of trust. A text is looked through once for all of them: where
 * no phrase begins with the three letters that stand there, which is nearly everywhere, none is
 * compared. For one thread while phrases are added, then for any.
 */
final class Phrases {

  /** No phrases at all. */
  static final Phrases NONE = new Phrases();

  /** Fewer letters begin too many phrases; no phrase of the table has less. */
  private static final int TOLD_BY = 3;

  /** Lists of phrases by a number for their first letters; a power of two. */
  private static final int LISTS = 1 << 10;

  /**
   * A phrase that stands in a text.
   *
   * @param kind what it shows
   * @param span where it stands
   */
  record Standing(Kind kind, Span span) {}

  private record Phrase(int rank, Kind kind, String words) {
    Standing at(int start) {
      return new Standing(kind, new Span(start, start + words.length()));
    }
  }

  private static final Phrase[] NOTHING = {};

  /** Arrays, since each letter of a text asks for one and nearly all are empty. */
  private final Phrase[][] byLetters = new Phrase[LISTS][];

  private int size;

  Phrases() {
    Arrays.fill(byLetters, NOTHING);
  }

  /** Adds a phrase that is trusted less than those before it. */
  void add(Kind kind, String words) {
    int list = letters(words, 0);
    Phrase[] phrases = Arrays.copyOf(byLetters[list], byLetters[list].length + 1);
    phrases[phrases.length - 1] = new Phrase(size++, kind, words);
    byLetters[list] = phrases;
  }

  /** The longest phrase with which a text begins, as a word of its own. */
  Optional<Standing> beginning(String text) {
    Phrase longest = null;
    for (Phrase phrase : at(text, 0)) {
      int end = phrase.words().length();
      boolean here =
          text.startsWith(phrase.words())
              && (text.length() == end || !Character.isLetter(text.charAt(end)));
      if (here && (longest == null || longest.words().length() < end)) {
        longest = phrase;
      }
    }
    return longest == null ? Optional.empty() : Optional.of(longest.at(0));
  }

  /** The most trusted phrase that stands anywhere in a text. */
  Optional<Standing> within(String text) {
    Phrase best = null;
    int start = 0;
    for (int i = 0; i + TOLD_BY <= text.length(); i++) {
      for (Phrase phrase : at(text, i)) {
        if ((best == null || phrase.rank() < best.rank()) && text.startsWith(phrase.words(), i)) {
          best = phrase;
          start = i;
        }
      }
    }
    return best == null ? Optional.empty() : Optional.of(best.at(start));
  }

  private Phrase[] at(String text, int i) {
    return i + TOLD_BY <= text.length() ? byLetters[letters(text, i)] : NOTHING;
  }

  private static int letters(String text, int i) {
    int mixed = (text.charAt(i) * 31 + text.charAt(i + 1)) * 31 + text.charAt(i + 2);
    return (mixed ^ (mixed >>> 10)) & (LISTS - 1);
  }
}
