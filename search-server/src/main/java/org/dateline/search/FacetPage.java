package org.dateline.search;

import java.util.List;

/**
 * A page of the values of one facet.
 *
 * @param request what was asked for; its page is the page of values
 * @param listing which values are listed
 * @param total how many values there are on all pages
 * @param values those of this page
 */
public record FacetPage(
    SearchRequest request, FacetListing listing, long total, List<FacetValue> values) {

  public FacetPage {
    values = List.copyOf(values);
  }
}
