package org.dateline.demo;

/**
 * All that invented releases can speak of. One world serves many pages and threads: nothing in it
 * changes.
 *
 * @param seed what everything in it is drawn from
 */
record World(
    long seed,
    Lands lands,
    Bodies bodies,
    Officials officials,
    Vocabulary vocabulary,
    Templates templates) {

  static World of(long seed) {
    Lands lands = new Lands();
    return new World(
        seed,
        lands,
        new Bodies(lands),
        new Officials(seed, lands),
        new Vocabulary(),
        new Templates());
  }
}
