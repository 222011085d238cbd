package org.dateline.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What newsletters, networks and advertisers add to the addresses that they pass on: parameters
 * that say where a reader comes from and nothing of what is asked. They are passed over.
 */
public final class Tracking {

  private static final Set<String> NAMES =
      Set.of(
          "fbclid",
          "gclid",
          "gclsrc",
          "dclid",
          "gbraid",
          "wbraid",
          "msclkid",
          "yclid",
          "twclid",
          "ttclid",
          "igshid",
          "igsh",
          "li_fat_id",
          "mc_cid",
          "mc_eid",
          "_ga",
          "_gl",
          "_hsenc",
          "_hsmi",
          "mkt_tok",
          "oly_anon_id",
          "oly_enc_id",
          "vero_id",
          "wickedid",
          "ref_src",
          "s_cid",
          "rb_clickid",
          "srsltid",
          "epik");

  private static final List<String> FAMILIES = List.of("utm_", "mtm_", "pk_", "hsa_");

  private Tracking() {}

  /** Whether a parameter of this name only tracks. */
  public static boolean isName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return NAMES.contains(lower) || FAMILIES.stream().anyMatch(lower::startsWith);
  }
}
