package org.dateline.relate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.describe.Relation;
import org.junit.jupiter.api.Test;

class FamiliesTest {

  private static String words(int seed, int count) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("word").append(random.nextInt(5000)).append(' ');
    }
    return text.toString();
  }

  private static Families of(String key, long day, String... paragraphs) {
    return Families.of(key, day, List.of(paragraphs));
  }

  @Test
  void theLaterOfTwoSameTextsIsACopyOfTheEarlier() {
    String text = words(1, 300);
    Families families = of("late", 20, text).merge(of("early", 10, text));
    assertEquals(
        new Relation(Optional.of("early"), Optional.of("early")), families.relation("late"));
    assertEquals(new Relation(Optional.empty(), Optional.of("early")), families.relation("early"));
  }

  @Test
  void ofTwoOnTheSameDayTheFirstKeyIsTheOriginal() {
    String text = words(1, 300);
    Families families = of("b", 10, text).merge(of("a", 10, text));
    assertEquals(Optional.of("a"), families.relation("b").duplicateOf());
  }

  @Test
  void aCopyWithAnotherEndingIsACopy() {
    String text = words(1, 300);
    Families families = of("a", 1, text).merge(of("b", 2, text, words(2, 60)));
    assertEquals(Optional.of("a"), families.relation("b").duplicateOf());
  }

  @Test
  void textsThatShareHalfOfTheirWordsAndHaveAsManyOfTheirOwnAreStrangers() {
    String shared = words(1, 100);
    Families families = of("a", 1, shared, words(2, 100)).merge(of("b", 2, shared, words(3, 100)));
    assertEquals(Relation.NONE, families.relation("b"));
  }

  @Test
  void aTextThatChangedByAFifthOnBothSidesIsRelatedAndNoCopy() {
    String shared = words(1, 220);
    Families families = of("a", 1, shared, words(2, 80)).merge(of("b", 2, shared, words(3, 80)));
    assertEquals(new Relation(Optional.empty(), Optional.of("a")), families.relation("b"));
  }

  @Test
  void theOrderOfMergingDoesNotMatter() {
    List<Families> parts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      parts.add(of("k" + i, i % 7, words(i % 15, 50 + 10 * (i % 15))));
    }
    Families forward = parts.stream().reduce(Families.NONE, Families::merge);
    Collections.shuffle(parts, new Random(5));
    Families shuffled = parts.stream().reduce(Families.NONE, (a, b) -> b.merge(a));
    assertArrayEquals(forward.toBytes(), shuffled.toBytes());
    for (int i = 0; i < 40; i++) {
      assertEquals(forward.relation("k" + i), shuffled.relation("k" + i));
    }
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Families families = of("a", 1, words(1, 900)).merge(of("b", 2, words(1, 900)));
    Families read = Families.fromBytes(families.toBytes());
    assertEquals(families.relation("b"), read.relation("b"));
    assertArrayEquals(families.toBytes(), read.toBytes());
  }

  @Test
  void theIndexOfLongTextsIsEstimatedWithinThreeStandardErrors() {
    String shared = words(1, 4000);
    Signature a = Signature.of(0, List.of(shared + words(2, 500)));
    Signature b = Signature.of(0, List.of(shared + words(3, 500)));
    assertEquals(0.8, a.jaccard(b), 0.075);
    assertEquals(1.0, a.jaccard(a));
  }

  @Test
  void anEmptyTextHasNoFamily() {
    Families families = of("a", 1, "").merge(of("b", 1, ""));
    assertEquals(Relation.NONE, families.relation("a"));
    assertEquals(Relation.NONE, families.relation("unknown"));
  }
}
