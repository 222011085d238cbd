package org.dateline.describe.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.describe.person.Words.Shape;

/** The runs of capitalised words of a paragraph that may be names, by their shape alone. */
final class NameSpans {

  /**
   * One of them.
   *
   * @param from the first word
   * @param to the index after the last
   */
  record Span(int from, int to) {
    int length() {
      return to - from;
    }
  }

  private final Words w;
  private final Clues clues;
  private final List<Span> spans = new ArrayList<>();
  private final BitSet named = new BitSet();

  NameSpans(Words w, Clues clues) {
    this.w = w;
    this.clues = clues;
    for (int i = 0; i < w.size(); ) {
      int to = w.isCapital(i) || w.is(i, Sense.PARTICLE) ? NameReader.end(w, i) : -1;
      if (to > i) {
        Span span = new Span(cutFront(i, to), to);
        spans.add(span);
        if (endsRoles(span)) {
          named.set(span.from(), to);
        }
        i = to;
      } else {
        i++;
      }
    }
  }

  List<Span> all() {
    return spans;
  }

  /** The words that no role reaches into. */
  BitSet named() {
    return named;
  }

  /** {@code the Academy of Arts “NAME”}: what a body is called after. */
  boolean isQuoted(Span span) {
    return isQuotationMark(span.from() - 1)
        && isQuotationMark(span.to())
        && w.isCapital(span.from() - 2);
  }

  /** {@code the editor of the weekly NAME, NAME}: what a newspaper or a ship is called. */
  private boolean isTitleOfThing(int from) {
    return w.isEnglish()
        && w.isLower(from - 1)
        && w.is(from - 1, Sense.NAMED_AFTER)
        && w.is(from - 1, Sense.ORGANISATION);
  }

  private boolean isQuotationMark(int k) {
    return w.isMark(k) && "\"“”„«»".indexOf(w.text().charAt(w.start(k))) >= 0;
  }

  /**
   * {@code the Minister for Trade Promotion, NAME}: the last word of what an office is for, right
   * before the name of its bearer.
   */
  boolean endsTitle(Span span) {
    int from = span.from();
    if (span.length() != 1
        || !w.isMark(span.to(), ',')
        || w.is(from, Sense.GIVEN | Sense.FAMILY)
        || !w.isCapital(from - 1)
        || w.is(from - 1, Sense.HEAD | Sense.HONORIFIC)
        || !w.is(from - 1, Sense.TOPIC | Sense.COMMON | Sense.ORGANISATION)) {
      return false;
    }
    int next = span.to() + 1;
    while (w.is(next, Sense.HONORIFIC)) {
      next++;
    }
    return NameReader.nameable(w, next) && NameReader.nameable(w, next + 1);
  }

  /** Whether a role ends before it: not where it may be what an office is of. */
  private boolean endsRoles(Span span) {
    int from = span.from();
    if (span.length() == 1) {
      if (isAdjectiveOfBody(from)) {
        return false;
      }
      return w.is(from - 1, Sense.HEAD | Sense.HONORIFIC) && !w.is(from, Sense.FIRST);
    }
    if (w.language().equals("tr") && w.isCapital(span.to()) && w.is(span.to(), Sense.HEAD)) {
      // Devlet Arşivleri Başkanı: the office comes last
      return false;
    }
    if (w.is(span.to(), Sense.ORGANISATION)
        && w.shapeAt(span.to()) == Shape.CAPITAL
        && !w.is(span.to(), Sense.FIRST)
        && !w.is(span.to() - 1, Sense.POSSESSIVE)) {
      // the Lake Chad Basin Commission
      return false;
    }
    if (isQuoted(span) || isTitleOfThing(from)) {
      return false;
    }
    boolean inComplement =
        w.isLower(from - 1) && w.is(from - 1, Sense.CONNECTOR | Sense.ARTICLE | Sense.AND);
    return !inComplement || clues.isNameByItself(from, span.to());
  }

  /** {@code директором Ионического музея}: what stands before a noun in small letters. */
  private boolean isAdjectiveOfBody(int from) {
    Morphology morphology = w.lexicon().morphology();
    return morphology.hasGenitive()
        && morphology.isAdjective(w, from)
        && w.isLower(from + 1)
        && !w.is(from, Sense.GIVEN)
        && !w.is(from + 1, Sense.STOP | Sense.SAID | Sense.AND | Sense.CONNECTOR);
  }

  /** Words that a title or the opening of a sentence has left before the name. */
  private int cutFront(int from, int to) {
    if (to - from > 2
        && w.is(from, Sense.TOPIC | Sense.ORGANISATION)
        && w.is(from - 1, Sense.HEAD)
        && w.is(from + 1, Sense.GIVEN)) {
      // Predsednica Vlade Jasmina …: the government, though Vlade is a name, too
      return from + 1;
    }
    int given = -1;
    for (int k = from; k < to; k++) {
      if (w.is(k, Sense.GIVEN)) {
        given = k;
        break;
      }
    }
    if (given <= from || given >= to - 1 || w.shape(from) == Shape.INITIAL) {
      return from;
    }
    int links =
        w.isEnglish()
            ? Sense.CONNECTOR | Sense.ARTICLE
            : Sense.CONNECTOR | Sense.ARTICLE | Sense.AND;
    boolean afterConnector = w.is(from - 1, links) && w.isLower(from - 1);
    boolean afterBody =
        w.is(
                from - 1,
                Sense.ORGANISATION | Sense.DEMONYM | Sense.TOPIC | Sense.PLACE | Sense.COMMON)
            && w.isCapital(from - 1);
    if (w.is(from, Sense.FAMILY)) {
      // Нгуен Тхи Минь Хань
      return from;
    }
    boolean opening = w.is(from, Sense.FIRST) && w.lexicon().morphology().isVerbal(w, from);
    boolean abbreviation =
        w.shape(from) == Shape.UPPER
            && to - given > 1
            && (w.end(from) - w.start(from) < 6 || w.is(from - 1, Sense.HEAD));
    return afterConnector
            || afterBody
            || isGenitive(from)
            || isTrade(from, given)
            || opening
            || abbreviation
        ? given
        : from;
  }

  /** {@code starostka obce Malá | Zuzana …}: what the office before the name is of. */
  private boolean isGenitive(int from) {
    Morphology morphology = w.lexicon().morphology();
    if (!morphology.hasGenitive() || !w.isWord(from - 1)) {
      return false;
    }
    if (w.isLower(from - 1)
        && w.is(from - 1, Sense.TOPIC | Sense.ORGANISATION)
        && !w.is(from - 1, Sense.HEAD)) {
      return true;
    }
    boolean qualified = w.isLower(from - 1) && morphology.isAdjective(w, from - 1);
    return (w.is(from - 1, Sense.HEAD | Sense.TOPIC) || qualified)
        && morphology.isGenitive(w, from);
  }

  /** {@code der Glasbläser | Ottokar …}: a German noun that no list holds. */
  private boolean isTrade(int from, int given) {
    return w.lexicon().capitalisesNouns()
        && given == from + 1
        && (w.senses(from) & ~Sense.FIRST) == 0
        && w.lexicon().morphology().isAgent(w, from)
        && (w.isLower(from - 1) || w.is(from - 1, Sense.FIRST))
        && (w.is(from - 1, Sense.ARTICLE | Sense.MODIFIER | Sense.DEMONYM | Sense.AND)
            || w.lexicon().morphology().isAdjective(w, from - 1));
  }
}
