package org.dateline.describe.person;

import java.text.Normalizer;
import java.util.Locale;

/** Letters folded one by one, so that {@code Sinirlioğlu} and {@code SINIRLIOGLU} are one word. */
public final class Letters {

  /** Latin, Greek, Cyrillic and Armenian letters all lie below this. */
  private static final int TABLE = 0x2100;

  private static final char[] FOLDED = table();

  private static final byte UPPER = 1;
  private static final byte LOWER = 2;
  private static final byte UNCASED = 3;
  private static final byte DIGIT = 4;
  private static final byte MARK = 5;

  private static final byte[] KINDS = kinds();

  private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґђјљњћџқғңүұһөәў";
  private static final String[] CYRILLIC_LATIN =
      ("a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya i yi ye g dj j lj"
              + " nj c dz k g n u u h o a o")
          .split(" ", -1);
  private static final String GREEK = "αβγδεζηθικλμνξοπρσςτυφχψω";
  private static final String[] GREEK_LATIN =
      "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split(" ", -1);

  private Letters() {}

  /** A letter of any script, or half of one beyond the first plane. */
  static boolean isLetter(char c) {
    return c < TABLE
        ? KINDS[c] >= UPPER && KINDS[c] <= UNCASED
        : Character.isLetter(c) || Character.isSurrogate(c);
  }

  /** Whether a character goes on with a word: a letter, a digit, an accent of its own. */
  static boolean isWordPart(char c) {
    return c < TABLE
        ? KINDS[c] != 0
        : Character.isLetterOrDigit(c)
            || Character.isSurrogate(c)
            || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isUpper(char c) {
    return c < TABLE ? KINDS[c] == UPPER : Character.isUpperCase(c);
  }

  static boolean isLower(char c) {
    return c < TABLE ? KINDS[c] == LOWER : Character.isLowerCase(c);
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[TABLE];
    for (char c = 0; c < TABLE; c++) {
      kinds[c] =
          Character.isUpperCase(c)
              ? UPPER
              : Character.isLowerCase(c)
                  ? LOWER
                  : Character.isLetter(c)
                      ? UNCASED
                      : Character.isDigit(c)
                          ? DIGIT
                          : Character.getType(c) == Character.NON_SPACING_MARK ? MARK : 0;
    }
    return kinds;
  }

  /** The letter in lower case and without its accents; apostrophes and hyphens in one form. */
  public static char fold(char c) {
    return c < TABLE ? FOLDED[c] : c;
  }

  /** All letters folded. */
  public static String fold(CharSequence word) {
    char[] folded = new char[word.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(word.charAt(i));
    }
    return new String(folded);
  }

  /** A folded Cyrillic or Greek word in Latin letters; others as they are. */
  static String latin(String folded) {
    boolean other = false;
    for (int i = 0; i < folded.length() && !other; i++) {
      other = folded.charAt(i) >= 0x370 && folded.charAt(i) < 0x530;
    }
    if (!other) {
      return folded;
    }
    StringBuilder latin = new StringBuilder(folded.length() + 4);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      int cyrillic = c >= 0x400 && c < 0x530 ? CYRILLIC.indexOf(c) : -1;
      int greek = c >= 0x370 && c < 0x400 ? GREEK.indexOf(c) : -1;
      String letters =
          cyrillic >= 0
              ? CYRILLIC_LATIN[cyrillic]
              : greek >= 0 ? GREEK_LATIN[greek] : String.valueOf(c);
      if (!letters.equals("-")) {
        latin.append(letters);
      }
    }
    return latin.toString();
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == 'ʻ' || c == '‘' || c == '`' || c == '´';
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  private static char[] table() {
    char[] table = new char[TABLE];
    for (char c = 0; c < TABLE; c++) {
      String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
      char base = lower.charAt(0);
      // й is a letter of its own, not an accented и
      if (base != 'й' && base != 'ї') {
        base = Normalizer.normalize(String.valueOf(base), Normalizer.Form.NFD).charAt(0);
      }
      table[c] =
          switch (base) {
            case 'ı' -> 'i';
            case 'ł' -> 'l';
            case 'ø' -> 'o';
            case 'đ', 'ð' -> 'd';
            case 'ə', 'æ' -> 'a';
            case 'ß' -> 's';
            case 'þ' -> 't';
            case 'œ' -> 'o';
            default -> isApostrophe(base) ? '\'' : isHyphen(base) ? '-' : base;
          };
    }
    return table;
  }
}
