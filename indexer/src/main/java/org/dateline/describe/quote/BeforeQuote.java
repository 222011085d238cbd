package org.dateline.describe.quote;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.describe.person.Sense;
import org.dateline.describe.person.Words;

/**
 * The clause right before a quote that gives it to its speaker: {@code NAME said: “…”}, also at the
 * end of the paragraph before.
 */
final class BeforeQuote {

  /**
   * Words quoted within the writer's own sentence are a phrase of somebody's up to here, and speech
   * from here on. Calibrated on the invented pages: of fifteen such stretches those of ten words
   * and more are given as speech by their authors, and two of nine of the shorter ones.
   */
  static final int SPEECH_WITHIN = 10;

  /** A quote that a comma or a colon leads in is speech from so many words on. */
  static final int SPEECH_LED_IN = 5;

  /** {@code what he called “…”}: words quoted for their own sake. */
  private static final Set<String> CALLED =
      Set.of(
          "called",
          "termed",
          "dubbed",
          "named",
          "labelled",
          "titled",
          "entitled",
          "nannte",
          "genannt",
          "betitelt",
          "appelle",
          "appelait",
          "appelé",
          "qualifié",
          "intitulé",
          "intitulée",
          "llamó",
          "llamado",
          "titulado",
          "titulada",
          "denominado",
          "definito",
          "chiamato",
          "intitolato",
          "chamou",
          "chamado",
          "intitulado",
          "назвал",
          "назвала",
          "называемый",
          "nazwał",
          "nazwała",
          "nazvao",
          "nazvala",
          "nazval");

  /** With which others are quoted: {@code quotes NAME as saying}. */
  private static final Set<String> QUOTING =
      Set.of("quote", "quotes", "quoted", "quoting", "cite", "cites", "cited", "citing");

  /** Prepositions that stand for the verb at the head of a sentence: {@code Pour NAME, « … »}. */
  private static final Set<String> ACCORDING =
      Set.of("pour", "nach", "para", "per", "по", "за", "d'après", "wedle", "po");

  /** Those that do so anywhere. */
  private static final Set<String> IN_THE_WORDS_OF =
      Set.of(
          "selon",
          "laut",
          "zufolge",
          "según",
          "secondo",
          "segundo",
          "według",
          "zdaniem",
          "prema",
          "према",
          "podle",
          "according",
          "words",
          "словам",
          "словами",
          "словима",
          "słowami",
          "słów",
          "riječima",
          "rečima",
          "речима",
          "palabras",
          "parole",
          "palavras",
          "mots",
          "worten");

  private final Passages passages;
  private final Subjects subjects;

  BeforeQuote(Passages passages, Subjects subjects) {
    this.passages = passages;
    this.subjects = subjects;
  }

  Optional<Attribution> read(Speech speech) {
    Quoted quote = speech.quote();
    int p = quote.paragraph();
    Words w = passages.words(p);
    int open = speech.open();
    int from = open == 0 ? 0 : passages.sentenceStart(p, open - 1);
    if (open == 0 || from >= open || w.isMark(open - 1, '.')) {
      return introduced(quote, p, open);
    }
    if (w.isWord(open - 1) && CALLED.contains(w.word(open - 1).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    boolean colon = w.isMark(open - 1, ':');
    int verb = verb(p, from, open);
    int according = verb < 0 ? according(w, from, open) : -1;
    if (according >= 0) {
      Speaker holder = subjects.first(p, according + 1, open);
      return holder.isNamed() && quote.wordCount() >= SPEECH_LED_IN
          ? Optional.of(new Attribution(quote.text(), holder, "according to", w.text(from, open)))
          : Optional.empty();
    }
    if (colon
        ? quote.wordCount() < 3
        : verb < 0 || quote.wordCount() < least(w, from, open, verb, quote)) {
      return Optional.empty();
    }
    if (!colon && quote.isTitle()) {
      return Optional.empty();
    }
    Speaker speaker = speaker(p, from, open, verb);
    if (!speaker.isNamed() && verb < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            quote.text(), speaker, colon ? "colon before" : "said before", w.text(from, open)));
  }

  /**
   * {@code said “…”}, {@code said that “…”}, {@code said, “…”}: from how many words on a quote is
   * speech.
   */
  private static int least(Words w, int from, int open, int verb, Quoted quote) {
    boolean ledIn =
        verb == open - 1
            || (verb == open - 2 && w.is(open - 1, Sense.STOP))
            || (w.isMark(open - 1, ',') && !isAside(w, from, open, verb, quote));
    return ledIn ? SPEECH_LED_IN : SPEECH_WITHIN;
  }

  /** {@code It was, he said, “the safest box”}: the quote ends the writer's own sentence. */
  private static boolean isAside(Words w, int from, int open, int verb, Quoted quote) {
    return quote.startsLower()
        && open - verb <= 2
        && verb - 2 > from
        && (w.isMark(verb - 2, ',') || w.isMark(verb - 1, ','));
  }

  /**
   * Where a preposition stands instead of a verb: {@code Pour l’ambassadeur, « … »}, {@code in the
   * words of the Ambassador: “…”}.
   *
   * @return the word, or -1
   */
  private static int according(Words w, int from, int open) {
    boolean led = w.isMark(open - 1, ',') || w.isMark(open - 1, ':');
    for (int k = open - 1; k >= from; k--) {
      if (w.isWord(k)) {
        String word = w.word(k).toLowerCase(Locale.ROOT);
        if (IN_THE_WORDS_OF.contains(word) && (led || w.isCapital(open - 1))) {
          return k;
        }
        if (k == from && led && ACCORDING.contains(word)) {
          return k;
        }
      }
    }
    return -1;
  }

  private int verb(int p, int from, int open) {
    Words w = passages.words(p);
    for (int i = open - 1; i >= from; i--) {
      if (w.is(i, Sense.SAID) && !passages.isQuoted(p, i)) {
        return reporting(p, from, i);
      }
    }
    return -1;
  }

  /** {@code told us that nobody had complained: “…”}: the verb before what is reported. */
  private int reporting(int p, int from, int verb) {
    Words w = passages.words(p);
    boolean that = false;
    for (int i = verb - 1; i >= from && w.isWord(i); i--) {
      if (that && w.is(i, Sense.SAID) && !passages.isQuoted(p, i)) {
        return i;
      }
      that |= w.isLower(i) && w.word(i).equals("that");
    }
    return verb;
  }

  private Speaker speaker(int p, int from, int open, int verb) {
    Words w = passages.words(p);
    if (verb < 0) {
      return subjects.opening(p, from, open);
    }
    if (verb == from) {
      Speaker speaker = subjects.opening(p, from, open);
      return speaker.isFound() ? speaker : subjects.focus().at(p, from, Verbs.sex(w, verb));
    }
    Speaker cited = cited(p, from, verb);
    if (cited.isNamed()) {
      return cited;
    }
    if (Verbs.isPlural(w, verb)) {
      return Speaker.OTHER;
    }
    Speaker speaker = subjects.ofVerb(p, from, verb).or(subjects.any(p, verb + 1, open, open));
    return speaker.isFound() ? speaker : subjects.focus().at(p, from, Verbs.sex(w, verb)).unsure();
  }

  /** {@code they quote NAME, a former teacher, as saying}: who speaks is not who tells it. */
  private Speaker cited(int p, int from, int verb) {
    Words w = passages.words(p);
    if (verb - 2 <= from || !w.isWord(verb - 1) || !w.word(verb - 1).equals("as")) {
      return Speaker.OTHER;
    }
    for (int k = verb - 2; k >= from; k--) {
      if (w.isWord(k) && QUOTING.contains(w.word(k))) {
        boolean byAnother = k + 1 < verb && w.isWord(k + 1) && w.word(k + 1).equals("by");
        return byAnother ? Speaker.OTHER : subjects.first(p, k + 1, verb);
      }
    }
    return Speaker.OTHER;
  }

  /** A paragraph of its own after one that ends in a colon. */
  private Optional<Attribution> introduced(Quoted quote, int paragraph, int open) {
    if (open != 0 || paragraph == 0 || quote.wordCount() < 3) {
      return Optional.empty();
    }
    Words w = passages.words(paragraph - 1);
    int end = w.size();
    if (end == 0 || !w.isMark(end - 1, ':')) {
      return Optional.empty();
    }
    int from = passages.sentenceStart(paragraph - 1, end - 2);
    Speaker speaker = subjects.opening(paragraph - 1, from, end);
    if (!speaker.isNamed()) {
      return Optional.empty();
    }
    return Optional.of(new Attribution(quote.text(), speaker, "colon before", w.text(from, end)));
  }
}
