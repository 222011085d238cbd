package org.dateline.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.dateline.calendar.PartialDate;
import org.dateline.index.Facet;

/**
 * Reads a {@link SearchRequest} from parameters as they stand in an address, and writes it so. All
 * faults are found at once.
 */
public final class RequestParameters {

  /** The results on a page where nothing else is asked for. */
  public static final int USUAL_SIZE = 10;

  /** The last page that can be asked for. */
  public static final int LAST_PAGE = 100_000;

  /** The most results on a page. */
  public static final int LARGEST_SIZE = 100;

  /** As many values of one facet can be chosen at once. */
  private static final int MOST_VALUES = 100;

  private static final String EXCLUDES = "not-";
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{16}");

  /**
   * A parameter that cannot be used.
   *
   * @param parameter its name
   * @param message what is wrong with it, a sentence
   */
  public record Fault(String parameter, String message) {}

  /** What the parameters were read as. */
  public sealed interface Outcome {

    /** A request. */
    record Understood(SearchRequest request) implements Outcome {}

    /** All that is wrong. */
    record Refused(List<Fault> faults) implements Outcome {
      public Refused {
        faults = List.copyOf(faults);
      }
    }
  }

  private final List<Fault> faults = new ArrayList<>();
  private final Map<Facet, Set<String>> wanted = new EnumMap<>(Facet.class);
  private final Map<Facet, Set<String>> unwanted = new EnumMap<>(Facet.class);
  private String query = "";
  private Optional<PartialDate> from = Optional.empty();
  private Optional<PartialDate> to = Optional.empty();
  private Sort sort = Sort.RELEVANCE;
  private int page = 1;
  private int size = USUAL_SIZE;
  private Optional<String> commit = Optional.empty();

  private RequestParameters() {}

  /**
   * @param parameters the values of each parameter, decoded; empty ones are passed over, as a form
   *     sends fields that nobody has filled in
   */
  public static Outcome read(Map<String, List<String>> parameters) {
    RequestParameters read = new RequestParameters();
    parameters.forEach(read::take);
    return read.faults.isEmpty()
        ? new Outcome.Understood(read.request())
        : new Outcome.Refused(read.faults);
  }

  /**
   * The parameters that are read as this request; those that have their usual value are left out.
   */
  public static Map<String, List<String>> of(SearchRequest request) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (!request.query().isEmpty()) {
      parameters.put("q", List.of(request.query()));
    }
    for (Facet facet : Facet.values()) {
      Selection selection = request.selection(facet);
      if (!selection.wanted().isEmpty()) {
        parameters.put(facet.parameter(), selection.wanted());
      }
      if (!selection.unwanted().isEmpty()) {
        parameters.put(EXCLUDES + facet.parameter(), selection.unwanted());
      }
    }
    request.from().ifPresent(date -> parameters.put("from", List.of(date.toString())));
    request.to().ifPresent(date -> parameters.put("to", List.of(date.toString())));
    if (request.sort() != Sort.RELEVANCE) {
      parameters.put("sort", List.of(request.sort().parameter()));
    }
    if (request.page() != 1) {
      parameters.put("page", List.of(String.valueOf(request.page())));
    }
    if (request.size() != USUAL_SIZE) {
      parameters.put("size", List.of(String.valueOf(request.size())));
    }
    request.commit().ifPresent(state -> parameters.put("commit", List.of(state)));
    return parameters;
  }

  private SearchRequest request() {
    Map<Facet, Selection> selections = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<String> in = wanted.getOrDefault(facet, Set.of());
      Set<String> out = unwanted.getOrDefault(facet, Set.of());
      if (!in.isEmpty() || !out.isEmpty()) {
        selections.put(facet, new Selection(List.copyOf(in), List.copyOf(out)));
      }
    }
    return new SearchRequest(query, selections, from, to, sort, page, size, commit);
  }

  private void take(String name, List<String> values) {
    List<String> given = values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
    boolean excludes = name.startsWith(EXCLUDES);
    Optional<Facet> facet = Facet.of(excludes ? name.substring(EXCLUDES.length()) : name);
    if (facet.isPresent()) {
      choose(name, facet.get(), given, excludes ? unwanted : wanted);
      return;
    }
    switch (name) {
      case "q" -> single(name, given).ifPresent(value -> query = value);
      case "from" -> single(name, given).ifPresent(value -> from = date(name, value));
      case "to" -> single(name, given).ifPresent(value -> to = date(name, value));
      case "sort" -> single(name, given).ifPresent(this::sort);
      case "page" -> number(name, given, LAST_PAGE, value -> page = value);
      case "size" -> number(name, given, LARGEST_SIZE, value -> size = value);
      case "commit" -> single(name, given).ifPresent(this::commit);
      default -> {
        if (!Tracking.isName(name)) {
          fault(name, "there is no such parameter");
        }
      }
    }
  }

  private void choose(
      String name, Facet facet, List<String> values, Map<Facet, Set<String>> chosen) {
    if (values.size() > MOST_VALUES) {
      fault(name, "at most %d values can be chosen at once".formatted(MOST_VALUES));
      return;
    }
    for (String value : values) {
      if (facet == Facet.YEAR && !YEAR.matcher(value).matches()) {
        fault(name, "a year has four digits; this is not one: " + shown(value));
      } else {
        chosen.computeIfAbsent(facet, f -> new LinkedHashSet<>()).add(value);
      }
    }
  }

  private Optional<String> single(String name, List<String> values) {
    if (values.stream().distinct().count() > 1) {
      fault(name, "it is given more than once");
    }
    return values.stream().findFirst();
  }

  private Optional<PartialDate> date(String name, String value) {
    Optional<PartialDate> date = PartialDate.parse(value);
    if (date.isEmpty()) {
      fault(
          name,
          "a date is a year, a month or a day, as 2022, 2022-06 or 2022-06-08; this is none: "
              + shown(value));
    }
    return date;
  }

  private void sort(String value) {
    for (Sort known : Sort.values()) {
      if (known.parameter().equals(value)) {
        sort = known;
        return;
      }
    }
    fault("sort", "it is relevance, newest or oldest, and not " + shown(value));
  }

  private void commit(String value) {
    if (COMMIT.matcher(value).matches()) {
      commit = Optional.of(value);
    } else {
      fault("commit", "it is what an earlier page of results gave, and not " + shown(value));
    }
  }

  private void number(String name, List<String> values, int most, IntConsumer use) {
    Optional<String> value = single(name, values);
    if (value.isEmpty()) {
      return;
    }
    try {
      int number = Integer.parseInt(value.get());
      if (number >= 1 && number <= most) {
        use.accept(number);
        return;
      }
    } catch (NumberFormatException e) {
      // It is no number, or too large for one: the fault below says so.
    }
    fault(
        name,
        String.format(
            Locale.ROOT, "it is a number from 1 to %,d, and not %s", most, shown(value.get())));
  }

  private void fault(String parameter, String message) {
    faults.add(new Fault(shown(parameter), message));
  }

  /** A value that somebody sent, short enough to be sent back. */
  public static String shown(String value) {
    return value.length() <= 60 ? value : value.substring(0, 60) + "…";
  }
}
