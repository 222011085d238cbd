package org.dateline.search;

/** How much words that stand together count. */
final class Closeness {

  /** How far neighbours of the query may stand apart in the release. */
  static final int DISTANCE = Integer.getInteger("w.slop", 3);

  /** Beside a weight of 1 for each word. */
  static final float WEIGHT = Float.parseFloat(System.getProperty("w.close", "0.3"));

  /** What a part of a hyphenated word counts alone. */
  static final float PART = Float.parseFloat(System.getProperty("w.part", "0.5"));

  /** Shorter parts are prefixes and mean nothing alone: co, non, anti. */
  static final int PREFIX = 4;

  private Closeness() {}
}
