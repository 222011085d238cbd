package org.dateline.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.search.Archive;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchResults;
import org.dateline.search.Sort;
import org.dateline.web.view.HomeView;
import org.dateline.web.view.SearchView;

/** The pages that search: home, results, and how to ask. */
record PageRoutes(Archive archive, Pages pages) implements RouteGroup {

  /** The newest releases on the first page: enough to show that the archive is alive. */
  private static final int NEWEST = 5;

  @Override
  public void addTo(Routes routes) {
    routes.get("/", this::home);
    routes.get("/search", this::results);
    routes.get("/help", this::help);
  }

  private void home(Context context) {
    if (!QueryString.of(context).isEmpty()) {
      results(context);
      return;
    }
    SearchRequest everything =
        new SearchRequest(
            "", Map.of(), Optional.empty(), Optional.empty(), Sort.RELEVANCE, 1, NEWEST);
    pages.home(context, HomeView.of(archive.summary(), archive.search(everything)));
  }

  private void results(Context context) {
    SearchRequest request = Requests.read(QueryString.of(context));
    SearchResults results = archive.search(request);
    boolean empty = results.total() + results.partial() == 0;
    pages.results(
        context, SearchView.of(results, empty ? new Remedies(archive).of(request) : List.of()));
  }

  private void help(Context context) {
    Requests.onlyKnown(QueryString.of(context));
    pages.help(context);
  }
}
