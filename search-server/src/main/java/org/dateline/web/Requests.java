package org.dateline.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.calendar.PartialDate;
import org.dateline.index.Facet;
import org.dateline.search.SearchRequest;
import org.dateline.search.Selection;
import org.dateline.search.Sort;

/** Turns the parameters of an address into a request, or into all its faults at once. */
final class Requests {

  private Requests() {}

  /**
   * @throws Refused with every fault
   */
  static SearchRequest read(Map<String, List<String>> parameters) {
    List<Refused.Fault> faults = new ArrayList<>();
    Map<Facet, Selection> selections = new EnumMap<>(Facet.class);
    String query = "";
    Optional<PartialDate> from = Optional.empty();
    Optional<PartialDate> to = Optional.empty();
    Optional<Sort> sort = Optional.empty();
    int page = 1;
    int size = 10;
    for (var entry : parameters.entrySet()) {
      String name = entry.getKey();
      List<String> values = entry.getValue().stream().filter(v -> !v.isBlank()).toList();
      if (isTracking(name)) {
        continue;
      }
      String value = values.isEmpty() ? "" : values.getFirst();
      switch (name) {
        case "q" -> query = value;
        case "from" -> from = date(name, value, faults);
        case "to" -> to = date(name, value, faults);
        case "sort" -> {
          for (Sort s : Sort.values()) {
            if (s.parameter().equals(value)) {
              sort = Optional.of(s);
            }
          }
          if (sort.isEmpty() && !value.isEmpty()) {
            faults.add(new Refused.Fault(name, "must be relevance, newest or oldest"));
          }
        }
        case "page" -> page = number(name, value, 1, 100_000, faults);
        case "size" -> size = number(name, value, 10, 100, faults);
        default -> {
          boolean not = name.startsWith("not-");
          Optional<Facet> facet = facet(not ? name.substring(4) : name);
          if (facet.isEmpty()) {
            faults.add(new Refused.Fault(name, "is not a parameter here"));
            continue;
          }
          if (facet.get() == Facet.YEAR && values.stream().anyMatch(v -> !v.matches("\\d{4}"))) {
            faults.add(new Refused.Fault(name, "must be a year of four digits"));
          }
          Selection old = selections.getOrDefault(facet.get(), Selection.NONE);
          selections.put(
              facet.get(),
              not ? new Selection(old.wanted(), values) : new Selection(values, old.unwanted()));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw Refused.forFaults(faults);
    }
    return new SearchRequest(query, selections, from, to, sort.orElse(Sort.RELEVANCE), page, size);
  }

  static boolean isTracking(String name) {
    return name.startsWith("utm_") || name.equals("fbclid") || name.equals("gclid");
  }

  private static Optional<Facet> facet(String name) {
    for (Facet facet : Facet.values()) {
      if (facet.parameter().equals(name)) {
        return Optional.of(facet);
      }
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> date(String name, String value, List<Refused.Fault> faults) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<PartialDate> date = PartialDate.parse(value);
    if (date.isEmpty()) {
      faults.add(
          new Refused.Fault(name, "must be a year, a month or a day: 2022, 2022-06, 2022-06-08"));
    }
    return date;
  }

  private static int number(
      String name, String value, int usual, int most, List<Refused.Fault> faults) {
    if (value.isEmpty()) {
      return usual;
    }
    if (value.matches("[1-9]\\d{0,5}") && Integer.parseInt(value) <= most) {
      return Integer.parseInt(value);
    }
    faults.add(new Refused.Fault(name, "must be a number from 1 to " + most));
    return usual;
  }
}
