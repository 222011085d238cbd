package org.dateline.web;

import java.util.Map;
import java.util.function.BiConsumer;

/** The headers that tell a browser what our pages never do. They stand on every answer. */
final class SecurityHeaders {

  /** Everything is from here: no third party is asked, nothing stands inline, nobody frames us. */
  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "style-src 'self'",
          "script-src 'self'",
          "img-src 'self'",
          "font-src 'self'",
          "connect-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          // A reader's query must not reach the sites whose originals are linked.
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

  private SecurityHeaders() {}

  static void forEach(BiConsumer<String, String> set) {
    HEADERS.forEach(set);
  }
}
