package org.dateline.evaluate;

/**
 * A count of what was right, of what was wanted and of what was found.
 *
 * @param right what was wanted and found; a fraction where a value can be right in part
 * @param wanted what the gold file asks for
 * @param found what came out
 */
public record Tally(double right, double wanted, double found) {

  static final Tally ZERO = new Tally(0, 0, 0);

  Tally plus(double moreRight, double moreWanted, double moreFound) {
    return new Tally(right + moreRight, wanted + moreWanted, found + moreFound);
  }

  /** The part of what was found that is right, 0 to 1; 1 where nothing was found. */
  public double precision() {
    return found == 0 ? 1 : right / found;
  }

  /** The part of what was wanted that was found, 0 to 1; 1 where nothing was wanted. */
  public double recall() {
    return wanted == 0 ? 1 : right / wanted;
  }

  /** The harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return wanted + found == 0 ? 1 : 2 * right / (wanted + found);
  }
}
