package org.dateline.search;

/** How scores are made. */
final class Ranking {

  /** BM25's k1: how soon more of the same word stops to count. */
  static final float SATURATION = Float.parseFloat(System.getProperty("w.k1", "1.2"));

  /** BM25's b: how much long releases are held back, 0 to 1. */
  static final float LENGTH = Float.parseFloat(System.getProperty("w.b", "0.75"));

  private Ranking() {}
}
