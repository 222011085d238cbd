package org.dateline.describe.quote;

import org.dateline.describe.person.Sense;
import org.dateline.describe.person.Words;

/** What the readers of attributions ask of a quoted stretch where it stands. */
final class Speech {

  private final Passages passages;
  private final Quoted quote;

  Speech(Passages passages, Quoted quote) {
    this.passages = passages;
    this.quote = quote;
  }

  Quoted quote() {
    return quote;
  }

  /** The word that the quote opens before. */
  int open() {
    return passages.words(quote.paragraph()).at(quote.open());
  }

  /** The word after the quote, in its last paragraph. */
  int close() {
    return passages.words(quote.lastParagraph()).at(quote.close());
  }

  /** Whether nothing of its sentence stands before the quote. */
  boolean startsSentence() {
    Words w = passages.words(quote.paragraph());
    int open = open();
    boolean dash = w.isMark(open - 1, '–') || w.isMark(open - 1, '—') || w.isMark(open - 1, '-');
    if (dash && (open == 1 || w.isMark(open - 2) || w.isNumber(open - 2))) {
      // – odparła minister. – „…”; Wien (OTS) - „…“; 4 May 2018 – “…”
      return true;
    }
    return open == 0
        || w.isMark(open - 1, '.')
        || w.isMark(open - 1, '!')
        || w.isMark(open - 1, '?')
        || passages.sentenceStart(quote.paragraph(), open) >= open;
  }

  /** Whether a sentence ends where the quote ends. */
  boolean closesSentence() {
    Words w = passages.words(quote.lastParagraph());
    int next = close();
    return quote.endsSentence() || next >= w.size() || w.isMark(next, '.') || w.isMark(next, '!');
  }

  /** Whether what follows is a clause about the quote: a comma or a dash joins them. */
  boolean isJoinedBehind() {
    Words w = passages.words(quote.lastParagraph());
    int next = close();
    return quote.endsWithComma()
        || w.isMark(next, ',')
        || w.isMark(next, '–')
        || w.isMark(next, '—')
        || w.isMark(next, '-');
  }

  /** Whether the words before lead into the quote with a mark: {@code NAME said: “…”}. */
  boolean isJoinedBefore() {
    Words w = passages.words(quote.paragraph());
    int open = open();
    return w.isMark(open - 1, ':') || w.isMark(open - 1, ',');
  }

  /** Whether a verb of saying or a pronoun follows at once: {@code “…” said NAME}. */
  boolean isFollowedBySaying() {
    Words w = passages.words(quote.lastParagraph());
    int next = close();
    return w.isLower(next) && w.is(next, Sense.SAID | Sense.PRONOUN);
  }
}
