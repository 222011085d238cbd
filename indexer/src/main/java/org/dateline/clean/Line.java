package org.dateline.clean;

import java.util.List;

/**
 * A removed line that may still tell a finder something: a title, an issuer, a dateline that stands
 * alone, an author, a note of publication.
 *
 * @param reason why it left the body
 * @param text its words; white space folded, no marks of the format
 * @param rows the same row by row, as the page breaks them
 * @param place where it stands
 */
public record Line(Reason reason, String text, List<String> rows, Place place) {

  public Line {
    rows = List.copyOf(rows);
  }

  /** Where a removed line stands, seen from the body. */
  public enum Place {
    ABOVE,
    WITHIN,
    BELOW
  }
}
