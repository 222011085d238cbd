package org.dateline.describe.quote;

import java.util.Optional;
import org.dateline.describe.person.Words;

/**
 * Speech that no clause of its own gives to anybody: it goes on after such a clause, or is a
 * sentence that is a quote and nothing else.
 */
final class NearQuote {

  /** How many words a clause between two pieces of one sentence has at most. */
  private static final int REACH = 24;

  private static final String GOES_ON = "speech goes on";

  private final Passages passages;
  private final Subjects subjects;

  NearQuote(Passages passages, Subjects subjects) {
    this.passages = passages;
    this.subjects = subjects;
  }

  /**
   * {@code “We hope,” said NAME, “that …”}: no sentence ends between the pieces; nor do marks,
   * where the clause stands within them.
   */
  boolean continuesSentence(Quoted left, Quoted right) {
    Words w = passages.words(right.paragraph());
    int from = w.at(left.close());
    int to = w.at(right.open());
    if (to - from > REACH || to <= from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (w.isMark(i, '.') || w.isMark(i, ':') || w.isMark(i, '!') || w.isMark(i, '?')) {
        return false;
      }
    }
    boolean joined =
        right.resumes()
            || w.isMark(to - 1, ',')
            || (right.startsLower()
                && (w.isMark(to - 1, ';') || w.isMark(to - 1, '–') || w.isMark(to - 1, '—')));
    return !left.endsSentence() && joined;
  }

  /** The next piece of a speech. */
  Attribution goesOn(Quoted quote, Attribution last) {
    return new Attribution(quote.text(), last.speaker(), GOES_ON, last.evidence());
  }

  /** {@code “…,” said NAME. “…”}: the next sentence of the same speech. */
  Optional<Attribution> continued(Speech speech, Quoted previous, Attribution last) {
    Quoted quote = speech.quote();
    if (!speech.startsSentence() || quote.wordCount() < 2 || !speech.closesSentence()) {
      return Optional.empty();
    }
    int p = quote.paragraph();
    int open = speech.open();
    int from = passages.sentenceStart(p, Math.max(0, open - 2));
    boolean sameSentence = passages.words(p).at(previous.close()) >= from;
    Speaker between = subjects.ofSentence(p, from, open);
    boolean other = between.isNamed() && between.person() != last.speaker().person();
    return Optional.of(
        other && !sameSentence
            ? new Attribution(quote.text(), between.unsure(), GOES_ON, last.evidence())
            : goesOn(quote, last));
  }

  /**
   * A sentence that is a quote and nothing else, after a sentence about one person.
   *
   * @param last the speech before
   */
  Optional<Attribution> alone(Speech speech, Optional<Attribution> last) {
    Quoted quote = speech.quote();
    if (!speech.startsSentence()
        || quote.wordCount() < BeforeQuote.SPEECH_LED_IN
        || !speech.closesSentence()
        || quote.isTitle()) {
      return Optional.empty();
    }
    int at = quote.paragraph();
    int end = speech.open();
    boolean opensParagraph = end == 0;
    if (opensParagraph) {
      at--;
      end = at < 0 ? 0 : passages.words(at).size();
    }
    if (end == 0) {
      return Optional.empty();
    }
    int start = passages.sentenceStart(at, end - 1);
    int from = start < end ? start : passages.sentenceStart(at, Math.max(0, end - 2));
    Speaker speaker = subjects.ofSentence(at, from, end);
    if (!speaker.isNamed() && opensParagraph) {
      speaker = last.map(Attribution::speaker).orElse(Speaker.NOBODY);
    }
    return !speaker.isNamed()
        ? Optional.empty()
        : Optional.of(
            new Attribution(
                quote.text(), speaker.unsure(), "quote alone", passages.words(at).text(from, end)));
  }
}
