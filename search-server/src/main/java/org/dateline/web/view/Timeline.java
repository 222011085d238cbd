package org.dateline.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.calendar.PartialDate;
import org.dateline.index.Facet;
import org.dateline.search.FacetValue;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchResults;

/**
 * How the results spread over the years, or over the months where they are of one year or two: bars
 * to be drawn, and the same as a table. Positions are in percent of the drawing, so that it fits
 * any width.
 *
 * @param heading what it shows
 * @param unit what one bar stands for
 * @param bars a bar a year or month, oldest first, those without a release included
 * @param ticks what is written below
 * @param years where months are shown: the results of all years
 */
public record Timeline(
    String heading, String unit, List<Bar> bars, List<Tick> ticks, Optional<Address> years) {

  /**
   * No more years than can be told apart on a phone; where there are more, the newest are drawn.
   */
  private static final int MOST_YEARS = 120;

  /** In percent of the drawing: a few years shall not look like a wall. */
  private static final double WIDEST_BAR = 3;

  private static final Pattern YEAR = Pattern.compile("\\d{1,4}");

  /** As many labels as fit beside each other on a phone. */
  private static final int MOST_TICKS = 6;

  /**
   * A year or month.
   *
   * @param name the year or month in words
   * @param count how many releases it has, in words
   * @param x the left edge of its field
   * @param width the width of its field
   * @param barX the left edge of its bar
   * @param barWidth the width of its bar
   * @param top the upper edge of its bar
   * @param height the height of its bar; 0 where it has no release
   * @param chosen whether the results are narrowed to it
   * @param address the results narrowed to it, or no longer so
   */
  public record Bar(
      String name,
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
   * What is written below a bar.
   *
   * @param text the text
   * @param x the middle of the bar
   */
  public record Tick(String text, String x) {}

  static Timeline of(SearchResults results) {
    return results.months().isEmpty() ? ofYears(results) : ofMonths(results);
  }

  private static Timeline ofYears(SearchResults results) {
    TreeMap<Integer, FacetValue> years = new TreeMap<>();
    for (FacetValue value : results.facets().getOrDefault(Facet.YEAR, List.of())) {
      if (YEAR.matcher(value.value()).matches()) {
        years.put(Integer.valueOf(value.value()), value);
      }
    }
    if (years.size() < 2) {
      return new Timeline("By year", "Year", List.of(), List.of(), Optional.empty());
    }
    int last = years.lastKey();
    int first = Math.max(years.firstKey(), last - MOST_YEARS + 1);
    int every = every(last - first);
    Address here = Address.of(results.request()).fromTheStart();
    Drawing drawing = new Drawing(last - first + 1, highest(years.values().stream().toList()));
    for (int year = first; year <= last; year++) {
      FacetValue value = years.getOrDefault(year, new FacetValue(Integer.toString(year), 0, false));
      String name = Facet.YEAR.parameter();
      Address address =
          value.selected() ? here.without(name, value.value()) : here.with(name, value.value());
      drawing.add(value.value(), value.count(), value.selected(), address);
      if (year % every == 0) {
        drawing.tick(value.value());
      }
    }
    return new Timeline("By year", "Year", drawing.bars, drawing.ticks, Optional.empty());
  }

  private static Timeline ofMonths(SearchResults results) {
    List<FacetValue> months = results.months();
    boolean all = months.stream().allMatch(FacetValue::selected);
    long chosen = months.stream().filter(FacetValue::selected).count();
    SearchRequest request = results.request();
    Drawing drawing = new Drawing(months.size(), highest(months));
    for (int i = 0; i < months.size() && highest(months) > 0; i++) {
      FacetValue month = months.get(i);
      PartialDate date = PartialDate.parse(month.value()).orElseThrow();
      boolean alone = month.selected() && chosen == 1;
      SearchRequest narrowed =
          alone
              ? Narrowing.to(request, year(months.getFirst()), year(months.getLast()))
              : Narrowing.to(request, date, date);
      drawing.add(
          Wording.date(date), month.count(), month.selected() && !all, Address.of(narrowed));
      if (i % 12 == 0) {
        drawing.tick(Integer.toString(date.year()));
      } else if (i % (months.size() / 4) == 0) {
        drawing.tick(Wording.month(date));
      }
    }
    return new Timeline(
        "By month",
        "Month",
        drawing.bars,
        drawing.ticks,
        Optional.of(Address.of(Narrowing.undated(request))));
  }

  private static PartialDate year(FacetValue month) {
    return PartialDate.ofYear(Integer.parseInt(month.value().substring(0, 4)));
  }

  private static int highest(List<FacetValue> values) {
    return values.stream().mapToInt(FacetValue::count).max().orElse(1);
  }

  private static int every(int years) {
    return IntStream.of(1, 2, 5, 10, 20, 50)
        .filter(candidate -> years / candidate < MOST_TICKS)
        .findFirst()
        .orElse(50);
  }

  /** Places the bars, from left to right. */
  private static final class Drawing {

    private final List<Bar> bars = new ArrayList<>();
    private final List<Tick> ticks = new ArrayList<>();
    private final double step;
    private final double barWidth;
    private final int highest;

    Drawing(int size, int highest) {
      this.step = 100.0 / size;
      this.barWidth = Math.min(step * 0.72, WIDEST_BAR);
      this.highest = Math.max(1, highest);
    }

    void add(String name, int count, boolean chosen, Address address) {
      // One release among thousands must still be seen: 3 % is two pixels of a bar.
      double height = count == 0 ? 0 : Math.max(3, 100.0 * count / highest);
      double x = bars.size() * step;
      bars.add(
          new Bar(
              name,
              Wording.releases(count),
              percent(x),
              percent(step),
              percent(x + (step - barWidth) / 2),
              percent(barWidth),
              percent(100 - height),
              percent(height),
              chosen,
              address));
    }

    /** Writes something below the last bar. */
    void tick(String text) {
      ticks.add(new Tick(text, percent((bars.size() - 0.5) * step)));
    }

    private static String percent(double value) {
      long hundredths = Math.round(value * 100);
      long fraction = hundredths % 100;
      return hundredths / 100 + (fraction < 10 ? ".0" : ".") + fraction + '%';
    }
  }
}
