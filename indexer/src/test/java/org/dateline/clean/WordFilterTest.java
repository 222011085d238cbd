package org.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFilterTest {

  private static final String LONG = "x".repeat(200);

  private final WordFilter filter = new WordFilter();

  @ParameterizedTest
  @ValueSource(strings = {"a", "share", "поделиться", "共有", "été"})
  void aWordThatWasAddedIsFoundWhereverItStands(String word) {
    filter.add(word);
    filter.add(LONG);
    String text = "to " + word + " it " + LONG;
    assertTrue(filter.mayHold(text, 3, 3 + word.length()));
    assertTrue(filter.mayHold(text, text.length() - LONG.length(), text.length()));
  }

  @Test
  void aWordOfAnotherLengthOrFirstLetterIsRuledOut() {
    filter.add("share");
    assertFalse(filter.mayHold("shares", 0, 6));
    assertFalse(filter.mayHold("quote", 0, 5));
    assertFalse(filter.mayHold("share", 2, 2));
  }
}
