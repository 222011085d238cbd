package org.dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergingTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 7, 8, 100, 1023})
  void everyValueIsMergedOnce(int count) {
    Merging<Integer> sum = new Merging<>(0, Integer::sum);
    IntStream.rangeClosed(1, count).forEach(sum::add);

    assertEquals(count * (count + 1) / 2, sum.result());
  }
}
