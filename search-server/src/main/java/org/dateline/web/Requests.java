package org.dateline.web;

import java.util.List;
import java.util.Map;
import org.dateline.search.RequestParameters;
import org.dateline.search.RequestParameters.Outcome;
import org.dateline.search.SearchRequest;

/** Turns the parameters of an address into a request, or refuses it with all faults at once. */
final class Requests {

  private Requests() {}

  /**
   * @throws Refused with every fault
   */
  static SearchRequest read(Map<String, List<String>> parameters) {
    return switch (RequestParameters.read(parameters)) {
      case Outcome.Understood understood -> understood.request();
      case Outcome.Refused refused ->
          throw Refused.forFaults(
              refused.faults().stream()
                  .map(fault -> new Refused.Fault(fault.parameter(), fault.message()))
                  .toList());
    };
  }

  /**
   * For addresses that take few parameters.
   *
   * @param known the parameters that are taken; those that only track readers pass everywhere
   * @throws Refused where there are others
   */
  static void onlyKnown(Map<String, List<String>> parameters, String... known) {
    List<Refused.Fault> faults =
        parameters.keySet().stream()
            .filter(name -> !List.of(known).contains(name) && !RequestParameters.isTracking(name))
            .map(name -> new Refused.Fault(name, "there is no such parameter here"))
            .toList();
    if (!faults.isEmpty()) {
      throw Refused.forFaults(faults);
    }
  }
}
