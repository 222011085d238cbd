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

  /** The text again, for what looks at each of its characters. */
  private final char[] chars;

  private final Lexicon lexicon;
  private final WordSenses meanings;
  private final Abbreviations abbreviations;
  private final Apostrophes apostrophes;
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
    this.chars = text.toCharArray();
    this.lexicon = lexicon;
    this.meanings = new WordSenses(text, lexicon);
    this.abbreviations = new Abbreviations(text, lexicon);
    this.apostrophes = new Apostrophes(text, lexicon);
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
      char c = chars[i];
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
      } else if (Letters.isApostrophe(c) && apostrophes.isDutchArticle(i)) {
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
    int n = chars.length;
    long high = 0;
    long low = 0;
    int others = 0;
    int to = from;
    while (to < n && Letters.isWordPart(chars[to])) {
      char c = chars[to++];
      high = high << Byte.SIZE | low >>> (Long.SIZE - Byte.SIZE);
      low = low << Byte.SIZE | (c & 0xFF);
      others |= c ^ chars[from];
    }
    char behind = to < n ? chars[to] : ' ';
    if (to - from > LONGEST || Letters.isApostrophe(behind) || Letters.isHyphen(behind)) {
      return cutJoined(from);
    }
    int dotted = behind == '.' ? dotted(from, to) : -1;
    if (dotted > 0) {
      return dotted;
    }
    if (mayOpenName(to) || others > 0xFF || to - from > WordMemory.LONGEST) {
      return cutGlued(from, to);
    }
    int form = (chars[from] & 0xFF00) | (to - from);
    WordMemory.Reading known = lexicon.memory().at(high, low, form);
    if (known != null) {
      addWord(from, to, known);
      return to;
    }
    if (seam(from, to) >= 0) {
      return cutGlued(from, to);
    }
    WordMemory.Reading read = read(from, to, high, low, form);
    lexicon.memory().keep(read);
    addWord(from, to, read);
    return to;
  }

  /**
   * Whether a capital follows the first word of a sentence: then the word may be an office that
   * only the sentence gives a capital.
   */
  private boolean mayOpenName(int to) {
    return first && to + 1 < text.length() && Letters.isUpper(text.charAt(to + 1));
  }

  /** Cuts a word with apostrophes or hyphens in it or behind it, or a run that is too long. */
  private int cutJoined(int from) {
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
          if (lexicon.elides() && apostrophes.isElided(from, j)) {
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
    if (j < n && apostrophes.isShortened(from, j)) {
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
    int possessive = apostrophes.possessive(from, j);
    cutGlued(from, possessive > 0 ? possessive : j);
    if (possessive > 0) {
      senses[size - 1] |= Sense.POSSESSIVE;
    }
    return j;
  }

  /** Cuts at inner capitals, and gives the offset after the last word. */
  private int cutGlued(int from, int to) {
    int glued = from;
    for (int seam = seam(glued, to); seam >= 0; seam = seam(glued, to)) {
      add(glued, seam);
      glued = seam;
    }
    add(glued, to);
    return to;
  }

  /** The first inner capital at which two words are glued, or -1. */
  private int seam(int from, int to) {
    for (int k = from + 1; k < to; k++) {
      if (Letters.isUpper(text.charAt(k)) && isGlued(from, k, to)) {
        return k;
      }
    }
    return -1;
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
    addWord(from, to, read(from, to, 0, 0, 0));
  }

  private WordMemory.Reading read(int from, int to, long high, long low, int form) {
    int upper = 0;
    int lower = 0;
    int hash = 0;
    boolean hyphens = false;
    for (int i = from; i < to; i++) {
      char c = chars[i];
      hash = 31 * hash + Letters.fold(c);
      hyphens |= Letters.isHyphen(c);
      if (Letters.isLower(c)) {
        lower++;
      } else if (Letters.isUpper(c)) {
        upper++;
      }
    }
    Shape shape = meanings.shape(from, to, upper, lower);
    int found = meanings.of(from, to, shape, hash, hyphens, mayOpenName(to));
    return new WordMemory.Reading(high, low, form, shape, hash, found);
  }

  private void addWord(int from, int to, WordMemory.Reading word) {
    int found = first ? word.senses() | Sense.FIRST : word.senses();
    boolean dated = size > 0 && shapes[size - 1] == Shape.NUMBER && (found & Sense.CALENDAR) != 0;
    found &= dated ? ~NAME : -1; // "On 11 April Ana Petrova"
    add(from, to, word.shape(), found, word.hash());
    first = false;
    if (word.shape() == Shape.CAPITAL && size > 1 && isPair(size - 2)) {
      senses[size - 2] = (senses[size - 2] & ~NAME) | Sense.PLACE;
      senses[size - 1] = (senses[size - 1] & ~NAME) | Sense.PLACE;
    }
  }

  /** Whether a word and the next are one place: {@code Cabo Verde}, {@code San Marino}. */
  private boolean isPair(int i) {
    return shapes[i] == Shape.CAPITAL
        && start[i + 1] == end[i] + 1
        && Lexicon.mayOpenPlace(hashes[i])
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
