package org.dateline.demo;

import java.util.Arrays;

/**
 * Ranks whose frequency falls off as that of words in text does: rank {@code r} (from 0) is drawn
 * in proportion to {@code 1 / (r + 1)^exponent}.
 */
final class Zipf {

  private final double[] upTo;

  /**
   * A distribution over the ranks from 0 to, but without, {@code size}.
   *
   * @param exponent about 1 for words of a language; less makes the frequencies more even
   */
  Zipf(int size, double exponent) {
    upTo = new double[size];
    double sum = 0;
    for (int rank = 0; rank < size; rank++) {
      sum += Math.pow(rank + 1, -exponent);
      upTo[rank] = sum;
    }
  }

  int rank(Draw draw) {
    int found = Arrays.binarySearch(upTo, draw.unit() * upTo[upTo.length - 1]);
    return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
  }
}
