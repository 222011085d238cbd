package org.dateline.describe.quote;

import java.util.ArrayList;
import java.util.List;
import org.dateline.describe.person.Prose;
import org.dateline.describe.person.Sense;
import org.dateline.describe.person.Words;

/**
 * Speech that no closing mark ends, told by the verb of saying behind it: a paragraph that opens
 * with a dash ({@code – Dziękujemy – powiedział NAME}), and a quote whose second mark was forgotten
 * ({@code “We shall see, the Minister said.}).
 */
final class SpokenLines {

  /** What is said about a quote that nothing closes is a short clause. */
  private static final int SHORT_CLAUSE = 9;

  private final Prose prose;

  SpokenLines(Prose prose) {
    this.prose = prose;
  }

  /** Whether a paragraph opens as one of a dialogue. */
  static boolean mayBeIn(String text) {
    return text.length() > 2
        && isDash(text.charAt(0))
        && (Character.isLetter(text.charAt(1)) || Character.isLetter(text.charAt(2)));
  }

  private static boolean isDash(char c) {
    return c == '–' || c == '—' || c == '―' || c == '-';
  }

  /** The speech of such a paragraph; none where no verb of saying follows a second dash. */
  List<Quoted> of(int paragraph) {
    Words w = prose.words(paragraph);
    String text = w.text();
    List<Quoted> spoken = new ArrayList<>();
    int open = 0;
    for (int k = 1; k < w.size(); k++) {
      if (!w.isMark(k) || !isDash(text.charAt(w.start(k))) || isHyphen(w, k)) {
        continue;
      }
      if (open >= 0 && isSaying(w, k + 1)) {
        spoken.add(quoted(paragraph, text, open, w.start(k)));
        open = -1;
      } else if (open < 0) {
        open = w.start(k);
      }
    }
    if (!spoken.isEmpty() && open > 0) {
      spoken.add(quoted(paragraph, text, open, text.length()));
    }
    return spoken;
  }

  /** Between two words that it joins. */
  private static boolean isHyphen(Words w, int k) {
    return w.isWord(k + 1) && w.start(k) == w.end(k - 1) && w.start(k + 1) == w.end(k);
  }

  private static boolean isSaying(Words w, int k) {
    return Verbs.isSaying(w, k) || (w.isLower(k) && Verbs.isSaying(w, k + 1));
  }

  private static boolean opens(String text, int i) {
    char c = text.charAt(i);
    return QuotationMarks.mayOpen(c) || c == '¿' || c == '¡' || c == '…' || c == '(';
  }

  private static Quoted quoted(int paragraph, String text, int open, int close) {
    int from = open + 1;
    while (from < close && !Character.isLetterOrDigit(text.charAt(from)) && !opens(text, from)) {
      from++;
    }
    int start = open == 0 ? 0 : from;
    return new Quoted(paragraph, start, close, paragraph, text.substring(from, close).strip());
  }

  /**
   * Where the clause about a quote starts that its paragraph does not close: at a comma.
   *
   * @return the offset of the comma, or -1
   */
  int tail(int paragraph, int open) {
    Words w = prose.words(paragraph);
    boolean saying = false;
    boolean subject = false;
    for (int k = w.size() - 1; k > 0 && w.size() - k <= SHORT_CLAUSE; k--) {
      if (w.isMark(k, ',')) {
        return saying && subject && w.start(k) > open ? w.start(k) : -1;
      }
      saying |= Verbs.isSaying(w, k);
      subject |= w.isCapital(k) || w.is(k, Sense.HEAD | Sense.PRONOUN);
    }
    return -1;
  }
}
