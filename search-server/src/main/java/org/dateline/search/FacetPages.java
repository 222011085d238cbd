package org.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dateline.index.Facet;
import org.dateline.index.Words;

/** Makes of counts the pages that list all values of one facet. */
final class FacetPages {

  private FacetPages() {}

  /**
   * @param counts how many releases each value would bring, by number
   */
  static FacetPage of(
      Snapshot snapshot, SearchRequest request, FacetListing listing, Map<Facet, int[]> counts)
      throws IOException {
    Facet facet = listing.facet();
    int[] brings = counts.getOrDefault(facet, new int[0]);
    FacetOrdinals ordinals = snapshot.ordinals(facet);
    ValueDirectory directory = snapshot.directory(facet);
    List<Integer> numbers = numbers(directory, listing.find(), brings);
    numbers.sort(
        listing.order() == FacetListing.Order.NAME
            ? directory.byName()
            : Comparator.<Integer>comparingInt(n -> -brings[n]).thenComparing(directory.byName()));
    List<FacetValue> values = new ArrayList<>();
    List<String> chosen = request.selection(facet).wanted();
    long from = (request.page() - 1L) * FacetListing.SIZE;
    for (long i = from; i < Math.min(from + FacetListing.SIZE, numbers.size()); i++) {
      int number = numbers.get((int) i);
      String value = ordinals.value(number);
      values.add(new FacetValue(value, brings[number], chosen.contains(value)));
    }
    return new FacetPage(request, listing, numbers.size(), values);
  }

  private static List<Integer> numbers(ValueDirectory directory, String find, int[] brings) {
    List<Words.Word> words = Words.name(find);
    BitSet found = new BitSet();
    found.set(0, brings.length);
    for (Words.Word word : words) {
      found.and(directory.withWord(word.text()));
    }
    List<Integer> numbers = new ArrayList<>();
    found.stream().filter(number -> brings[number] > 0).forEach(numbers::add);
    return numbers;
  }
}
