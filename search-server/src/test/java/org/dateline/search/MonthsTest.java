package org.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The months of a request that is about a year or two. */
class MonthsTest {

  private InventedIndex index;

  @BeforeEach
  void releases(@TempDir Path directory) {
    index = new InventedIndex(directory);
    index.given("a").paragraph("ferry").date("2010-01-01").place("Tirana", "Albania");
    index.given("b").paragraph("ferry").date("2010-06-30").place("Tirana", "Albania");
    index.given("c").paragraph("ferry").date("2010-06").place("Vienna", "Austria");
    index.given("d").paragraph("ferry").date("2011-12-31").place("Vienna", "Austria");
    index.given("e").paragraph("bridge").date("2010-06-01").place("Vienna", "Austria");
    index.given("f").paragraph("ferry").date("2014-06-01").place("Vienna", "Austria");
  }

  /** The months with a count: {@code 2010-06:2}, those that are chosen with a star. */
  private String months(String address) {
    List<String> months =
        index.search(address).months().stream()
            .filter(month -> month.count() > 0 || month.selected())
            .map(m -> m.value() + ":" + m.count() + (m.selected() ? "*" : ""))
            .toList();
    return String.join(" ", months);
  }

  @Test
  void aChosenYearIsCountedByMonth() {
    assertEquals("2010-01:1 2010-06:2", months("q=ferry&year=2010"));
    assertEquals(12, index.search("q=ferry&year=2010").months().size());
  }

  @Test
  void otherConditionsHoldAndThoseOfTimeAreLookedPast() {
    assertEquals("2010-01:1 2010-06:1", months("q=ferry&year=2010&place=Tirana"));
    assertEquals("2010-06:1", months("q=ferry&year=2010&not-place=Tirana"));
    assertEquals("2010-01:1 2010-06:2*", months("q=ferry&from=2010-06&to=2010-06"));
  }

  @Test
  void twoYearsAreStillMonthsAndMoreAreNot() {
    assertEquals(24, index.search("q=ferry&from=2010-05&to=2011").months().size());
    assertEquals(24, index.search("q=ferry&year=2010&year=2011").months().size());
    assertEquals(List.of(), index.search("q=ferry&from=2010&to=2012").months());
    assertEquals(List.of(), index.search("q=ferry").months());
  }

  @Test
  void anOpenEndReachesToTheLastRelease() {
    assertEquals("2014-06:1*", months("q=ferry&from=2014-06").replaceAll(" 2014-\\d\\d:0\\*", ""));
    assertEquals(List.of(), index.search("q=ferry&from=2011").months());
    assertEquals(List.of(), index.search("q=zebra&from=2011").months());
  }

  @Test
  void aReleaseOfWhichOnlyTheYearIsKnownCountsInEachMonthThatFindsIt() {
    index.given("g").paragraph("ferry").date("2010");
    List<FacetValue> months = index.search("q=ferry&year=2010").months();
    assertEquals(List.of(2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1), counts(months));
    for (FacetValue month : months) {
      String address = "q=ferry&from=%s&to=%s".formatted(month.value(), month.value());
      assertEquals(month.count(), index.search(address).total(), month.value());
    }
  }

  private static List<Integer> counts(List<FacetValue> months) {
    return months.stream().map(FacetValue::count).toList();
  }
}
