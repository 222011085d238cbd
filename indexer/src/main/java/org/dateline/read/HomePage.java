package org.dateline.read;

import java.util.regex.Pattern;

/** Tells the addresses of the first pages of sites, where the picture of a site's name leads. */
final class HomePage {

  /** A host or none, a language or none, and a word for the first page or none. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(https?://[^/]+)?[./]*/?([a-z]{2}([-_][a-z]{2})?/?)?"
              + "((home|index|default|portal|main)(\\.[a-z]{3,5})?/?)?#?");

  private HomePage() {}

  /** Whether an address is that of a site's first page. */
  static boolean is(String address) {
    return !address.isEmpty() && ADDRESS.matcher(address).matches();
  }
}
