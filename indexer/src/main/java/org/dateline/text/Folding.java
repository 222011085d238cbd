package org.dateline.text;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Takes away differences that do not matter for a comparison: white space, typographic marks, case,
 * diacritics.
 */
public final class Folding {

  /**
   * Below this stand the letters and marks of nearly all pages; of these each is folded alone,
   * whatever stands beside it, but for those that {@link #ofOneLetter} leaves out.
   */
  private static final int TABLE = 0x2070;

  /** What {@link #letters} makes of a character; null where its neighbours have a say. */
  private static final @Nullable String[] FOLDED = new String[TABLE];

  /** The same of what becomes one letter; 0 for all others. */
  private static final char[] SINGLE = new char[TABLE];

  static {
    for (char c = 0; c < TABLE; c++) {
      String folded = ofOneLetter(c) ? anyLetters(String.valueOf(c)) : null;
      FOLDED[c] = folded;
      SINGLE[c] = folded != null && folded.length() == 1 ? folded.charAt(0) : 0;
    }
  }

  private Folding() {}

  /** Latin, Cyrillic and general punctuation; in Greek a sigma is another at the end of a word. */
  private static boolean ofOneLetter(char c) {
    boolean script = c < 0x250 || (c >= 0x400 && c < 0x530) || c >= 0x2010;
    return script && !isSpace(c) && !Characters.isNonSpacingMark(c);
  }

  /**
   * Single spaces for runs of white space (no-break and zero-width spaces included), none at the
   * ends.
   */
  public static String whiteSpace(CharSequence text) {
    char[] folded = new char[text.length()];
    int size = 0;
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = size > 0;
      } else {
        if (gap) {
          folded[size++] = ' ';
        }
        gap = false;
        folded[size++] = c;
      }
    }
    return new String(folded, 0, size);
  }

  /** White space as readers see it, and the invisible characters that crawled pages carry. */
  public static boolean isSpace(char c) {
    if (c > ' ' && c < 0x80) {
      return false; // most characters by far
    }
    return Characters.isSpace(c) || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }

  /** Folds white space, and all quotation marks, apostrophes and dashes to their ASCII forms. */
  public static String typography(CharSequence text) {
    String spaced = whiteSpace(text);
    StringBuilder folded = new StringBuilder(spaced.length());
    for (int i = 0; i < spaced.length(); i++) {
      char c = spaced.charAt(i);
      switch (c) {
        case '\u2018',
            '\u2019',
            '\u201A',
            '\u201B',
            '\u2032',
            '`',
            '\u00B4',
            '\u02BC',
            '\u2039',
            '\u203A' ->
            folded.append('\'');
        case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' ->
            folded.append('"');
        case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' ->
            folded.append('-');
        case '\u00AD' -> {}
        default -> folded.append(c);
      }
    }
    return folded.toString();
  }

  /** Whether nothing is left to fold: most words are so, and asking is faster than folding. */
  private static boolean isPlain(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128 || c == '`' || c < ' ' || (c >= 'A' && c <= 'Z')) {
        return false;
      }
      if (c == ' ' && (i == 0 || i + 1 == text.length() || text.charAt(i - 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  /** Folds typography, case and diacritics: {@code Sinirlioğlu} is {@code sinirlioglu}. */
  public static String letters(CharSequence text) {
    if (isPlain(text)) {
      return text.toString();
    }
    char[] chars = text.toString().toCharArray(); // folded in place: single letters never grow
    int size = 0;
    boolean gap = false;
    for (char c : chars) {
      char letter = c < TABLE ? SINGLE[c] : 0;
      if (letter != 0) {
        if (gap) {
          chars[size++] = ' ';
        }
        gap = false;
        chars[size++] = letter;
      } else if (isSpace(c)) {
        gap = size > 0;
      } else {
        return lettersThatGrow(text);
      }
    }
    return new String(chars, 0, size);
  }

  /** The same where a letter becomes two, or none. */
  private static String lettersThatGrow(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean any = false;
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = any;
        continue;
      }
      String letter = c < TABLE ? FOLDED[c] : null;
      if (letter == null) {
        return anyLetters(text);
      }
      if (gap) {
        folded.append(' ');
      }
      gap = false;
      any = true;
      if (letter.length() == 1) {
        folded.append(letter.charAt(0));
      } else {
        folded.append(letter);
      }
    }
    return folded.toString();
  }

  /** The same for letters of any script, whose form may depend on what stands beside them. */
  private static String anyLetters(CharSequence text) {
    String lower = typography(text).toLowerCase(Locale.ROOT);
    if (Characters.isAscii(lower)) {
      return lower;
    }
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      switch (c) {
        case '\u0131' -> folded.append('i');
        case '\u0142' -> folded.append('l');
        case '\u00F8' -> folded.append('o');
        case '\u0111', '\u00F0' -> folded.append('d');
        case '\u00DF' -> folded.append("ss");
        case '\u00E6' -> folded.append("ae");
        case '\u0153' -> folded.append("oe");
        case '\u00FE' -> folded.append("th");
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            folded.append(c);
          }
        }
      }
    }
    return folded.toString();
  }
}
