package org.dateline.demo;

import java.util.List;

/**
 * A real country.
 *
 * @param name as it stands in a sentence, with its article
 * @param adjective what its institutions are called by
 * @param facet its English name in Unicode CLDR
 * @param towns the capital, then further towns
 * @param culture which stock of names its people have
 */
record Land(String name, String adjective, String facet, List<String> towns, String culture) {

  Land {
    towns = List.copyOf(towns);
  }

  String capital() {
    return towns.getFirst();
  }

  /** {@code Estonia’s}. */
  String possessive() {
    return name + (name.endsWith("s") ? "’" : "’s");
  }
}
