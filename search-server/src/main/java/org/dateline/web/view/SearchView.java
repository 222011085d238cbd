package org.dateline.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.index.Facet;
import org.dateline.search.Hit;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchResults;

/**
 * The results page.
 *
 * @param form the form, filled in
 * @param count how many releases answer, in words
 * @param partial how many more lack a word, in words; empty where none does
 * @param firstNumber the position of the first hit on this page, from 1
 * @param understood how the query was read, where that is not plain
 * @param notices what the reader should know
 * @param didYouMean a query that would find more
 * @param chips the conditions that the results are under
 * @param cleared the results without any of them
 * @param sortings the orders
 * @param timeline the years
 * @param hits the releases on this page
 * @param facets what the results can be narrowed by
 * @param values what the typed fields offer
 * @param paging the way to the other pages
 * @param remedies where nothing answers: what fewer conditions would bring
 */
public record SearchView(
    SearchForm form,
    String count,
    String partial,
    long firstNumber,
    Optional<Link> understood,
    List<String> notices,
    Optional<Link> didYouMean,
    List<Chip> chips,
    Address cleared,
    List<Sorting> sortings,
    Timeline timeline,
    List<HitView> hits,
    List<FacetView> facets,
    List<Values> values,
    Paging paging,
    List<Remedy> remedies) {

  /**
   * What could be asked instead.
   *
   * @param verb whether the condition is given up or put in the place of another: {@code Without},
   *     {@code With}
   * @param text the condition
   * @param count what the archive has then
   * @param address the results then
   */
  public record Remedy(String verb, String text, String count, Address address) {}

  /**
   * @param remedies what giving up a condition would bring; empty where something answers
   */
  public static SearchView of(SearchResults results, List<Remedy> remedies) {
    SearchRequest request = results.request();
    long first = (request.page() - 1L) * request.size() + 1;
    long hits = results.total() + results.partial();
    return new SearchView(
        SearchForm.of(request),
        Wording.releases(results.total()),
        results.partial() == 0 ? "" : Wording.number(results.partial()),
        first,
        understood(results),
        results.notices(),
        results.didYouMean().map(query -> new Link(query, asking(request, query))),
        Chip.of(request),
        request.query().isBlank()
            ? Address.of("/search")
            : Address.of("/search").with("q", request.query()),
        Sorting.of(request),
        Timeline.of(results),
        hits(results, first),
        FacetView.of(results),
        Values.of(results),
        Paging.of(
            Address.of(request.at(results.commit())).without("page"),
            request.page(),
            request.size(),
            hits),
        remedies);
  }

  private static List<HitView> hits(SearchResults results, long first) {
    List<HitView> views = new ArrayList<>();
    Address search = Address.of(results.request()).without("page");
    boolean partial = false;
    for (Hit hit : results.hits()) {
      boolean firstPartial = !partial && !hit.missing().isEmpty();
      partial |= firstPartial;
      views.add(HitView.of(hit, search, first + views.size(), firstPartial));
    }
    return views;
  }

  private static Optional<Link> understood(SearchResults results) {
    String typed = results.request().query().strip().replaceAll("\\s+", " ");
    String read = results.understood();
    return read.isBlank() || read.equals(typed) || typed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Link(read, asking(results.request(), read)));
  }

  /** The same conditions with another query. */
  private static Address asking(SearchRequest request, String query) {
    return Address.of(request).fromTheStart().set("q", query);
  }

  /**
   * A request that is like another but for one condition.
   *
   * @param verb as of a {@link Remedy}
   * @param text the condition in words
   * @param request the request
   */
  public record Alternative(String verb, String text, SearchRequest request) {

    /**
     * What it would bring.
     *
     * @param releases how many releases answer it
     */
    public Remedy bringing(long releases) {
      return new Remedy(verb, text, Wording.releases(releases), Address.of(request));
    }
  }

  /** A request without each of its conditions in turn, its words among them where not alone. */
  public static List<Alternative> without(SearchRequest request) {
    List<Alternative> alternatives = new ArrayList<>();
    for (Chip chip : Chip.of(request)) {
      alternatives.add(
          new Alternative("Without", chip.label() + " " + chip.value(), chip.without()));
    }
    if (!request.query().isBlank() && !alternatives.isEmpty()) {
      alternatives.add(
          new Alternative(
              "Without", "“" + request.query() + "”", Narrowing.withQuery(request, "")));
    }
    return alternatives;
  }

  /** A request with another value of a facet: for one that was typed and is not quite right. */
  public static Alternative instead(
      SearchRequest request, Facet facet, String typed, String value) {
    return new Alternative(
        "With",
        Wording.facet(facet) + " " + Wording.value(facet, value),
        Narrowing.replaced(request, facet, typed, value));
  }
}
