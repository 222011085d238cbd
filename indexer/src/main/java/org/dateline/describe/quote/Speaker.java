package org.dateline.describe.quote;

/**
 * Who is taken to speak.
 *
 * @param person the index in the cast, or -1 for nobody whom the page names
 * @param certain whether only this person can be meant
 */
record Speaker(int person, boolean certain) {

  static final Speaker NOBODY = new Speaker(-1, false);

  /** The same where another may be meant, too. */
  Speaker unsure() {
    return new Speaker(person, false);
  }
}
