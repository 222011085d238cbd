package org.dateline.describe.person;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One key for the spellings that a name has in different alphabets and languages. */
public final class Spelling {

  private static final String[][] SAME = {
    {"tsch", "ch"},
    {"sch", "sh"},
    {"dsch", "j"},
    {"dzh", "j"},
    {"sz", "sh"},
    {"cz", "ch"},
    {"kh", "h"},
    {"gh", "g"},
    {"ph", "f"},
    {"th", "t"},
    {"ck", "k"},
    {"ks", "x"},
    {"zh", "j"},
    {"yu", "iu"},
    {"ya", "ia"},
    {"ye", "e"},
    {"ie", "e"},
    {"ou", "u"},
    {"oo", "u"},
    {"ei", "e"},
    {"ey", "e"},
    {"w", "v"},
    {"j", "i"},
    {"y", "i"},
    {"q", "k"},
  };

  /** The entries of {@link #SAME} by their first letter, in order. */
  private static final String[][][] BY_LETTER = byLetter();

  private Spelling() {}

  /** Equal for {@code Sergey}, {@code Sergei} and {@code Сергей}; empty for no letters. */
  public static String key(String word) {
    String folded = Letters.latin(Letters.fold(word));
    StringBuilder key = new StringBuilder(folded.length());
    int i = 0;
    while (i < folded.length()) {
      char c = folded.charAt(i);
      String[] same = c >= 'a' && c <= 'z' ? same(folded, i, BY_LETTER[c - 'a']) : null;
      if (same == null) {
        if (Character.isLetter(c)) {
          append(key, c);
        }
        i++;
      } else {
        for (int k = 0; k < same[1].length(); k++) {
          append(key, same[1].charAt(k));
        }
        i += same[0].length();
      }
    }
    return key.toString();
  }

  private static String @Nullable [] same(String folded, int i, String[][] candidates) {
    for (String[] same : candidates) {
      if (folded.startsWith(same[0], i)) {
        return same;
      }
    }
    return null;
  }

  private static void append(StringBuilder key, char c) {
    if (key.isEmpty() || key.charAt(key.length() - 1) != c) {
      key.append(c);
    }
  }

  private static String[][][] byLetter() {
    String[][][] byLetter = new String[26][][];
    for (int letter = 0; letter < 26; letter++) {
      char first = (char) ('a' + letter);
      byLetter[letter] =
          Arrays.stream(SAME).filter(s -> s[0].charAt(0) == first).toArray(String[][]::new);
    }
    return byLetter;
  }
}
