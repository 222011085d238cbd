package org.dateline.clean;

/**
 * How often a site has a block: found once for the label of a menu, which stands below the same
 * label on every page.
 *
 * @param before what the templates count the block above by; 0 where there is none
 * @param alone on how many pages it stands
 * @param below on how many it stands below that block
 */
record Standing(long before, int alone, int below) {

  static Standing of(Templates templates, long hash, long before) {
    int below = before == 0 ? 0 : templates.count(Sightings.pair(before, hash));
    return new Standing(before, templates.count(hash), below);
  }
}
