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

  /** Letters of the words of {@link #LATTER}: other words are not cut out to be compared. */
  private static final int SHORTEST_LATTER = 6;

  private static final int LONGEST_LATTER = 9;

  private static final Set<String> WITHOUT_ARTICLE = Set.of("ru", "pl", "sr", "cs", "fi", "tr");

  /** Of two named before, the one named last. */
  private static final Set<String> LATTER =
      Set.of("dernier", "dernière", "latter", "último", "última", "letzterer", "letztere");

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
    return first(paragraph, from, to);
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
    if (w.is(i, Sense.HEAD) && isBareOffice(w, i) && !namedSoon(paragraph, i, to)) {
      return office(paragraph, i);
    }
    if (isLatter(w, i)) {
      // ce dernier
      List<int[]> before = before(paragraph, i);
      return before.isEmpty() ? Speaker.NOBODY : new Speaker(before.getFirst()[0], true);
    }
    return Speaker.NOBODY;
  }

  private static boolean isLatter(Words w, int i) {
    int length = w.end(i) - w.start(i);
    return length >= SHORTEST_LATTER
        && length <= LONGEST_LATTER
        && w.isLower(i)
        && w.is(i - 1, Sense.ARTICLE | Sense.STOP)
        && LATTER.contains(w.word(i));
  }

  /** {@code the Minister}; where a language has no article, beside a verb of saying. */
  private static boolean isBareOffice(Words w, int i) {
    if (i == 0) {
      return false;
    }
    boolean beside =
        WITHOUT_ARTICLE.contains(w.language())
            && ((w.isLower(i - 1) && w.is(i - 1, Sense.SAID)) || w.is(i + 1, Sense.SAID));
    return beside || w.is(i - 1, Sense.ARTICLE | Sense.MODIFIER | Sense.DEMONYM);
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
    if (holders.isEmpty()) {
      // an office that no role states: whoever the text is about, before whoever stands nearest
      int subject = subjectBefore(paragraph, i, Cast.Sex.UNKNOWN);
      return subject >= 0 ? new Speaker(subject, false) : lastOf(paragraph, i, holders);
    }
    List<Integer> nearest = cast.nearest(holders, title(paragraph, i));
    return nearest.size() == 1
        ? new Speaker(nearest.getFirst(), false)
        : lastOf(paragraph, i, nearest);
  }

  /** The one of them named last before a word; anybody where there are none. */
  private Speaker lastOf(int paragraph, int word, List<Integer> holders) {
    for (int[] mention : before(paragraph, word)) {
      if (holders.isEmpty() || holders.contains(mention[0])) {
        return new Speaker(mention[0], false);
      }
    }
    return holders.isEmpty() ? Speaker.NOBODY : new Speaker(holders.getFirst(), false);
  }

  /** The noun of an office with what qualifies it before and behind. */
  private Set<Integer> title(int paragraph, int head) {
    Words w = passages.words(paragraph);
    Set<Integer> title = new HashSet<>();
    title.add(w.hash(head));
    int qualifiers = Sense.MODIFIER | Sense.TOPIC | Sense.HEAD;
    for (int k = head - 1; w.is(k, qualifiers) && !w.is(k, Sense.SAID | Sense.ARTICLE); k--) {
      title.add(w.hash(k));
    }
    for (int k = head + 1; w.is(k, qualifiers) && !w.is(k, Sense.SAID); k++) {
      title.add(w.hash(k));
    }
    return title;
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
    for (int p = paragraph; p >= Math.max(0, paragraph - REACH); p--) {
      Words w = passages.words(p);
      int to = p == paragraph ? word : w.size();
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
