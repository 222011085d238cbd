package org.dateline.web.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.index.Facet;
import org.dateline.search.SearchRequest;
import org.dateline.search.Selection;

/** Requests that are like another but for one condition. All begin at their first page. */
final class Narrowing {

  private Narrowing() {}

  static SearchRequest withQuery(SearchRequest request, String query) {
    return new SearchRequest(
        query,
        request.selections(),
        request.from(),
        request.to(),
        request.sort(),
        1,
        request.size());
  }

  static SearchRequest without(SearchRequest request, Facet facet, String value) {
    Selection old = request.selection(facet);
    return with(
        request, facet, new Selection(others(old.wanted(), value), others(old.unwanted(), value)));
  }

  static SearchRequest replaced(
      SearchRequest request, Facet facet, String value, String replacement) {
    Selection old = request.selection(facet);
    List<String> wanted =
        old.wanted().stream().map(v -> v.equals(value) ? replacement : v).distinct().toList();
    return with(request, facet, new Selection(wanted, old.unwanted()));
  }

  private static SearchRequest with(SearchRequest request, Facet facet, Selection selection) {
    Map<Facet, Selection> selections = new EnumMap<>(Facet.class);
    selections.putAll(request.selections());
    selections.put(facet, selection);
    return new SearchRequest(
        request.query(),
        selections,
        request.from(),
        request.to(),
        request.sort(),
        1,
        request.size());
  }

  static SearchRequest withoutFrom(SearchRequest request) {
    return new SearchRequest(
        request.query(),
        request.selections(),
        Optional.empty(),
        request.to(),
        request.sort(),
        1,
        request.size());
  }

  static SearchRequest withoutTo(SearchRequest request) {
    return new SearchRequest(
        request.query(),
        request.selections(),
        request.from(),
        Optional.empty(),
        request.sort(),
        1,
        request.size());
  }

  private static List<String> others(List<String> values, String value) {
    return values.stream().filter(v -> !v.equals(value)).toList();
  }
}
