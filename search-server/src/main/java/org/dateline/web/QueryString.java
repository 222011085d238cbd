package org.dateline.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.web.view.Percent;

/**
 * The parameters of an address. What cannot be decoded is a fault, never guessed at.
 *
 * @param parameters the values of each parameter, both in the order of the address
 * @param faults those that are no percent-encoded UTF-8
 */
record QueryString(Map<String, List<String>> parameters, List<Refused.Fault> faults) {

  /** What the server puts in the place of bytes that are no UTF-8 and not encoded either. */
  private static final char BROKEN = '\uFFFD';

  static QueryString of(Context context) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    List<Refused.Fault> faults = new ArrayList<>();
    String query = Optional.ofNullable(context.req().getQueryString()).orElse("");
    for (String pair : query.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String rawName = equals < 0 ? pair : pair.substring(0, equals);
      Optional<String> name = Percent.decode(rawName, true);
      Optional<String> value = Percent.decode(equals < 0 ? "" : pair.substring(equals + 1), true);
      if (name.isEmpty() || value.isEmpty() || pair.indexOf(BROKEN) >= 0) {
        faults.add(new Refused.Fault(name.orElse(rawName), "it is not percent-encoded UTF-8"));
      } else {
        parameters.computeIfAbsent(name.get(), n -> new ArrayList<>()).add(value.get());
      }
    }
    return new QueryString(parameters, faults);
  }
}
