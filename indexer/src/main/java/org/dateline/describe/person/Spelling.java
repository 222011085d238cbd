package org.dateline.describe.person;

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

  private Spelling() {}

  /** Equal for {@code Sergey}, {@code Sergei} and {@code Сергей}; empty for no letters. */
  public static String key(String word) {
    String folded = Letters.latin(Letters.fold(word));
    StringBuilder key = new StringBuilder(folded.length());
    int i = 0;
    while (i < folded.length()) {
      String to = null;
      int length = 1;
      for (String[] same : SAME) {
        if (folded.startsWith(same[0], i)) {
          to = same[1];
          length = same[0].length();
          break;
        }
      }
      if (to == null) {
        char c = folded.charAt(i);
        to = Character.isLetter(c) ? String.valueOf(c) : "";
      }
      for (int k = 0; k < to.length(); k++) {
        if (key.isEmpty() || key.charAt(key.length() - 1) != to.charAt(k)) {
          key.append(to.charAt(k));
        }
      }
      i += length;
    }
    return key.toString();
  }
}
