package org.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
    StringBuilder folded = new StringBuilder(order.length * 16).append(END);
    int[] starts = new int[order.length];
    int[] numbers = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      starts[i] = folded.length();
      numbers[i] = order[i];
      for (Words.Word word : Words.name(name(facet, ordinals.value(order[i])))) {
        folded.append(WORD).append(word.text());
      }
      folded.append(END);
    }
    return new ValueDirectory(facet, ordinals, counts, folded.toString(), starts, numbers);
  }

  /** What readers call a value: a language by its name. */
  private static String name(Facet facet, String value) {
    return facet == Facet.LANGUAGE ? Locale.of(value).getDisplayLanguage(Locale.ENGLISH) : value;
  }

  /**
   * @param typed folded words with a space between them, the last perhaps not finished
   */
  List<Suggestion> beginningWith(String typed, int most) throws IOException {
    List<Suggestion> found = new ArrayList<>();
    String wanted = WORD + typed;
    int at = folded.indexOf(wanted);
    while (at >= 0 && found.size() < most) {
      int number = numbers[index(at)];
      if (counts.of(number) > 0) {
        found.add(new Suggestion(ordinals.value(number), facet.parameter(), counts.of(number)));
      }
      at = folded.indexOf(wanted, folded.indexOf(END, at));
    }
    return found;
  }

  /** The values that are this name but for case, accents and signs between the words. */
  List<String> same(String name) throws IOException {
    StringBuilder line = new StringBuilder().append(END);
    for (Words.Word word : Words.name(name)) {
      line.append(WORD).append(word.text());
    }
    if (line.length() == 1) {
      return List.of();
    }
    String wanted = line.append(END).toString();
    List<String> same = new ArrayList<>();
    for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      same.add(ordinals.value(numbers[index(at + 1)]));
    }
    return same;
  }

  /** The numbers of the values that have a word with this beginning. */
  BitSet withWord(String beginning) {
    BitSet found = new BitSet(numbers.length);
    String wanted = WORD + beginning;
    int at = folded.indexOf(wanted);
    while (at >= 0) {
      found.set(numbers[index(at)]);
      at = folded.indexOf(wanted, folded.indexOf(END, at));
    }
    return found;
  }

  /** Values by their folded names; those without any words last. */
  Comparator<Integer> byName() {
    int[] lines = new int[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      lines[numbers[i]] = starts[i];
    }
    return (a, b) -> compare(lines[a], lines[b]);
  }

  private int compare(int a, int b) {
    int i = a;
    int j = b;
    while (folded.charAt(i) == folded.charAt(j) && folded.charAt(i) != END) {
      i++;
      j++;
    }
    boolean wordless = folded.charAt(a) == END || folded.charAt(b) == END;
    int order = Character.compare(folded.charAt(i), folded.charAt(j));
    return wordless ? -order : order;
  }

  /** Which value, in the order of the string, stands at a place. */
  private int index(int at) {
    int value = Arrays.binarySearch(starts, at);
    return value < 0 ? -value - 2 : value;
  }
}
