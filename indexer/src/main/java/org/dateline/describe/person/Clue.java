package org.dateline.describe.person;

/**
 * What speaks for and against a run of capitalised words being someone's name, strongest first, in
 * points. Calibrated on the invented pages: {@link Mention#ENOUGH} points make a person of a name
 * of two words.
 */
enum Clue {
  /** {@code Mr}, {@code H.E.} right before it. */
  HONORIFIC(3),
  /** A role before it, after it or given by a verb. */
  ROLE(3),
  /** A given name of some culture that is no other word. */
  GIVEN_NAME(2),
  /** {@code -ovich}, {@code -dóttir} on a word that is not the first. */
  PATRONYMIC(2),
  /** A verb of saying right before or behind it. */
  SAYS(2),
  /** {@code , who} behind it. */
  WHO(2),
  /** Two unlisted words within an English sentence, spelt as English words are not. */
  FOREIGN(2),
  /** {@code NAME (Greece)}, {@code NAME, Greece} as a line of its own. */
  ORIGIN_OF_LINE(2),
  /** A line of its own between others that are names: those who sign. */
  SIGNS(2),
  /** A given name that is also another word, or a second one. */
  POSSIBLE_GIVEN_NAME(1),
  /** The ending of surnames of some culture. */
  SURNAME_ENDING(1),
  /** {@code van}, {@code bin} within it. */
  PARTICLE(1),
  /** An initial within it. */
  INITIAL(1),
  /** {@code of Hungary} behind it, or the body that it belongs to. */
  ORIGIN(1),
  /** {@code in}, {@code at} or {@code near} before it: more likely a place. */
  LOCATED(-1),
  /** An article before it, and nothing else that speaks for a person. */
  ARTICLE(-2),
  /** The name of an institution right before it. */
  INSTITUTION(-3);

  final int points;

  Clue(int points) {
    this.points = points;
  }
}
