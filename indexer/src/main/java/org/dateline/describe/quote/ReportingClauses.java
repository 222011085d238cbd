package org.dateline.describe.quote;

import java.util.ArrayList;
import java.util.List;
import org.dateline.describe.person.Sense;
import org.dateline.describe.person.Words;

/**
 * Clauses within a pair of marks that tell who speaks, as Slavic, Baltic, Hungarian, Spanish and
 * French papers set them: {@code «…, — сказал NAME, — …»}, {@code « …, a déclaré NAME, … »}. They
 * part the stretch in two quotes with a clause between them.
 */
final class ReportingClauses {

  /** A clause with an office of many words, and what goes with it. */
  private static final int LONGEST = 30;

  /** A clause up to the end of the stretch is short, else it is what the quote goes on with. */
  private static final int LONGEST_LAST = 14;

  /** In French words may stand between the auxiliary and its verb: {@code a d’emblée précisé}. */
  private static final int REACH_OF_AUXILIARY = 4;

  private final Quoted quote;
  private final Words w;

  /** The words between the marks. */
  private final int from;

  private final int to;

  private ReportingClauses(Quoted quote, Words w) {
    this.quote = quote;
    this.w = w;
    this.from = w.at(quote.open());
    this.to = w.at(quote.close());
  }

  /** The parts of a quote that its speaker says; the quote itself where no clause stands in it. */
  static List<Quoted> parted(Quoted quote, Words w) {
    return quote.paragraph() == quote.lastParagraph()
        ? new ReportingClauses(quote, w).parts()
        : List.of(quote);
  }

  private List<Quoted> parts() {
    List<Quoted> parts = new ArrayList<>();
    int open = quote.open();
    for (int k = from + 1; k < to; k++) {
      int end = end(k);
      if (end > 0) {
        parts.add(part(open, w.start(k), true));
        open = end < to ? w.start(end) : quote.close();
        k = end;
      }
    }
    if (parts.isEmpty()) {
      return List.of(quote);
    }
    parts.add(part(open, quote.close(), false));
    parts.removeIf(part -> part.text().isEmpty());
    return parts;
  }

  /** Where the clause ends that starts with a mark; -1 where it starts none. */
  private int end(int mark) {
    if (isDash(mark)) {
      return endOfDashed(mark);
    }
    return w.language().equals("fr") && w.isMark(mark, ',') ? endOfFrench(mark) : -1;
  }

  private int endOfDashed(int dash) {
    boolean says =
        Verbs.isSaying(w, dash + 1) || (w.isLower(dash + 1) && Verbs.isSaying(w, dash + 2));
    if (!says) {
      return -1;
    }
    boolean somebody = false;
    for (int k = dash + 2; k < Math.min(to, dash + LONGEST); k++) {
      if (isDash(k)) {
        return somebody ? k : -1;
      }
      somebody |= isSomebody(k);
    }
    return somebody && isLast(dash) ? to : -1;
  }

  /** {@code , a déclaré NAME, la ministre,}: up to the comma behind the name and its office. */
  private int endOfFrench(int comma) {
    int verb = frenchVerb(comma + 1);
    if (verb < 0) {
      return -1;
    }
    boolean somebody = Verbs.holdsPronoun(w, verb);
    for (int k = verb + 1; k < Math.min(to, comma + LONGEST); k++) {
      if (somebody && isEndOfFrench(k)) {
        return k;
      }
      somebody |= isSomebody(k);
    }
    return somebody && isLast(comma) ? to : -1;
  }

  private int frenchVerb(int first) {
    if (Verbs.isSaying(w, first)) {
      return first;
    }
    String word = w.isLower(first) ? w.word(first) : "";
    if (word.equals("a") || word.equals("avait") || word.equals("s'est") || word.equals("s’est")) {
      for (int k = first + 1; k < first + REACH_OF_AUXILIARY; k++) {
        if (Verbs.isSaying(w, k)) {
          return k;
        }
      }
    }
    return -1;
  }

  private boolean isEndOfFrench(int k) {
    boolean stop = w.isMark(k, ';') || w.isMark(k, ':') || w.isMark(k, '.');
    return stop || (w.isMark(k, ',') && !w.is(k + 1, Sense.HEAD));
  }

  /** Whether so few words follow that the clause may end with the stretch. */
  private boolean isLast(int mark) {
    return to - mark <= LONGEST_LAST;
  }

  private boolean isSomebody(int k) {
    return w.isCapital(k) || w.is(k, Sense.HEAD | Sense.PRONOUN);
  }

  private boolean isDash(int k) {
    if (!w.isMark(k)) {
      return false;
    }
    char c = w.text().charAt(w.start(k));
    boolean joins = w.isWord(k + 1) && w.start(k) == w.end(k - 1) && w.start(k + 1) == w.end(k);
    return (c == '–' || c == '—' || c == '-') && !joins;
  }

  /** A part, from the mark that it stands behind. */
  private Quoted part(int open, int close, boolean breaksOff) {
    boolean resumes = open > quote.open();
    int first = open + 1;
    while (resumes && first < close && !Character.isLetterOrDigit(w.text().charAt(first))) {
      first++;
    }
    String words = w.text().substring(Math.min(first, close), close);
    if (!breaksOff) {
      words =
          words.substring(0, words.lastIndexOf(quote.text().charAt(quote.text().length() - 1)) + 1);
    }
    return new Quoted(
        quote.paragraph(), open, close, quote.paragraph(), words.strip(), breaksOff, resumes);
  }
}
