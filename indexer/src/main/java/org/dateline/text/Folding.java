package org.dateline.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Takes away differences that do not matter for a comparison: white space, typographic marks, case,
 * diacritics.
 */
public final class Folding {

  private Folding() {}

  /**
   * Single spaces for runs of white space (no-break and zero-width spaces included), none at the
   * ends.
   */
  public static String whiteSpace(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = true;
      } else {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /** White space as readers see it, and the invisible characters that crawled pages carry. */
  public static boolean isSpace(char c) {
    if (c > ' ' && c < 0x80) {
      return false; // most characters by far
    }
    return c == ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF';
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

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
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
    String lower = typography(text).toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
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
