package org.dateline.index;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Folds spellings that readers hold to be the same: case, diacritics, ligatures, ß and ø, the
 * dotless ı, full-width forms. Words of other scripts keep their letters; ё becomes е, as Russian
 * print does.
 */
public final class Folding {

  private Folding() {}

  /** The folded form, in lower case; the same string where nothing is to be folded. */
  public static String fold(String text) {
    boolean ascii = true;
    boolean plain = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      ascii &= c < 0x80;
      plain &= c < 'A' || (c > 'Z' && c < 0x80);
    }
    if (plain) {
      return text;
    }
    if (ascii) {
      return text.toLowerCase(Locale.ROOT);
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(composed.length() + 8);
    char[] out = new char[8];
    int i = 0;
    while (i < composed.length()) {
      int point = composed.codePointAt(i);
      i += Character.charCount(point);
      if (isIgnorable(point)) {
        continue;
      }
      if (point > 0xFFFF) {
        folded.appendCodePoint(Character.toLowerCase(point));
        continue;
      }
      char[] in = {(char) point};
      int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, 1);
      for (int j = 0; j < length; j++) {
        char c = Character.toLowerCase(out[j]);
        folded.append(c == 'ё' ? 'е' : c);
      }
    }
    return folded.toString();
  }

  /** Lower case and composed, letters kept: the form in which exact words are compared. */
  public static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    String composed =
        Normalizer.isNormalized(text, Normalizer.Form.NFC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFC);
    composed
        .codePoints()
        .filter(point -> point != 0xAD && point != 0x200B && point != 0xFEFF)
        .forEach(point -> lower.appendCodePoint(Character.toLowerCase(point)));
    return lower.toString();
  }

  /** Accents that no composed letter has taken up, soft hyphens and zero-width signs. */
  private static boolean isIgnorable(int point) {
    return (point >= 0x300 && point <= 0x36F)
        || point == 0xAD
        || (point >= 0x200B && point <= 0x200F)
        || point == 0xFEFF;
  }
}
