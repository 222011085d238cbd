package org.dateline.describe.person;

import java.util.BitSet;

/** The words of one paragraph as the readers of roles see them. */
final class RoleTokens {

  /** Words that go on with what an office is of. */
  static final int STUFF =
      Sense.MODIFIER | Sense.TOPIC | Sense.ORGANISATION | Sense.DEMONYM | Sense.PLACE | Sense.HEAD;

  /** Words at which a role ends, unless they are {@link #STUFF}, too. */
  static final int ENDS = Sense.STOP | Sense.SAID | Sense.PRONOUN | Sense.APPOINTED | Sense.HEADED;

  /** What stands in brackets or quotation marks within a role is short. */
  static final int LONGEST_INSERTION = 10;

  private static final int LINK = Sense.CONNECTOR | Sense.ARTICLE;

  /** Say since when, not what; or count. */
  private static final WordSet PASSING =
      WordSet.of(
          "new current newly newly-appointed newly-elected appointed elected then named "
              + "two three four both beide beiden zwei drei vier neue neuer neuen nouveau nouvelle deux trois nuevo nueva "
              + "nuovo nuova novo nova nowy nowa новый нового yeni novi uusi sayin");

  private static final WordSet DEPUTIES =
      WordSet.of("deputy vice adjoint adjointe adjunto adjunta aggiunto aggiunta vicario");

  private static final WordSet RETIRED = WordSet.of("ret retd rtd ret. retd.");

  /** What a role may be held for. */
  private static final WordSet TIMES =
      WordSet.of(
          "years year months month weeks days term time period ans annees mois jahre "
              + "jahren monate monaten anos meses anni mesi лет года месяцев lat lata yil "
              + "godina godine vuotta");

  /** What somebody is to another, and no office. */
  private static final WordSet COLLEAGUES =
      WordSet.of(
          "colleague colleagues counterpart counterparts homologue homologues collegue collegues "
              + "confrere consoeur kollege kollegen kollegin kolleginnen amtskollege amtskollegen "
              + "amtskollegin homologo homologa homologos colega colegas collega colleghi colleghe "
              + "omologo omologa коллега коллеги коллегой коллегу колега колегою odpowiednik "
              + "odpowiednikiem odpowiedniczka kolega kolegą koleżanka kolege kolegom kollega "
              + "kollegan mevkidasi meslektasi omologul omoloaga");

  final Words w;
  final boolean english;
  final Morphology morphology;
  private final BitSet named;

  /**
   * @param named the words that belong to names
   */
  RoleTokens(Words w, BitSet named) {
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
    return (w.is(k, Sense.HEAD) && !isField(k))
        ? (!w.is(k, Sense.ORGANISATION) || w.isCapital(k)) && !isNamed(k)
        : w.is(k, Sense.MODIFIER) && isDeputy(k);
  }

  /** {@code Ministry of Justice}: what a body is for, and no judge. */
  private boolean isField(int k) {
    return w.is(k, Sense.TOPIC)
        && w.isCapital(k)
        && isLink(k - 1)
        && w.is(k - 2, Sense.ORGANISATION)
        && w.isCapital(k - 2);
  }

  /** {@code her deputy, NAME}: whose, and nothing more. */
  private boolean isDeputy(int k) {
    return DEPUTIES.contains(w, k)
        && w.is(k - 1, Sense.ITS | Sense.POSSESSIVE | Sense.DEMONYM)
        && (w.isMark(k + 1, ',') || isNamed(k + 1) || w.is(k + 1, Sense.HONORIFIC));
  }

  /** A preposition or article in lower case. */
  boolean isLink(int k) {
    return w.isLower(k) && !isHas(k) && w.is(k, LINK) && !w.is(k, Sense.MODIFIER | Sense.TOPIC);
  }

  /** {@code le maire a vu}: no preposition, though it differs by its accent alone. */
  private boolean isHas(int k) {
    return w.end(k) - w.start(k) == 1
        && w.language().equals("fr")
        && w.text().charAt(w.start(k)) == 'a';
  }

  /** {@code Chair for the coming two years}: how long, not of what. */
  boolean isTime(int k) {
    return w.isLower(k) && TIMES.contains(w, k);
  }

  boolean isQuotationMark(int k) {
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
  boolean isEnd(int k) {
    return k >= w.size() || w.isMark(k) || isNamed(k) || w.is(k, ENDS) || w.is(k, Sense.AND);
  }

  /** A word that counts, or says since when. */
  boolean isPassing(int k) {
    return w.isLower(k) && PASSING.contains(w, k);
  }

  boolean isTopic(int k) {
    return w.is(k, Sense.TOPIC | Sense.COMMON)
        && !w.is(k, Sense.HEAD | Sense.STOP | Sense.CALENDAR);
  }

  /** The first word from here on that is no link. */
  int afterLinks(int from) {
    int k = from;
    while (isLink(k)) {
      k++;
    }
    return k;
  }

  /** Where a bracket closes; -1 where it does not soon. */
  int closing(int open) {
    for (int k = open + 1; k < Math.min(w.size(), open + LONGEST_INSERTION); k++) {
      if (w.isMark(k, ')')) {
        return k;
      }
    }
    return -1;
  }

  /** {@code (ret.)} behind a rank. */
  boolean isRetired(int open) {
    return w.isMark(open, '(') && RETIRED.contains(w, open + 1);
  }

  /** A word for what somebody is to another. */
  boolean isColleague(int k) {
    return COLLEAGUES.contains(w, k);
  }

  boolean touches(int k) {
    return w.start(k) == w.end(k - 1) && w.start(k + 1) == w.end(k);
  }

  /** Whether the words from here on, none of them a link, come to a noun of office. */
  boolean headSoon(int from) {
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
  boolean leadsToName(int from) {
    int k = from;
    while (k < w.size()
        && !isNamed(k)
        && !w.isMark(k)
        && (w.isCapital(k) || w.is(k, STUFF) || isLink(k) || w.is(k, Sense.AND))
        && k - from < RoleGrammar.LONGEST) {
      k++;
    }
    return k > from && isNamed(k);
  }

  /** Whether a noun that no list holds is made as nouns for those who do something are. */
  boolean isTrade(int k) {
    return (w.senses(k) & ~Sense.FIRST) == 0 && morphology.isAgent(w, k);
  }

  /** Written as nouns are. */
  boolean isNoun(int k) {
    return w.lexicon().capitalisesNouns() ? isCapitalNoun(k) : w.isLower(k);
  }

  /** A German noun that no list holds. */
  boolean isCapitalNoun(int k) {
    return w.lexicon().capitalisesNouns()
        && w.shapeAt(k) == Words.Shape.CAPITAL
        && w.senses(k) == 0
        && !isNamed(k);
  }
}
