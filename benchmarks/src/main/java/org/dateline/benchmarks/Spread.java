package org.dateline.benchmarks;

import java.util.List;
import java.util.Locale;

/** The median of a few measurements, and the least and the greatest. */
record Spread(double median, double least, double greatest) {

  static Spread of(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return new Spread(sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
  }

  /** {@code 1.15 (1.12–1.21)}. */
  String text(String number) {
    return String.format(
        Locale.ROOT, number + " (" + number + "–" + number + ")", median, least, greatest);
  }
}
