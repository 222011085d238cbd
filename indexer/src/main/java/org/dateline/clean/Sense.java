package org.dateline.clean;

/** What a phrase of {@code furniture.tsv} gives away. */
enum Sense {
  NAV,
  SHARE,
  COOKIES,
  RELATED,
  CONTACT,
  ABOUT,
  FOOTER,
  BYLINE,
  CAPTION,
  COMMENT,
  TYPE,
  END,
  AGO,
  PROMO,
  OWNER,
  NOTE,
  WAY,
  OFFICE,
  MEETING,
  WANTING,
  /** What speakers deliver: it has a title of its own, above who spoke where. */
  SPEECH,
  /** This, our, your: a site speaks of itself. */
  HERE,
  /** What a page is asked to have been: helpful. */
  ASKED,
  /** How sentences begin that offer something to some readers. */
  IF_YOU,
  /** Words for turning to somebody. */
  CALL,
  /** What may be done with a text, and under what terms. */
  REUSE,
  TERM,
  /** What mail programs put before the subject of an answer. */
  REPLY,
  /** Words for a mail or a subscription, and for what its foot says of them. */
  MAIL,
  MAILED,
  /** How feeds say where a text stood first. */
  POSTED,
  FIRST_ON,
  /** Other, latest; news, releases: a heading over other stories is put together from both. */
  MORE,
  STORY,
  /** Currencies. */
  RATE,
  /** What counters of pages count. */
  COUNTED,
  /** Streets and squares, in which offices stand. */
  STREET,
  /** How councils say who had a document distributed. */
  SENT
}
