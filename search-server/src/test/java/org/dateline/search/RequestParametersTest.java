package org.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.calendar.PartialDate;
import org.dateline.index.Facet;
import org.dateline.search.RequestParameters.Fault;
import org.dateline.search.RequestParameters.Outcome.Refused;
import org.dateline.search.RequestParameters.Outcome.Understood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestParametersTest {

  private static SearchRequest understood(Map<String, List<String>> parameters) {
    return assertInstanceOf(Understood.class, RequestParameters.read(parameters)).request();
  }

  private static List<String> refused(Map<String, List<String>> parameters) {
    return assertInstanceOf(Refused.class, RequestParameters.read(parameters)).faults().stream()
        .map(Fault::parameter)
        .sorted()
        .toList();
  }

  @Test
  void allParametersAreRead() {
    SearchRequest request =
        understood(
            Map.of(
                "q", List.of(" peace "),
                "year", List.of("2010", "2011", "2010"),
                "not-place", List.of("Vienna"),
                "from", List.of("2010-05"),
                "to", List.of("2011"),
                "sort", List.of("oldest"),
                "page", List.of("3"),
                "size", List.of("100"),
                "commit", List.of("0123456789abcdef")));
    assertEquals(
        new SearchRequest(
            "peace",
            Map.of(
                Facet.YEAR, new Selection(List.of("2010", "2011"), List.of()),
                Facet.PLACE, new Selection(List.of(), List.of("Vienna"))),
            Optional.of(PartialDate.ofMonth(2010, 5)),
            Optional.of(PartialDate.ofYear(2011)),
            Sort.OLDEST,
            3,
            100,
            Optional.of("0123456789abcdef")),
        request);
    assertEquals(request, understood(RequestParameters.of(request)));
  }

  @Test
  void whatAFormSendsEmptyAndWhatTrackersAddIsPassedOver() {
    Map<String, List<String>> parameters =
        Map.of(
            "q", List.of(""),
            "year", List.of("", " "),
            "from", List.of(""),
            "page", List.of(""),
            "utm_source", List.of("x"),
            "fbclid", List.of("x"));
    SearchRequest request = understood(parameters);
    assertEquals(understood(Map.of()), request);
    assertEquals(Map.of(), RequestParameters.of(request));
  }

  @Test
  void allFaultsAreNamedAtOnce() {
    assertEquals(
        List.of("colour", "from", "not-", "page", "q", "size", "sort", "to", "year"),
        refused(
            Map.of(
                "colour", List.of("red"),
                "not-", List.of("x"),
                "from", List.of("2010-13"),
                "to", List.of("May"),
                "page", List.of("100001"),
                "size", List.of("-1"),
                "sort", List.of("best"),
                "q", List.of("a", "b"),
                "year", List.of("abc"))));
  }

  @ParameterizedTest
  @CsvSource({
    "page,0",
    "page,1000000000",
    "page,99999999999999",
    "page,1.5",
    "page,x",
    "size,0",
    "size,101",
    "year,20110",
    "year,-1",
    "from,2010-02-30",
    "to,0000",
    "commit,5",
    "commit,0123456789ABCDEF",
    "Q,x",
    "sort,NEWEST"
  })
  void aValueOutOfRangeIsRefused(String parameter, String value) {
    assertEquals(List.of(parameter), refused(Map.of(parameter, List.of(value))));
  }
}
