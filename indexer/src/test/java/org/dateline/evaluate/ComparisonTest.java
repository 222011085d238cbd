package org.dateline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void typographyMakesNoDifference() {
    assertEquals(Comparison.text("“yes” – it’s"), Comparison.text("\"yes\"  - it's"));
  }

  @Test
  void namesAreComparedWithoutCaseAndDiacritics() {
    assertEquals(Comparison.name("Feridun SİNİRLİOĞLU"), Comparison.name("Feridun Sinirlioglu"));
    assertEquals(Comparison.name("Łukasz Đorđević"), Comparison.name("Lukasz Dordevic"));
  }

  @Test
  void aQuoteIsKnownByItsFirstFiveWords() {
    assertEquals("we are all in this", Comparison.start("We are all, in THIS together."));
    assertEquals("enough", Comparison.start("Enough!"));
  }

  @Test
  void tokenF1CountsEachWordAsOftenAsItStands() {
    assertEquals(1.0, Comparison.tokenF1("Head of the Office", "head of the office"));
    assertEquals(0.5, Comparison.tokenF1("a a", "a b"));
    assertEquals(0.0, Comparison.tokenF1("Minister", ""));
    assertEquals(1.0, Comparison.tokenF1("", ""));
  }
}
