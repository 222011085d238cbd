package org.dateline.describe.person;

import java.util.Set;
import org.dateline.describe.person.Words.Shape;

/** What a word of a text can mean: by the lists, by its parts, and by its ending. */
final class WordSenses {

  static final int OF_NAMES = Sense.GIVEN | Sense.MALE | Sense.FEMALE;

  private static final int FUNCTION_WORDS =
      Sense.STOP
          | Sense.CONNECTOR
          | Sense.ARTICLE
          | Sense.AND
          | Sense.PRONOUN
          | Sense.ITS
          | Sense.LOCATIVE;

  /** {@code al-Amin}, {@code ash-Sharif}: an article has so many letters. */
  private static final int LONGEST_ARTICLE = 3;

  private static final Set<String> PREFIXES = Set.of("pro", "non", "pre", "sub");

  private final String text;
  private final Lexicon lexicon;

  WordSenses(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /**
   * How a word is written.
   *
   * @param upper how many of its letters are capitals
   * @param lower how many are not
   */
  Shape shape(int from, int to, int upper, int lower) {
    if (upper + lower == 0) {
      return Shape.UNCASED;
    }
    if (Letters.isUpper(text.charAt(from))) {
      return lower > 0 || upper == 1 ? Shape.CAPITAL : Shape.UPPER;
    }
    return upper > 0 && isArabicArticle(text, from, to) ? Shape.CAPITAL : Shape.LOWER;
  }

  /**
   * The senses of a word.
   *
   * @param hash as {@link WordTable#hash} gives it
   * @param hyphens whether hyphens stand in it
   * @param beforeCapital whether the word opens a sentence, and one with a capital follows
   */
  int of(int from, int to, Shape shape, int hash, boolean hyphens, boolean beforeCapital) {
    int found =
        shape == Shape.LOWER
            ? lexicon.sensesOfLower(text, from, to, hash)
            : lexicon.senses(text, from, to, hash);
    if (shape == Shape.CAPITAL && (found & FUNCTION_WORDS) != 0 && isForeign(from, to)) {
      // Mỹ, Đỗ: no English word has such letters
      found &= OF_NAMES | Sense.FAMILY;
    } else if (found == 0) {
      found = ofParts(from, to, shape, hash, hyphens, beforeCapital);
    }
    if (shape == Shape.LOWER) {
      found &= ~Sense.OF_CAPITALS;
    }
    return (found & Sense.ACRONYM) == 0 ? found : withoutAcronym(found, from, to);
  }

  /** The senses of a word that the lists lack as it stands. */
  private int ofParts(
      int from, int to, Shape shape, int hash, boolean hyphens, boolean beforeCapital) {
    int found = hyphens && to - from > 3 ? compound(from, to) : 0;
    if (found == 0 && hyphens && lexicon.elides() && endsInPronoun(from, to)) {
      // écrivait-il, dit-elle
      return Sense.SAID;
    }
    if (found == 0 && hyphens && shape == Shape.LOWER) {
      // contou-me, disse-lhe
      found = lexicon.sensesOfLower(text, from, hyphen(from, to)) & Sense.SAID;
    }
    if (found != 0) {
      return found;
    }
    if (lexicon.morphology().isOffice(text, from, to)) {
      boolean several = lexicon.capitalisesNouns() && text.startsWith("innen", to - 5);
      return several ? Sense.HEAD | Sense.PLURAL : Sense.HEAD;
    }
    if (shape != Shape.CAPITAL) {
      return 0;
    }
    if (isMixed(from, to)) {
      return Sense.ACRONYM | Sense.ORGANISATION;
    }
    if (beforeCapital) {
      // Beekeeper NAME: a capital that only the sentence gives
      found = lexicon.sensesOfLower(text, from, to, hash) & Sense.HEAD;
    }
    boolean name = // Warsaw-based, but Chung Dong-young, whatever abstract nouns end in elsewhere
        hyphens
            && (!lexicon.language().equals("en")
                || Letters.isUpper(text.charAt(Math.min(hyphen(from, to) + 1, to - 1))));
    if (found == 0 && !name && lexicon.morphology().isAbstract(text, from, to)) {
      found = Sense.COMMON; // Transparency, Warsaw-based
    }
    char c = text.charAt(from);
    if (found == 0 && c >= 0x370 && c < 0x530) {
      String latin = Letters.latin(Letters.fold(text.substring(from, to)));
      found = lexicon.senses(latin, 0, latin.length()) & OF_NAMES;
    }
    found = found == 0 ? lexicon.inflectedName(text, from, to) : found;
    return found == 0 ? lexicon.inflectedPlace(text, from, to) : found;
  }

  /** {@code КазНУ}: an abbreviation of syllables and letters, as Russian makes them. */
  private boolean isMixed(int from, int to) {
    char first = text.charAt(from);
    return first >= 0x400
        && first < 0x530
        && to - from > 2
        && Letters.isUpper(text.charAt(to - 1))
        && Letters.isUpper(text.charAt(to - 2));
  }

  private int hyphen(int from, int to) {
    int i = from;
    while (i < to && !Letters.isHyphen(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isForeign(int from, int to) {
    if (!lexicon.language().equals("en")) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 0xC0 && Letters.isLetter(c)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsInPronoun(int from, int to) {
    return Letters.isLower(text.charAt(from))
        && (text.startsWith("-il", to - 3) || (to - from > 5 && text.startsWith("-elle", to - 5)));
  }

  /** Without the senses of an abbreviation where the word is not in capitals. */
  private int withoutAcronym(int senses, int from, int to) {
    int upper = 0;
    for (int i = from; i < to && upper < 2; i++) {
      upper += Letters.isUpper(text.charAt(i)) ? 1 : 0;
    }
    if (upper > 1) {
      return senses;
    }
    int others = senses & ~Sense.ACRONYM;
    // "who", "us", "it" in lower case are other words; so are "fm" and "sg"
    return to - from <= 4 && (others & Sense.STOP) == 0 ? others & ~Sense.HEAD : others;
  }

  /** {@code Vice-Chairman}, {@code Jean-Pierre}, {@code Kosovo-Albanian}: by their parts. */
  private int compound(int from, int to) {
    int last = -1;
    int firstHyphen = -1;
    for (int i = from + 1; i < to - 1; i++) {
      if (Letters.isHyphen(text.charAt(i))) {
        last = i;
        if (firstHyphen < 0) {
          firstHyphen = i;
        }
      }
    }
    if (last < 0) {
      return 0;
    }
    int tail = lexicon.senses(text, last + 1, to);
    int head = lexicon.senses(text, from, firstHyphen);
    int found = tail & (Sense.HEAD | Sense.ORGANISATION | Sense.DEMONYM | Sense.PLURAL);
    found |= head & (Sense.ORGANISATION | Sense.DEMONYM | Sense.HEAD);
    if (firstHyphen - from == 3 && text.startsWith("non", from)) {
      found &= ~Sense.HEAD;
    }
    if ((head & Sense.GIVEN) != 0) {
      found = head & OF_NAMES;
    }
    return found;
  }

  private static boolean isArabicArticle(String text, int from, int to) {
    for (int i = from + 1; i < to - 1 && i <= from + LONGEST_ARTICLE; i++) {
      if (Letters.isApostrophe(text.charAt(i)) && Character.isUpperCase(text.charAt(i + 1))) {
        // d'Orey
        return true;
      }
      if (Letters.isHyphen(text.charAt(i))) {
        // al-Amin, el-Sisi, ash-Sharif; not e-Government
        return i > from + 1
            && Character.isUpperCase(text.charAt(i + 1))
            && !PREFIXES.contains(text.substring(from, i));
      }
    }
    return false;
  }
}
