package org.dateline.describe.person;

import java.util.Set;
import java.util.function.Function;

/**
 * What the ends of words that no list holds tell in one language: the lines {@code ABSTRACT},
 * {@code ADJECTIVE}, {@code GENITIVE}, {@code PREPOSED}, {@code AGENT}, {@code VERB} and {@code
 * SUFFIXES} of {@code lexicon.tsv}.
 */
final class Morphology {

  /** Shorter words are too often something else. */
  private static final int SHORTEST_AGENT = 5;

  /** {@code Clement} is somebody, {@code Settlement} is not. */
  private static final int SHORTEST_ABSTRACT = 8;

  /** A stem has two letters at least. */
  private static final int SHORTEST_STEM = 2;

  /** Languages that put adjectives behind their nouns. */
  private static final Set<String> POSTPOSED = Set.of("fr", "es", "it", "pt");

  private final boolean postposed;
  private final String[] abstracts;
  private final String[] adjectives;
  private final String[] genitives;
  private final String[] agents;
  private final String[] offices;
  private final String[] verbs;
  private final String[] preposed;

  /**
   * Of one language.
   *
   * @param language its ISO 639-1 code
   * @param endings the folded endings of a line of that name; none where there is no such line
   */
  Morphology(String language, Function<String, String[]> endings) {
    this.postposed = POSTPOSED.contains(language);
    this.adjectives = endings.apply("ADJECTIVE");
    this.genitives = endings.apply("GENITIVE");
    this.agents = endings.apply("AGENT");
    this.offices = endings.apply("SUFFIXES");
    this.verbs = endings.apply("VERB");
    this.preposed = endings.apply("PREPOSED");
    this.abstracts = endings.apply("ABSTRACT");
  }

  /** Whether a noun may follow another one without a preposition, told by its ending. */
  boolean hasGenitive() {
    return genitives.length > 0;
  }

  /** Whether an adjective may follow its noun: {@code ministro albanese}. */
  boolean hasPostposed() {
    return postposed;
  }

  /**
   * Whether a word is made as nouns for ideas are, which nobody is called: {@code Transparency}.
   */
  boolean isAbstract(String text, int from, int to) {
    return to - from >= SHORTEST_ABSTRACT && ends(text, from, to, abstracts, SHORTEST_STEM);
  }

  /** Whether a word may be an adjective before its noun: {@code georgischen}. */
  boolean isAdjective(Words w, int i) {
    return ends(w, i, adjectives, SHORTEST_STEM);
  }

  /** Whether a word may be a noun or adjective that goes with the noun before it. */
  boolean isGenitive(Words w, int i) {
    return ends(w, i, genitives, SHORTEST_STEM);
  }

  /** Whether a word may be a noun in the genitive that stands before what it belongs to. */
  boolean isPreposed(Words w, int i) {
    return ends(w, i, preposed, SHORTEST_STEM);
  }

  /** Whether a word is made as nouns for those who do something are: {@code shipmaster}. */
  boolean isAgent(Words w, int i) {
    return w.isWord(i)
        && w.end(i) - w.start(i) >= SHORTEST_AGENT
        && ends(w, i, agents, SHORTEST_STEM);
  }

  /** Whether a word that opens a sentence may be its verb: {@code Attending}, {@code Выступили}. */
  boolean isVerbal(Words w, int i) {
    return ends(w, i, verbs, SHORTEST_STEM);
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
