package org.dateline.describe.quote;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.describe.person.Prose;
import org.dateline.describe.person.Sense;
import org.dateline.describe.person.Words;

/** The paragraphs of a page with what a reader of quotes asks of each word, and their sentences. */
final class Passages {

  /**
   * A paragraph, cut into words.
   *
   * @param words its words
   * @param quoted which of them stand in quotation marks
   * @param persons whose surname each word is, or -1; filled when asked
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Passage(Words words, BitSet quoted, int[] persons) {}

  /** Who stands beside a noun of office nearest before a word: all before it is looked through. */
  private record Beside(int paragraph, int head, int person) {

    private static final Beside NOTHING = new Beside(0, 0, -1);

    private boolean isBefore(int other, int word) {
      return paragraph < other || (paragraph == other && head <= word);
    }
  }

  /** An honorific stands at most so many words before a surname. */
  private static final int LONGEST_NAME = 5;

  private static final Set<String> WITHOUT_ARTICLE =
      Set.of("ru", "uk", "pl", "sr", "cs", "fi", "tr", "et", "bg");

  /** A name stands at most so many words behind the noun of its office. */
  private static final int LONGEST_TITLE = 14;

  /** Whose surname a word is has not been asked yet. */
  private static final int UNKNOWN = -2;

  private final Prose prose;
  private final List<Quoted> quotes;
  private final Cast cast;

  /** Cut when first looked at: most paragraphs of a release are far from any quote. */
  private final Map<Integer, Passage> passages = new HashMap<>();

  /** By the hash of the noun. */
  private final Map<Integer, Beside> beside = new HashMap<>();

  Passages(Prose prose, List<Quoted> quotes, Cast cast) {
    this.prose = prose;
    this.quotes = quotes;
    this.cast = cast;
  }

  private Passage passage(int paragraph) {
    Passage passage = passages.get(paragraph);
    if (passage == null) {
      passage = cut(paragraph);
      passages.put(paragraph, passage);
    }
    return passage;
  }

  private Passage cut(int paragraph) {
    Words words = prose.words(paragraph);
    BitSet quoted = new BitSet(words.size());
    for (int q = firstQuote(paragraph); q < quotes.size(); q++) {
      Quoted quote = quotes.get(q);
      if (quote.paragraph() > paragraph) {
        break;
      }
      int from = paragraph == quote.paragraph() ? words.at(quote.open()) : 0;
      int to = paragraph == quote.lastParagraph() ? words.at(quote.close()) : words.size();
      quoted.set(from, Math.max(from, to));
    }
    int[] persons = new int[words.size()];
    Arrays.fill(persons, UNKNOWN);
    return new Passage(words, quoted, persons);
  }

  /** The first quote that reaches into a paragraph; quotes stand in order. */
  private int firstQuote(int paragraph) {
    int low = 0;
    int high = quotes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotes.get(middle).lastParagraph() < paragraph) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whose surname a word is; -1 for nobody's. */
  int personAt(int paragraph, int word) {
    Passage passage = passage(paragraph);
    int known = passage.persons()[word];
    if (known == UNKNOWN) {
      known = cast.at(passage.words(), word);
      passage.persons()[word] = known;
    }
    return known;
  }

  /**
   * Who stands in one sentence with the same noun of office, nearest before a word; -1 for nobody.
   * What was looked through for an earlier word is not looked through again.
   */
  int besideSame(int paragraph, int head) {
    int noun = words(paragraph).hash(head);
    Beside known = beside.getOrDefault(noun, Beside.NOTHING);
    Beside before = known.isBefore(paragraph, head) ? known : Beside.NOTHING;
    int person = besideSame(noun, paragraph, head, before);
    beside.put(noun, new Beside(paragraph, head, person));
    return person;
  }

  private int besideSame(int noun, int paragraph, int head, Beside before) {
    for (int p = paragraph; p >= before.paragraph(); p--) {
      Words w = words(p);
      int to = p == before.paragraph() ? before.head() : 0;
      for (int i = (p == paragraph ? head : w.size()) - 1; i >= to; i--) {
        if (w.hash(i) == noun && w.is(i, Sense.HEAD)) {
          int person = near(p, i);
          if (person >= 0) {
            return person;
          }
        }
      }
    }
    return before.person();
  }

  /** Who is named with a noun of office: {@code NAME, the Mayor}, {@code the Mayor, NAME}. */
  private int near(int paragraph, int head) {
    Words w = words(paragraph);
    int k = head - 1;
    while (w.is(k, Sense.ARTICLE | Sense.MODIFIER | Sense.DEMONYM | Sense.ACRONYM)) {
      k--;
    }
    if (w.isMark(k, ',') && k > 0 && personAt(paragraph, k - 1) >= 0) {
      return personAt(paragraph, k - 1);
    }
    for (k = head + 1; k < Math.min(w.size(), head + LONGEST_TITLE) && !w.isMark(k, '.'); k++) {
      if (personAt(paragraph, k) >= 0) {
        return personAt(paragraph, k);
      }
      if (Verbs.isSaying(w, k)) {
        break;
      }
    }
    return -1;
  }

  /** Takes the sex of somebody from {@code Mr}, {@code Mme} before a mention. */
  void learnSexes() {
    for (int p = 0; p < prose.texts().size(); p++) {
      Words w = words(p);
      for (int i = 1; i < w.size(); i++) {
        if (w.is(i, Sense.HEAD)) {
          learnSex(p, i);
        }
        if (w.is(i, Sense.HONORIFIC) && Cast.Sex.of(w, i) != Cast.Sex.UNKNOWN) {
          for (int k = i + 1; k < Math.min(w.size(), i + LONGEST_NAME) && !w.isMark(k); k++) {
            if (personAt(p, k) >= 0) {
              cast.learn(personAt(p, k), Cast.Sex.of(w, i));
              break;
            }
          }
        }
      }
    }
  }

  /** {@code la ministre NAME}: by the title that somebody has right before the name. */
  private void learnSex(int paragraph, int head) {
    Words w = words(paragraph);
    for (int k = head + 1; k < Math.min(w.size(), head + LONGEST_NAME) && !w.isMark(k); k++) {
      int person = personAt(paragraph, k);
      if (person >= 0) {
        if (cast.sex(person) == Cast.Sex.UNKNOWN
            && cast.offices().holders(w, head).contains(person)) {
          cast.learn(person, Cast.Sex.ofOffice(w, head));
        }
        return;
      }
    }
  }

  /**
   * Whether a noun of office stands for its holder: {@code the Minister}; where a language has no
   * article, beside a verb of saying or at the head of a sentence.
   */
  static boolean isBareOffice(Words w, int i) {
    if (!w.is(i, Sense.HEAD)) {
      return false;
    }
    boolean beside =
        WITHOUT_ARTICLE.contains(w.language())
            && (Verbs.isSaying(w, i - 1) || Verbs.isSaying(w, i + 1) || w.is(i, Sense.FIRST));
    return beside
        || w.is(
            i - 1,
            Sense.ARTICLE
                | Sense.MODIFIER
                | Sense.DEMONYM
                | Sense.ACRONYM
                | Sense.TOPIC
                | Sense.POSSESSIVE);
  }

  /** Whether an office is only the title of a name that follows. */
  boolean isTitleOfNext(int paragraph, int head, int to) {
    Words w = words(paragraph);
    for (int i = head + 1; i < Math.min(Math.min(to, w.size()), head + LONGEST_TITLE); i++) {
      if (personAt(paragraph, i) >= 0) {
        return true;
      }
      if (Verbs.isSaying(w, i) || w.isMark(i, '.')) {
        return false;
      }
    }
    return false;
  }

  Words words(int paragraph) {
    return passage(paragraph).words();
  }

  boolean isQuoted(int paragraph, int word) {
    return passage(paragraph).quoted().get(word);
  }

  /** Where the sentence that holds a word starts. */
  int sentenceStart(int paragraph, int word) {
    Words w = words(paragraph);
    int i = Math.min(word, w.size() - 1);
    while (i > 0) {
      if (!isQuoted(paragraph, i - 1) && isStop(w, i - 1)) {
        return i;
      }
      if (isQuoted(paragraph, i - 1)
          && !isQuoted(paragraph, i)
          && w.is(i, Sense.FIRST)
          && w.isCapital(i)) {
        return i;
      }
      i--;
    }
    return 0;
  }

  /** A mark that ends a sentence; not the one after an ordinal: {@code am 3. Mai}. */
  private static boolean isStop(Words w, int i) {
    if (w.isMark(i, '.')) {
      boolean ordinal =
          w.isNumber(i - 1)
              && (w.isNumber(i + 1)
                  || w.isLower(i + 1)
                  || w.isMark(i + 1)
                  || w.is(i + 1, Sense.CALENDAR));
      return !ordinal;
    }
    return w.isMark(i, '!') || w.isMark(i, '?');
  }

  /** Where the sentence that holds a word ends: after its mark. */
  int sentenceEnd(int paragraph, int word) {
    Words w = words(paragraph);
    for (int i = word; i < w.size(); i++) {
      if (!isQuoted(paragraph, i) && (isStop(w, i) || w.isMark(i, ';'))) {
        return i + 1;
      }
    }
    return w.size();
  }
}
