package org.dateline.clean;

import java.util.List;

/**
 * A removed line that may still tell a finder something: a title, an issuer, a dateline that stands
 * alone, an author, a note of publication.
 *
 * @param reason why it left the body
 * @param text its words; white space folded, no marks of the format
 * @param rows the same row by row, as the page breaks them
 * @param pieces the same piece by piece, as the elements of the page part them; the text alone
 *     where nothing does
 * @param place where it stands
 */
public record Line(
    Reason reason, String text, List<String> rows, List<String> pieces, Place place) {

  public Line {
    rows = List.copyOf(rows);
    pieces = List.copyOf(pieces);
  }

  /** A line that is one row and one piece. */
  public static Line of(Reason reason, String text, Place place) {
    return new Line(reason, text, List.of(text), List.of(text), place);
  }

  /** Where a removed line stands, seen from the body. */
  public enum Place {
    ABOVE,
    WITHIN,
    BELOW
  }
}
