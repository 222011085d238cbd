package org.dateline.describe.person;

import java.util.Arrays;
import org.dateline.describe.person.Words.Shape;

/** Cuts one paragraph into its words and marks. */
final class WordCutter {

  /** Longer runs of letters are no words: the lists hold none and no name is as long. */
  private static final int LONGEST = 48;

  private static final int NAME = Sense.GIVEN | Sense.FAMILY;

  private final String text;
  private final Lexicon lexicon;
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

  private boolean elided(int from, int apostrophe) {
    int length = apostrophe - from;
    char c = text.charAt(from);
    if (length == 1) {
      // D' and O' with a capital belong to a name
      return c != 'D' && c != 'O';
    }
    return (lexicon.senses(text, from, apostrophe + 1) & (Sense.CONNECTOR | Sense.ARTICLE)) != 0
        || (length == 2 && (c == 'q' || c == 'Q'));
  }

  /** Initials and abbreviations keep their dot; gives the offset after them, or -1. */
  private int dotted(int from, int dot) {
    int n = text.length();
    if (dot - from == 1 && Character.isUpperCase(text.charAt(from))) {
      int j = dot + 1;
      while (j + 1 < n && Character.isLetter(text.charAt(j)) && text.charAt(j + 1) == '.') {
        j += 2;
      }
      if (j > dot + 1 && (lexicon.senses(text, from, j) & Sense.HONORIFIC) != 0) {
        add(from, j);
        return j;
      }
      int senses = lexicon.senses(text, from, dot + 1);
      add(from, dot + 1, Shape.INITIAL, senses & Sense.HONORIFIC, 0);
      first = false;
      return dot + 1;
    }
    if (dot - from == 1
        && dot + 2 < n
        && text.charAt(dot + 2) == '.'
        && lexicon.senses(text, from, dot + 3) != 0) {
      // a.D.
      add(from, dot + 3);
      return dot + 3;
    }
    int senses = lexicon.senses(text, from, dot + 1);
    if ((senses & (Sense.HONORIFIC | Sense.HEAD | Sense.BYLINE)) != 0) {
      add(from, dot + 1);
      return dot + 1;
    }
    // Yu. Petrov, Dž. Kovač: two letters stand for a given name
    int next = dot + 1 < n && text.charAt(dot + 1) == ' ' ? dot + 2 : dot + 1;
    if (dot - from == 2
        && Character.isUpperCase(text.charAt(from))
        && Character.isLowerCase(text.charAt(from + 1))
        && next + 1 < n
        && Character.isUpperCase(text.charAt(next))
        && Character.isLowerCase(text.charAt(next + 1))
        && lexicon.senses(text, from, dot) == 0) {
      add(from, dot + 1, Shape.INITIAL, 0, 0);
      first = false;
      return dot + 1;
    }
    return -1;
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
            && (lexicon.senses(text, from, at) & (Sense.GIVEN | Sense.FAMILY)) == Sense.GIVEN;
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
      if (Letters.isUpper(c)) {
        upper++;
      } else if (Letters.isLower(c)) {
        lower++;
      }
    }
    char c = text.charAt(from);
    Shape shape;
    if (upper + lower == 0) {
      shape = Shape.UNCASED;
    } else if (Letters.isUpper(c)) {
      shape = lower > 0 || upper == 1 ? Shape.CAPITAL : Shape.UPPER;
    } else {
      shape = upper > 0 && isArabicArticle(from, to) ? Shape.CAPITAL : Shape.LOWER;
    }
    int found =
        shape == Shape.LOWER
            ? lexicon.sensesOfLower(text, from, to, hash)
            : lexicon.senses(text, from, to, hash);
    if (found == 0 && hyphens && to - from > 3) {
      found = compound(from, to);
    }
    if (found == 0 && lexicon.morphology().isOffice(text, from, to)) {
      found = Sense.HEAD;
    }
    if (found == 0 && shape == Shape.CAPITAL && lexicon.morphology().isAbstract(text, from, to)) {
      found = Sense.COMMON;
    }
    if (found == 0 && shape == Shape.CAPITAL && c >= 0x370 && c < 0x530) {
      String latin = Letters.latin(Letters.fold(text.substring(from, to)));
      found = lexicon.senses(latin, 0, latin.length()) & (Sense.GIVEN | Sense.MALE | Sense.FEMALE);
    }
    if (found == 0 && shape == Shape.CAPITAL) {
      found = lexicon.inflectedName(text, from, to);
    }
    if (shape == Shape.LOWER) {
      found &= ~Sense.OF_CAPITALS;
    }
    if ((found & Sense.ACRONYM) != 0 && upper < 2) {
      found &= ~Sense.ACRONYM;
      // "who", "us", "it" in lower case are other words; so are "fm" and "sg"
      if (to - from <= 4 && (found & Sense.STOP) == 0) {
        found &= ~Sense.HEAD;
      }
    }
    if (first) {
      found |= Sense.FIRST;
    }
    add(from, to, shape, found, hash);
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
    if ((head & Sense.GIVEN) != 0) {
      found = head & (Sense.GIVEN | Sense.MALE | Sense.FEMALE);
    }
    return found;
  }

  private boolean isArabicArticle(int from, int to) {
    for (int i = from + 1; i < to - 1 && i <= from + 4; i++) {
      if (Letters.isApostrophe(text.charAt(i)) && Character.isUpperCase(text.charAt(i + 1))) {
        // d'Orey
        return true;
      }
      if (Letters.isHyphen(text.charAt(i))) {
        // al-Amin, el-Sisi, ash-Sharif; not e-Government
        return i > from + 1 && Character.isUpperCase(text.charAt(i + 1));
      }
    }
    return false;
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
