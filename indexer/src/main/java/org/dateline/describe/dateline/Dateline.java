package org.dateline.describe.dateline;

import java.util.List;
import java.util.Optional;
import org.dateline.calendar.DateMention;
import org.dateline.text.Span;

/**
 * Where and when, as a page says it in one breath.
 *
 * @param text the words that it stands in
 * @param span the stretch of {@code text} from the first place or date to the last
 * @param places its places, in order; empty where it has a date alone
 * @param date its date
 * @param agencies the agencies that sign it: {@code MIA} in {@code Skopje, 24 October (MIA) –}
 * @param head what stands before it in the same line: an issuer, a meeting; empty where nothing
 *     does
 */
public record Dateline(
    String text,
    Span span,
    List<PlaceMention> places,
    Optional<DateMention> date,
    List<String> agencies,
    String head) {

  public Dateline {
    places = List.copyOf(places);
    agencies = List.copyOf(agencies);
  }

  /** The words of the dateline. */
  public String words() {
    return span.of(text);
  }
}
