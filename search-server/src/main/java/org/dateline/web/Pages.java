package org.dateline.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.dateline.web.view.CrawledView;
import org.dateline.web.view.ErrorView;
import org.dateline.web.view.FacetListView;
import org.dateline.web.view.HomeView;
import org.dateline.web.view.ReleaseView;
import org.dateline.web.view.Screen;
import org.dateline.web.view.SearchForm;
import org.dateline.web.view.SearchView;

/** Sets pages with the templates that were compiled into the jar. */
final class Pages {

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "org.dateline.web.pages");
  private final Assets assets;

  Pages(Assets assets) {
    this.assets = assets;
  }

  void home(Context context, HomeView view) {
    set(context, "home", "Dateline", SearchForm.empty(), view);
  }

  void results(Context context, SearchView view) {
    String query = view.form().query().isBlank() ? "All releases" : view.form().query();
    set(context, "results", query + " — Dateline", view.form(), view);
  }

  void facet(Context context, FacetListView view) {
    set(context, "values", view.heading() + " — Dateline", SearchForm.ofQuery(view.query()), view);
  }

  void release(Context context, ReleaseView view) {
    SearchForm form = SearchForm.ofQuery(view.head().way().query());
    set(context, "release", view.head().heading() + " — Dateline", form, view);
  }

  void crawled(Context context, CrawledView view) {
    SearchForm form = SearchForm.ofQuery(view.head().way().query());
    set(context, "crawled", "As crawled: " + view.head().heading() + " — Dateline", form, view);
  }

  void help(Context context) {
    set(context, "help", "How to search — Dateline", SearchForm.empty(), "");
  }

  void error(Context context, ErrorView view) {
    set(context, "error", view.title() + " — Dateline", SearchForm.empty(), view);
  }

  private void set(Context context, String template, String title, SearchForm form, Object view) {
    Screen screen =
        new Screen(
            title,
            form,
            template,
            view instanceof SearchView results && !results.facets().isEmpty(),
            view instanceof SearchView results ? results.values() : List.of(),
            assets.address("dateline.css"),
            assets.address("dateline.js"),
            assets.address("dateline.svg"),
            assets.address("source-serif-latin.woff2"));
    Utf8ByteOutput html = new Utf8ByteOutput();
    templates.render(template + ".jte", Map.of("screen", screen, "view", view), html);
    Answer.send(context, "text/html; charset=utf-8", html.toByteArray());
  }
}
