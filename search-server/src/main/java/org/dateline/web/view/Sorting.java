package org.dateline.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.search.SearchRequest;
import org.dateline.search.Sort;

/**
 * One of the orders that results can have.
 *
 * @param value its name as a parameter
 * @param word its name on the page
 * @param chosen whether the results have this order
 * @param address the same results in this order
 */
public record Sorting(String value, String word, boolean chosen, Address address) {

  /** The order where the address names none: by score, and by date where there is no query. */
  public static Sort usual(String query) {
    return query.isBlank() ? Sort.NEWEST : Sort.RELEVANCE;
  }

  static List<Sorting> of(SearchRequest request) {
    List<Sorting> sortings = new ArrayList<>();
    Address plain = Address.of(request).fromTheStart().without("sort");
    for (Sort sort : Sort.values()) {
      if (sort == Sort.RELEVANCE && request.query().isBlank()) {
        continue;
      }
      Address address =
          sort == usual(request.query()) ? plain : plain.set("sort", sort.parameter());
      String name = sort.parameter();
      String word = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      sortings.add(new Sorting(name, word, sort == request.sort(), address));
    }
    return sortings;
  }
}
