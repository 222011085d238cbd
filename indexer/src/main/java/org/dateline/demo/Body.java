package org.dateline.demo;

/**
 * An invented body that issues releases.
 *
 * @param name as it stands as the source of a release
 * @param site what sort of site it publishes on
 * @param headRole what its head is called
 * @param headTitle the title before the head's surname
 * @param term for how many years a head stays
 * @param seat the town in which it sits
 * @param land the country of that town
 */
record Body(
    String name, Site site, String headRole, String headTitle, int term, String seat, Land land) {

  /** What sort of site a body publishes on. */
  enum Site {
    /** The one big site, with the long menu, that most pages come from. */
    OID,
    /** A smaller organization's own site. */
    LEAGUE,
    /** A ministry's site. */
    MINISTRY
  }

  /** The name of its host; {@code .example} is reserved for what does not exist (RFC 2606). */
  String host() {
    return switch (site) {
      case OID -> "www.oid.example";
      case LEAGUE ->
          "www." + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".example";
      case MINISTRY ->
          "invented-affairs."
              + land.facet().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-")
              + ".example";
    };
  }
}
