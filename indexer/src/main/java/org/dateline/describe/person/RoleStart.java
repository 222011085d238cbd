package org.dateline.describe.person;

import org.dateline.describe.person.Words.Shape;

/** Where a role starts, seen from its noun: what qualifies it before. */
final class RoleStart {

  private final RoleTokens t;
  private final Words w;
  private final boolean english;
  private final boolean turkish;
  private final Morphology morphology;

  RoleStart(RoleTokens tokens) {
    this.t = tokens;
    this.w = tokens.w;
    this.english = tokens.english;
    this.turkish = tokens.w.language().equals("tr");
    this.morphology = tokens.morphology;
  }

  /** Goes left from the noun over what qualifies it. */
  int start(int head, int barrier) {
    int start = head;
    while (start > barrier) {
      int k = start - 1;
      if (qualifies(k, start, head)) {
        start = k;
      } else if (joinsBody(k, barrier)) {
        start = k - 1;
      } else {
        break;
      }
    }
    while (start < head
        && (w.is(start, Sense.AND | Sense.ARTICLE) || w.isMark(start) || t.isPassing(start))) {
      start++;
    }
    return start;
  }

  /** {@code Retired shipmaster NAME}: a capital that only the sentence gives. */
  boolean opensSentence(int k) {
    return w.isCapital(k)
        && w.is(k, Sense.FIRST)
        && (w.senses(k) & ~Sense.FIRST) == 0
        && (english || morphology.isAdjective(w, k));
  }

  private boolean qualifies(int k, int start, int head) {
    if (t.isNamed(k)) {
      return false;
    }
    if (w.isMark(k)) {
      return (w.isMark(k, '/') || w.isMark(k, '-') || w.isMark(k, '–'))
          && w.isCapital(k - 1)
          && w.isCapital(k + 1)
          && !t.isNamed(k - 1);
    }
    if (w.isLower(k)) {
      if (w.is(k, Sense.ARTICLE | Sense.APPOINTED)) {
        return false;
      }
      if (w.is(k, Sense.AND)) {
        return (w.is(k - 1, Sense.TOPIC) && w.is(start, Sense.TOPIC))
            || (isPreposed(start) && w.isLower(k - 1) && morphology.isPreposed(w, k - 1))
            || (morphology.hasGenitive()
                && isQualifying(k - 1)
                && isQualifying(start)
                && !t.isNamed(k - 1));
      }
      if (w.is(k, Sense.MODIFIER | Sense.DEMONYM | Sense.TOPIC)) {
        return true;
      }
      if (turkish && w.is(k, Sense.ORGANISATION)) {
        return k == head - 1;
      }
      if (w.is(k, Sense.ORGANISATION | Sense.COMMON) && english) {
        return k == head - 1 && !w.is(k, Sense.STOP | Sense.SAID);
      }
      if (t.isUnlisted(k)) {
        return english
            ? k == head - 1 && mayFollow(k - 1) && !isVerbal(k)
            : isPreposed(k) || isAttribute(k, head) || isTurkishNoun(k, head);
      }
      return false;
    }
    if (!w.isCapital(k) || w.shape(k) == Shape.INITIAL || w.is(k, Sense.HONORIFIC)) {
      return false;
    }
    if (w.is(k, Sense.STOP | Sense.CALENDAR) && !w.is(k, Sense.HEAD | Sense.MODIFIER)) {
      return false;
    }
    if (w.is(k, Sense.FIRST) && !isKnown(k)) {
      // Retired shipmaster NAME; Bayerns Verkehrsminister
      boolean genitive =
          morphology.isPreposed(w, k) || w.lexicon().endsGenitive(w.text(), w.end(k));
      return (turkish && w.isCapital(k + 1))
          || ((k == head - 1 || isPreposed(k + 1))
              && (genitive || (w.isLower(head) && opensSentence(k))));
    }
    return !((w.is(k, Sense.PLACE) || (w.senses(k) & ~Sense.GIVEN) == 0)
        && !w.is(k, Sense.POSSESSIVE)
        && !morphology.isPreposed(w, k)
        && w.isLower(k - 1)
        && w.is(k - 1, Sense.LOCATIVE | Sense.CONNECTOR));
  }

  /**
   * {@code der kasachische Minister}: an adjective of the noun. German verbs end as adjectives do.
   */
  private boolean isAttribute(int k, int head) {
    boolean told = k == head - 1 && w.is(k - 1, Sense.ARTICLE | Sense.ITS | Sense.CONNECTOR);
    return morphology.isAdjective(w, k)
        && !morphology.isVerbal(w, k)
        && (told || !w.lexicon().capitalisesNouns());
  }

  /** {@code belediye başkanı}: the noun that an office is of; no participle. */
  private boolean isTurkishNoun(int k, int head) {
    return turkish && k == head - 1 && !w.word(k).endsWith("an") && !w.word(k).endsWith("en");
  }

  /** {@code ihmisoikeuspolitiikan yksikön päällikkö}: of what a unit is. */
  private boolean isPreposed(int k) {
    return w.isLower(k) && w.isLower(k + 1) && morphology.isPreposed(w, k);
  }

  /** {@code Чрезвычайный и Полномочный}: an adjective of an office. */
  private boolean isQualifying(int k) {
    return w.is(k, Sense.MODIFIER) && !w.is(k, Sense.HEAD);
  }

  /** {@code Council of Europe Commissioner}: the name of a body before the noun has a link. */
  private boolean joinsBody(int k, int barrier) {
    return k - 1 >= barrier
        && k + 1 < w.size()
        && w.isLower(k)
        && w.is(k, Sense.CONNECTOR)
        && !w.is(k, Sense.LOCATIVE)
        && w.isCapital(k + 1)
        && w.isCapital(k - 1)
        && w.is(k - 1, Sense.ORGANISATION)
        && !w.is(k - 1, Sense.HEAD)
        && !t.isNamed(k - 1);
  }

  /** Whether what stands before a lower-case word lets it open a role. */
  private boolean mayFollow(int k) {
    return k < 0
        || w.isMark(k)
        || w.is(
            k,
            Sense.ARTICLE
                | Sense.ITS
                | Sense.SAID
                | Sense.MODIFIER
                | Sense.DEMONYM
                | Sense.POSSESSIVE)
        || (w.isLower(k) && w.is(k, Sense.CONNECTOR));
  }

  private boolean isVerbal(int k) {
    String word = Letters.fold(w.word(k));
    // The United States welcomes Director NAME
    return (word.endsWith("s") && w.isCapital(k - 1) && !w.is(k - 1, Sense.POSSESSIVE))
        || word.endsWith("ed")
        || word.endsWith("ing")
        || word.endsWith("ly");
  }

  private boolean isKnown(int k) {
    return w.is(
        k,
        Sense.MODIFIER
            | Sense.TOPIC
            | Sense.DEMONYM
            | Sense.ACRONYM
            | Sense.PLACE
            | Sense.ORGANISATION
            | Sense.HEAD
            | (english ? Sense.COMMON : 0)
            | Sense.POSSESSIVE);
  }
}
