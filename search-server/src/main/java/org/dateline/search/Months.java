package org.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.dateline.calendar.PartialDate;
import org.dateline.index.Facet;

/**
 * Counts months where a request is about so few years that they can be told apart. As with facets
 * the other months keep their counts when one is chosen: what is counted is what the request would
 * bring if it were about that month. A release of which only the year is known may be of any month
 * of it, and counts in each, since a search for that month finds it.
 */
final class Months {

  /** Twenty-four bars are still read one by one; more are a silhouette, and years say more. */
  private static final int MOST_YEARS = 2;

  private Months() {}

  /**
   * The months of the chosen years, to be counted in the visit that counts everything else; none
   * where no year is chosen, too many, or days are given too.
   */
  static Optional<MonthCounts> ofChosenYears(SearchRequest request) {
    IntSummaryStatistics years =
        request.selection(Facet.YEAR).wanted().stream()
            .mapToInt(Integer::parseInt)
            .summaryStatistics();
    return years.getCount() == 0 || isConfined(request)
        ? Optional.empty()
        : between(years.getMin(), years.getMax());
  }

  /**
   * The months of a request that is confined to a stretch of time: the others of its years stand
   * outside of what it brings, and are counted in a visit of their own.
   *
   * @param years the years that the request brings, with their counts
   * @return the months in order, none where the request is not confined or about more years
   */
  static List<FacetValue> ofConfinedTime(
      Snapshot snapshot,
      SearchRequest request,
      List<FacetValue> years,
      CompiledQuery query,
      Deadline deadline)
      throws IOException {
    if (!isConfined(request)) {
      return List.of();
    }
    List<String> chosen = request.selection(Facet.YEAR).wanted();
    int[] brought = brought(chosen, years).toArray();
    OptionalInt earliest = IntStream.of(brought).min();
    OptionalInt latest = IntStream.of(brought).max();
    boolean within = chosen.isEmpty();
    int first = within ? year(request.from(), earliest) : earliest.orElse(0);
    int last = within ? year(request.to(), latest) : latest.orElse(0);
    Optional<MonthCounts> months = between(first, last);
    if (months.isEmpty()) {
      return List.of();
    }
    new Search(snapshot, unconfined(request, first, last), query, deadline).count(months.get());
    return values(request, months.get());
  }

  private static Optional<MonthCounts> between(int first, int last) {
    return first < 1 || last < first || last - first >= MOST_YEARS
        ? Optional.empty()
        : Optional.of(new MonthCounts(first, last));
  }

  private static boolean isConfined(SearchRequest request) {
    return request.from().isPresent() || request.to().isPresent();
  }

  private static IntStream brought(List<String> chosen, List<FacetValue> years) {
    return chosen.isEmpty()
        ? years.stream().filter(y -> y.count() > 0).mapToInt(y -> Integer.parseInt(y.value()))
        : chosen.stream().mapToInt(Integer::parseInt);
  }

  private static int year(Optional<PartialDate> end, OptionalInt otherwise) {
    return end.map(PartialDate::year).orElse(otherwise.orElse(0));
  }

  /** The request without what it says of time, but for whole years. */
  private static SearchRequest unconfined(SearchRequest request, int first, int last) {
    Map<Facet, Selection> selections = new EnumMap<>(Facet.class);
    selections.putAll(request.selections());
    selections.put(Facet.YEAR, new Selection(List.of(), request.selection(Facet.YEAR).unwanted()));
    return request
        .choosing(selections)
        .between(Optional.of(PartialDate.ofYear(first)), Optional.of(PartialDate.ofYear(last)));
  }

  /** Counted months as values, chosen where the request confines its time to them. */
  static List<FacetValue> values(SearchRequest request, MonthCounts counted) {
    int[] counts = counted.counts();
    List<FacetValue> months = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      PartialDate month = PartialDate.ofMonth(counted.firstYear() + i / 12, i % 12 + 1);
      boolean in =
          request.from().map(from -> !month.last().isBefore(from.first())).orElse(true)
              && request.to().map(to -> !month.first().isAfter(to.last())).orElse(true);
      months.add(new FacetValue(month.toString(), counts[i], isConfined(request) && in));
    }
    return months;
  }
}
