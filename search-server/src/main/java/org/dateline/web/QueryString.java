package org.dateline.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.web.view.Percent;

/** Reads the parameters of an address. What cannot be decoded is a fault, never guessed at. */
final class QueryString {

  private QueryString() {}

  /**
   * The parameters in order, each with its values in order.
   *
   * @throws Refused where the address is not percent-encoded UTF-8
   */
  static Map<String, List<String>> of(Context context) {
    String query = context.req().getQueryString();
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (query == null) {
      return parameters;
    }
    List<Refused.Fault> faults = new ArrayList<>();
    for (String pair : query.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String rawName = equals < 0 ? pair : pair.substring(0, equals);
      Optional<String> name = Percent.decode(rawName, true);
      Optional<String> value = Percent.decode(equals < 0 ? "" : pair.substring(equals + 1), true);
      if (name.isEmpty() || value.isEmpty()) {
        faults.add(new Refused.Fault(name.orElse(rawName), "is not percent-encoded UTF-8"));
      } else {
        parameters.computeIfAbsent(name.get(), n -> new ArrayList<>()).add(value.get());
      }
    }
    if (!faults.isEmpty()) {
      throw Refused.forFaults(faults);
    }
    return parameters;
  }
}
