package org.dateline.web.view;

import java.util.ArrayList;
import java.util.List;
import org.dateline.index.Facet;
import org.dateline.search.SearchRequest;

/**
 * A condition that the results are under.
 *
 * @param label what it is about: {@code Place}, {@code Not source}
 * @param value its value
 * @param without the request without it
 */
public record Chip(String label, String value, SearchRequest without) {

  static List<Chip> of(SearchRequest request) {
    List<Chip> chips = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      String name = facet.parameter();
      for (String value : request.selection(facet).wanted()) {
        chips.add(chip(request, facet, Wording.facet(facet), value));
      }
      for (String value : request.selection(facet).unwanted()) {
        chips.add(chip(request, facet, "Not " + name, value));
      }
    }
    request
        .from()
        .ifPresent(
            d -> chips.add(new Chip("From", Wording.date(d), Narrowing.withoutFrom(request))));
    request
        .to()
        .ifPresent(d -> chips.add(new Chip("To", Wording.date(d), Narrowing.withoutTo(request))));
    return chips;
  }

  private static Chip chip(SearchRequest request, Facet facet, String label, String value) {
    return new Chip(label, Wording.value(facet, value), Narrowing.without(request, facet, value));
  }

  /** The results without it. */
  public Address removed() {
    return Address.of(without);
  }
}
