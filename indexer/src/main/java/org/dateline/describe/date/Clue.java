package org.dateline.describe.date;

import org.dateline.calendar.DateMention;

/**
 * A date that stands somewhere on a page, and why it may be the one that is asked for.
 *
 * @param mention the date as it is written
 * @param text the words that it stands in
 * @param rule what makes it a candidate
 */
record Clue(DateMention mention, String text, String rule) {

  /** The words of the date. */
  String words() {
    return mention.span().of(text);
  }
}
