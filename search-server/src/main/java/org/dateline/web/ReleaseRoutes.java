package org.dateline.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.search.Archive;
import org.dateline.search.SearchRequest;
import org.dateline.search.StoredRelease;
import org.dateline.web.view.Address;
import org.dateline.web.view.CrawledView;
import org.dateline.web.view.ReleaseHead.Way;
import org.dateline.web.view.ReleaseShaper;

/** One release: its text, and its page as it was crawled. */
record ReleaseRoutes(Archive archive, Pages pages) implements RouteGroup {

  private static final String PREFIX = "/releases/";

  @Override
  public void addTo(Routes routes) {
    routes.get(PREFIX + "<id>", this::release);
  }

  private void release(Context context) {
    Map<String, List<String>> parameters = new LinkedHashMap<>(QueryString.of(context));
    boolean crawled = isCrawled(parameters.remove("view"));
    List<String> at = parameters.remove("at");
    SearchRequest search = Requests.read(parameters);
    String id = ReleaseId.of(context, PREFIX);
    StoredRelease stored = archive.release(id).orElseThrow(() -> Refused.forRelease(id));
    Address here = Address.of(search).at(Address.ofRelease(id));
    Way way = Way.NONE;
    if (at != null) {
      here = here.with("at", at.getFirst());
      way = new Footpath(archive, search).from(id, at.getFirst());
    }
    if (crawled) {
      pages.crawled(context, CrawledView.of(stored, here, way));
    } else if (search.query().isBlank()) {
      pages.release(context, new ReleaseShaper(stored, here, way).plain());
    } else {
      List<String> marked = archive.marked(stored, search.query());
      pages.release(context, new ReleaseShaper(stored, here, way).marked(marked));
    }
  }

  private static boolean isCrawled(@org.jspecify.annotations.Nullable List<String> view) {
    if (view == null) {
      return false;
    }
    return switch (view.getFirst()) {
      case "page" -> true;
      case "text", "" -> false;
      default ->
          throw Refused.forFaults(List.of(new Refused.Fault("view", "must be text or page")));
    };
  }
}
