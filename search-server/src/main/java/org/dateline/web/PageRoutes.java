package org.dateline.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.index.Facet;
import org.dateline.search.Archive;
import org.dateline.search.FacetListing;
import org.dateline.search.RequestParameters;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchResults;
import org.dateline.search.Sort;
import org.dateline.web.view.FacetListView;
import org.dateline.web.view.HomeView;
import org.dateline.web.view.SearchView;

/** The pages that search: home, results, and how to ask. */
record PageRoutes(Supplier<Archive> archive, Pages pages) implements RouteGroup {

  /** The newest releases on the first page: enough to show that the archive is alive. */
  private static final int NEWEST = 5;

  private static final String FACETS = "/facets/";

  @Override
  public void addTo(Routes routes) {
    routes.get("/", this::home);
    routes.get("/search", this::results);
    routes.get(FACETS + "<facet>", this::values);
    routes.get("/help", this::help);
  }

  private void home(Context context) {
    if (!Parameters.of(context).isEmpty()) {
      results(context);
      return;
    }
    SearchRequest newest = SearchRequest.everything(Sort.RELEVANCE, NEWEST);
    pages.home(context, HomeView.of(archive.get().summary(), archive.get().search(newest)));
  }

  private void results(Context context) {
    SearchRequest request = Parameters.of(context).search();
    SearchResults results = archive.get().search(request);
    boolean empty = results.total() + results.partial() == 0;
    pages.results(
        context,
        SearchView.of(results, empty ? new Remedies(archive.get()).of(request) : List.of()));
  }

  private void values(Context context) {
    Facet facet =
        Facet.of(context.path().substring(FACETS.length()))
            .orElseThrow(() -> Refused.because(404, "Nothing stands at " + context.path() + "."));
    Parameters parameters = Parameters.of(context);
    String find = parameters.take("find").orElse("");
    FacetListing.Order order = order(parameters, facet);
    SearchRequest request = parameters.search();
    FacetListing listing = new FacetListing(facet, find, order);
    pages.facet(context, FacetListView.of(archive.get().values(request, listing)));
  }

  private static FacetListing.Order order(Parameters parameters, Facet facet) {
    String order = parameters.take("order").orElse(FacetListing.usual(facet).parameter());
    for (FacetListing.Order known : FacetListing.Order.values()) {
      if (known.parameter().equals(order)) {
        return known;
      }
    }
    parameters.fault("order", "it is count or name, and not " + RequestParameters.shown(order));
    return FacetListing.Order.COUNT;
  }

  private void help(Context context) {
    Parameters.of(context).end();
    pages.help(context);
  }
}
