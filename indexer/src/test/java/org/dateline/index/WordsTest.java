package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static String stems(String text, String language) {
    return String.join(
        " ", Words.stems(text, language).stream().map(w -> w.text() + "/" + w.place()).toList());
  }

  private static List<String> exact(String text) {
    return Words.exact(text).stream().map(Words.Word::text).toList();
  }

  @Test
  void aCompoundIsGivenClosedAndInParts() {
    assertEquals("cooper/0 co/0 oper/1", stems("Co-operation", "en"));
    assertEquals("cooper/0", stems("cooperation", "en"));
  }

  @Test
  void stopWordsLeaveTheirPlace() {
    assertEquals("head/1 mission/3", stems("the head of mission", "en"));
  }

  @Test
  void diacriticsAreFolded() {
    assertEquals(stems("Sinirlioglu", "en"), stems("Sinirlioğlu", "en"));
    assertEquals(stems("Oresund", "en"), stems("Øresund", "en"));
    assertEquals(stems("strasse", "de"), stems("Straße", "de"));
    assertEquals(stems("cafe", "en"), stems("cafe\u0301", "en"));
    assertEquals(stems("Isparta", "en"), stems("ısparta", "en"));
    assertEquals(stems("Istanbul", "en"), stems("İstanbul", "en"));
  }

  @Test
  void britishAndAmericanSpellingsAreOne() {
    for (String[] pair :
        new String[][] {
          {"organisation", "organization"}, {"organise", "organize"}, {"labour", "labor"},
          {"neighbourhood", "neighborhood"}, {"centre", "center"}, {"programme", "program"},
          {"defence", "defense"}, {"travelling", "traveling"}, {"dialogue", "dialog"},
          {"favourable", "favorable"}, {"analyse", "analyze"}
        }) {
      assertEquals(stems(pair[0], "en"), stems(pair[1], "en"));
    }
  }

  @Test
  void everyLanguageHasItsOwnStems() {
    assertEquals(stems("négociation", "fr"), stems("négociations", "fr"));
    assertEquals(stems("переговоры", "ru"), stems("переговоров", "ru"));
    assertEquals(stems("Verhandlung", "de"), stems("Verhandlungen", "de"));
    assertEquals(stems("accord", "fr"), stems("l’accord", "fr"));
  }

  @Test
  void exactWordsKeepTheirLettersAndEveryWordCounts() {
    assertEquals(
        List.of("the", "sinirlioğlu's", "co", "operation"),
        exact("The Sinirlioğlu’s co-operation"));
  }

  @Test
  void noTextMakesAnyLanguageFail() {
    Random random = new Random(7);
    for (String language : Words.languages()) {
      for (int i = 0; i < 20; i++) {
        StringBuilder text = new StringBuilder();
        for (int j = 0; j < 60; j++) {
          text.append(
              (char) (random.nextBoolean() ? random.nextInt(0x600) : random.nextInt(0xFFFF)));
        }
        assertTrue(Words.stems(text.toString(), language).size() < 200, language);
      }
    }
  }
}
