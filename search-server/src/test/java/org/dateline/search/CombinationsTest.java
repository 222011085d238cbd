package org.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CombinationsTest {

  private static final int VALUES = 10;

  private final Combinations.Builder builder = new Combinations.Builder(VALUES);

  private int of(int... values) {
    int place = Combinations.Builder.NONE;
    for (int value : values) {
      place = builder.with(place, value);
    }
    return place;
  }

  @Test
  void aSingleValueIsCountedInItsOwnPlace() {
    assertEquals(7, of(7));
    assertFalse(builder.build().has(7));
  }

  @Test
  void theSameValuesAreCountedInOnePlaceBehindThoseOfAllValues() {
    int once = of(3, 0, 9);
    assertEquals(once, of(3, 0, 9));
    assertNotEquals(once, of(3, 1, 9));
    assertTrue(builder.build().has(once));
  }

  @Test
  void theValuesOfACombinationAreFoundAgain() {
    int place = of(3, 0, 9);
    Combinations all = builder.build();
    assertEquals(9, all.last(place));
    assertEquals(0, all.last(all.rest(place)));
    assertEquals(3, all.rest(all.rest(place)));
  }
}
