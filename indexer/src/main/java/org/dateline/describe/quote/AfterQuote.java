package org.dateline.describe.quote;

import java.util.Optional;
import java.util.Set;
import org.dateline.describe.person.Sense;
import org.dateline.describe.person.Words;

/**
 * The clause right after a quote that gives it to its speaker: {@code “…,” said NAME}, {@code “…”,
 * so der Minister}, {@code “…” demiştir}.
 */
final class AfterQuote {

  /** How far from the quote the verb that gives it to its speaker may stand, in words. */
  private static final int REACH = 24;

  /** A clause without a verb that the lists have is short. */
  private static final int SHORT_CLAUSE = 12;

  /** A verb with an auxiliary or a pronoun, and its full stop. */
  private static final int SHORTEST_CLAUSE = 4;

  private static final Set<String> NAMED =
      Set.of("adlı", "isimli", "başlıklı", "temalı", "konulu", "sloganıyla", "niminen", "nimistä");

  private final Passages passages;
  private final Subjects subjects;

  AfterQuote(Passages passages, Subjects subjects) {
    this.passages = passages;
    this.subjects = subjects;
  }

  Optional<Attribution> read(Speech speech) {
    Quoted quote = speech.quote();
    int p = quote.lastParagraph();
    Words w = passages.words(p);
    int from = speech.close();
    boolean single = quote.wordCount() < 2 && !quote.breaksOff();
    if (from >= w.size() || single || isName(w, from)) {
      return Optional.empty();
    }
    boolean joined = speech.isJoinedBehind() || speech.isFollowedBySaying();
    // in Turkish the verb ends the sentence: Bakan “…” ifadesini kullandı
    boolean verbLast = w.language().equals("tr");
    boolean opens =
        verbLast || quote.resumes() || speech.startsSentence() || speech.isJoinedBefore();
    boolean loose =
        !joined
            && (quote.endsSentence()
                ? !(verbLast || speech.startsSentence())
                : !(opens && w.isLower(from)));
    int to = clauseEnd(p, from);
    int verb = verb(p, from, to);
    if (loose && verb != from) {
      return Optional.empty();
    }
    if (!opens && !joined) {
      return Optional.empty();
    }
    if (!opens && quote.wordCount() < BeforeQuote.SPEECH_WITHIN && !quote.endsWithComma()) {
      return Optional.empty();
    }
    if (quote.isTitle() && !joined) {
      return Optional.empty();
    }
    if (verb < 0) {
      return joined && opens ? unlisted(quote, p, from, to) : Optional.empty();
    }
    // "X said" ends the sentence or goes on with a comma; "X said that" begins a new report
    boolean report = !joined && w.is(verb + 1, Sense.STOP) && !w.is(verb + 1, Sense.LOCATIVE);
    if (report) {
      return Optional.empty();
    }
    Speaker speaker = speaker(speech, p, from, verb, to);
    boolean attached = joined || w.isLower(from);
    if (!attached && !speaker.isNamed()) {
      return Optional.empty();
    }
    return Optional.of(attribution(quote, speaker, p, from, to));
  }

  /** {@code “…” adlı uygulama}: what is quoted is what something is called. */
  private static boolean isName(Words w, int i) {
    return w.isLower(i) && NAMED.contains(w.word(i));
  }

  /** Where what is said about the quote ends: at the sentence, the next quote or a colon. */
  private int clauseEnd(int p, int from) {
    Words w = passages.words(p);
    int to = Math.min(passages.sentenceEnd(p, from), from + REACH);
    for (int i = from; i < to; i++) {
      if (passages.isQuoted(p, i) || w.isMark(i, ':')) {
        return i;
      }
    }
    return to;
  }

  private int verb(int p, int from, int to) {
    Words w = passages.words(p);
    for (int i = from; i < to; i++) {
      if (Verbs.isSaying(w, i)) {
        return i;
      }
    }
    return -1;
  }

  /** In the clause before the verb or behind it, else the subject before the quote. */
  private Speaker speaker(Speech speech, int p, int from, int verb, int to) {
    Words w = passages.words(p);
    int open = speech.open();
    int paragraph = speech.quote().paragraph();
    if (Verbs.holdsPronoun(w, verb)) {
      return subjects.focus().at(paragraph, open, Verbs.sex(w, verb));
    }
    if (Verbs.isPlural(w, verb)) {
      return Speaker.OTHER;
    }
    if (isHearing(w, verb)) {
      // the Team heard her say; NAME was quoted
      Speaker heard = subjects.first(p, verb + 1, to);
      if (heard.isFound()) {
        return heard;
      }
    }
    Speaker speaker = subjects.any(p, from, verb, to).or(subjects.any(p, verb + 1, to, to));
    if (speaker.isFound()) {
      return speaker;
    }
    if (open > 0 && !speech.startsSentence()) {
      Speaker before =
          subjects.opening(paragraph, passages.sentenceStart(paragraph, open - 1), open);
      if (before.isFound()) {
        return before;
      }
    }
    // rekla je; говорится в телеграмме: whoever the text is about
    return subjects.focus().at(paragraph, open, Verbs.sex(w, verb)).unsure();
  }

  private static boolean isHearing(Words w, int verb) {
    String word = w.word(verb);
    return word.equals("heard") || word.equals("quoted");
  }

  /** A short clause with a subject and a verb that no list holds: {@code “…,” mumbled NAME}. */
  private Optional<Attribution> unlisted(Quoted quote, int p, int from, int to) {
    Words w = passages.words(p);
    int start = from;
    while (w.isMark(start)) {
      start++;
    }
    if (quote.wordCount() < 3 || to - start > SHORT_CLAUSE || !hasUnlistedVerb(w, start, to)) {
      return Optional.empty();
    }
    Speaker speaker = subjects.first(p, start, to);
    if (!speaker.isFound() && Verbs.mayLackSubject(w) && to - start <= SHORTEST_CLAUSE) {
      // ha esordito: whoever the text is about
      speaker = subjects.focus().at(p, Math.max(0, start - 1), Cast.Sex.UNKNOWN).unsure();
    }
    return speaker.isNamed() || speaker.isFound()
        ? Optional.of(attribution(quote, speaker, p, from, to))
        : Optional.empty();
  }

  private static boolean hasUnlistedVerb(Words w, int from, int to) {
    for (int i = from; i < Math.min(to, from + 4); i++) {
      if (w.isLower(i) && w.isPlain(i)) {
        return true;
      }
    }
    return false;
  }

  private Attribution attribution(Quoted quote, Speaker speaker, int p, int from, int to) {
    return new Attribution(
        quote.text(), speaker, "said after", passages.words(p).text(from, Math.max(from + 1, to)));
  }
}
