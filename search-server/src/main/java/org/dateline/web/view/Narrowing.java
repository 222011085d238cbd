package org.dateline.web.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.calendar.PartialDate;
import org.dateline.index.Facet;
import org.dateline.search.SearchRequest;
import org.dateline.search.Selection;

/** Requests that are like another but for one condition. All begin at their first page. */
final class Narrowing {

  private Narrowing() {}

  static SearchRequest withQuery(SearchRequest request, String query) {
    return request.asking(query);
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
    return request.choosing(selections).page(1);
  }

  static SearchRequest withoutFrom(SearchRequest request) {
    return request.between(Optional.empty(), request.to());
  }

  static SearchRequest withoutTo(SearchRequest request) {
    return request.between(request.from(), Optional.empty());
  }

  /** Within a stretch of time and no year beside it. */
  static SearchRequest to(SearchRequest request, PartialDate from, PartialDate to) {
    return undated(request).between(Optional.of(from), Optional.of(to));
  }

  /** Of any time, but for years that are left out. */
  static SearchRequest undated(SearchRequest request) {
    Selection years = request.selection(Facet.YEAR);
    return with(request, Facet.YEAR, new Selection(List.of(), years.unwanted()))
        .between(Optional.empty(), Optional.empty());
  }

  private static List<String> others(List<String> values, String value) {
    return values.stream().filter(v -> !v.equals(value)).toList();
  }
}
