package org.dateline.describe.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.describe.person.Sense;
import org.dateline.describe.person.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells speech from other words in quotation marks, and gives it to its speaker. In order of trust:
 * the clause right after the quote ({@code , said NAME}), the clause before it ({@code NAME
 * said:}), the speech that it continues, a paragraph that is a quote and nothing else.
 */
final class Attributions {

  /** Words quoted within a sentence are a phrase up to here, and speech from here on. */
  private static final int SPEECH_WITHIN = 5;

  /** How far from the quote the verb that gives it to its speaker may stand, in words. */
  private static final int REACH = 24;

  private final Narrative narrative;
  private final List<Quoted> quoted;

  Attributions(Narrative narrative, List<Quoted> quoted) {
    this.narrative = narrative;
    this.quoted = quoted;
  }

  List<Attribution> read() {
    List<Attribution> result = new ArrayList<>();
    Quoted previous = null;
    Attribution last = null;
    boolean broken = false;
    for (int q = 0; q < quoted.size(); q++) {
      Quoted quote = quoted.get(q);
      boolean near =
          last != null && previous != null && previous.lastParagraph() == quote.paragraph();
      if (near
          && broken
          && last != null
          && previous != null
          && continuesSentence(previous, quote)) {
        last = last.and(quote.text());
        result.set(result.size() - 1, last);
        previous = quote;
        broken = false;
        continue;
      }
      Optional<Attribution> found = after(quote);
      broken = found.isPresent();
      if (found.isEmpty()) {
        found = before(quote);
      }
      if (found.isEmpty() && near && last != null) {
        found = continued(quote, previous, last);
      }
      if (found.isEmpty()) {
        found = alone(quote, last);
      }
      if (found.isPresent()) {
        last = found.get();
        result.add(last);
        previous = quote;
      }
    }
    return result;
  }

  /** {@code “We hope,” said NAME, “that …”}: no sentence ends between the pieces. */
  private boolean continuesSentence(Quoted left, Quoted right) {
    Words w = narrative.words(right.paragraph());
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
    return !left.endsSentence() && (w.isMark(to - 1, ',') || right.startsLower());
  }

  private Optional<Attribution> after(Quoted quote) {
    int p = quote.lastParagraph();
    Words w = narrative.words(p);
    int from = w.at(quote.close());
    if (from >= w.size() || quote.wordCount() < 2) {
      return Optional.empty();
    }
    int to = Math.min(narrative.sentenceEnd(p, from), from + REACH);
    int verb = -1;
    for (int i = from; i < to; i++) {
      if (narrative.isQuoted(p, i) || w.isMark(i, ':')) {
        to = i;
        break;
      }
      if (w.is(i, Sense.SAID) && w.isLower(i) && verb < 0) {
        verb = i;
      }
    }
    if (verb < 0) {
      return Optional.empty();
    }
    boolean attached =
        w.isMark(from, ',')
            || w.isMark(from, '–')
            || w.isMark(from, '—')
            || w.isMark(from, '-')
            || w.isLower(from)
            || verb - from <= 1;
    boolean within = !attached && quote.startsLower();
    if (within || (quote.isTitle() && !attached)) {
      return Optional.empty();
    }
    if (!attached && !quoteStartsSentence(quote)) {
      return Optional.empty();
    }
    // "X said" ends the sentence or goes on with a comma; "X said that" begins a new report
    if (!attached
        && w.is(verb + 1, Sense.STOP)
        && !w.is(verb + 1, Sense.LOCATIVE)
        && !w.isMark(verb + 1)) {
      return Optional.empty();
    }
    Speaker speaker = narrative.first(p, from, verb);
    if (speaker.person() < 0) {
      speaker = narrative.first(p, verb + 1, to);
    }
    if (!attached && speaker.person() < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(quote.text(), speaker, "said after", w.text(from, Math.max(from + 1, to))));
  }

  private boolean quoteStartsSentence(Quoted quote) {
    Words w = narrative.words(quote.paragraph());
    int open = w.at(quote.open());
    return narrative.sentenceStart(quote.paragraph(), open) >= open
        || open == 0
        || w.isMark(open - 1, '.');
  }

  private Optional<Attribution> before(Quoted quote) {
    int p = quote.paragraph();
    Words w = narrative.words(p);
    int open = w.at(quote.open());
    int from = open == 0 ? 0 : narrative.sentenceStart(p, open - 1);
    boolean colon = w.isMark(open - 1, ':');
    if (open == 0 || from >= open || w.isMark(open - 1, '.')) {
      return introduced(quote, p, open);
    }
    int verb = -1;
    for (int i = open - 1; i >= from; i--) {
      if (w.is(i, Sense.SAID) && !narrative.isQuoted(p, i)) {
        verb = i;
        break;
      }
    }
    if (colon ? quote.wordCount() < 3 : verb < 0 || quote.wordCount() < SPEECH_WITHIN) {
      return Optional.empty();
    }
    if (!colon && quote.isTitle()) {
      return Optional.empty();
    }
    Speaker speaker = narrative.subject(p, from, open);
    if (verb >= 0 && speaker.person() < 0) {
      speaker = narrative.last(p, from, open);
    }
    if (speaker.person() < 0 && verb < 0) {
      speaker = narrative.carried(p, from, Cast.Sex.UNKNOWN);
    }
    if (speaker.person() < 0 && verb < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            quote.text(), speaker, colon ? "colon before" : "said before", w.text(from, open)));
  }

  /** A paragraph of its own after one that ends in a colon. */
  private Optional<Attribution> introduced(Quoted quote, int paragraph, int open) {
    if (open != 0 || paragraph == 0 || quote.wordCount() < 3) {
      return Optional.empty();
    }
    Words w = narrative.words(paragraph - 1);
    int end = w.size();
    if (end == 0 || !w.isMark(end - 1, ':')) {
      return Optional.empty();
    }
    int from = narrative.sentenceStart(paragraph - 1, end - 2);
    Speaker speaker = narrative.subject(paragraph - 1, from, end);
    if (speaker.person() < 0) {
      return Optional.empty();
    }
    return Optional.of(new Attribution(quote.text(), speaker, "colon before", w.text(from, end)));
  }

  /** {@code “…,” said NAME. “…”}: the next sentence of the same speech. */
  private Optional<Attribution> continued(
      Quoted quote, @Nullable Quoted previous, Attribution last) {
    int p = quote.paragraph();
    Words w = narrative.words(p);
    int open = w.at(quote.open());
    if (!quoteStartsSentence(quote) || quote.wordCount() < 3 || !closes(quote)) {
      return Optional.empty();
    }
    // nobody else may have become the subject since
    int from = narrative.sentenceStart(p, Math.max(0, open - 2));
    Speaker between = narrative.subject(p, from, open);
    Speaker speaker =
        between.person() < 0 || between.person() == last.speaker().person()
            ? last.speaker()
            : previous != null && w.at(previous.close()) >= from
                ? last.speaker()
                : new Speaker(between.person(), false);
    return Optional.of(new Attribution(quote.text(), speaker, "speech goes on", last.evidence()));
  }

  /** A sentence that is a quote and nothing else, after a sentence about one person. */
  private Optional<Attribution> alone(Quoted quote, @Nullable Attribution last) {
    int p = quote.paragraph();
    Words w = narrative.words(p);
    int open = w.at(quote.open());
    if (!quoteStartsSentence(quote)
        || quote.wordCount() < SPEECH_WITHIN
        || !closes(quote)
        || quote.isTitle()) {
      return Optional.empty();
    }
    int at = p;
    int end = open;
    if (end == 0) {
      if (p == 0) {
        return Optional.empty();
      }
      at = p - 1;
      end = narrative.words(at).size();
    }
    if (end == 0) {
      return Optional.empty();
    }
    int from = narrative.sentenceStart(at, end - 1);
    if (from >= end) {
      from = narrative.sentenceStart(at, Math.max(0, end - 2));
    }
    Speaker speaker = narrative.subject(at, from, end);
    if (speaker.person() < 0) {
      speaker = last != null && open == 0 ? last.speaker() : Speaker.NOBODY;
    }
    if (speaker.person() < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            quote.text(),
            new Speaker(speaker.person(), false),
            "quote alone",
            narrative.words(at).text(from, end)));
  }

  /** Whether a sentence ends where the quote ends. */
  private boolean closes(Quoted quote) {
    Words w = narrative.words(quote.lastParagraph());
    int next = w.at(quote.close());
    return quote.endsSentence() || next >= w.size() || w.isMark(next, '.') || w.isMark(next, '!');
  }
}
