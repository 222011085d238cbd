package org.dateline.describe.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.describe.Found;
import org.dateline.describe.gazetteer.Countries;
import org.dateline.text.Table;

/** The bodies whose address is known, by the end of their hosts. */
final class Hosts {

  private static final Map<String, String> BODIES = new HashMap<>();

  static {
    for (List<String> row : Table.read(Hosts.class, "hosts.tsv")) {
      BODIES.put(row.get(0), row.get(1));
    }
  }

  private Hosts() {}

  /** The body whose site an address is on; its words are the host. */
  static Optional<Found<String>> body(String uri) {
    int start = uri.indexOf("://");
    if (start < 0) {
      return Optional.empty();
    }
    int end = start + 3;
    while (end < uri.length() && "/:?#".indexOf(uri.charAt(end)) < 0) {
      end++;
    }
    String host = uri.substring(start + 3, end);
    String key = host.toLowerCase(Locale.ROOT);
    for (String rest = key; !rest.isEmpty(); rest = parent(rest)) {
      String body = BODIES.get(rest);
      if (body != null) {
        return Optional.of(new Found<>(body, "address", host));
      }
    }
    return ministry(key).map(name -> new Found<>(name, "address", host));
  }

  private static String parent(String host) {
    int dot = host.indexOf('.');
    return dot < 0 ? "" : host.substring(dot + 1);
  }

  /** {@code www.mfa.am}, {@code mfa.gov.tr}. */
  private static Optional<String> ministry(String host) {
    boolean foreign =
        host.startsWith("mfa.") || host.startsWith("www.mfa.") || host.contains(".mfa.");
    String code = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    return foreign
        ? Countries.ofCode(code.equals("UK") ? "GB" : code)
            .map(country -> "Ministry of Foreign Affairs of " + country)
        : Optional.empty();
  }
}
