package org.dateline.describe.quote;

import java.util.List;
import java.util.Set;
import org.dateline.describe.person.Sense;
import org.dateline.describe.person.Words;

/**
 * Who is the subject of a clause: a person named, a pronoun, an office; or an institution, a group
 * or a text, and then nobody whom the page names.
 */
final class Subjects {

  /** Letters of the words of {@link #LATTER}: other words are not cut out to be compared. */
  private static final int SHORTEST_LATTER = 6;

  private static final int LONGEST_LATTER = 9;

  /** So many words of a verb may stand between it and its subject: {@code had also been}. */
  private static final int MOST_AUXILIARIES = 3;

  /** Of two named before, the one named last. */
  private static final Set<String> LATTER =
      Set.of("dernier", "dernière", "latter", "último", "última", "letzterer", "letztere");

  /** Parts of a verb that are no subject. */
  private static final Set<String> AUXILIARIES =
      Set.of(
          "has", "had", "was", "is", "also", "then", "later", "a", "avait", "aussi", "hat", "hatte",
          "auch", "ha", "había", "también", "aveva", "anche", "tinha", "também", "je", "jest",
          "также", "również", "takođe", "further", "ensuite", "dann", "luego", "poi", "ise",
          "potom", "затем", "потом");

  /** What makes the noun behind it one of many, and nobody whom the page has named. */
  private static final Set<String> INDEFINITE =
      Set.of(
          "a", "an", "one", "another", "some", "un", "une", "ein", "eine", "una", "uno", "um",
          "uma", "otro", "otra", "altro", "altra", "outro", "outra", "anderer", "andere", "autre",
          "bir", "jeden", "jedna", "jedan", "один", "одна");

  /** {@code a declaration which says}: the subject is no person. */
  private static final Set<String> OF_THINGS = Set.of("which", "that", "welches", "das");

  private final Passages passages;
  private final Cast cast;
  private final Focus focus;

  Subjects(Passages passages, Cast cast) {
    this.passages = passages;
    this.cast = cast;
    this.focus = new Focus(passages, cast);
  }

  Focus focus() {
    return focus;
  }

  /**
   * The subject of a verb that stands before it: right before it, else the first in its clause,
   * else the first in the sentence.
   *
   * @param from where the sentence starts
   */
  Speaker ofVerb(int paragraph, int from, int verb) {
    Words w = passages.words(paragraph);
    Speaker beside = beside(paragraph, from, verb);
    if (beside.isFound()) {
      return beside;
    }
    int comma = verb - 1;
    while (comma >= from && !(w.isMark(comma, ',') && !passages.isQuoted(paragraph, comma))) {
      comma--;
    }
    Speaker inClause = comma < from ? Speaker.NOBODY : any(paragraph, comma + 1, verb, verb);
    return inClause.or(opening(paragraph, from, verb));
  }

  /** Who stands right before a verb and its auxiliaries. */
  private Speaker beside(int paragraph, int from, int verb) {
    Words w = passages.words(paragraph);
    int k = verb - 1;
    while (k > from
        && verb - k <= MOST_AUXILIARIES
        && w.isLower(k)
        && !w.is(k, Sense.PRONOUN)
        && AUXILIARIES.contains(w.word(k))) {
      k--;
    }
    if (k < from || !w.isWord(k)) {
      return Speaker.NOBODY;
    }
    if (w.isLower(k) && OF_THINGS.contains(w.word(k))) {
      return Speaker.OTHER;
    }
    if (w.isLower(k) && w.isMark(k - 1, ',') && isWho(w, k)) {
      return last(paragraph, from, k);
    }
    if (w.is(k, Sense.HEAD) && w.isLower(k) && w.isLower(k - 1) && isIndefinite(w, k)) {
      return Speaker.OTHER;
    }
    return at(paragraph, k, verb);
  }

  private static boolean isWho(Words w, int k) {
    String word = w.word(k);
    return word.equals("who") || word.equals("qui");
  }

  private static boolean isIndefinite(Words w, int head) {
    return INDEFINITE.contains(w.word(head - 1))
        || (w.isLower(head - 2) && INDEFINITE.contains(w.word(head - 2)));
  }

  /**
   * The first person, pronoun or office of a sentence, after the first comma where it opens with a
   * preposition.
   */
  Speaker opening(int paragraph, int from, int to) {
    Words w = passages.words(paragraph);
    if (w.is(from, Sense.LOCATIVE | Sense.CONNECTOR) && !w.is(from, Sense.ARTICLE)) {
      for (int i = from; i < to; i++) {
        if (w.isMark(i, ',')) {
          Speaker later = first(paragraph, i + 1, to);
          if (later.isFound()) {
            return later;
          }
        }
      }
    }
    return first(paragraph, from, to);
  }

  /**
   * Who speaks in a sentence that a quote follows: who says so at its end ({@code …, NAME said.}),
   * else its subject.
   */
  Speaker ofSentence(int paragraph, int from, int to) {
    Words w = passages.words(paragraph);
    int end = w.isMark(to - 1) ? to - 1 : to;
    for (int comma = end - 1; comma > from; comma--) {
      if (w.isMark(comma, ',') && !passages.isQuoted(paragraph, comma)) {
        boolean says = Verbs.isSaying(w, end - 1) || Verbs.isSaying(w, comma + 1);
        Speaker last = says ? first(paragraph, comma + 1, end) : Speaker.NOBODY;
        return last.isNamed() ? last : opening(paragraph, from, to);
      }
    }
    return opening(paragraph, from, to);
  }

  /** The first who is meant in a stretch. */
  Speaker first(int paragraph, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, passages.words(paragraph).size()); i++) {
      Speaker speaker = at(paragraph, i, to);
      if (speaker.isFound()) {
        return speaker;
      }
    }
    return Speaker.NOBODY;
  }

  /**
   * The first who is meant in a clause, institutions and persons whom the page does not list among
   * them.
   */
  Speaker any(int paragraph, int from, int to, int limit) {
    Words w = passages.words(paragraph);
    for (int i = Math.max(0, from); i < Math.min(to, w.size()); i++) {
      Speaker speaker = at(paragraph, i, limit);
      if (speaker.isFound()) {
        return speaker;
      }
      if (isBody(paragraph, i, limit) || isStranger(paragraph, i)) {
        return Speaker.OTHER;
      }
    }
    return Speaker.NOBODY;
  }

  /** The last who is meant in a stretch. */
  Speaker last(int paragraph, int from, int to) {
    Words w = passages.words(paragraph);
    for (int i = Math.min(to, w.size()) - 1; i >= Math.max(0, from); i--) {
      Speaker speaker = at(paragraph, i, to);
      if (speaker.isNamed()) {
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
      return Speaker.sure(named);
    }
    if (w.is(i, Sense.PRONOUN) && !w.is(i, Sense.ARTICLE)) {
      return w.is(i, Sense.PLURAL) ? Speaker.OTHER : focus.at(paragraph, i, Cast.Sex.of(w, i));
    }
    if (w.is(i, Sense.HEAD) && !passages.isTitleOfNext(paragraph, i, to)) {
      if (w.is(i, Sense.PLURAL)) {
        return isSubject(w, i) ? Speaker.OTHER : Speaker.NOBODY;
      }
      if (Passages.isBareOffice(w, i)) {
        return office(paragraph, i);
      }
    }
    return isLatter(w, i) ? focus.last(paragraph, i) : Speaker.NOBODY;
  }

  /**
   * Whether a noun, what else is in its name and its article stand behind no preposition, and
   * behind no office whose genitive they are.
   */
  private static boolean isSubject(Words w, int i) {
    int k = i - 1;
    while (w.isCapital(k) && !w.is(k, Sense.FIRST)) { // "of the Kosovo Police Service"
      k--;
    }
    while (w.is(k, Sense.ARTICLE | Sense.MODIFIER | Sense.DEMONYM | Sense.ACRONYM)
        && !w.is(k, Sense.LOCATIVE)) {
      k--;
    }
    boolean genitive = !w.language().equals("en") && w.is(k, Sense.HEAD); // președinta Curții
    return !genitive && !w.is(k, Sense.CONNECTOR | Sense.LOCATIVE);
  }

  /** {@code the Ministry said}: an institution, and no part of the title of somebody named. */
  private boolean isBody(int paragraph, int i, int to) {
    Words w = passages.words(paragraph);
    if (!w.is(i, Sense.ORGANISATION | Sense.ACRONYM)
        || !(w.isCapital(i) || w.is(i - 1, Sense.ARTICLE))
        || w.is(i, Sense.HEAD | Sense.POSSESSIVE)
        || !isSubject(w, i)) {
      return false;
    }
    for (int k = i + 1; k < Math.min(to, w.size()); k++) {
      if (w.isMark(k) || Verbs.isSaying(w, k) || (w.isLower(k) && w.is(k, Sense.LOCATIVE))) {
        return true;
      }
      if (w.is(k, Sense.HEAD) || passages.personAt(paragraph, k) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** A name of two words or more that is nobody's of the page. */
  private boolean isStranger(int paragraph, int i) {
    Words w = passages.words(paragraph);
    if (!isUnknownName(w, i) || !isUnknownName(w, i + 1)) {
      return false;
    }
    for (int k = i; w.isCapital(k) || w.is(k, Sense.PARTICLE); k++) {
      if (passages.personAt(paragraph, k) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnknownName(Words w, int i) {
    return w.isCapital(i) && (w.isPlain(i) || w.is(i, Sense.GIVEN)) && !w.is(i, Sense.FIRST);
  }

  private static boolean isLatter(Words w, int i) {
    int length = w.end(i) - w.start(i);
    return length >= SHORTEST_LATTER
        && length <= LONGEST_LATTER
        && w.isLower(i)
        && w.is(i - 1, Sense.ARTICLE | Sense.STOP)
        && LATTER.contains(w.word(i));
  }

  private Speaker office(int paragraph, int i) {
    Words w = passages.words(paragraph);
    Cast.Sex sex = Cast.Sex.ofOffice(w, i);
    List<Integer> holders = cast.offices().holders(w, i);
    List<Integer> agreeing = holders.stream().filter(p -> cast.sex(p).agreesWith(sex)).toList();
    if (agreeing.size() == 1) {
      return Speaker.sure(agreeing.getFirst());
    }
    if (agreeing.isEmpty()) {
      // an office that no role states: whoever it stands beside, else whom the text is about
      int beside = passages.besideSame(paragraph, i);
      return beside >= 0 && cast.sex(beside).agreesWith(sex)
          ? new Speaker(beside, false)
          : focus.at(paragraph, i, sex).unsure();
    }
    List<Integer> nearest = cast.offices().nearest(agreeing, w, i);
    return nearest.size() == 1
        ? new Speaker(nearest.getFirst(), false)
        : focus.among(nearest, paragraph, i);
  }
}
