package org.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.dateline.index.Facet;

/** Makes of counts the lists of values that a reader sees. */
final class FacetLists {

  /** How many values a facet lists, the chosen ones aside. Years are listed all. */
  static final int LISTED = 50;

  private FacetLists() {}

  static Map<Facet, List<FacetValue>> of(
      Snapshot snapshot, SearchRequest request, Map<Facet, int[]> counts) throws IOException {
    Map<Facet, List<FacetValue>> lists = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      int[] numbers = counts.getOrDefault(facet, new int[0]);
      List<String> wanted = request.selection(facet).wanted();
      lists.put(facet, list(facet, snapshot.ordinals(facet), numbers, wanted));
    }
    return lists;
  }

  private static List<FacetValue> list(
      Facet facet, FacetOrdinals ordinals, int[] counts, List<String> wanted) throws IOException {
    int most = facet == Facet.YEAR ? Integer.MAX_VALUE : LISTED;
    List<FacetValue> list = new ArrayList<>();
    Set<String> missing = new HashSet<>(wanted);
    for (int number : best(counts, most)) {
      String value = ordinals.value(number);
      list.add(new FacetValue(value, counts[number], missing.remove(value)));
    }
    for (String value : missing) {
      int number = ordinals.number(value);
      list.add(new FacetValue(value, number < 0 ? 0 : counts[number], true));
    }
    list.sort(
        facet == Facet.YEAR
            ? Comparator.comparing(FacetValue::value).reversed()
            : Comparator.comparingInt(FacetValue::count)
                .reversed()
                .thenComparing(FacetValue::value));
    return list;
  }

  /** The numbers with the highest counts; between equal ones the lower, whose value comes first. */
  private static List<Integer> best(int[] counts, int most) {
    Comparator<Integer> worstFirst =
        Comparator.<Integer>comparingInt(n -> counts[n])
            .thenComparing(Comparator.<Integer>naturalOrder().reversed());
    PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
    int least = 0;
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > least) {
        best.add(number);
        if (best.size() > most) {
          best.remove();
          least = counts[best.element()];
        }
      }
    }
    return new ArrayList<>(best);
  }
}
