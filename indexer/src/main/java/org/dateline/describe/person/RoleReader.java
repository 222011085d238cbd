package org.dateline.describe.person;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.describe.person.Words.Shape;

/**
 * Reads the role beside a name: before it ({@code the Chairwoman of the Senate, NAME}), after it
 * ({@code NAME, the Speaker of the Senate}), or by a verb ({@code NAME was appointed as …}).
 */
final class RoleReader {

  /** The longest title seen in releases has 19 words; twice that is a sentence. */
  private static final int LONGEST = 40;

  private static final int STUFF =
      Sense.HEAD
          | Sense.MODIFIER
          | Sense.TOPIC
          | Sense.CONNECTOR
          | Sense.ARTICLE
          | Sense.AND
          | Sense.DEMONYM;

  /** Words of a role that no list holds, in a row or not; more are a sentence. */
  private static final int MOST_UNLISTED = 3;

  /** Says since when, not what. */
  private static final Set<String> PASSING =
      Set.of("new", "current", "newly", "newly-appointed", "newly-elected", "appointed", "then");

  private final Words w;
  private final BitSet named;
  private final boolean english;

  /**
   * @param named the words that belong to names
   */
  RoleReader(Words w, BitSet named, boolean english) {
    this.english = english;
    this.w = w;
    this.named = named;
  }

  /** The role that ends right before a name. */
  Optional<Role> before(int nameFrom) {
    int last = nameFrom - 1;
    while (last >= 0
        && !named.get(last)
        && ((w.is(last, Sense.HONORIFIC) && !startsRole(last))
            || (w.isMark(last, '-') && w.is(last - 1, Sense.HONORIFIC)))) {
      last--;
    }
    boolean comma = w.isMark(last, ',') || w.isMark(last, ':') || w.isMark(last, '–');
    if (comma) {
      last--;
      if (w.isMark(last + 1, ':') && !w.is(last, Sense.HEAD | Sense.MODIFIER | Sense.TOPIC)) {
        return Optional.empty();
      }
    }
    if (!comma && w.isLower(last) && w.is(last, Sense.CONNECTOR | Sense.ARTICLE)) {
      // "the Bishop of Noto", "Direktor des Instituts": what follows is what the office is of
      return Optional.empty();
    }
    int from = collect(last, comma);
    int head = firstHead(from, last + 1);
    if (head < 0) {
      return Optional.empty();
    }
    int start = startOf(head, from);
    // "Adviser to President NAME": the title beside the name is the bearer's, the rest is not
    for (int k = last; k > head; k--) {
      if (w.is(k, Sense.HEAD) && w.is(k - 1, Sense.CONNECTOR) && !comma) {
        boolean simple = true;
        for (int j = k + 1; j <= last; j++) {
          simple &= w.is(j, Sense.MODIFIER | Sense.HEAD);
        }
        if (simple) {
          start = k;
          head = k;
        }
        break;
      }
    }
    if (comma && !announces(start, head, last + 1)) {
      return Optional.empty();
    }
    return Optional.of(
        new Role(
            text(start, last + 1, head, nameFrom),
            start,
            last + 1,
            w.hash(head),
            w.is(head, Sense.PLURAL),
            !comma));
  }

  /** The role that starts right after a name. */
  Optional<Role> after(int nameTo) {
    boolean comma = w.isMark(nameTo, ',');
    boolean bracket = w.isMark(nameTo, '(');
    boolean dash =
        w.isMark(nameTo, '–')
            || w.isMark(nameTo, '-')
            || w.isMark(nameTo, '—')
            || w.isMark(nameTo, '|');
    if (comma || bracket || dash) {
      return phrase(nameTo + 1, bracket, false);
    }
    return appointed(nameTo);
  }

  /** The role that a verb gives: {@code NAME was appointed as …}. */
  Optional<Role> byVerb(int nameTo) {
    return appointed(nameTo);
  }

  /** {@code Judge NAME of the Basic Court}: what an office before a name is of, behind the name. */
  Role of(Role office, int nameTo) {
    boolean whole =
        office.plural() || office.to() - office.from() > 3 || w.is(office.to() - 1, Sense.TOPIC);
    if (whole
        || !office.adjacent()
        || !w.is(nameTo, Sense.CONNECTOR)
        || w.is(nameTo, Sense.LOCATIVE)) {
      return office;
    }
    int k = nameTo + 1;
    while (w.is(k, Sense.ARTICLE)) {
      k++;
    }
    int start = k;
    while (k < w.size() && isCapital(k) && !named.get(k) && !w.is(k, Sense.POSSESSIVE)) {
      k++;
    }
    return k == start
        ? office
        : new Role(
            office.text() + " " + w.text(nameTo, k), office.from(), k, office.head(), false, true);
  }

  /** {@code the Office is headed by Ambassador NAME}. */
  Optional<Role> headed(int from, Optional<Role> rank) {
    int by = rank.map(Role::from).orElse(from) - 1;
    if (!w.isLower(by) || !w.is(by - 1, Sense.HEADED) || !w.is(by - 2, Sense.APPOINTED)) {
      return Optional.empty();
    }
    int end = by - 2;
    int start = end;
    while (start > 0
        && !named.get(start - 1)
        && (isCapital(start - 1) || w.is(start - 1, Sense.CONNECTOR))
        && !w.is(start, Sense.FIRST)) {
      start--;
    }
    while (start < end && w.is(start, Sense.ARTICLE)) {
      start++;
    }
    if (start == end || !w.isCapital(start)) {
      return Optional.empty();
    }
    String text = "head of the " + w.text(start, end);
    return Optional.of(
        new Role(
            rank.map(r -> r.text() + ", ").orElse("") + text,
            start,
            rank.map(Role::to).orElse(by),
            rank.map(Role::head).orElse(w.hash(by - 1)),
            false,
            rank.isPresent()));
  }

  private Optional<Role> appointed(int nameTo) {
    boolean appointed = false;
    for (int k = nameTo; k < Math.min(w.size(), nameTo + 8); k++) {
      if (w.is(k, Sense.APPOINTED)) {
        appointed = true;
      } else if (appointed && (w.is(k, Sense.ARTICLE) || w.isCapital(k) || w.is(k, Sense.HEAD))) {
        return phrase(k, false, true);
      } else if (!w.isLower(k)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The role phrase that starts at {@code from}; none where the next name takes it. */
  private Optional<Role> phrase(int from, boolean bracket, boolean strict) {
    int k = from;
    while (w.is(k, Sense.ARTICLE) || w.is(k, Sense.ITS) || w.is(k, Sense.HONORIFIC)) {
      k++;
    }
    if (w.isLower(k) && w.is(k, Sense.APPOINTED) && w.is(k, Sense.CONNECTOR)) {
      k++;
    }
    int start = k;
    int head = -1;
    int unlisted = 0;
    int firstUnlisted = -1;
    int limit = Math.min(w.size(), from + LONGEST);
    for (; k < limit; k++) {
      if (named.get(k)) {
        break;
      }
      if (w.isMark(k)) {
        if (w.isMark(k, '(') && !bracket) {
          int close = closing(k);
          if (close > 0) {
            k = close;
            continue;
          }
        }
        if ((w.isMark(k, '-') || w.isMark(k, '/') || w.isMark(k, '&') || w.isMark(k, '–'))
            && head >= 0
            && w.isCapital(k + 1)
            && !named.get(k + 1)) {
          continue;
        }
        break;
      }
      if (w.is(k, Sense.AND) && head >= 0 && leadsToName(k + 1)) {
        return Optional.empty();
      }
      if (w.is(k, Sense.AND) && (head < 0 || !continues(k + 1))) {
        break;
      }
      if (w.shape(k) == Shape.NUMBER) {
        break;
      }
      boolean stuff =
          w.is(k, STUFF | Sense.ORGANISATION) || isCapital(k) || (head >= 0 && isAdjective(k));
      if (!stuff && head >= 0 && unlisted < MOST_UNLISTED && isComplement(k, firstUnlisted)) {
        unlisted++;
        firstUnlisted = firstUnlisted < 0 ? k : firstUnlisted;
        continue;
      }
      if (!stuff || (k > start && w.isCapital(k) && w.is(k, Sense.FIRST))) {
        break;
      }
      if (w.is(k, Sense.HEAD) && head < 0) {
        head = k;
      }
      if (head < 0
          && ((w.is(k, Sense.CONNECTOR) && !w.is(k, Sense.MODIFIER | Sense.TOPIC))
              || k - start > 6)) {
        return Optional.empty();
      }
    }
    if (firstUnlisted >= 0 && k < w.size() && !w.isMark(k)) {
      // the sentence goes on: the unlisted words may be its verb
      k = firstUnlisted;
    }
    int end = k;
    if (head < 0
        || (end < w.size() && named.get(end))
        || (strict && w.is(start, Sense.STOP) && !w.is(start, Sense.HEAD | Sense.MODIFIER))) {
      return Optional.empty();
    }
    while (end > head + 1
        && (w.is(end - 1, Sense.CONNECTOR | Sense.ARTICLE | Sense.AND) || w.isMark(end - 1))
        && !w.isMark(end - 1, ')')
        && !w.isCapital(end - 1)) {
      end--;
    }
    return Optional.of(
        new Role(text(start, end, head, -1), start, end, w.hash(head), shared(end, head), false));
  }

  /** Whether the role goes with the names that follow it: {@code A, the Chairmen of …, B and C}. */
  private boolean shared(int end, int head) {
    return w.is(head, Sense.PLURAL) && w.isMark(end, ',') && named.get(end + 1);
  }

  /**
   * Whether a word that no list holds goes on with a role: {@code teacher of mathematics in the
   * village}.
   */
  private boolean isComplement(int k, int firstUnlisted) {
    if (!w.isLower(k)
        || w.is(
            k,
            Sense.STOP
                | Sense.SAID
                | Sense.PRONOUN
                | Sense.ITS
                | Sense.APPOINTED
                | Sense.AND
                | Sense.HEADED)) {
      return false;
    }
    return w.is(k - 1, Sense.CONNECTOR | Sense.ARTICLE | Sense.POSSESSIVE)
        || firstUnlisted == k - 1
        || (w.is(k - 1, Sense.TOPIC | Sense.MODIFIER | Sense.ORGANISATION)
            && !w.word(k).endsWith("ed"));
  }

  /** {@code , Minister for Trade and Industry NAME}: the office is that of the name behind it. */
  private boolean leadsToName(int from) {
    int k = from;
    while (k < w.size()
        && !named.get(k)
        && w.isCapital(k)
        && !w.is(k, Sense.HEAD | Sense.HONORIFIC | Sense.ARTICLE)) {
      k++;
    }
    return k > from && k < w.size() && named.get(k);
  }

  /** Whether a role goes on after "and": with another office or topic, not with another person. */
  private boolean continues(int k) {
    for (int j = k; j < Math.min(w.size(), k + 12); j++) {
      if (named.get(j)) {
        return false;
      }
      if (w.isMark(j) && !w.isMark(j, '-')) {
        break;
      }
      if (w.isLower(j) && !w.is(j, STUFF)) {
        return j > k;
      }
    }
    return isCapital(k) || w.is(k, Sense.TOPIC | Sense.HEAD | Sense.MODIFIER);
  }

  /** Goes left from {@code last} over everything that a role may hold. */
  private int collect(int last, boolean comma) {
    int unlisted = 0;
    boolean afterComma = comma;
    int k = last;
    int limit = Math.max(0, last - LONGEST);
    for (; k >= limit; k--) {
      if (named.get(k) || (k < last && w.is(k + 1, Sense.FIRST))) {
        break;
      }
      if (w.isMark(k)) {
        if (w.isMark(k, ')')) {
          int open = opening(k);
          if (open < 0) {
            break;
          }
          k = open;
          continue;
        }
        boolean joins =
            w.isMark(k, '-') || w.isMark(k, '–') || w.isMark(k, '/') || w.isMark(k, '&');
        if (joins && k > 0 && isCapital(k - 1) && isCapital(k + 1)) {
          continue;
        }
        if (w.isMark(k, ',') && firstHead(k + 1, last + 1) >= 0 && apposed(k)) {
          afterComma = true;
          continue;
        }
        break;
      }
      if (w.shape(k) == Shape.NUMBER) {
        break;
      }
      if (w.is(k, Sense.AND) && (w.is(k + 1, Sense.ARTICLE) || k == last || !headAt(k + 1, last))) {
        if (w.is(k + 1, Sense.ARTICLE)
            || k == last
            || (english
                ? !w.is(k + 1, Sense.TOPIC | Sense.COMMON)
                : !isCapital(k + 1) && !w.is(k + 1, Sense.TOPIC))) {
          break;
        }
      }
      if (isCapital(k)) {
        if (w.is(k, Sense.STOP) && !w.is(k, Sense.HEAD | Sense.MODIFIER | Sense.TOPIC)) {
          break;
        }
        continue;
      }
      if (afterComma
          && w.isLower(k)
          && w.senses(k) == 0
          && unlisted < MOST_UNLISTED
          && w.is(k - 1, Sense.CONNECTOR | Sense.ARTICLE | Sense.POSSESSIVE)) {
        unlisted++;
        continue;
      }
      if (!(w.is(k, STUFF) || w.is(k, Sense.ORGANISATION) || isAdjective(k))) {
        break;
      }
    }
    return k + 1;
  }

  /** {@code la Confédération suisse}: an unlisted word behind the noun that it qualifies. */
  private boolean isAdjective(int k) {
    return !english
        && w.isLower(k)
        && w.senses(k) == 0
        && (w.is(k - 1, Sense.TOPIC | Sense.ORGANISATION)
            || (w.isCapital(k - 1) && !w.is(k - 1, Sense.HEAD | Sense.STOP)));
  }

  private boolean headAt(int from, int last) {
    return firstHead(from, last + 1) >= 0;
  }

  /** Whether the words before a comma are a role of the same person: they stand without a name. */
  private boolean apposed(int comma) {
    int from = comma - 1;
    for (int k = comma - 1; k >= Math.max(0, comma - 20); k--) {
      if (named.get(k) || (w.isMark(k) && !w.isMark(k, ')') && !w.isMark(k, '('))) {
        break;
      }
      from = k;
      if (w.is(k, Sense.ARTICLE) || w.is(k, Sense.FIRST)) {
        if (firstHead(k, comma) >= 0 && w.is(k, Sense.ARTICLE)) {
          return true;
        }
      }
    }
    return firstHead(from, comma) == from && w.isCapital(from);
  }

  /** Whether a role before a comma introduces the name behind it. */
  private boolean announces(int start, int head, int end) {
    return (w.isCapital(head)
            || w.isCapital(start)
            || w.is(start - 1, Sense.ARTICLE | Sense.ITS)
            || (!english && w.is(start - 1, Sense.CONNECTOR)))
        ? end > head
        : false;
  }

  private boolean startsRole(int k) {
    return w.is(k, Sense.HEAD) && w.isCapital(k) && !w.is(k, Sense.MALE | Sense.FEMALE);
  }

  private int firstHead(int from, int to) {
    for (int k = Math.max(0, from); k < to; k++) {
      if (w.is(k, Sense.HEAD) && (!w.is(k, Sense.ORGANISATION) || w.isCapital(k))) {
        return k;
      }
    }
    return -1;
  }

  /** Goes left from the noun over what qualifies it. */
  private int startOf(int head, int from) {
    int start = head;
    while (start > from) {
      int k = start - 1;
      boolean qualifies =
          w.is(k, Sense.MODIFIER | Sense.DEMONYM | Sense.TOPIC)
              || (isCapital(k)
                  && !w.is(k, Sense.STOP | Sense.HONORIFIC)
                  && !(w.is(k, Sense.FIRST) && !known(k))
                  && !(w.is(k, Sense.PLACE)
                      && !w.is(k, Sense.POSSESSIVE)
                      && w.is(k - 1, Sense.LOCATIVE | Sense.CONNECTOR)))
              || ((w.isMark(k, '/') || w.isMark(k, '-')) && k > from && isCapital(k - 1))
              || (w.is(k, Sense.AND) && k > from && w.is(k - 1, Sense.TOPIC));
      if (!qualifies || (w.is(k, Sense.ARTICLE) && !w.isCapital(k))) {
        break;
      }
      start = k;
    }
    while (start < head
        && (w.is(start, Sense.AND | Sense.ARTICLE)
            || w.isMark(start)
            || (w.isLower(start) && PASSING.contains(Letters.fold(w.word(start)))))) {
      start++;
    }
    return start;
  }

  private boolean known(int k) {
    return w.is(
        k,
        Sense.MODIFIER
            | Sense.TOPIC
            | Sense.DEMONYM
            | Sense.ACRONYM
            | Sense.PLACE
            | Sense.ORGANISATION
            | Sense.POSSESSIVE);
  }

  private boolean isCapital(int k) {
    return w.isCapital(k) && w.shape(k) != Shape.INITIAL;
  }

  private int opening(int close) {
    for (int k = close - 1; k >= Math.max(0, close - 8); k--) {
      if (w.isMark(k, '(')) {
        return k;
      }
    }
    return -1;
  }

  private int closing(int open) {
    for (int k = open + 1; k < Math.min(w.size(), open + 8); k++) {
      if (w.isMark(k, ')')) {
        return k;
      }
    }
    return -1;
  }

  /** The words of a role without what stands in brackets. */
  private String text(int from, int to, int head, int nameFrom) {
    StringBuilder text = new StringBuilder();
    int k = from;
    while (k < to) {
      if (w.isMark(k, '(')) {
        int close = closing(k);
        if (close > 0 && close < to) {
          k = close + 1;
          continue;
        }
      }
      int next = k;
      while (next < to && !w.isMark(next, '(')) {
        next++;
      }
      if (next == k) {
        next = k + 1;
      }
      if (!text.isEmpty()) {
        text.append(' ');
      }
      text.append(w.text(k, next));
      k = next;
    }
    String words = text.toString();
    if (w.is(from, Sense.POSSESSIVE) && w.is(from, Sense.PLACE) && from < head) {
      int others = firstHead(head + 1, to);
      boolean single = others < 0 || (!w.isMark(others - 1) && !w.is(others - 1, Sense.AND));
      if (single && !words.contains(",")) {
        int cut = w.start(from + 1) - w.start(from);
        return words.substring(cut) + " of " + w.word(from);
      }
    }
    if (nameFrom >= 0
        && head == to - 1
        && (w.is(from - 1, Sense.ITS) || w.is(from - 2, Sense.ITS))
        && from + 2 > head) {
      return words + antecedent(from - 2);
    }
    return words;
  }

  /** The institution that "its" means: the last one that the sentence names in full. */
  private String antecedent(int before) {
    for (int k = before; k >= 0 && !w.is(k + 1, Sense.FIRST); k--) {
      if (named.get(k)) {
        break;
      }
      if (w.is(k, Sense.ORGANISATION) && w.isCapital(k) && !w.is(k, Sense.POSSESSIVE)) {
        int from = k;
        while (from > 0 && isCapital(from - 1) && !w.is(from - 1, Sense.STOP | Sense.ARTICLE)) {
          from--;
        }
        int to = k + 1;
        while (to < before && (isCapital(to) || (w.is(to, Sense.CONNECTOR) && isCapital(to + 1)))) {
          to++;
        }
        if (to - from > 1) {
          return " of the " + w.text(from, to);
        }
      }
    }
    return "";
  }
}
