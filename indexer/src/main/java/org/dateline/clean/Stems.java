package org.dateline.clean;

import org.dateline.text.Characters;

/**
 * The longer words of a text, cut so that most inflections fall away: what a title and its text
 * have in common. Kept as numbers, each once; of Han and kana, pairs of signs.
 */
final class Stems {

  /** Shorter words are articles and prepositions in most languages. */
  private static final int LEAST = 4;

  /** Where words are cut: five letters end most inflections. */
  private static final int CUT = 5;

  /** Each at a place of its own, or behind the one that has it; 0 is an empty place. */
  private long[] stems = new long[32];

  private int size;

  static Stems of(String text) {
    Stems stems = new Stems();
    stems.add(text);
    return stems;
  }

  void add(String text) {
    char[] chars = text.toCharArray(); // walked through as a whole: faster than charAt
    int start = -1;
    for (int i = 0; i <= chars.length; i++) {
      char c = i < chars.length ? chars[i] : ' ';
      if (start >= 0 && c >= 'a' && c <= 'z') {
        continue; // within a word
      }
      boolean wide = c >= 0x2E80 && c <= 0x9FFF;
      if (wide && i + 1 < chars.length && chars[i + 1] >= 0x2E80) {
        put(number(text, i, i + 2));
      }
      boolean letter = Characters.isLetterOrDigit(c) && !wide;
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start >= LEAST) {
          put(stem(text, start, Math.min(i, start + CUT)));
        }
        start = -1;
      }
    }
  }

  private static long stem(String text, int start, int end) {
    int beyond = 0;
    for (int i = start; i < end; i++) {
      beyond |= text.charAt(i) & ~0x7F;
    }
    if (beyond == 0) {
      return number(text, start, end);
    }
    String folded = Wording.fold(text.substring(start, end));
    return number(folded, 0, folded.length());
  }

  /** Letters and digits in lower case as a number; different ones have different numbers, not 0. */
  private static long number(String text, int start, int end) {
    long number = 1;
    for (int i = start; i < end; i++) {
      number = number * 0x9E3779B97F4A7C15L + Characters.toLowerCase(text.charAt(i));
    }
    return number;
  }

  private void put(long stem) {
    int place = place(stem);
    if (stems[place] == 0) {
      stems[place] = stem;
      if (++size > stems.length / 2) {
        long[] before = stems;
        stems = new long[2 * before.length];
        for (long one : before) {
          if (one != 0) {
            stems[place(one)] = one;
          }
        }
      }
    }
  }

  /** Where a stem stands, or where there is room for it. */
  private int place(long stem) {
    int mask = stems.length - 1;
    int place = (int) (stem ^ (stem >>> Integer.SIZE)) & mask;
    while (stems[place] != stem && stems[place] != 0) {
      place = (place + 1) & mask;
    }
    return place;
  }

  int size() {
    return size;
  }

  /** The share of these stems that others have, too; 0 where there are fewer than {@code least}. */
  double in(Stems others, int least) {
    if (size < least) {
      return 0;
    }
    int found = 0;
    for (long stem : stems) {
      found += stem != 0 && others.stems[others.place(stem)] == stem ? 1 : 0;
    }
    return (double) found / size;
  }
}
