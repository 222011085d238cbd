package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was answered lately is not found again, and what was forgotten is. */
final class MemoryTest {

  private final List<String> found = new ArrayList<>();
  private final Memory<String, Integer> lengths =
      new Memory<>(
          word -> {
            found.add(word);
            return word.length();
          });

  @Test
  void anEqualQuestionHasTheAnswerThatWasFoundBefore() {
    assertEquals(6, lengths.answer("Vienna"));
    assertEquals(6, lengths.answer(String.valueOf(new char[] {'V', 'i', 'e', 'n', 'n', 'a'})));
    assertEquals(List.of("Vienna"), found);
  }

  @Test
  void ofTwoQuestionsThatFallTogetherEachHasItsOwnAnswer() {
    assertEquals("Aa".hashCode(), "BB".hashCode());
    assertEquals(2, lengths.answer("Aa"));
    assertEquals(2, lengths.answer("BB"));
    assertEquals(2, lengths.answer("Aa"));
    assertEquals(List.of("Aa", "BB", "Aa"), found);
  }

  @Test
  void moreQuestionsThanAreKeptAreAllAnswered() {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 10_000; i++) {
        assertEquals(String.valueOf(i).length(), lengths.answer(String.valueOf(i)));
      }
    }
  }
}
