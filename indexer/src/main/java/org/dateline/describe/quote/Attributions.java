package org.dateline.describe.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells speech from other words in quotation marks, and gives it to its speaker. In order of trust:
 * the clause right after the quote ({@code , said NAME}), the clause before it ({@code NAME
 * said:}), the speech that it continues, a paragraph that is a quote and nothing else.
 */
final class Attributions {

  private final Passages passages;
  private final AfterQuote after;
  private final BeforeQuote before;
  private final NearQuote near;

  Attributions(Passages passages, Subjects subjects) {
    this.passages = passages;
    this.after = new AfterQuote(passages, subjects);
    this.before = new BeforeQuote(passages, subjects);
    this.near = new NearQuote(passages, subjects);
  }

  /** Those of the quotes that are someone's speech, in order. */
  List<Attribution> read(List<Quoted> quoted) {
    List<Attribution> result = new ArrayList<>();
    @Nullable Quoted previous = null;
    boolean broken = false;
    for (Quoted quote : quoted) {
      boolean follows = previous != null && previous.lastParagraph() == quote.paragraph();
      if (follows
          && broken
          && previous != null
          && !result.isEmpty()
          && near.continuesSentence(previous, quote)) {
        result.add(near.goesOn(quote, result.getLast()));
        previous = quote;
        continue;
      }
      Speech speech = new Speech(passages, quote);
      Optional<Attribution> last =
          result.isEmpty() ? Optional.empty() : Optional.of(result.getLast());
      Optional<Attribution> found = after.read(speech);
      broken = found.isPresent();
      if (found.isEmpty()) {
        found = before.read(speech);
      }
      if (found.isEmpty() && follows && previous != null && last.isPresent()) {
        found = near.continued(speech, previous, last.get());
      }
      if (found.isEmpty()) {
        found = near.alone(speech, last);
      }
      if (found.isPresent()) {
        result.add(found.get());
        previous = quote;
      }
    }
    return result;
  }
}
