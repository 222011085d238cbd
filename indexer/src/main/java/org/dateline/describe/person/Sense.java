package org.dateline.describe.person;

/**
 * What a word can be in a release, as bits, since a word often has several senses ({@code Bishop}
 * heads a role and is a surname).
 */
public final class Sense {

  /** A given name of some culture. */
  public static final int GIVEN = 1;

  /** A family name of a culture that puts it first. */
  public static final int FAMILY = 1 << 1;

  /** The noun that a role is built on: {@code minister}. */
  public static final int HEAD = 1 << 2;

  /** Goes with such a noun without a connector: {@code deputy}, {@code general}. */
  public static final int MODIFIER = 1 << 3;

  /** What a role may be about: {@code foreign}, {@code affairs}. */
  public static final int TOPIC = 1 << 4;

  /** An institution, document, event, award, ship or street: no person's name holds it. */
  public static final int ORGANISATION = 1 << 5;

  /** {@code Mr}, {@code H.E.}, {@code dear}. */
  public static final int HONORIFIC = 1 << 6;

  /** Part of a name though in lower case: {@code van}, {@code bin}. */
  public static final int PARTICLE = 1 << 7;

  public static final int PLACE = 1 << 8;

  public static final int DEMONYM = 1 << 9;

  /** An abbreviation of a body, in capitals. */
  public static final int ACRONYM = 1 << 10;

  /** A month or a day of the week. */
  public static final int CALENDAR = 1 << 11;

  /** A function word: it ends roles and names alike. */
  public static final int STOP = 1 << 12;

  /** Joins a role's noun to what follows: {@code of}, {@code for}. */
  public static final int CONNECTOR = 1 << 13;

  public static final int ARTICLE = 1 << 14;

  /** A verb that gives speech to its subject. */
  public static final int SAID = 1 << 15;

  /** {@code he}, {@code she} and their like, as a subject. */
  public static final int PRONOUN = 1 << 16;

  /** An ordinary word that headings and names of things write with a capital. */
  public static final int COMMON = 1 << 17;

  /** A role's noun in the plural: the persons that follow share it. */
  public static final int PLURAL = 1 << 18;

  /** Announces who wrote or photographed. */
  public static final int BYLINE = 1 << 19;

  public static final int FEMALE = 1 << 20;

  public static final int MALE = 1 << 21;

  public static final int AND = 1 << 22;

  /** Makes someone the holder of a role: {@code appointed}, {@code as}. */
  public static final int APPOINTED = 1 << 23;

  /** {@code headed}, {@code led}: before {@code by} and a name. */
  public static final int HEADED = 1 << 24;

  /** The page writes the word with a possessive ending, which is cut off. */
  public static final int POSSESSIVE = 1 << 25;

  /** The first word of a sentence. */
  public static final int FIRST = 1 << 26;

  /** Introduces a place: {@code in}, {@code at}. */
  public static final int LOCATIVE = 1 << 27;

  /** Speaks for nobody's name when it follows one: {@code award}, {@code street}. */
  public static final int NAMED_AFTER = 1 << 28;

  /** {@code his}, {@code its}: a role that follows belongs to what was said before. */
  public static final int ITS = 1 << 29;

  /** The form of a state, and of other bodies: {@code republic}, {@code federation}. */
  public static final int STATE = 1 << 30;

  /** A rank or degree that goes with its bearer everywhere: {@code general}, {@code professor}. */
  public static final int RANK = 1 << 31;

  /** Senses that a word has only when it is capitalised. */
  static final int OF_CAPITALS = GIVEN | FAMILY | PLACE | CALENDAR;

  /**
   * A capitalised word with one of these is no part of a name unless something else speaks for it.
   */
  static final int NO_NAME =
      HEAD
          | MODIFIER
          | TOPIC
          | ORGANISATION
          | HONORIFIC
          | PLACE
          | DEMONYM
          | ACRONYM
          | CALENDAR
          | STOP
          | CONNECTOR
          | ARTICLE
          | COMMON
          | AND
          | PRONOUN
          | NAMED_AFTER
          | BYLINE
          | LOCATIVE
          | ITS;

  private Sense() {}
}
