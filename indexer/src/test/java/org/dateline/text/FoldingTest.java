package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Folding takes away what does not matter, the same way by its table and without. */
final class FoldingTest {

  /** A Georgian letter, which no table holds: a text with it is folded as a whole. */
  private static final String BEYOND = "ა";

  @Test
  void aLetterFoldsTheSameByTheTableAndWithout() {
    for (char c = 1; c < 0x2100; c++) {
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        String text = "  Ab" + c + " " + c + "cD ";
        assertEquals(
            Folding.letters(text + BEYOND),
            Folding.letters(text) + " " + BEYOND,
            () -> "with " + Integer.toHexString(text.charAt(4)));
      }
    }
  }

  @Test
  void caseAccentsMarksAndSpacesFallAway() {
    assertEquals(
        "sinirlioglu's \"day\" - strasse",
        Folding.letters(" Sinirlioğlu’s\u00A0„Day“ —  Straße\n"));
    assertEquals("йод", Folding.typography("йод"));
    assertEquals("иод", Folding.letters("Йод"));
    assertEquals("", Folding.letters(" \u200B\t"));
  }

  @Test
  void whiteSpaceIsFoldedWithinAndCutOffAround() {
    assertEquals("a b c", Folding.whiteSpace("\uFEFF a\u00A0\n b \u200B c\u2060 "));
    assertEquals("", Folding.whiteSpace("\u3000"));
  }
}
