package org.dateline.index;

/**
 * How much more the words of some parts of a release count than the rest of its body. Whole
 * numbers, since they are counts.
 */
final class Weights {

  /** A title says in ten words what the release is about. */
  static final int TITLE = Integer.getInteger("w.title", 3);

  /** The lead of a release answers who, what, where and when. */
  static final int LEAD = Integer.getInteger("w.lead", 1);

  /** How far a lead reaches at most, in characters: the two sentences that agencies allow it. */
  static final int LEAD_LENGTH = Integer.getInteger("w.leadlength", 400);

  /** What somebody said is what readers come to quote. */
  static final int QUOTE = Integer.getInteger("w.quote", 2);

  private Weights() {}
}
