package org.dateline.search;

import java.util.Map;
import java.util.Optional;
import org.dateline.calendar.PartialDate;
import org.dateline.index.Facet;

/**
 * What somebody asks for.
 *
 * @param query the words as they were typed; empty for all releases
 * @param selections what is chosen, by facet; a facet that is missing has nothing chosen
 * @param from releases of this time or later, by overlap
 * @param to releases of this time or earlier, by overlap
 * @param sort the order of the results
 * @param page the page of results, 1 to 100,000
 * @param size the results on a page, 1 to 100 from the web, up to 10,000 from the command line
 * @param commit the state of the archive that is searched, by {@link SearchResults#commit} of an
 *     earlier page; empty for the newest, which is also searched where that state is kept no longer
 */
public record SearchRequest(
    String query,
    Map<Facet, Selection> selections,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    Sort sort,
    int page,
    int size,
    Optional<String> commit) {

  public SearchRequest {
    selections = Map.copyOf(selections);
  }

  /** A request to the archive as it is now. */
  public SearchRequest(
      String query,
      Map<Facet, Selection> selections,
      Optional<PartialDate> from,
      Optional<PartialDate> to,
      Sort sort,
      int page,
      int size) {
    this(query, selections, from, to, sort, page, size, Optional.empty());
  }

  /** All releases. */
  public static SearchRequest everything(Sort sort, int size) {
    return new SearchRequest("", Map.of(), Optional.empty(), Optional.empty(), sort, 1, size);
  }

  public Selection selection(Facet facet) {
    return selections.getOrDefault(facet, Selection.NONE);
  }

  /** The same, its values named as the archive names them. */
  SearchRequest meaning(Map<Facet, Selection> known) {
    return new SearchRequest(query, known, from, to, sort, page, size, commit);
  }

  /** The same with other values chosen, to the archive as it is now. */
  public SearchRequest choosing(Map<Facet, Selection> others) {
    return new SearchRequest(query, others, from, to, sort, page, size);
  }

  /** The same within another stretch of time, and from the first page. */
  public SearchRequest between(Optional<PartialDate> first, Optional<PartialDate> last) {
    return new SearchRequest(query, selections, first, last, sort, 1, size);
  }

  /** Another page of the same results. */
  public SearchRequest page(int number) {
    return new SearchRequest(query, selections, from, to, sort, number, size, commit);
  }

  /** The same to the archive as it was at a commit. */
  public SearchRequest at(String state) {
    return new SearchRequest(query, selections, from, to, sort, page, size, Optional.of(state));
  }

  /** The same with other words, from the first page. */
  public SearchRequest asking(String words) {
    return new SearchRequest(words, selections, from, to, sort, 1, size);
  }
}
