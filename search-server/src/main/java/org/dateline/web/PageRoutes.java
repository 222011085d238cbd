package org.dateline.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.search.Archive;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchResults;
import org.dateline.search.Sort;
import org.dateline.web.view.HomeView;
import org.dateline.web.view.SearchView;
import org.dateline.web.view.SearchView.Remedy;

/** The pages that search: home, results, and how to ask. */
record PageRoutes(Archive archive, Pages pages) implements RouteGroup {

  /** The newest releases on the first page: enough to show that the archive is alive. */
  private static final int NEWEST = 5;

  /** Conditions that are tried out where nothing answers; each costs a search. */
  private static final int MOST_REMEDIES = 6;

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
        new SearchRequest("", Map.of(), Optional.empty(), Optional.empty(), Sort.NEWEST, 1, NEWEST);
    pages.home(context, HomeView.of(archive.summary(), archive.search(everything)));
  }

  private void results(Context context) {
    SearchRequest request = Requests.read(QueryString.of(context));
    SearchResults results = archive.search(request);
    boolean empty = results.total() + results.partial() == 0;
    pages.results(context, SearchView.of(results, empty ? remedies(request) : List.of()));
  }

  private void help(Context context) {
    pages.help(context);
  }

  private List<Remedy> remedies(SearchRequest request) {
    List<Remedy> remedies = new ArrayList<>();
    for (SearchView.Condition condition : SearchView.conditions(request)) {
      if (remedies.size() == MOST_REMEDIES) {
        break;
      }
      remedies.add(condition.givenUp(archive.search(condition.without()).total()));
    }
    return remedies;
  }
}
