package org.dateline.evaluate;

import java.util.Locale;

/** What is scored, in the order of the report. */
public enum Field {
  /** Whether the page is a release. */
  RELEASE,
  /** Snippets that must stand exactly once in the body. */
  KEEP,
  /** Snippets that must not stand in the body and must be on record as removed. */
  STRIP,
  PARAGRAPHS,
  TITLE,
  DATE,
  UPDATED,
  PLACES,
  COUNTRY_OF_PLACE,
  SOURCES,
  PERSONS,
  /** The tokens of the roles of the persons that were found. */
  ROLES,
  QUOTES,
  COUNTRIES,
  MEETING,
  KIND,
  LANGUAGE,
  /** Words that a value rests on and that stand on the page. */
  EVIDENCE,
  /** Pairs of pages with the same text. */
  FAMILIES;

  /** Its name in reports and in files of floors. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
