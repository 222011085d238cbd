package org.dateline.describe.dateline;

import java.util.Optional;
import org.dateline.text.Span;

/**
 * A place in a dateline.
 *
 * @param span its words
 * @param name its name in ordinary capitals
 * @param country the English CLDR name of its country, from the gazetteer, else from the words that
 *     follow the place ({@code BAKU, Azerbaijan}), else from the table of towns
 * @param known whether the gazetteer has it
 */
public record PlaceMention(Span span, String name, Optional<String> country, boolean known) {

  /** The same in another country. */
  PlaceMention in(Optional<String> other) {
    return new PlaceMention(span, name, other, known);
  }
}
