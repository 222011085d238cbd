package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Capitals;
import org.dateline.text.Folding;

/**
 * Tells whether a name says in short what another says in full: {@code UNMISS} and {@code United
 * Nations Mission in South Sudan}, {@code EU Delegation to X}, {@code EUMM Georgia}. The letters of
 * an abbreviation begin the words of the full name in order; some stand within a word, and some
 * words have none.
 */
final class ShortForm {

  /** Words of a name, whose comparison tries several ways. */
  private static final int MOST_WORDS = 18;

  /** Longer words in capitals are no abbreviations. */
  private static final int LONGEST = 10;

  /** Words in the middle that an abbreviation may leave out beside the small ones. */
  private static final int LEFT_OUT = 2;

  private final List<String> shorter;
  private final List<String> fuller;

  private ShortForm(List<String> shorter, List<String> fuller) {
    this.shorter = shorter;
    this.fuller = fuller;
  }

  /** Whether one name is the other in short. */
  static boolean is(String shorter, String fuller) {
    if (fuller.length() <= shorter.length() || !has(shorter)) {
      return false;
    }
    List<String> few = words(shorter);
    List<String> many = words(fuller);
    return many.size() <= MOST_WORDS
        && many.size() > few.size()
        && new ShortForm(few, many).fits(0, 0, false);
  }

  /** Whether a word of a name is an abbreviation. */
  static boolean has(String name) {
    for (String word : words(name)) {
      if (isAbbreviation(word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code UNMISS}, {@code MINUSCA}. */
  static boolean isAbbreviation(String word) {
    return word.length() > 1
        && word.length() <= LONGEST
        && Capitals.areAll(word)
        && word.chars().allMatch(Character::isLetter);
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < name.length() && words.size() <= MOST_WORDS; ) {
      int end = BodyWords.wordEnd(name, i);
      if (end > i) {
        words.add(name.substring(i, end));
      }
      i = Math.max(i + 1, BodyWords.next(name, end));
    }
    return words;
  }

  /**
   * Whether the rest of the names fits.
   *
   * @param writtenOut whether an abbreviation stood before it
   */
  private boolean fits(int few, int many, boolean writtenOut) {
    if (few == shorter.size()) {
      return writtenOut && (many == fuller.size() || saysWhere(fuller.get(many)));
    }
    if (many == fuller.size()) {
      return false;
    }
    String word = shorter.get(few);
    String full = fuller.get(many);
    if (isSame(word, full)) {
      return fits(few + 1, many + 1, writtenOut);
    }
    if (isAbbreviation(word) && letters(Folding.letters(word), 0, few, many, 0, 0)) {
      return true;
    }
    boolean small = BodyWords.of(full).isJoint() || BodyWords.of(full).isState();
    return (many > 0 && small && fits(few, many + 1, writtenOut))
        || (BodyWords.of(word).isJoint() && fits(few + 1, many, writtenOut));
  }

  /** {@code Mission} and {@code Mission in Georgia}. */
  private static boolean saysWhere(String word) {
    return BodyWords.of(word).isJoint() && !BodyShape.isAnd(word);
  }

  private static boolean isSame(String one, String other) {
    return Folding.letters(one).equals(Folding.letters(other));
  }

  /**
   * Whether the letters from one on begin words from one on, and the rest of the names fits.
   *
   * @param begun words that a letter began
   * @param leftOut words that no letter began
   */
  private boolean letters(String letters, int at, int few, int many, int begun, int leftOut) {
    if (at == letters.length()) {
      return begun > 1 && begun * 2 > letters.length() && fits(few + 1, many, true);
    }
    if (many == fuller.size()) {
      return false;
    }
    String word = Folding.letters(fuller.get(many));
    if (word.isEmpty()) {
      return false;
    }
    if (word.charAt(0) == letters.charAt(at)) {
      int within = at + 1;
      int from = 1;
      while (true) { // "MISSion", "CentrAfricaine": as few letters of a word as will do
        if (letters(letters, within, few, many + 1, begun + 1, leftOut)) {
          return true;
        }
        from = within < letters.length() ? word.indexOf(letters.charAt(within), from) + 1 : 0;
        if (from == 0) {
          break;
        }
        within++;
      }
    }
    boolean small = BodyWords.of(word).isJoint();
    return at > 0
        && (small || leftOut < LEFT_OUT)
        && letters(letters, at, few, many + 1, begun, leftOut + (small ? 0 : 1));
  }
}
