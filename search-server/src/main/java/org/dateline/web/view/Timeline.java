package org.dateline.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.dateline.index.Facet;
import org.dateline.search.FacetValue;
import org.dateline.search.SearchResults;

/**
 * How the results spread over the years: bars to be drawn, and the same as a table. Positions are
 * in percent of the drawing, so that it fits any width.
 *
 * @param bars a bar a year, oldest first, years without a release included
 * @param ticks the years that are written below
 * @param highest the count of the highest bar
 */
public record Timeline(List<Bar> bars, List<Tick> ticks, String highest) {

  /**
   * No more years than can be told apart on a phone; where there are more, the newest are drawn.
   */
  private static final int MOST_YEARS = 120;

  /** In percent of the drawing: a few years shall not look like a wall. */
  private static final double WIDEST_BAR = 3;

  /** As many labels as fit beside each other on a phone. */
  private static final int MOST_TICKS = 6;

  /**
   * A year.
   *
   * @param year the year
   * @param count how many releases it has, in words
   * @param x the left edge of its field
   * @param width the width of its field
   * @param barX the left edge of its bar
   * @param barWidth the width of its bar
   * @param top the upper edge of its bar
   * @param height the height of its bar; 0 where it has no release
   * @param chosen whether the results are narrowed to it
   * @param address the results with this year ticked, or no longer so
   */
  public record Bar(
      String year,
      String count,
      String x,
      String width,
      String barX,
      String barWidth,
      String top,
      String height,
      boolean chosen,
      Address address) {

    /** Whether it has no release. */
    public boolean isEmpty() {
      return height.equals("0.00%");
    }
  }

  /**
   * A year that is written below the bars.
   *
   * @param year the year
   * @param x the middle of its bar
   */
  public record Tick(String year, String x) {}

  static Timeline of(SearchResults results) {
    TreeMap<Integer, FacetValue> years = new TreeMap<>();
    for (FacetValue value : results.facets().getOrDefault(Facet.YEAR, List.of())) {
      if (value.value().matches("\\d{1,4}")) {
        years.put(Integer.valueOf(value.value()), value);
      }
    }
    if (years.size() < 2) {
      return new Timeline(List.of(), List.of(), "");
    }
    int last = years.lastKey();
    int first = Math.max(years.firstKey(), last - MOST_YEARS + 1);
    int highest = years.values().stream().mapToInt(FacetValue::count).max().orElse(1);
    Address here = Address.of(results.request()).fromTheStart();
    List<Bar> bars = new ArrayList<>();
    double step = 100.0 / (last - first + 1);
    for (int year = first; year <= last; year++) {
      FacetValue none = new FacetValue(Integer.toString(year), 0, false);
      bars.add(bar(years.getOrDefault(year, none), (year - first) * step, step, highest, here));
    }
    return new Timeline(bars, ticks(first, last, step), Wording.number(highest));
  }

  private static Bar bar(FacetValue value, double x, double step, int highest, Address here) {
    // A year with one release among thousands must still be seen: 3 % is two pixels of a bar.
    double height = value.count() == 0 ? 0 : Math.max(3, 100.0 * value.count() / highest);
    double width = Math.min(step * 0.72, WIDEST_BAR);
    String name = Facet.YEAR.parameter();
    return new Bar(
        value.value(),
        Wording.releases(value.count()),
        percent(x),
        percent(step),
        percent(x + (step - width) / 2),
        percent(width),
        percent(100 - height),
        percent(height),
        value.selected(),
        value.selected() ? here.without(name, value.value()) : here.with(name, value.value()));
  }

  private static List<Tick> ticks(int first, int last, double step) {
    int every = 1;
    for (int candidate : new int[] {1, 2, 5, 10, 20, 50}) {
      every = candidate;
      if ((last - first) / candidate < MOST_TICKS) {
        break;
      }
    }
    List<Tick> ticks = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      if (year % every == 0) {
        ticks.add(new Tick(Integer.toString(year), percent((year - first + 0.5) * step)));
      }
    }
    return ticks;
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}
