package org.dateline.describe.person;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.describe.person.Words.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Where a role starts and where it ends: a noun of office, what qualifies it before, and what it is
 * of behind ({@code of the Senate}, {@code for Trade and Industry}, {@code иностранных дел}). It
 * ends at a name, a verb, a function word and at most marks. The same for all readers of roles.
 */
final class RoleGrammar {

  /** The longest title seen in releases has 19 words; twice that is a sentence. */
  static final int LONGEST = 40;

  /** Words in a row that no list holds; more are a sentence. */
  private static final int MOST_UNLISTED = 3;

  /** What stands in brackets or quotation marks within a role is short. */
  private static final int LONGEST_INSERTION = 10;

  private static final int STUFF =
      Sense.MODIFIER | Sense.TOPIC | Sense.ORGANISATION | Sense.DEMONYM | Sense.PLACE | Sense.HEAD;

  private static final int LINK = Sense.CONNECTOR | Sense.ARTICLE;

  private static final int ENDS =
      Sense.STOP | Sense.SAID | Sense.PRONOUN | Sense.APPOINTED | Sense.HEADED;

  /** Say since when, not what; or count. */
  private static final Set<String> PASSING =
      Set.of(
          "new",
          "current",
          "newly",
          "newly-appointed",
          "newly-elected",
          "appointed",
          "elected",
          "then",
          "named",
          "two",
          "three",
          "four",
          "both",
          "neue",
          "neuer",
          "neuen",
          "nouveau",
          "nouvelle",
          "deux",
          "trois",
          "nuevo",
          "nueva",
          "nuovo",
          "nuova",
          "novo",
          "nova",
          "nowy",
          "nowa",
          "новый",
          "нового",
          "yeni",
          "novi",
          "uusi",
          "sayin");

  /** Follow the noun that they qualify, even in English: {@code Secretary General}. */
  private static final Set<String> POSTPOSED =
      Set.of(
          "general",
          "elect",
          "designate",
          "emeritus",
          "emerita",
          "plenipotentiary",
          "extraordinary",
          "in-office",
          "d'affaires",
          "ad",
          "generals");

  /** What a role may be held for. */
  private static final Set<String> TIMES =
      Set.of(
          "years", "year", "months", "month", "weeks", "days", "term", "time", "period", "ans",
          "annees", "mois", "jahre", "jahren", "monate", "monaten", "anos", "meses", "anni", "mesi",
          "лет", "года", "месяцев", "lat", "lata", "yil", "godina", "godine", "vuotta");

  private final Words w;
  private final BitSet named;
  private final boolean english;
  private final Morphology morphology;

  /**
   * @param named the words that belong to names
   */
  RoleGrammar(Words w, BitSet named) {
    this.w = w;
    this.named = named;
    this.english = w.isEnglish();
    this.morphology = w.lexicon().morphology();
  }

  boolean isNamed(int k) {
    return k >= 0 && named.get(k);
  }

  /** A noun of office, written so that it can be one here. */
  boolean isHead(int k) {
    return w.is(k, Sense.HEAD) && (!w.is(k, Sense.ORGANISATION) || w.isCapital(k)) && !isNamed(k);
  }

  /** The phrase that ends right before a word; its noun is the first that reaches so far. */
  Optional<RolePhrase> endingAt(int to) {
    int barrier = barrier(to);
    @Nullable RolePhrase found = null;
    for (int head = to - 1; head >= barrier; head--) {
      if (isHead(head) && !isQualifier(head, to) && extend(head, head + 1, to, true) == to) {
        found = new RolePhrase(start(head, barrier), head, to);
      }
    }
    if (found == null) {
      return trade(to, barrier);
    }
    return Optional.of(bearer(found));
  }

  /** The phrase that starts at a word, after articles and the like. */
  Optional<RolePhrase> startingAt(int from) {
    int k = from;
    boolean article = false;
    while (w.is(k, Sense.ARTICLE | Sense.ITS | Sense.HONORIFIC) || isPassing(k)) {
      article |= w.is(k, Sense.ARTICLE | Sense.ITS);
      k++;
    }
    int start = k;
    int unlisted = 0;
    for (; k < Math.min(w.size(), start + 8) && !isNamed(k); k++) {
      if (isHead(k)) {
        return Optional.of(new RolePhrase(start, k, end(k)));
      }
      if (w.isMark(k, '-') || w.isMark(k, '/')) {
        continue;
      }
      if (w.isMark(k) || w.shape(k) == Shape.NUMBER || (k > start && w.is(k, Sense.FIRST))) {
        return Optional.empty();
      }
      if (w.isLower(k) && w.is(k, Sense.CONNECTOR) && !w.is(k, Sense.MODIFIER | Sense.TOPIC)) {
        // "Council of Europe Commissioner"
        if (k > start && w.is(k - 1, Sense.ORGANISATION) && w.isCapital(k + 1)) {
          continue;
        }
        return Optional.empty();
      }
      if (isUnlisted(k)) {
        if ((article || morphology.hasGenitive())
            && isTrade(k)
            && (isEnd(k + 1) || isLink(k + 1))) {
          return Optional.of(new RolePhrase(start, k, end(k)));
        }
        if (++unlisted > 2 || !(article || morphology.isAdjective(w, k))) {
          return Optional.empty();
        }
      } else if (w.isLower(k) && w.is(k, ENDS) && !w.is(k, Sense.MODIFIER | Sense.TOPIC)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code Two Vice-Chairs were elected: A and B}: the office in the plural before a colon. */
  Optional<RolePhrase> listed(int colon) {
    RolePhrase found = null;
    int barrier = barrier(colon);
    for (int k = colon - 1; k >= barrier; k--) {
      if (isHead(k) && w.is(k, Sense.PLURAL)) {
        found = new RolePhrase(start(k, barrier), k, Math.min(end(k), colon));
      }
    }
    return Optional.ofNullable(found);
  }

  /** The index after what a body or an office is called that starts at a word. */
  int complement(int connector) {
    int end = extend(connector, connector, w.size(), false);
    return end > connector ? end : -1;
  }

  /** A trade that no list holds, right before a name: {@code the shopkeeper NAME}. */
  private Optional<RolePhrase> trade(int to, int barrier) {
    for (int k = to - 1; k >= barrier; k--) {
      if (w.isLower(k)
          && isTrade(k)
          && ((k == to - 1 || morphology.hasGenitive()) ? isIntroduced(k) : isDefinite(k))
          && (k == to - 1 || extend(k, k + 1, to, true) == to)) {
        return Optional.of(new RolePhrase(start(k, barrier), k, to));
      }
    }
    return Optional.empty();
  }

  private boolean isTrade(int k) {
    return w.senses(k) == 0 && morphology.isAgent(w, k);
  }

  /** {@code the publisher of …}: of several words only with an article. */
  private boolean isDefinite(int k) {
    return w.is(k - 1, Sense.ARTICLE | Sense.ITS);
  }

  private boolean isIntroduced(int k) {
    return w.is(k - 1, Sense.ARTICLE | Sense.ITS | Sense.MODIFIER | Sense.DEMONYM | Sense.SAID)
        || opensSentence(k - 1)
        || morphology.isAdjective(w, k - 1)
        || w.isMark(k - 1, ',');
  }

  /** {@code Retired shipmaster NAME}: a capital that only the sentence gives. */
  private boolean opensSentence(int k) {
    return w.isCapital(k) && w.is(k, Sense.FIRST) && (w.senses(k) & ~Sense.FIRST) == 0;
  }

  /** {@code Adviser to President NAME}: the title beside the name is the bearer's alone. */
  private RolePhrase bearer(RolePhrase phrase) {
    int inner = -1;
    for (int k = phrase.to() - 1; k > phrase.head(); k--) {
      if (isLink(k)) {
        boolean direct = !w.is(k, Sense.ARTICLE) && w.is(k, Sense.CONNECTOR);
        return inner >= 0 && direct ? new RolePhrase(k + 1, inner, phrase.to()) : phrase;
      }
      if (!w.is(k, Sense.MODIFIER | Sense.HEAD | Sense.DEMONYM)) {
        return phrase;
      }
      if (isHead(k) && !w.is(k, Sense.PLURAL | Sense.TOPIC)) {
        inner = k;
      }
    }
    return phrase;
  }

  /** {@code the lawyer of Ms. A, B}: the office of someone of another who is named. */
  Optional<RolePhrase> beforeNamed(int to) {
    int k = to;
    while (k > 0 && (isNamed(k - 1) || w.is(k - 1, Sense.HONORIFIC))) {
      k--;
    }
    return k < to && k > 0 && isLink(k - 1) && !w.is(k - 1, Sense.ARTICLE)
        ? endingAt(k - 1).filter(RolePhrase::isBare)
        : Optional.empty();
  }

  /** No role reaches back over the end of a sentence, another name or so many words. */
  private int barrier(int to) {
    int k = to - 1;
    int limit = Math.max(0, to - LONGEST);
    while (k >= limit && !isNamed(k) && !(k < to - 1 && w.is(k + 1, Sense.FIRST))) {
      k--;
    }
    return k + 1;
  }

  /** A noun that only qualifies the next one: {@code Deputy Minister}, {@code Vice President}. */
  private boolean isQualifier(int head, int to) {
    return head + 1 < to && w.is(head, Sense.MODIFIER) && isHead(head + 1);
  }

  /** Goes right from the noun over what it is of. */
  private int end(int head) {
    return extend(head, head + 1, w.size(), false);
  }

  /**
   * Goes right over what an office is of.
   *
   * @param limit not further than this
   * @param toName whether a name follows there, so that two joined offices are both its
   */
  private int extend(int head, int from, int limit, boolean toName) {
    int safe = from;
    int unlisted = 0;
    boolean linked = morphology.hasGenitive();
    boolean loose = false;
    int k = from;
    int last = Math.min(limit, head + LONGEST);
    while (k < last && !isNamed(k) && !(k > head && w.is(k, Sense.FIRST))) {
      if (w.isMark(k)) {
        int over = overMark(k, linked);
        if (over < 0) {
          break;
        }
        safe = w.isMark(over - 1, ')') && !linked ? safe : closes(over - 1) ? over : safe;
        k = over;
        continue;
      }
      if (w.shape(k) == Shape.NUMBER) {
        break;
      }
      if (w.is(k, Sense.AND)) {
        if (loose || !goesOnAfterAnd(k + 1, linked, toName)) {
          break;
        }
        linked = true;
        k++;
        continue;
      }
      if (isLink(k)) {
        int next = overLinks(k);
        if (loose || next < 0) {
          break;
        }
        linked = true;
        k = next;
        continue;
      }
      if (isStuff(k, head, linked)) {
        if (loose) {
          break;
        }
        unlisted = 0;
        k++;
        safe = k;
        continue;
      }
      if (!isUnlisted(k) || unlisted == MOST_UNLISTED) {
        break;
      }
      boolean sure = isComplement(k, head, linked);
      if (!sure && !(linked && english)) {
        break;
      }
      loose |= !sure;
      unlisted++;
      k++;
      if (sure) {
        safe = k;
      }
    }
    // loose words belong to the role only where it is bounded on both sides
    boolean bounded = k >= limit || (w.isMark(k) && !w.is(k + 1, Sense.SAID)) || isNamed(k);
    return loose && bounded ? Math.min(k, limit) : Math.min(safe, limit);
  }

  private boolean closes(int k) {
    return w.isMark(k, ')') || isQuotationMark(k);
  }

  /** Whether a word that no list holds is a noun or adjective of the role. */
  private boolean isComplement(int k, int head, boolean linked) {
    if (morphology.hasGenitive()) {
      return morphology.isGenitive(w, k);
    }
    if (isLink(k - 1) || w.is(k - 1, Sense.POSSESSIVE)) {
      return true;
    }
    if (english) {
      return false;
    }
    if (!morphology.hasPostposed()) {
      return false;
    }
    // la Confédération suisse, ministro albanese
    boolean adjective =
        w.is(k - 1, Sense.TOPIC | Sense.ORGANISATION)
            || (k - 1 == head && isEnd(k + 1))
            || (linked && w.isCapital(k - 1))
            || (linked && isUnlisted(k - 1) && isEnd(k + 1));
    return adjective;
  }

  /** A word of the lists that goes on with a role. */
  private boolean isStuff(int k, int head, boolean linked) {
    if (w.isCapital(k) && w.shape(k) != Shape.INITIAL) {
      if (w.is(k, Sense.CALENDAR)
          || (w.is(k, Sense.STOP | Sense.PRONOUN)
              && !w.is(k, Sense.HEAD | Sense.MODIFIER | Sense.TOPIC))) {
        return false;
      }
      return linked
          || !english
          || w.is(
              k,
              Sense.MODIFIER
                  | Sense.HEAD
                  | Sense.TOPIC
                  | Sense.ORGANISATION
                  | Sense.ACRONYM
                  | Sense.COMMON)
          || w.is(k - 1, Sense.POSSESSIVE);
    }
    if (!w.isLower(k) || (w.is(k, ENDS) && !w.is(k, STUFF))) {
      return false;
    }
    if (english && !linked) {
      return POSTPOSED.contains(Letters.fold(w.word(k)))
          || (w.is(k, Sense.HEAD) && k == head + 1)
          || w.is(k - 1, Sense.POSSESSIVE);
    }
    return w.is(k, STUFF) || (w.is(k, Sense.COMMON) && !w.is(k, ENDS));
  }

  /** The index after a mark that does not end a role, or -1. */
  private int overMark(int k, boolean linked) {
    if (w.isMark(k, '(')) {
      int close = closing(k, ')');
      return close < 0 ? -1 : close + 1;
    }
    if (isQuotationMark(k) && (linked || w.is(k - 1, Sense.ORGANISATION))) {
      int close = k + 1;
      while (close < Math.min(w.size(), k + LONGEST_INSERTION) && !isQuotationMark(close)) {
        close++;
      }
      return close < w.size() && isQuotationMark(close) ? close + 1 : -1;
    }
    if (w.isMark(k, '/') || w.isMark(k, '&')) {
      return w.isCapital(k + 1) && !isNamed(k + 1) ? k + 1 : -1;
    }
    if (w.isMark(k, '-') || w.isMark(k, '–') || w.isMark(k, '—')) {
      return w.isCapital(k + 1) && !isNamed(k + 1) && headSoon(k + 1) ? k + 1 : -1;
    }
    if (w.isMark(k, ':') && k + 1 < w.size() && w.isLower(k + 1) && touches(k)) {
      // EU:n
      return k + 2;
    }
    return w.isMark(k, ',') && linked && enumerates(k + 1) ? k + 1 : -1;
  }

  private boolean touches(int k) {
    return w.start(k) == w.end(k - 1) && w.start(k + 1) == w.end(k);
  }

  /** {@code Minister for Education, Science and Research}: topics, and no office of its own. */
  private boolean enumerates(int from) {
    int topics = 0;
    for (int k = from; k < Math.min(w.size(), from + 8); k++) {
      if (isNamed(k) || w.is(k, Sense.HEAD | Sense.HONORIFIC)) {
        return false;
      }
      if (w.is(k, Sense.AND)) {
        return topics > 0 && isTopic(k + 1) && !isNamed(k + 1);
      }
      if (w.isMark(k, ',')) {
        continue;
      }
      if (!isTopic(k)) {
        return false;
      }
      topics++;
    }
    return false;
  }

  private boolean isTopic(int k) {
    return w.is(k, Sense.TOPIC | Sense.COMMON)
        && !w.is(k, Sense.HEAD | Sense.STOP | Sense.CALENDAR);
  }

  /** Whether a role goes on after "and": with another office or topic, not with another person. */
  private boolean goesOnAfterAnd(int next, boolean linked, boolean toName) {
    if (isNamed(next) || w.is(next, Sense.HONORIFIC | Sense.PRONOUN) || w.isMark(next)) {
      return false;
    }
    if (isLink(next)) {
      int noun = next;
      while (isLink(noun)) {
        noun++;
      }
      return linked
          && (w.isCapital(noun) || isTopic(noun) || w.is(noun, Sense.TOPIC))
          && !isNamed(noun)
          && !headSoon(noun)
          && (toName || !leadsToName(noun));
    }
    if (headSoon(next)) {
      return toName || !leadsToName(next);
    }
    if (w.is(next - 2, Sense.PLACE) && w.is(next, Sense.PLACE)) {
      return true;
    }
    if (w.isCapital(next)) {
      return (linked || w.is(next - 2, Sense.TOPIC | Sense.MODIFIER)) && !w.is(next, Sense.STOP);
    }
    if (english && isUnlisted(next) && (w.isMark(next + 1) || isNamed(next + 1))) {
      return linked || isHead(next - 2);
    }
    if (morphology.hasGenitive() && isUnlisted(next)) {
      return morphology.isGenitive(w, next);
    }
    return w.is(next, Sense.TOPIC | Sense.MODIFIER | Sense.ORGANISATION | Sense.COMMON)
        && !w.is(next, Sense.SAID)
        && (linked || isHead(next));
  }

  /** Whether the words from here on, none of them a link, come to a noun of office. */
  private boolean headSoon(int from) {
    for (int k = from; k < Math.min(w.size(), from + 6); k++) {
      if (isHead(k)) {
        return true;
      }
      boolean qualifies =
          !isNamed(k)
              && !w.isMark(k)
              && (w.isCapital(k) || w.is(k, Sense.MODIFIER | Sense.TOPIC | Sense.DEMONYM))
              && !w.is(k, Sense.AND);
      if (!qualifies) {
        return false;
      }
    }
    return false;
  }

  /** Whether a run of capitalised words runs into a name: what it says is that one's. */
  private boolean leadsToName(int from) {
    int k = from;
    while (k < w.size()
        && !isNamed(k)
        && !w.isMark(k)
        && (w.isCapital(k) || w.is(k, STUFF) || isLink(k) || w.is(k, Sense.AND))
        && k - from < LONGEST) {
      k++;
    }
    return k > from && isNamed(k);
  }

  /** A preposition or article in lower case. */
  boolean isLink(int k) {
    return w.isLower(k) && w.is(k, LINK) && !w.is(k, Sense.MODIFIER | Sense.TOPIC);
  }

  /** The first word after prepositions and articles, where it can be what an office is of. */
  private int overLinks(int from) {
    boolean connected = false;
    int k = from;
    while (isLink(k) && k - from < 4) {
      connected |= w.is(k, Sense.CONNECTOR);
      k++;
    }
    boolean contracted = connected || w.is(from - 1, Sense.AND);
    if (isTime(k) || isTime(k + 1) || isTime(k + 2)) {
      return -1;
    }
    if (!contracted || isNamed(k) || w.shapeAt(k) == Shape.NUMBER || w.is(k, Sense.CALENDAR)) {
      return -1;
    }
    if (isQuotationMark(k)) {
      return k;
    }
    if (w.isMark(k) || (w.is(k, ENDS) && !w.is(k, STUFF)) || w.is(k, Sense.ITS)) {
      return -1;
    }
    return k < w.size() ? k : -1;
  }

  /** {@code Chair for the coming two years}: how long, not of what. */
  private boolean isTime(int k) {
    return w.isLower(k) && TIMES.contains(Letters.fold(w.word(k)));
  }

  private boolean isQuotationMark(int k) {
    if (!w.isMark(k)) {
      return false;
    }
    return switch (w.text().charAt(w.start(k))) {
      case '"', '“', '”', '„', '«', '»' -> true;
      default -> false;
    };
  }

  /** A word of which the lists know nothing that matters to a role. */
  boolean isUnlisted(int k) {
    return w.isLower(k) && (w.senses(k) & ~(Sense.POSSESSIVE | Sense.FEMALE | Sense.MALE)) == 0;
  }

  /** Whether a role may end before a word. */
  private boolean isEnd(int k) {
    return k >= w.size() || w.isMark(k) || isNamed(k) || w.is(k, ENDS) || w.is(k, Sense.AND);
  }

  /** Goes left from the noun over what qualifies it. */
  private int start(int head, int barrier) {
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
        && (w.is(start, Sense.AND | Sense.ARTICLE) || w.isMark(start) || isPassing(start))) {
      start++;
    }
    return start;
  }

  /** A word that counts, or says since when. */
  boolean isPassing(int k) {
    return w.isLower(k) && PASSING.contains(Letters.fold(w.word(k)));
  }

  private boolean qualifies(int k, int start, int head) {
    if (isNamed(k)) {
      return false;
    }
    if (w.isMark(k)) {
      return (w.isMark(k, '/') || w.isMark(k, '-') || w.isMark(k, '–'))
          && w.isCapital(k - 1)
          && w.isCapital(k + 1)
          && !isNamed(k - 1);
    }
    if (w.isLower(k)) {
      if (w.is(k, Sense.ARTICLE | Sense.APPOINTED)) {
        return false;
      }
      if (w.is(k, Sense.AND)) {
        return w.is(k - 1, Sense.TOPIC) && w.is(start, Sense.TOPIC);
      }
      if (w.is(k, Sense.MODIFIER | Sense.DEMONYM | Sense.TOPIC)) {
        return true;
      }
      if (w.is(k, Sense.ORGANISATION | Sense.COMMON) && english) {
        return k == head - 1 && !w.is(k, Sense.STOP | Sense.SAID);
      }
      if (isUnlisted(k)) {
        return english
            ? k == head - 1 && mayFollow(k - 1) && !isVerbal(k)
            : k == head - 1
                && morphology.isAdjective(w, k)
                && (morphology.hasGenitive()
                    || w.is(k - 1, Sense.ARTICLE | Sense.ITS | Sense.CONNECTOR));
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
      return k == head - 1
          && (w.isLower(head) ? opensSentence(k) : w.lexicon().endsGenitive(w.text(), w.end(k)));
    }
    return !((w.is(k, Sense.PLACE) || (w.senses(k) & ~Sense.GIVEN) == 0)
        && !w.is(k, Sense.POSSESSIVE)
        && w.isLower(k - 1)
        && w.is(k - 1, Sense.LOCATIVE | Sense.CONNECTOR));
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
        && !isNamed(k - 1);
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
    return word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ly");
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
            | Sense.POSSESSIVE);
  }

  int closing(int open, char mark) {
    for (int k = open + 1; k < Math.min(w.size(), open + LONGEST_INSERTION); k++) {
      if (w.isMark(k, mark)) {
        return k;
      }
    }
    return -1;
  }
}
