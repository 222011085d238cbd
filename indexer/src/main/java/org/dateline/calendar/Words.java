package org.dateline.calendar;

import org.dateline.text.Characters;

/** Reads numbers and words of a text forwards and backwards, a few characters at a time. */
final class Words {

  /** No month or weekday name is longer; what is longer need not be read to its end. */
  private static final int LONGEST = 20;

  private Words() {}

  static boolean isDigit(String text, int i) {
    return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  static boolean isLetter(String text, int i) {
    if (i < 0 || i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        : Characters.isLetter(c) || Characters.isNonSpacingMark(c);
  }

  static boolean isSpace(String text, int i) {
    if (i < 0 || i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    return Characters.isSpace(c);
  }

  static boolean isDash(String text, int i) {
    if (i < 0 || i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    return c == '-' || (c >= '\u2010' && c <= '\u2015');
  }

  static boolean is(String text, int i, char c) {
    return i >= 0 && i < text.length() && text.charAt(i) == c;
  }

  /** The first position from {@code i} on that is no space; a few spaces alone are passed. */
  static int skipSpaces(String text, int i) {
    int limit = i + LONGEST;
    while (i < limit && isSpace(text, i)) {
      i++;
    }
    return i;
  }

  /** The position behind the last character before {@code i} that is no space. */
  static int skipSpacesBack(String text, int i) {
    int limit = i - LONGEST;
    while (i > limit && isSpace(text, i - 1)) {
      i--;
    }
    return i;
  }

  static int wordEnd(String text, int start) {
    int end = start;
    while (end - start <= LONGEST && isLetter(text, end)) {
      end++;
    }
    return end;
  }

  static int wordStart(String text, int end) {
    int start = end;
    while (end - start <= LONGEST && isLetter(text, start - 1)) {
      start--;
    }
    return start;
  }

  static int digitsEnd(String text, int start) {
    int end = start;
    while (isDigit(text, end)) {
      end++;
    }
    return end;
  }

  /**
   * The number in a short run of digits.
   *
   * @return -1 where there is none, or where it has more than four digits
   */
  static int number(String text, int start, int end) {
    if (end <= start || end - start > 4) {
      return -1;
    }
    int value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + (text.charAt(i) - '0');
    }
    return value;
  }

  /** Passes a word, in lower case and followed by no letter, where it stands at {@code i}. */
  static int skipWord(String text, int i, String word) {
    int end = i + word.length();
    if (end > text.length() || isLetter(text, end)) {
      return i;
    }
    for (int k = 0; k < word.length(); k++) {
      if (Characters.toLowerCase(text.charAt(i + k)) != word.charAt(k)) {
        return i;
      }
    }
    return end;
  }

  /** Passes the first of several words that stands at {@code i}; each begins with a letter. */
  static int skipAny(String text, int i, String[] words) {
    if (!isLetter(text, i)) {
      return i;
    }
    for (String word : words) {
      int end = skipWord(text, i, word);
      if (end > i) {
        return end;
      }
    }
    return i;
  }
}
