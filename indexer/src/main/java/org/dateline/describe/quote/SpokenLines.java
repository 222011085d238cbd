package org.dateline.describe.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  /** The lexicons of languages that set speech so; Danish and Norwegian have the Swedish one. */
  private static final Set<String> NORTHERN = Set.of("sv", "fi");

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

  /**
   * The speech of such a paragraph; none where no verb of saying follows a second dash or a comma.
   */
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
    return spoken.isEmpty() && NORTHERN.contains(w.language()) ? beforeComma(paragraph, w) : spoken;
  }

  /**
   * {@code – Vatten är frågan, säger NAME. Här kan vi hjälpa.}, as it is set in the north: a comma
   * and the verb end the speech, which may go on behind the sentence.
   */
  private static List<Quoted> beforeComma(int paragraph, Words w) {
    String text = w.text();
    List<Quoted> spoken = new ArrayList<>();
    for (int k = 1; k < w.size() && spoken.isEmpty(); k++) {
      if (w.isMark(k, ',') && Verbs.isSaying(w, k + 1) && isSomebody(w, k + 2)) {
        spoken.add(quoted(paragraph, text, 0, w.start(k)));
        int stop = k + 2;
        while (stop < w.size() && !(w.isMark(stop, '.') && w.isCapital(stop + 1))) {
          stop++;
        }
        boolean told = w.is(stop + 1, Sense.PRONOUN); // what he does, and not what he says
        if (stop + 2 < w.size() && !told) {
          spoken.add(quoted(paragraph, text, w.start(stop), text.length()));
        }
      }
    }
    return spoken;
  }

  /** Whether a name, an office or a pronoun stands there: who speaks. */
  private static boolean isSomebody(Words w, int k) {
    return w.isCapital(k) || w.is(k, Sense.HEAD | Sense.PRONOUN);
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
      subject |= isSomebody(w, k);
    }
    return -1;
  }
}
