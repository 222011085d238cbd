package org.dateline.web.view;

import java.util.ArrayList;
import java.util.List;
import org.dateline.index.Facet;
import org.dateline.search.ArchiveSummary;
import org.dateline.search.FacetValue;
import org.dateline.search.SearchResults;

/**
 * The first page: the form, and what the archive covers.
 *
 * @param coverage how many releases from which years, in words
 * @param timeline the years
 * @param shelves the most frequent places, sources and persons
 * @param newest the newest releases
 * @param values what the typed fields offer
 */
public record HomeView(
    String coverage,
    Timeline timeline,
    List<Shelf> shelves,
    List<HitView> newest,
    List<Values> values) {

  /** Entries of a shelf; with three shelves side by side they end where a laptop's screen ends. */
  private static final int ENTRIES = 8;

  /**
   * A way into the archive.
   *
   * @param heading what it lists
   * @param entries the values, most frequent first
   */
  public record Shelf(String heading, List<Entry> entries) {}

  /**
   * A value and its releases.
   *
   * @param text the value
   * @param count how many releases it has
   * @param address these releases
   */
  public record Entry(String text, String count, Address address) {}

  /**
   * @param everything all releases, newest first
   */
  public static HomeView of(ArchiveSummary summary, SearchResults everything) {
    List<Shelf> shelves = new ArrayList<>();
    shelves.add(shelf("Issued in", Facet.PLACE, everything));
    shelves.add(shelf("Issued by", Facet.SOURCE, everything));
    shelves.add(shelf("Naming", Facet.PERSON, everything));
    shelves.removeIf(shelf -> shelf.entries().isEmpty());
    Address all = Address.of("/search");
    List<HitView> newest = new ArrayList<>();
    for (var hit : everything.hits()) {
      newest.add(HitView.of(hit, all, newest.size() + 1L, false));
    }
    return new HomeView(
        coverage(summary), Timeline.of(everything), shelves, newest, Values.of(everything));
  }

  private static String coverage(ArchiveSummary summary) {
    String releases = Wording.releases(summary.releases());
    if (summary.firstYear().isEmpty() || summary.lastYear().isEmpty()) {
      return releases;
    }
    int first = summary.firstYear().get();
    int last = summary.lastYear().get();
    return first == last
        ? releases + " from " + first
        : releases + " from " + first + " to " + last;
  }

  private static Shelf shelf(String heading, Facet facet, SearchResults everything) {
    List<Entry> entries =
        everything.facets().getOrDefault(facet, List.of()).stream()
            .limit(ENTRIES)
            .map(value -> entry(facet, value))
            .toList();
    return new Shelf(heading, entries);
  }

  private static Entry entry(Facet facet, FacetValue value) {
    return new Entry(
        Wording.value(facet, value.value()),
        Wording.number(value.count()),
        Address.of("/search").with(facet.parameter(), value.value()));
  }
}
