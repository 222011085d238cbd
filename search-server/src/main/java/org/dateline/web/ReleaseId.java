package org.dateline.web;

import io.javalin.http.Context;
import org.dateline.web.view.Percent;

/** Reads the id of a release out of an address, as it came with the page, slashes and all. */
final class ReleaseId {

  private ReleaseId() {}

  /**
   * @param prefix the path before the id, with its last slash
   * @throws Refused where it is no percent-encoded UTF-8, or empty
   */
  static String of(Context context, String prefix) {
    String path = context.req().getRequestURI();
    String encoded = path.startsWith(prefix) ? path.substring(prefix.length()) : "";
    return Percent.decode(encoded, false)
        .filter(id -> !id.isEmpty())
        .orElseThrow(() -> Refused.because(404, "Nothing stands at " + path + "."));
  }
}
