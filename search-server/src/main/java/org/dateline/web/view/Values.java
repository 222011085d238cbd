package org.dateline.web.view;

import java.util.List;
import org.dateline.index.Facet;
import org.dateline.search.FacetValue;
import org.dateline.search.SearchResults;

/**
 * The values that a typed field offers.
 *
 * @param name the field
 * @param values the values, most frequent first
 */
public record Values(String name, List<String> values) {

  private static final List<Facet> TYPED = List.of(Facet.PLACE, Facet.SOURCE, Facet.PERSON);

  static List<Values> of(SearchResults results) {
    return TYPED.stream()
        .map(
            facet ->
                new Values(
                    facet.parameter(),
                    results.facets().getOrDefault(facet, List.of()).stream()
                        .filter(value -> !value.selected())
                        .map(FacetValue::value)
                        .toList()))
        .toList();
  }
}
