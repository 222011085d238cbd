package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The table says of every character what Java says of it. */
final class CharactersTest {

  @Test
  void everyCharacterIsWhatJavaSaysOfIt() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      String which = Integer.toHexString(i);
      assertEquals(Character.isLetter(c), Characters.isLetter(c), which);
      assertEquals(Character.isDigit(c), Characters.isDigit(c), which);
      assertEquals(Character.isLetterOrDigit(c), Characters.isLetterOrDigit(c), which);
      assertEquals(
          Character.isWhitespace(c) || Character.isSpaceChar(c), Characters.isSpace(c), which);
      assertEquals(
          Character.getType(c) == Character.NON_SPACING_MARK,
          Characters.isNonSpacingMark(c),
          which);
      assertEquals(
          Character.isLetter(c) && !Character.isLowerCase(c),
          Characters.isLetterNotSmall(c),
          which);
      assertEquals(Character.toLowerCase(c), Characters.toLowerCase(c), which);
    }
  }
}
