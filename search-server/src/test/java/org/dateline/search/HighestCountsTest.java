package org.dateline.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Counts in, the numbers with the highest of them out. */
class HighestCountsTest {

  private static final int VALUES = 300;

  @Test
  void areThoseThatSortingFindsEqualOnesByTheLowerNumber() {
    Random draw = new Random(11);
    FacetCounts counts = new FacetCounts(VALUES);
    for (int round = 0; round < 50; round++) {
      int[] expected = new int[VALUES];
      for (int i = draw.nextInt(2_000); i > 0; i--) {
        int number = draw.nextInt(VALUES) * draw.nextInt(VALUES) / VALUES;
        expected[number]++;
        counts.add(number);
      }
      int most = 1 + draw.nextInt(60);
      int[] best =
          IntStream.range(0, VALUES)
              .filter(number -> expected[number] > 0)
              .boxed()
              .sorted(
                  Comparator.<Integer>comparingInt(number -> -expected[number])
                      .thenComparing(Comparator.naturalOrder()))
              .limit(most)
              .mapToInt(Integer::intValue)
              .sorted()
              .toArray();
      int[] found = counts.best(most);
      Arrays.sort(found);
      assertArrayEquals(best, found);
      counts.clear();
    }
    assertEquals(0, counts.best(10).length);
  }
}
