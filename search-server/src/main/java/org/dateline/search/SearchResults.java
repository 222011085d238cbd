package org.dateline.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.index.Facet;

/**
 * The answer to a request.
 *
 * @param request what was asked for
 * @param total how many releases match in full
 * @param partial how many more lack a word
 * @param hits the page of results that was asked for
 * @param facets the values of each facet with their counts, most frequent first, years newest
 *     first; years all, of the others the first 50 and those that are chosen
 * @param months where the request is about one or two years: their months in order, with what each
 *     would bring; otherwise none
 * @param understood how the query was understood, as a query that parses to the same expression
 * @param notices what the reader should know: syntax that was read as words, caps that were reached
 * @param didYouMean a query that finds something, where this one finds nothing in full
 * @param tookMillis how long it took, in milliseconds
 * @param commit the state of the archive that was searched, for {@link SearchRequest#at}
 */
public record SearchResults(
    SearchRequest request,
    long total,
    long partial,
    List<Hit> hits,
    Map<Facet, List<FacetValue>> facets,
    List<FacetValue> months,
    String understood,
    List<String> notices,
    Optional<String> didYouMean,
    long tookMillis,
    String commit) {}
