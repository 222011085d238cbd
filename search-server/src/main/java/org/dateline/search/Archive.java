package org.dateline.search;

import java.util.List;
import java.util.Optional;

/**
 * A searchable archive of releases: the one facade behind which the engine stands. Thread-safe. A
 * search sees one whole commit of the index.
 */
public interface Archive extends AutoCloseable {

  /**
   * @throws QueryTimeoutException where the query ran out of time
   */
  SearchResults search(SearchRequest request);

  /**
   * The ids of the results alone, best first, those that lack a word behind the others: what an
   * evaluation needs, without the cost of what a reader sees.
   *
   * @throws QueryTimeoutException where the query ran out of time
   */
  default List<RankedId> rank(SearchRequest request) {
    return search(request).hits().stream().map(hit -> new RankedId(hit.id(), hit.score())).toList();
  }

  /**
   * A page of all values of a facet that a request brings, however many there are.
   *
   * @param request the request; its page is the page of values
   * @throws QueryTimeoutException where the query ran out of time
   */
  FacetPage values(SearchRequest request, FacetListing listing);

  /** The release with this id; empty where there is none. */
  Optional<StoredRelease> release(String id);

  /**
   * What stands near a release in the archive; nothing where an archive does not know.
   *
   * @throws QueryTimeoutException where looking ran out of time
   */
  default Related related(StoredRelease release) {
    return Related.NONE;
  }

  /**
   * The words of the body of a release that answer a query, by paragraph.
   *
   * @param query the query as typed
   * @return the paragraphs' texts, HTML-escaped but for {@code <mark>} and {@code </mark>}
   */
  List<String> marked(StoredRelease release, String query);

  /**
   * What somebody who has typed this may be about to type: at most ten, the most frequent first.
   */
  List<Suggestion> suggest(String typed);

  ArchiveSummary summary();

  @Override
  void close();
}
