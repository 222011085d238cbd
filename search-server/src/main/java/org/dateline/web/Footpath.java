package org.dateline.web;

import java.util.List;
import java.util.Optional;
import org.dateline.search.Archive;
import org.dateline.search.Hit;
import org.dateline.search.QueryTimeoutException;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchResults;
import org.dateline.web.view.Address;
import org.dateline.web.view.ReleaseHead.Way;

/** Finds the way from a release back to the results that it was opened from, and on to the next. */
record Footpath(Archive archive, SearchRequest search) {

  /** The contract's last page times its largest size. */
  static final long LAST = 10_000_000;

  /**
   * @param at which hit of the search the release was, from 1
   */
  Way from(String id, long at) {
    int page = (int) ((at - 1) / search.size()) + 1;
    try {
      SearchResults results = archive.search(search.page(page));
      int index = (int) ((at - 1) % search.size());
      List<Hit> hits = results.hits();
      boolean found = index < hits.size() && hits.get(index).id().equals(id);
      if (!found) {
        // The archive has changed since, or somebody wrote the address by hand.
        return way("", at, Optional.empty(), Optional.empty());
      }
      long all = results.total() + results.partial();
      return way(
          String.format(java.util.Locale.ENGLISH, "%,d of %,d", at, all),
          at,
          at == 1 ? Optional.empty() : neighbour(hits, index - 1, page - 1, at - 1),
          at >= all ? Optional.empty() : neighbour(hits, index + 1, page + 1, at + 1));
    } catch (QueryTimeoutException e) {
      return way("", at, Optional.empty(), Optional.empty());
    }
  }

  private Optional<Address> neighbour(List<Hit> hits, int index, int otherPage, long at) {
    List<Hit> among =
        index < 0 || index >= hits.size() ? archive.search(search.page(otherPage)).hits() : hits;
    if (among.isEmpty()) {
      return Optional.empty();
    }
    Hit hit =
        index < 0 ? among.getLast() : index >= hits.size() ? among.getFirst() : among.get(index);
    return Optional.of(
        Address.of(search)
            .without("page")
            .at(Address.ofRelease(hit.id()))
            .with("at", Long.toString(at)));
  }

  /** Back leads to the hit in its list. */
  private Way way(String position, long at, Optional<Address> previous, Optional<Address> next) {
    int page = (int) ((at - 1) / search.size()) + 1;
    String back = Address.of(search.page(page)) + "#h" + at;
    return new Way(search.query(), Optional.of(back), position, previous, next);
  }
}
