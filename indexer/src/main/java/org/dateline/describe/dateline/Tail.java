package org.dateline.describe.dateline;

import java.util.List;
import org.dateline.text.Folding;

/**
 * What stands between a dateline and the words of the release.
 *
 * @param sign the sign that closes the dateline
 * @param isSpaced whether a space stands before the sign
 * @param capital whether the words behind it begin with a capital letter, a digit or a quotation
 */
record Tail(Sign sign, boolean isSpaced, boolean capital) {

  enum Sign {
    DASH,
    COLON,
    POINT,
    COMMA,
    /** Nothing follows. */
    END,
    /** The words follow without a sign. */
    NONE
  }

  /** A sign that sentences do not have behind a place and a date. */
  boolean isStrong() {
    return switch (sign) {
      case DASH, COLON, END -> true;
      case POINT -> capital;
      case COMMA, NONE -> false;
    };
  }

  /** No sign, or a comma before an agency: enough where the places are beyond doubt. */
  boolean isWeak() {
    return capital && sign == Sign.NONE;
  }

  /**
   * @param agencies takes the agencies that sign the dateline
   */
  static Tail at(String text, int end, List<String> agencies) {
    int before = agencies.size();
    int i = end;
    while (i < text.length() && (text.charAt(i) == ')' || text.charAt(i) == ']')) {
      i++;
    }
    int start = PlaceList.skipSpaces(text, i);
    int behind = Agency.pass(text, i, agencies);
    Sign sign = signAt(text, start);
    if (sign == Sign.NONE && behind > start) { // a bracket: what stands behind it counts
      sign = signAt(text, PlaceList.skipSpaces(text, closeOf(text, start)));
      sign = sign == Sign.NONE && agencies.size() > before ? Sign.POINT : sign;
    }
    if (sign == Sign.COMMA && agencies.size() > before) {
      sign = Sign.DASH;
    }
    int words = PlaceList.skipSpaces(text, behind);
    if (words >= text.length() && sign != Sign.COMMA) {
      sign = Sign.END;
    }
    return new Tail(sign, start > i, words >= text.length() || isOpening(text.charAt(words)));
  }

  private static int closeOf(String text, int open) {
    char c = text.charAt(open);
    int close = text.indexOf(c == '(' ? ')' : c == '[' ? ']' : '/', open + 1);
    return close < 0 ? open : close + 1;
  }

  private static Sign signAt(String text, int i) {
    if (i >= text.length()) {
      return Sign.END;
    }
    char c = text.charAt(i);
    if (PlaceList.isDash(c)) {
      return Sign.DASH;
    }
    return switch (c) {
      case ':' -> Sign.COLON;
      case '.' -> Sign.POINT;
      case ',' -> Sign.COMMA;
      default -> Sign.NONE;
    };
  }

  private static boolean isOpening(char c) {
    return Character.isUpperCase(c)
        || Character.isDigit(c)
        || (Character.isLetter(c) && !Character.isLowerCase(c))
        || "\"“„«'‘(".indexOf(c) >= 0
        || Folding.isSpace(c);
  }
}
