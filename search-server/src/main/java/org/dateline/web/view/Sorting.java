package org.dateline.web.view;

import java.util.ArrayList;
import java.util.List;
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

  static List<Sorting> of(SearchRequest request) {
    List<Sorting> sortings = new ArrayList<>();
    Address plain = Address.of(request).fromTheStart().without("sort");
    // Without words there is nothing to be relevant to: the usual order is then the newest first.
    boolean wordless = request.query().isBlank();
    Sort usual = wordless ? Sort.NEWEST : Sort.RELEVANCE;
    Sort chosen = request.sort() == Sort.RELEVANCE ? usual : request.sort();
    for (Sort sort : Sort.values()) {
      if (!(wordless && sort == Sort.RELEVANCE)) {
        String name = sort.parameter();
        Address address = sort == usual ? plain : plain.set("sort", name);
        sortings.add(new Sorting(name, Wording.capital(name), sort == chosen, address));
      }
    }
    return sortings;
  }
}
