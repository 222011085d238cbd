package org.dateline.clean;

import org.dateline.text.Characters;

/**
 * What can be counted of the words of a block in one walk over their characters, whatever the
 * language; see {@link Look} for what each of these says.
 */
final class Measures {

  /** Words of the shortest sentence that a signature may stand behind. */
  private static final int SENTENCE = 6;

  /** Of FNV-1a, by which letters and digits become a number. */
  private static final long PRIME = 0x100000001b3L;

  private final String plain;
  private int words;
  private int letters;
  private int digits;
  private int capitals;
  private int marks;
  private int bars;
  private boolean signed;
  private boolean ends;
  private boolean unspaced;
  private char last;
  private long hash;
  private long sighting;

  Measures(String plain) {
    this.plain = plain;
    measure();
  }

  private void measure() {
    char[] chars = plain.toCharArray(); // walked through as a whole: faster than charAt
    boolean inWord = false;
    int wide = 0;
    long lettersOnly = 0xcbf29ce484222325L;
    long digitsOnly = 0x84222325cbf29ce4L;
    long placed = 0; // digits, and how many letters stand before each
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (isSmall(c)) { // as the others below, and most characters by far
        int from = i;
        do {
          lettersOnly = (lettersOnly ^ c) * PRIME;
          i++;
          c = i < chars.length ? chars[i] : 0;
        } while (isSmall(c));
        letters += i - from;
        words += inWord ? 0 : 1;
        inWord = true;
        if (i == chars.length) {
          break;
        }
      }
      boolean letter = Characters.isLetter(c) || Character.isSurrogate(c);
      boolean digit = !letter && Characters.isDigit(c);
      if (letter || digit) {
        if (letter) {
          lettersOnly = (lettersOnly ^ Characters.toLowerCase(c)) * PRIME;
        } else {
          digitsOnly = (digitsOnly ^ c) * PRIME;
          placed = (placed ^ c ^ (long) letters << Character.SIZE) * PRIME;
        }
        letters += letter ? 1 : 0;
        digits += digit ? 1 : 0;
        if (isUnspaced(c)) {
          wide++;
          inWord = false;
          continue;
        }
        if (!inWord) {
          words++;
          capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        inWord = true;
      } else {
        inWord = c != ' ' && inWord && joins(c);
        if (c != ' ') {
          marks += isMark(c) ? 1 : 0;
          countSign(c, i);
        }
      }
    }
    words += (wide + 1) / 2;
    // Scripts without spaces always end a sentence with its mark; headlines in them are long.
    unspaced = wide * 2 > letters;
    long sum = lettersOnly ^ placed;
    hash = sum ^ (sum >>> 29);
    sighting = Sightings.mix(letters > 0, digits > 0, lettersOnly, digitsOnly);
    int end = plain.length();
    while (end > 0 && isClosing(plain.charAt(end - 1))) {
      end--;
    }
    last = end == 0 ? 0 : plain.charAt(end - 1);
    ends = last != 0 && (isStop(last) || endsInSign(end));
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean joins(char c) {
    return c == '\'' || c == '’' || c == '-' || Characters.isNonSpacingMark(c);
  }

  private static boolean isMark(char c) {
    return switch (c) {
      case ',', ';', '(', '«', '“', '"', ':' -> true;
      default -> false;
    };
  }

  private void countSign(char c, int i) {
    boolean parting = Trail.isSign(c);
    boolean bar = isBar(c);
    if (parting || bar) {
      boolean left = i == 0 || plain.charAt(i - 1) == ' ';
      boolean right = i + 1 == plain.length() || plain.charAt(i + 1) == ' ';
      signed |= parting && ((left && right) || Trail.isTouching(c));
      bars += bar && left && right && i > 0 && i + 1 < plain.length() ? 1 : 0;
    }
  }

  private static boolean isBar(char c) {
    return switch (c) {
      case '|', '¦', '·', '•', '»', '>', '›', '→' -> true;
      default -> false;
    };
  }

  private static boolean isStop(char c) {
    return switch (c) {
      case '.', '!', '?', '…', '。', '！', '？', '؟', '।', '։', '።' -> true;
      default -> false;
    };
  }

  /**
   * Whether one word stands behind the last full stop: the signature of an agency or its end mark.
   * {@code … over harbour fees. Enditem}, {@code … over harbour fees. (dkr)}
   */
  private boolean endsInSign(int end) {
    int at = end;
    while (at > 0 && Character.isLetter(plain.charAt(at - 1))) {
      at--;
    }
    boolean word = at < end;
    at -= word && at > 0 && plain.charAt(at - 1) == '(' ? 1 : 0;
    if (words < SENTENCE || !word || at < 6 || plain.charAt(at - 1) != ' ') {
      return false;
    }
    int stop = at - 2;
    while (stop > 0 && isClosing(plain.charAt(stop))) {
      stop--;
    }
    // "Mr. Smith" ends no sentence: the word before the stop must be longer than a title.
    boolean longer = true;
    for (int i = 1; i <= 4 && longer; i++) {
      longer = stop - i >= 0 && Character.isLetter(plain.charAt(stop - i));
    }
    return longer && isStop(plain.charAt(stop));
  }

  private static boolean isUnspaced(char c) {
    return (c >= 0x2E80 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x0E00 && c <= 0x0EFF);
  }

  private static boolean isClosing(char c) {
    return switch (c) {
      case '"', '\'', '”', '’', '»', '“', ')', ']', '*', '_', '›', '」', '』', ' ' -> true;
      default -> false;
    };
  }

  int words() {
    return words;
  }

  int letters() {
    return letters;
  }

  int digits() {
    return digits;
  }

  int capitals() {
    return capitals;
  }

  int marks() {
    return marks;
  }

  /** Bars, dots and arrows that stand apart between words. */
  int bars() {
    return bars;
  }

  /** Whether a sign parts words as on the way to a page; see {@link Trail}. */
  boolean isSigned() {
    return signed;
  }

  boolean ends() {
    return ends;
  }

  boolean isUnspaced() {
    return unspaced;
  }

  char last() {
    return last;
  }

  long hash() {
    return hash;
  }

  long sighting() {
    return sighting;
  }
}
