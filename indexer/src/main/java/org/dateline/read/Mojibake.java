package org.dateline.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Text that was UTF-8, was read as windows-1252 and saved again: {@code â€™} for an apostrophe,
 * {@code Ã©} for é, {@code Ð’} for В. Put right where nothing else can have been meant, letter by
 * letter, also where only a part of the page has suffered, and where it has twice.
 *
 * <p>Certain are the first bytes of the scripts in which such pages are written, followed by just
 * as many bytes as UTF-8 wants. The one thing that they may stand for as well is a word in capitals
 * before a closing quotation mark ({@code CAFÉ”}); such pairs are left alone.
 */
final class Mojibake {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** What windows-1252 makes of the first bytes of letters lies between these. */
  private static final char FIRST = 0xC2;

  private static final char LAST = 0xE2;

  /** The characters that windows-1252 has for the bytes from 0x80 to 0x9F; 0 where it has none. */
  private static final char[] HIGH = new char[32];

  static {
    for (int i = 0; i < HIGH.length; i++) {
      char c = new String(new byte[] {(byte) (0x80 + i)}, WINDOWS).charAt(0);
      HIGH[i] = c == '\uFFFD' ? 0 : c;
    }
  }

  private Mojibake() {}

  /** Whether a character may stand for the first byte of a letter. */
  static boolean mayBegin(char c) {
    return c >= FIRST && c <= LAST;
  }

  static String repair(String text) {
    String once = pass(text);
    return once.equals(text) ? text : pass(once);
  }

  private static String pass(String text) {
    StringBuilder repaired = null;
    int done = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (!mayBegin(c)) {
        continue;
      }
      int length = length(text, i);
      if (length == 0) {
        continue;
      }
      if (repaired == null) {
        repaired = new StringBuilder(text.length());
      }
      if (isClosingQuote(text, i)) {
        repaired.append(text, done, i).append('”');
        done = i + length;
        i = done - 1;
        continue;
      }
      byte[] bytes = new byte[length];
      for (int k = 0; k < length; k++) {
        bytes[k] = (byte) code(text.charAt(i + k));
      }
      repaired.append(text, done, i).append(new String(bytes, StandardCharsets.UTF_8));
      done = i + length;
      i = done - 1;
    }
    return repaired == null ? text : repaired.append(text, done, text.length()).toString();
  }

  /** How many characters at {@code i} are the bytes of one letter; 0 where they are none. */
  private static int length(String text, int i) {
    int lead = text.charAt(i);
    int follower = code(text.charAt(i + 1));
    if (follower < 0x80 || follower > 0xBF) {
      return 0;
    }
    if (lead == 0xE2) {
      int third = i + 2 < text.length() ? code(text.charAt(i + 2)) : 0;
      if (isClosingQuote(text, i)) {
        return i + 2 < text.length() && text.charAt(i + 2) == '\uFFFD' ? 3 : 2;
      }
      // U+2000 to U+213F: quotation marks, dashes, the euro, the trade mark.
      return follower <= 0x84 && third >= 0x80 && third <= 0xBF ? 3 : 0;
    }
    boolean known =
        lead <= 0xC5 // Latin letters with their marks
            || (lead >= 0xCE && lead <= 0xD3); // Greek and Cyrillic
    return known && !isWord(text, i) ? 2 : 0;
  }

  /**
   * The closing quotation mark ends in a byte that windows-1252 does not have: programs put a
   * question mark in a box there, or nothing at all.
   */
  private static boolean isClosingQuote(String text, int i) {
    if (text.charAt(i) != 'â' || text.charAt(i + 1) != '€') {
      return false;
    }
    char third = i + 2 < text.length() ? text.charAt(i + 2) : ' ';
    return third == '\uFFFD' || third <= '/' || third == ':' || third == ';' || third == '?';
  }

  /** Whether a capital of a word in capitals stands before a mark that ends the word. */
  private static boolean isWord(String text, int i) {
    char mark = text.charAt(i + 1);
    boolean closing = "’”“…–—‘".indexOf(mark) >= 0;
    return closing
        && i > 0
        && Character.isUpperCase(text.charAt(i - 1))
        && text.charAt(i - 1) < 0x80;
  }

  /** The byte that windows-1252 has for a character; -1 where it has none. */
  private static int code(char c) {
    if (c >= 0x80 && c <= 0xFF) {
      return c; // Latin-1, and controls that stand for the bytes that windows-1252 leaves open
    }
    for (int i = 0; i < HIGH.length; i++) {
      if (HIGH[i] == c) {
        return 0x80 + i;
      }
    }
    return -1;
  }
}
