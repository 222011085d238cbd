package org.dateline.describe.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.describe.person.Sense;
import org.dateline.describe.person.Words;

/**
 * Who is the subject of a sentence: a person named, a pronoun or an office that carries on from the
 * sentence before.
 */
final class Subjects {

  /** A pronoun may mean someone named so many paragraphs before. */
  private static final int REACH = 6;

  private final Passages passages;
  private final Cast cast;

  Subjects(Passages passages, Cast cast) {
    this.passages = passages;
    this.cast = cast;
  }

  /**
   * The subject of the stretch of a sentence: the first person, pronoun or office in it, after the
   * first comma where it opens with a preposition.
   */
  Speaker subject(int paragraph, int from, int to) {
    Words w = passages.words(paragraph);
    int start = from;
    if (w.is(from, Sense.LOCATIVE | Sense.CONNECTOR) && !w.is(from, Sense.ARTICLE)) {
      for (int i = from; i < to; i++) {
        if (w.isMark(i, ',')) {
          Speaker later = first(paragraph, i + 1, to);
          if (later.person() >= 0) {
            return later;
          }
        }
      }
    }
    return first(paragraph, start, to);
  }

  /** The first who is meant in a stretch. */
  Speaker first(int paragraph, int from, int to) {
    Words w = passages.words(paragraph);
    for (int i = Math.max(0, from); i < Math.min(to, w.size()); i++) {
      Speaker speaker = at(paragraph, i, to);
      if (speaker.person() >= 0) {
        return speaker;
      }
    }
    return Speaker.NOBODY;
  }

  /** The last who is meant in a stretch. */
  Speaker last(int paragraph, int from, int to) {
    Words w = passages.words(paragraph);
    for (int i = Math.min(to, w.size()) - 1; i >= Math.max(0, from); i--) {
      Speaker speaker = at(paragraph, i, to);
      if (speaker.person() >= 0) {
        return speaker;
      }
    }
    return Speaker.NOBODY;
  }

  private Speaker at(int paragraph, int i, int to) {
    Words w = passages.words(paragraph);
    if (passages.isQuoted(paragraph, i)) {
      return Speaker.NOBODY;
    }
    int named = passages.personAt(paragraph, i);
    if (named >= 0) {
      return new Speaker(named, true);
    }
    if (w.is(i, Sense.PRONOUN) && !w.is(i, Sense.ARTICLE)) {
      return pronoun(paragraph, i);
    }
    if (w.is(i, Sense.HEAD)
        && i > 0
        && w.is(i - 1, Sense.ARTICLE | Sense.MODIFIER | Sense.DEMONYM)
        && !namedSoon(paragraph, i, to)) {
      return office(paragraph, i);
    }
    return Speaker.NOBODY;
  }

  /** Whether the office is only the title of a name that follows. */
  private boolean namedSoon(int paragraph, int head, int to) {
    Words w = passages.words(paragraph);
    for (int i = head + 1; i < Math.min(Math.min(to, w.size()), head + 14); i++) {
      if (passages.personAt(paragraph, i) >= 0) {
        return true;
      }
      if ((w.is(i, Sense.SAID) && w.isLower(i)) || w.isMark(i, '.')) {
        return false;
      }
    }
    return false;
  }

  private Speaker office(int paragraph, int i) {
    List<Integer> holders = cast.holders(passages.words(paragraph).hash(i));
    if (holders.size() == 1) {
      return new Speaker(holders.getFirst(), true);
    }
    for (int[] mention : before(paragraph, i)) {
      if (holders.isEmpty() || holders.contains(mention[0])) {
        return new Speaker(mention[0], false);
      }
    }
    return holders.isEmpty() ? Speaker.NOBODY : new Speaker(holders.getFirst(), false);
  }

  private Speaker pronoun(int paragraph, int i) {
    Words w = passages.words(paragraph);
    Cast.Sex sex =
        w.is(i, Sense.FEMALE) == w.is(i, Sense.MALE)
            ? Cast.Sex.UNKNOWN
            : w.is(i, Sense.FEMALE) ? Cast.Sex.FEMALE : Cast.Sex.MALE;
    return carried(paragraph, i, sex);
  }

  /** Who a pronoun at a word means: the subject before it, if the sex agrees, else the nearest. */
  Speaker carried(int paragraph, int word, Cast.Sex sex) {
    Set<Integer> possible = new HashSet<>();
    int nearest = -1;
    for (int[] mention : before(paragraph, word)) {
      if (mention[1] < paragraph - 1 && !possible.isEmpty()) {
        break;
      }
      if (cast.sex(mention[0]).agreesWith(sex)) {
        if (nearest < 0) {
          nearest = mention[0];
        }
        possible.add(mention[0]);
      }
    }
    if (possible.isEmpty()) {
      return Speaker.NOBODY;
    }
    if (possible.size() == 1) {
      return new Speaker(nearest, true);
    }
    int subject = subjectBefore(paragraph, word, sex);
    return new Speaker(subject >= 0 ? subject : nearest, false);
  }

  /** The nearest sentence before a word that has a person of that sex as its subject. */
  private int subjectBefore(int paragraph, int word, Cast.Sex sex) {
    int end = word;
    for (int p = paragraph; p >= Math.max(0, paragraph - REACH); p--) {
      Words w = passages.words(p);
      int to = p == paragraph ? end : w.size();
      while (to > 0) {
        int from = passages.sentenceStart(p, to - 1);
        int subject = named(p, from, to);
        if (subject >= 0 && cast.sex(subject).agreesWith(sex)) {
          return subject;
        }
        to = from;
      }
    }
    return -1;
  }

  /** The person named as the subject of a sentence; -1 where a pronoun or nobody is. */
  private int named(int paragraph, int from, int to) {
    Words w = passages.words(paragraph);
    boolean opening = w.is(from, Sense.LOCATIVE | Sense.CONNECTOR);
    for (int i = from; i < to; i++) {
      if (passages.isQuoted(paragraph, i)) {
        continue;
      }
      if (opening && !w.isMark(i, ',')) {
        continue;
      }
      opening = false;
      if (w.is(i, Sense.PRONOUN) && i - from < 12) {
        return -1;
      }
      int person = passages.personAt(paragraph, i);
      if (person >= 0) {
        return person;
      }
      if (w.is(i, Sense.HEAD)
          && w.is(i - 1, Sense.ARTICLE | Sense.MODIFIER)
          && !namedSoon(paragraph, i, to)) {
        List<Integer> holders = cast.holders(w.hash(i));
        if (holders.size() == 1) {
          return holders.getFirst();
        }
      }
    }
    return -1;
  }

  /** Persons named before a word, nearest first, with their paragraph. */
  private List<int[]> before(int paragraph, int word) {
    List<int[]> mentions = new ArrayList<>();
    for (int p = paragraph; p >= Math.max(0, paragraph - REACH); p--) {
      Words w = passages.words(p);
      for (int i = (p == paragraph ? word : w.size()) - 1; i >= 0; i--) {
        if (!passages.isQuoted(p, i)) {
          int person = passages.personAt(p, i);
          if (person >= 0) {
            mentions.add(new int[] {person, p});
          }
        }
      }
    }
    return mentions;
  }
}
