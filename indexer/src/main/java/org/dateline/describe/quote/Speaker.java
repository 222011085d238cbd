package org.dateline.describe.quote;

/**
 * Who is taken to speak.
 *
 * @param person the index in the cast, or -1 for nobody whom the page names
 * @param certain whether only this person can be meant
 */
record Speaker(int person, boolean certain) {

  /** Nothing tells who. */
  static final Speaker NOBODY = new Speaker(-1, false);

  /** An institution, a text, a group, or somebody whom the page does not name. */
  static final Speaker OTHER = new Speaker(-1, true);

  static Speaker sure(int person) {
    return new Speaker(person, true);
  }

  boolean isNamed() {
    return person >= 0;
  }

  /** Whether the search for who speaks ends here. */
  boolean isFound() {
    return person >= 0 || certain;
  }

  /** The same where another may be meant, too. */
  Speaker unsure() {
    return new Speaker(person, false);
  }

  Speaker or(Speaker other) {
    return isFound() ? this : other;
  }
}
