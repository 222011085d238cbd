package org.dateline.clean;

/** Why a page is no release. */
public enum Refusal {
  EMPTY("the page has no text of its own"),
  NOT_FOUND("the page says that what was asked for is not there"),
  LISTING("the page lists other pages"),
  COOKIE_WALL("the page asks for consent and shows nothing else"),
  LOG_IN("the page asks to log in and shows nothing else"),
  SEARCH("the page is a search form or its results"),
  ERROR("the page reports an error of the site"),
  VACANCY("the page offers a post"),
  TENDER("the page invites offers"),
  CALENDAR("the page is a calendar"),
  NOTICE("the page is a notice of the site itself");

  private final String sentence;

  Refusal(String sentence) {
    this.sentence = sentence;
  }

  /** What a report says of a page that is skipped for this reason. */
  public String sentence() {
    return sentence;
  }
}
