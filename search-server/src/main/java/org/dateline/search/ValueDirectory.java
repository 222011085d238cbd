package org.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dateline.index.Facet;
import org.dateline.index.Words;

/**
 * The values of a facet, to be looked up by the beginnings of their words.
 *
 * <p>All folded values stand in one string, the most frequent first, with a sign before each word;
 * a look-up searches it for the sign and what was typed. A string search runs at gigabytes a
 * second, so this is faster than 5 ms for a million names, takes the least memory, and needs
 * nothing to be built but the string.
 */
final class ValueDirectory {

  private static final char WORD = ' ';
  private static final char END = '\n';

  private final Facet facet;
  private final FacetOrdinals ordinals;
  private final FacetCounts counts;
  private final String folded;
  private final int[] starts;
  private final int[] numbers;

  private ValueDirectory(
      Facet facet,
      FacetOrdinals ordinals,
      FacetCounts counts,
      String folded,
      int[] starts,
      int[] numbers) {
    this.facet = facet;
    this.ordinals = ordinals;
    this.counts = counts;
    this.folded = folded;
    this.starts = starts;
    this.numbers = numbers;
  }

  /**
   * @param counts how many releases have each value
   */
  static ValueDirectory of(Facet facet, FacetOrdinals ordinals, FacetCounts counts)
      throws IOException {
    Integer[] order = new Integer[ordinals.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.<Integer>comparingInt(i -> -counts.of(i)));
    StringBuilder folded = new StringBuilder(order.length * 16);
    int[] starts = new int[order.length];
    int[] numbers = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      starts[i] = folded.length();
      numbers[i] = order[i];
      for (Words.Word word : Words.name(ordinals.value(order[i]))) {
        folded.append(WORD).append(word.text());
      }
      folded.append(END);
    }
    return new ValueDirectory(facet, ordinals, counts, folded.toString(), starts, numbers);
  }

  /**
   * @param typed folded words with a space between them, the last perhaps not finished
   */
  List<Suggestion> beginningWith(String typed, int most) throws IOException {
    List<Suggestion> found = new ArrayList<>();
    String wanted = WORD + typed;
    int at = folded.indexOf(wanted);
    while (at >= 0 && found.size() < most) {
      int value = Arrays.binarySearch(starts, at);
      int index = value < 0 ? -value - 2 : value;
      int number = numbers[index];
      if (counts.of(number) > 0) {
        found.add(new Suggestion(ordinals.value(number), facet.parameter(), counts.of(number)));
      }
      at = folded.indexOf(wanted, folded.indexOf(END, at));
    }
    return found;
  }
}
