package org.dateline.describe.person;

import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of a paragraph that name an office, a rank or a trade: found from their noun, with
 * the extent that {@link RoleStart} and {@link RoleEnd} give. The same for all readers of roles.
 */
final class RoleGrammar {

  /** The longest title seen in releases has 19 words; twice that is a sentence. */
  static final int LONGEST = 40;

  private final Words w;
  private final RoleTokens t;
  private final RoleStart start;
  private final RoleEnd end;

  /**
   * @param named the words that belong to names
   */
  RoleGrammar(Words w, BitSet named) {
    this.w = w;
    this.t = new RoleTokens(w, named);
    this.start = new RoleStart(t);
    this.end = new RoleEnd(t);
  }

  RoleTokens tokens() {
    return t;
  }

  /** The phrase that ends right before a word; its noun is the first that reaches so far. */
  Optional<RolePhrase> endingAt(int to) {
    int barrier = barrier(to);
    @Nullable RolePhrase found = null;
    for (int head = to - 1; head >= barrier; head--) {
      if (t.isHead(head) && !isQualifier(head, to) && end.extend(head, head + 1, to, true) == to) {
        found = new RolePhrase(start.start(head, barrier), head, to);
      }
    }
    if (found == null) {
      return trade(to, barrier);
    }
    return Optional.of(bearer(ownTitle(found)));
  }

  /** {@code my colleague Ambassador NAME}: the title, and not what somebody is to the speaker. */
  private RolePhrase ownTitle(RolePhrase phrase) {
    if (!t.english || !w.isLower(phrase.head())) {
      return phrase;
    }
    int next = phrase.head() + 1;
    return next < phrase.to() && w.isCapital(next) && t.isHead(next)
        ? new RolePhrase(next, next, phrase.to())
        : phrase;
  }

  /** The phrase that starts at a word, after articles and the like. */
  Optional<RolePhrase> startingAt(int from) {
    int k = from;
    boolean article = false;
    while (w.is(k, Sense.ARTICLE | Sense.ITS | Sense.HONORIFIC) || t.isPassing(k)) {
      article |= w.is(k, Sense.ARTICLE | Sense.ITS);
      k++;
    }
    // His Majesty’s Ambassador
    int opening = w.is(k - 1, Sense.HONORIFIC) && w.is(k - 1, Sense.POSSESSIVE) ? from : k;
    int unlisted = 0;
    for (; k < w.size() && !t.isNamed(k); k++) {
      if (t.isHead(k)) {
        return Optional.of(new RolePhrase(opening, k, endOf(k)));
      }
      if (w.isMark(k, '-') || w.isMark(k, '/')) {
        continue;
      }
      if (w.isMark(k) || w.isNumber(k) || (k > opening && w.is(k, Sense.FIRST))) {
        return Optional.empty();
      }
      if (w.isLower(k) && w.is(k, Sense.CONNECTOR) && !w.is(k, Sense.MODIFIER | Sense.TOPIC)) {
        // "Council of Europe Commissioner"
        if (k > opening && w.is(k - 1, Sense.ORGANISATION) && w.isCapital(k + 1)) {
          continue;
        }
        return Optional.empty();
      }
      article |= w.is(k, Sense.POSSESSIVE);
      if (t.isUnlisted(k) || t.isCapitalNoun(k)) {
        if ((article || t.morphology.hasGenitive())
            && t.isNoun(k)
            && t.isTrade(k)
            && (t.isEnd(k + 1) || t.isLink(k + 1))) {
          return Optional.of(new RolePhrase(opening, k, endOf(k)));
        }
        // harbour master of Bar; dernier gardien du phare
        boolean compound = k == opening && w.isLower(k + 1) && t.isHead(k + 1);
        if (++unlisted > 2 || !(article || compound || t.morphology.isAdjective(w, k))) {
          return Optional.empty();
        }
      } else if (w.isLower(k)
          && w.is(k, RoleTokens.ENDS)
          && !w.is(k, Sense.MODIFIER | Sense.TOPIC)) {
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
      if (t.isHead(k) && w.is(k, Sense.PLURAL)) {
        found = new RolePhrase(start.start(k, barrier), k, Math.min(endOf(k), colon));
      }
    }
    return Optional.ofNullable(found);
  }

  /** The index after what a body or an office is called that starts at a word. */
  int complement(int connector) {
    int to = end.extend(connector, connector, w.size(), false);
    return to > connector ? to : -1;
  }

  /** A trade that no list holds, right before a name: {@code the shopkeeper NAME}. */
  private Optional<RolePhrase> trade(int to, int barrier) {
    for (int k = to - 1; k >= barrier; k--) {
      if (t.isNoun(k)
          && t.isTrade(k)
          && ((k == to - 1 || t.morphology.hasGenitive()) ? isIntroduced(k) : isDefinite(k))
          && (k == to - 1 || end.extend(k, k + 1, to, true) == to)) {
        return Optional.of(new RolePhrase(start.start(k, barrier), k, to));
      }
    }
    return Optional.empty();
  }

  /** {@code the publisher of …}: of several words only with an article. */
  private boolean isDefinite(int k) {
    return w.is(k - 1, Sense.ARTICLE | Sense.ITS);
  }

  private boolean isIntroduced(int k) {
    return w.is(k - 1, Sense.ARTICLE | Sense.ITS | Sense.MODIFIER | Sense.DEMONYM | Sense.SAID)
        || start.opensSentence(k - 1)
        || t.morphology.isAdjective(w, k - 1)
        || w.is(k - 1, Sense.AND)
        || w.isMark(k - 1);
  }

  /** {@code Adviser to President NAME}: the title beside the name is the bearer's alone. */
  private RolePhrase bearer(RolePhrase phrase) {
    int inner = -1;
    for (int k = phrase.to() - 1; k > phrase.head(); k--) {
      if (t.isLink(k)) {
        boolean direct = !w.is(k, Sense.ARTICLE) && w.is(k, Sense.CONNECTOR);
        return inner >= 0 && direct ? new RolePhrase(k + 1, inner, phrase.to()) : phrase;
      }
      if (!w.is(k, Sense.MODIFIER | Sense.HEAD | Sense.DEMONYM)) {
        return phrase;
      }
      if (t.isHead(k) && !w.is(k, Sense.PLURAL | Sense.TOPIC)) {
        inner = k;
      }
    }
    return phrase;
  }

  /** {@code the lawyer of Ms. A, B}: the office of someone of another who is named. */
  Optional<RolePhrase> beforeNamed(int to) {
    int k = to;
    while (k > 0 && (t.isNamed(k - 1) || w.is(k - 1, Sense.HONORIFIC))) {
      k--;
    }
    return k < to && k > 0 && t.isLink(k - 1) && !w.is(k - 1, Sense.ARTICLE)
        ? endingAt(k - 1).filter(RolePhrase::isBare)
        : Optional.empty();
  }

  /** No role reaches back over the end of a sentence, another name or so many words. */
  private int barrier(int to) {
    int k = to - 1;
    int limit = Math.max(0, to - LONGEST);
    while (k >= limit && !t.isNamed(k) && !(k < to - 1 && w.is(k + 1, Sense.FIRST))) {
      k--;
    }
    return k + 1;
  }

  /** A noun that only qualifies the next one: {@code Deputy Minister}, {@code Vice President}. */
  private boolean isQualifier(int head, int to) {
    return head + 1 < to && w.is(head, Sense.MODIFIER) && t.isHead(head + 1);
  }

  /** Goes right from the noun over what it is of. */
  private int endOf(int head) {
    return end.extend(head, head + 1, w.size(), false);
  }
}
