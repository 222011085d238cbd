package org.dateline.describe.person;

/**
 * What the ends of words that no list holds tell in one language: the lines {@code ADJECTIVE},
 * {@code GENITIVE}, {@code AGENT} and {@code SUFFIXES} of {@code lexicon.tsv}.
 */
final class Morphology {

  /** Shorter words are too often something else. */
  private static final int SHORTEST_AGENT = 5;

  /** A stem has two letters at least. */
  private static final int SHORTEST_STEM = 2;

  private final String[] adjectives;
  private final String[] genitives;
  private final String[] agents;
  private final String[] offices;

  /** Endings in folded letters; none for a language that has no such line. */
  Morphology(String[] adjectives, String[] genitives, String[] agents, String[] offices) {
    this.adjectives = adjectives;
    this.genitives = genitives;
    this.agents = agents;
    this.offices = offices;
  }

  /** Whether a noun may follow another one without a preposition, told by its ending. */
  boolean hasGenitive() {
    return genitives.length > 0;
  }

  /** Whether a word may be an adjective before its noun: {@code georgischen}. */
  boolean isAdjective(Words w, int i) {
    return ends(w, i, adjectives, SHORTEST_STEM);
  }

  /** Whether a word may be a noun or adjective that goes with the noun before it. */
  boolean isGenitive(Words w, int i) {
    return ends(w, i, genitives, SHORTEST_STEM);
  }

  /** Whether a word is made as nouns for those who do something are: {@code shipmaster}. */
  boolean isAgent(Words w, int i) {
    return w.isWord(i)
        && w.end(i) - w.start(i) >= SHORTEST_AGENT
        && ends(w, i, agents, SHORTEST_STEM);
  }

  /** Whether a compound ends in the noun of an office: {@code Redaktionsleiter}. */
  boolean isOffice(String text, int from, int to) {
    return ends(text, from, to, offices, SHORTEST_STEM + 1);
  }

  private static boolean ends(Words w, int i, String[] endings, int stem) {
    return endings.length > 0 && w.isWord(i) && ends(w.text(), w.start(i), w.end(i), endings, stem);
  }

  private static boolean ends(String text, int from, int to, String[] endings, int stem) {
    for (String ending : endings) {
      int at = to - ending.length();
      if (at >= from + stem) {
        int i = 0;
        while (i < ending.length() && Letters.fold(text.charAt(at + i)) == ending.charAt(i)) {
          i++;
        }
        if (i == ending.length()) {
          return true;
        }
      }
    }
    return false;
  }
}
