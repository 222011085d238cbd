package org.dateline.describe.person;

import java.util.Arrays;
import org.dateline.describe.person.Words.Shape;

/** Cuts one paragraph into its words and marks. */
final class WordCutter {

  /** Longer runs of letters are no words: the lists hold none and no name is as long. */
  private static final int LONGEST = 48;

  private static final int NAME = Sense.GIVEN | Sense.FAMILY;

  private static final int OF_HONORIFICS = Sense.HONORIFIC | Sense.MALE | Sense.FEMALE;

  private final String text;
  private final Lexicon lexicon;
  private final WordSenses meanings;
  private final Abbreviations abbreviations;
  private int size;
  private int[] start;
  private int[] end;
  private int[] senses;
  private int[] hashes;
  private Shape[] shapes;

  /** Whether the next word is the first of a sentence. */
  private boolean first = true;

  WordCutter(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.meanings = new WordSenses(text, lexicon);
    this.abbreviations = new Abbreviations(text, lexicon);
    int expected = Math.max(8, text.length() / 5);
    start = new int[expected];
    end = new int[expected];
    senses = new int[expected];
    hashes = new int[expected];
    shapes = new Shape[expected];
  }

  Words cut() {
    int n = text.length();
    int i = 0;
    while (i < n) {
      char c = text.charAt(i);
      if (Letters.isLetter(c)) {
        i = cutWord(i);
      } else if (Character.isDigit(c)) {
        int j = i + 1;
        while (j < n && Character.isLetterOrDigit(text.charAt(j))) {
          j++;
        }
        add(i, j, Shape.NUMBER, 0, 0);
        first = false;
        i = j;
      } else if (Letters.isApostrophe(c) && isDutchArticle(i)) {
        add(i, i + 2, Shape.LOWER, Sense.PARTICLE, 0);
        i += 2;
      } else {
        if (c > ' ' && c != '\u00a0') {
          add(i, i + 1, Shape.MARK, 0, 0);
          if (c == '.' || c == '!' || c == '?' || c == '…' || c == ':' || c == ';' || c == '•') {
            first = true;
          }
        }
        i++;
      }
    }
    return new Words(text, lexicon, size, start, end, senses, hashes, shapes);
  }

  /** Cuts the word that starts at {@code from}, and gives the offset after it. */
  private int cutWord(int from) {
    int n = text.length();
    int j = from + 1;
    int apostrophe = -1;
    while (j < n) {
      char c = text.charAt(j);
      if (Letters.isWordPart(c)) {
        j++;
      } else if (j + 1 < n
          && Letters.isLetter(text.charAt(j + 1))
          && (Letters.isApostrophe(c) || Letters.isHyphen(c))) {
        if (Letters.isApostrophe(c) && apostrophe < 0) {
          apostrophe = j;
          if (lexicon.elides() && elided(from, j)) {
            add(from, j + 1);
            from = j + 1;
            apostrophe = -1;
          }
        }
        j++;
      } else {
        break;
      }
    }
    if (j - from > LONGEST) {
      add(from, j, Shape.LOWER, 0, 0);
      first = false;
      return j;
    }
    if (j < n && isShortened(from, j)) {
      add(from, j + 1, Shape.CAPITAL, Sense.PARTICLE, 0);
      first = false;
      return j + 1;
    }
    if (j < n && text.charAt(j) == '.') {
      int dotted = dotted(from, j);
      if (dotted > 0) {
        return dotted;
      }
    }
    int possessive = possessive(from, j);
    int stop = possessive > 0 ? possessive : j;
    int glued = from;
    for (int k = from + 1; k < stop; k++) {
      if (Letters.isUpper(text.charAt(k)) && isGlued(glued, k, stop)) {
        add(glued, k);
        glued = k;
      }
    }
    add(glued, stop);
    if (possessive > 0) {
      senses[size - 1] |= Sense.POSSESSIVE;
    }
    return j;
  }

  /** {@code van ’t Veer}: what is left of <i>het</i>. */
  private boolean isDutchArticle(int at) {
    return at > 0
        && at + 2 < text.length()
        && text.charAt(at - 1) == ' '
        && text.charAt(at + 1) == 't'
        && text.charAt(at + 2) == ' ';
  }

  /** {@code De’ Pazzi}: an article that has lost its end stands before a name. */
  private boolean isShortened(int from, int apostrophe) {
    return apostrophe - from == 2
        && apostrophe + 2 < text.length()
        && Letters.isApostrophe(text.charAt(apostrophe))
        && text.charAt(apostrophe + 1) == ' '
        && Letters.isUpper(text.charAt(apostrophe + 2))
        && Letters.fold(text.charAt(from)) == 'd'
        && text.charAt(from + 1) == 'e';
  }

  private boolean elided(int from, int apostrophe) {
    int length = apostrophe - from;
    char c = text.charAt(from);
    if (length == 1) {
      // D' and O' with a capital belong to a name, and N' before another one: N’Guessan
      boolean african = (c == 'N' || c == 'M') && Letters.isUpper(text.charAt(apostrophe + 1));
      return c != 'D' && c != 'O' && !african;
    }
    return (lexicon.senses(text, from, apostrophe + 1) & (Sense.CONNECTOR | Sense.ARTICLE)) != 0
        || (length == 2 && (c == 'q' || c == 'Q'));
  }

  /** Initials and abbreviations keep their dot; gives the offset after them, or -1. */
  private int dotted(int from, int dot) {
    int to = abbreviations.end(from, dot);
    if (to < 0) {
      return -1;
    }
    if (abbreviations.isInitial(from, dot, to)) {
      int meant = lexicon.senses(text, from, dot + 1);
      boolean honorific = (meant & Sense.HONORIFIC) != 0;
      add(from, to, Shape.INITIAL, honorific ? meant & OF_HONORIFICS : 0, 0);
      first = false;
    } else {
      add(from, to);
    }
    return to;
  }

  /** Where a possessive or Turkish case ending starts, or -1. */
  private int possessive(int from, int to) {
    if (to - from > 2
        && (text.charAt(to - 1) == 's' || text.charAt(to - 1) == 'S')
        && Letters.isApostrophe(text.charAt(to - 2))) {
      return to - 2;
    }
    if (lexicon.endsAfterApostrophe()) {
      for (int k = to - 1; k > from + 1 && to - k <= 6; k--) {
        if (Letters.isApostrophe(text.charAt(k))) {
          return k;
        }
      }
    }
    return -1;
  }

  /**
   * Whether two words are glued at an inner capital. {@code DiCarlo}, {@code McAllister} and {@code
   * MacDonald} are one word; four letters before the capital are the shortest that no such prefix
   * has, {@code Fitz} alone excepted.
   */
  private boolean isGlued(int from, int at, int to) {
    if (!Character.isLowerCase(text.charAt(at - 1))
        || to - at < 3
        || !Character.isLowerCase(text.charAt(at + 1))) {
      return false;
    }
    int left = at - from;
    return left >= 4
        ? !text.startsWith("Fitz", from)
        : left == 3
            && Character.isUpperCase(text.charAt(from))
            && (lexicon.senses(text, from, at) & NAME) == Sense.GIVEN;
  }

  private void add(int from, int to) {
    int upper = 0;
    int lower = 0;
    int hash = 0;
    boolean hyphens = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      hash = 31 * hash + Letters.fold(c);
      hyphens |= Letters.isHyphen(c);
      if (Letters.isLower(c)) {
        lower++;
      } else if (Letters.isUpper(c)) {
        upper++;
      }
    }
    Shape shape = meanings.shape(from, to, upper, lower);
    int found = meanings.of(from, to, shape, hash, hyphens, first);
    add(from, to, shape, first ? found | Sense.FIRST : found, hash);
    first = false;
    if (shape == Shape.CAPITAL && size > 1 && isPair(size - 2)) {
      senses[size - 2] = (senses[size - 2] & ~NAME) | Sense.PLACE;
      senses[size - 1] = (senses[size - 1] & ~NAME) | Sense.PLACE;
    }
  }

  /** Whether a word and the next are one place: {@code Cabo Verde}, {@code San Marino}. */
  private boolean isPair(int i) {
    return shapes[i] == Shape.CAPITAL
        && start[i + 1] == end[i] + 1
        && Lexicon.isPlaceOfTwoWords(text, start[i], end[i + 1]);
  }

  private void add(int from, int to, Shape shape, int found, int hash) {
    if (size == start.length) {
      int larger = size * 2;
      start = Arrays.copyOf(start, larger);
      end = Arrays.copyOf(end, larger);
      senses = Arrays.copyOf(senses, larger);
      hashes = Arrays.copyOf(hashes, larger);
      shapes = Arrays.copyOf(shapes, larger);
    }
    start[size] = from;
    end[size] = to;
    senses[size] = found;
    hashes[size] = hash;
    shapes[size] = shape;
    size++;
  }
}
