package org.dateline.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.search.RequestParameters;
import org.dateline.search.RequestParameters.Outcome;
import org.dateline.search.SearchRequest;
import org.dateline.search.Sort;
import org.dateline.search.Tracking;

/**
 * The parameters of one request. A route takes those that it knows; what is wrong with any of them
 * is gathered, and {@link #search} or {@link #end} refuses the request with all of it at once.
 */
final class Parameters {

  private final Map<String, List<String>> left;
  private final List<Refused.Fault> faults;

  private Parameters(Map<String, List<String>> left, List<Refused.Fault> faults) {
    this.left = left;
    this.faults = faults;
  }

  static Parameters of(Context context) {
    QueryString read = QueryString.of(context);
    return new Parameters(new LinkedHashMap<>(read.parameters()), new ArrayList<>(read.faults()));
  }

  /** Whether there are none. */
  boolean isEmpty() {
    return left.isEmpty() && faults.isEmpty();
  }

  /** The value of a parameter, empty where it is not given; one given twice is a fault. */
  Optional<String> take(String name) {
    List<String> values = left.remove(name);
    if (values == null) {
      return Optional.empty();
    }
    List<String> given = values.stream().filter(value -> !value.isBlank()).distinct().toList();
    if (given.size() > 1) {
      faults.add(new Refused.Fault(name, "it is given more than once"));
    }
    return given.stream().findFirst();
  }

  void fault(String name, String detail) {
    faults.add(new Refused.Fault(name, detail));
  }

  /**
   * Reads those that are left as a search.
   *
   * @throws Refused with every fault, those of parameters that were taken before among them
   */
  SearchRequest search() {
    SearchRequest read =
        switch (RequestParameters.read(left)) {
          case Outcome.Understood understood -> understood.request();
          case Outcome.Refused refused -> {
            refused.faults().forEach(fault -> fault(fault.parameter(), fault.message()));
            yield SearchRequest.everything(Sort.RELEVANCE, RequestParameters.USUAL_SIZE);
          }
        };
    refuseFaults();
    return read;
  }

  /**
   * For addresses that take no other parameters; those that only track readers pass.
   *
   * @throws Refused with every fault
   */
  void end() {
    left.keySet().stream()
        .filter(name -> !Tracking.isName(name))
        .forEach(name -> fault(name, "there is no such parameter here"));
    refuseFaults();
  }

  private void refuseFaults() {
    if (!faults.isEmpty()) {
      throw Refused.forFaults(faults);
    }
  }
}
