package org.dateline.describe.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.dateline.describe.person.Sense;
import org.dateline.describe.person.Words;

/**
 * Whom a text is about when it says no name: the subject of the nearest sentence before that has
 * one. A pronoun, an office that no role states and a verb without a subject all mean that person.
 */
final class Focus {

  /** A pronoun may mean someone named so many paragraphs before. */
  private static final int REACH = 6;

  /** More words before are not read again for every quote. */
  private static final int MOST_WORDS = 2_000;

  /** A pronoun so far from the start of a sentence is no longer its subject. */
  private static final int SUBJECT = 12;

  private final Passages passages;
  private final Cast cast;

  Focus(Passages passages, Cast cast) {
    this.passages = passages;
    this.cast = cast;
  }

  /**
   * Who is meant at a word by no more than a sex: the nearest subject that agrees, before one of
   * whom the sex is not known; else whoever is named nearest.
   */
  Speaker at(int paragraph, int word, Cast.Sex sex) {
    Set<Integer> possible = new HashSet<>();
    int nearest = -1;
    for (int[] mention : before(paragraph, word)) {
      if (mention[1] < paragraph - 1 && !possible.isEmpty()) {
        break;
      }
      if (cast.sex(mention[0]).agreesWith(sex)) {
        nearest = nearest < 0 ? mention[0] : nearest;
        possible.add(mention[0]);
      }
    }
    int subject = subject(paragraph, word, p -> cast.sex(p).agreesWith(sex));
    if (subject >= 0) {
      possible.add(subject);
    }
    if (possible.isEmpty()) {
      return Speaker.NOBODY;
    }
    if (subject >= 0 && cast.sex(subject) == Cast.Sex.UNKNOWN) {
      // she of whom the text speaks now is no he in the next sentence
      cast.learn(subject, sex);
    }
    return new Speaker(subject >= 0 ? subject : nearest, possible.size() == 1);
  }

  /** The one of several who is the nearest subject, else who is named last before a word. */
  Speaker among(List<Integer> several, int paragraph, int word) {
    int subject = subject(paragraph, word, several::contains);
    if (subject >= 0) {
      return new Speaker(subject, false);
    }
    for (int[] mention : before(paragraph, word)) {
      if (several.contains(mention[0])) {
        return new Speaker(mention[0], false);
      }
    }
    return several.isEmpty() ? Speaker.NOBODY : new Speaker(several.getFirst(), false);
  }

  /** Whoever is named last before a word. */
  Speaker last(int paragraph, int word) {
    List<int[]> before = before(paragraph, word);
    return before.isEmpty() ? Speaker.NOBODY : Speaker.sure(before.getFirst()[0]);
  }

  /** The subject of the nearest sentence before a word that has such a person for it; or -1. */
  private int subject(int paragraph, int word, IntPredicate accepted) {
    for (int p = paragraph; p >= Math.max(0, paragraph - REACH); p--) {
      int to = p == paragraph ? word : passages.words(p).size();
      int read = 0;
      while (to > 0 && read < MOST_WORDS) {
        int from = passages.sentenceStart(p, to - 1);
        read += to - from;
        int subject = named(p, from, to);
        if (subject >= 0 && accepted.test(subject)) {
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
    int start = from;
    if (w.is(from, Sense.LOCATIVE | Sense.CONNECTOR)) {
      while (start < to && !w.isMark(start, ',')) {
        start++;
      }
      start = start == to ? from : start;
    }
    for (int i = start; i < to; i++) {
      if (passages.isQuoted(paragraph, i)) {
        continue;
      }
      if (w.is(i, Sense.PRONOUN) && !w.is(i, Sense.ARTICLE | Sense.ITS) && i - from < SUBJECT) {
        return -1;
      }
      int person = passages.personAt(paragraph, i);
      if (person >= 0) {
        return person;
      }
      if (Passages.isBareOffice(w, i)
          && !w.is(i, Sense.PLURAL)
          && !passages.isTitleOfNext(paragraph, i, to)) {
        List<Integer> holders = cast.offices().holders(w, i);
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
    int read = 0;
    for (int p = paragraph; p >= Math.max(0, paragraph - REACH); p--) {
      Words w = passages.words(p);
      for (int i = (p == paragraph ? word : w.size()) - 1; i >= 0 && read < MOST_WORDS; i--) {
        read++;
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
