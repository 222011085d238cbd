package org.dateline.launch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.search.RequestParameters;
import org.dateline.search.RequestParameters.Outcome;
import org.dateline.search.SearchRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a search is narrowed by, the same as in an address, and its order. */
final class NarrowingOptions {

  @Option(names = "--year", paramLabel = "Y", description = "Releases of this year.")
  private List<String> year = List.of();

  @Option(names = "--place", paramLabel = "P", description = "Releases issued in this place.")
  private List<String> place = List.of();

  @Option(
      names = "--country",
      paramLabel = "C",
      description = "Releases issued in a place of this country.")
  private List<String> country = List.of();

  @Option(names = "--source", paramLabel = "S", description = "Releases issued by this body.")
  private List<String> source = List.of();

  @Option(names = "--person", paramLabel = "P", description = "Releases that name this person.")
  private List<String> person = List.of();

  @Option(
      names = "--language",
      paramLabel = "L",
      description = "Releases in this language, by name or code.")
  private List<String> language = List.of();

  @Option(
      names = "--kind",
      paramLabel = "K",
      description = "Releases of this kind, such as speech.")
  private List<String> kind = List.of();

  @Option(names = "--not-year", paramLabel = "Y", description = "No releases of this year.")
  private List<String> notYear = List.of();

  @Option(
      names = "--not-place",
      paramLabel = "P",
      description = "No releases issued in this place.")
  private List<String> notPlace = List.of();

  @Option(
      names = "--not-country",
      paramLabel = "C",
      description = "No releases issued in a place of this country.")
  private List<String> notCountry = List.of();

  @Option(
      names = "--not-source",
      paramLabel = "S",
      description = "No releases issued by this body.")
  private List<String> notSource = List.of();

  @Option(
      names = "--not-person",
      paramLabel = "P",
      description = "No releases that name this person.")
  private List<String> notPerson = List.of();

  @Option(
      names = "--not-language",
      paramLabel = "L",
      description = "No releases in this language, by name or code.")
  private List<String> notLanguage = List.of();

  @Option(
      names = "--not-kind",
      paramLabel = "K",
      description = "No releases of this kind, such as speech.")
  private List<String> notKind = List.of();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Releases of this year, month or day, or later: 2004, 2004-05, 2004-05-17.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Releases of this year, month or day, or earlier.")
  private @Nullable String to;

  @Option(
      names = "--sort",
      paramLabel = "relevance|newest|oldest",
      description = "The order. Default: relevance; without words the newest first.")
  private @Nullable String sort;

  /**
   * The first results of a query under these conditions.
   *
   * @param limit how many results
   * @throws IllegalArgumentException where an option cannot be used; the message names all
   */
  SearchRequest request(String query, int limit) {
    Outcome outcome = RequestParameters.read(parameters());
    if (outcome instanceof Outcome.Refused(List<RequestParameters.Fault> faults)) {
      throw new IllegalArgumentException(
          faults.stream()
              .map(fault -> "--" + fault.parameter() + ": " + fault.message())
              .collect(Collectors.joining("; ")));
    }
    SearchRequest read = ((Outcome.Understood) outcome).request();
    return new SearchRequest(
        query, read.selections(), read.from(), read.to(), read.sort(), 1, limit);
  }

  private Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("year", year);
    parameters.put("place", place);
    parameters.put("country", country);
    parameters.put("source", source);
    parameters.put("person", person);
    parameters.put("language", language);
    parameters.put("kind", kind);
    parameters.put("not-year", notYear);
    parameters.put("not-place", notPlace);
    parameters.put("not-country", notCountry);
    parameters.put("not-source", notSource);
    parameters.put("not-person", notPerson);
    parameters.put("not-language", notLanguage);
    parameters.put("not-kind", notKind);
    parameters.put("from", single(from));
    parameters.put("to", single(to));
    parameters.put("sort", single(sort));
    return parameters;
  }

  private static List<String> single(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }
}
