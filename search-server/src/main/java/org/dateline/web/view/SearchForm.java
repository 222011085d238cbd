package org.dateline.web.view;

import java.util.List;
import org.dateline.calendar.PartialDate;
import org.dateline.search.SearchRequest;
import org.dateline.search.Sort;

/**
 * The search form as it stands when a page opens. Chosen facet values are not in it: on the results
 * page they are ticked boxes of the same form.
 *
 * @param query the words
 * @param from the typed beginning of the time
 * @param to the typed end of the time
 * @param sort the chosen order, as a parameter; empty for the usual one
 * @param kept conditions that have no box of their own, to be sent along
 * @param narrowed whether the results are under any condition but the words
 */
public record SearchForm(
    String query,
    String from,
    String to,
    String sort,
    List<Address.Parameter> kept,
    boolean narrowed) {

  /** With nothing typed. */
  public static SearchForm empty() {
    return new SearchForm("", "", "", "", List.of(), false);
  }

  /** With the words of a query alone. */
  public static SearchForm ofQuery(String query) {
    return new SearchForm(query, "", "", "", List.of(), false);
  }

  static SearchForm of(SearchRequest request) {
    List<Address.Parameter> kept =
        Address.of(request).parameters().stream()
            .filter(p -> p.name().startsWith("not-") || p.name().equals("size"))
            .toList();
    return new SearchForm(
        request.query(),
        request.from().map(PartialDate::toString).orElse(""),
        request.to().map(PartialDate::toString).orElse(""),
        request.sort() == Sort.RELEVANCE ? "" : request.sort().parameter(),
        kept,
        !Chip.of(request).isEmpty());
  }
}
