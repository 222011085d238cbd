package org.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.index.Facet;

/** Makes of counts the lists of values that a reader sees. */
final class FacetLists {

  /** How many values a facet lists, the chosen ones aside. Years are listed all. */
  static final int LISTED = 50;

  private static final Comparator<FacetValue> LATEST_FIRST =
      (one, other) -> other.value().compareTo(one.value());

  private static final Comparator<FacetValue> MOST_FIRST =
      (one, other) ->
          one.count() != other.count()
              ? Long.compare(other.count(), one.count())
              : one.value().compareTo(other.value());

  private FacetLists() {}

  static Map<Facet, List<FacetValue>> of(
      Snapshot snapshot, SearchRequest request, Map<Facet, FacetCounts> counts) throws IOException {
    Map<Facet, List<FacetValue>> lists = new EnumMap<>(Facet.class);
    for (Map.Entry<Facet, FacetCounts> one : counts.entrySet()) {
      Facet facet = one.getKey();
      List<String> wanted = request.selection(facet).wanted();
      lists.put(facet, list(facet, snapshot.ordinals(facet), one.getValue(), wanted));
    }
    return lists;
  }

  private static List<FacetValue> list(
      Facet facet, FacetOrdinals ordinals, FacetCounts counts, List<String> wanted)
      throws IOException {
    int most = facet == Facet.YEAR ? Integer.MAX_VALUE : LISTED;
    int[] best = counts.best(most);
    List<FacetValue> list = new ArrayList<>(best.length + wanted.size());
    Set<String> missing = wanted.isEmpty() ? Set.of() : new HashSet<>(wanted);
    for (int number : best) {
      String value = ordinals.value(number);
      boolean selected = !missing.isEmpty() && missing.remove(value);
      list.add(new FacetValue(value, counts.of(number), selected));
    }
    for (String value : missing) {
      int number = ordinals.number(value);
      list.add(new FacetValue(value, number < 0 ? 0 : counts.of(number), true));
    }
    list.sort(facet == Facet.YEAR ? LATEST_FIRST : MOST_FIRST);
    return list;
  }
}
