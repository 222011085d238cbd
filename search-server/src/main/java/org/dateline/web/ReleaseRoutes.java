package org.dateline.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.search.Archive;
import org.dateline.search.QueryTimeoutException;
import org.dateline.search.Related;
import org.dateline.search.RequestParameters;
import org.dateline.search.SearchRequest;
import org.dateline.search.StoredRelease;
import org.dateline.web.view.Address;
import org.dateline.web.view.CrawledView;
import org.dateline.web.view.ReleaseHead.Way;
import org.dateline.web.view.ReleaseShaper;
import org.dateline.web.view.ReleaseView;

/** One release: its text, and its page as it was crawled. */
record ReleaseRoutes(Supplier<Archive> archive, Pages pages) implements RouteGroup {

  private static final String PREFIX = "/releases/";

  @Override
  public void addTo(Routes routes) {
    routes.get(PREFIX + "<id>", this::release);
  }

  private void release(Context context) {
    Parameters parameters = Parameters.of(context);
    boolean crawled = isCrawled(parameters);
    Optional<Long> at = parameters.take("at").flatMap(typed -> position(parameters, typed));
    SearchRequest search = parameters.search();
    String id = ReleaseId.of(context, PREFIX);
    StoredRelease stored = archive.get().release(id).orElseThrow(() -> Refused.forRelease(id));
    Address here = Address.of(search).at(Address.ofRelease(id));
    Way way = Way.NONE;
    if (at.isPresent()) {
      here = here.with("at", at.get().toString());
      way = new Footpath(archive.get(), search).from(id, at.get());
    }
    if (crawled) {
      pages.crawled(context, CrawledView.of(stored, here, way));
      return;
    }
    ReleaseShaper shaper = new ReleaseShaper(stored, here, way, related(stored));
    pages.release(context, marked(shaper, stored, search.query()));
  }

  /** With the words of the search marked, unless looking for them takes too long. */
  private ReleaseView marked(ReleaseShaper shaper, StoredRelease stored, String query) {
    if (query.isBlank()) {
      return shaper.plain();
    }
    try {
      return shaper.marked(archive.get().marked(stored, query));
    } catch (QueryTimeoutException e) {
      return shaper.plain();
    }
  }

  /** A comfort beside the text, which is shown without where looking takes too long. */
  private Related related(StoredRelease stored) {
    try {
      return archive.get().related(stored);
    } catch (QueryTimeoutException e) {
      return Related.NONE;
    }
  }

  private static Optional<Long> position(Parameters parameters, String typed) {
    if (typed.matches("[1-9]\\d{0,7}") && Long.parseLong(typed) <= Footpath.LAST) {
      return Optional.of(Long.valueOf(typed));
    }
    parameters.fault(
        "at",
        String.format(Locale.ROOT, "it is the position of a hit, from 1 to %,d", Footpath.LAST));
    return Optional.empty();
  }

  private static boolean isCrawled(Parameters parameters) {
    String view = parameters.take("view").orElse("text");
    if (!view.equals("page") && !view.equals("text")) {
      parameters.fault("view", "it is text or page, and not " + RequestParameters.shown(view));
    }
    return view.equals("page");
  }
}
