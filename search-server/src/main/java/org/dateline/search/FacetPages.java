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
   * @param counts how many releases each value would bring
   */
  static FacetPage of(
      Snapshot snapshot,
      SearchRequest request,
      FacetListing listing,
      Map<Facet, FacetCounts> counts)
      throws IOException {
    Facet facet = listing.facet();
    FacetOrdinals ordinals = snapshot.ordinals(facet);
    FacetCounts brings = counts.getOrDefault(facet, new FacetCounts(ordinals.size()));
    ValueDirectory directory = snapshot.directory(facet);
    List<Integer> numbers = numbers(directory, listing.find(), brings);
    numbers.sort(
        listing.order() == FacetListing.Order.NAME
            ? directory.byName()
            : Comparator.<Integer>comparingInt(n -> -brings.of(n))
                .thenComparing(directory.byName()));
    List<FacetValue> values = new ArrayList<>();
    List<String> chosen = request.selection(facet).wanted();
    long from = (request.page() - 1L) * FacetListing.SIZE;
    for (long i = from; i < Math.min(from + FacetListing.SIZE, numbers.size()); i++) {
      int number = numbers.get((int) i);
      String value = ordinals.value(number);
      values.add(new FacetValue(value, brings.of(number), chosen.contains(value)));
    }
    return new FacetPage(request, listing, numbers.size(), values);
  }

  private static List<Integer> numbers(ValueDirectory directory, String find, FacetCounts brings) {
    List<Words.Word> words = Words.name(find);
    BitSet found = new BitSet();
    for (int number : brings.best(Integer.MAX_VALUE)) {
      found.set(number);
    }
    for (Words.Word word : words) {
      found.and(directory.withWord(word.text()));
    }
    List<Integer> numbers = new ArrayList<>();
    found.stream().forEach(numbers::add);
    return numbers;
  }
}
