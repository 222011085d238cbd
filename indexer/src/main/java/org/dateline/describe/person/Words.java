package org.dateline.describe.person;

import java.util.Arrays;

/**
 * The words and marks of one paragraph, cut once: where each stands, how it is written and what it
 * can mean. Held in arrays, since every word of every page passes here.
 */
public final class Words {

  /** How a word is written. */
  public enum Shape {
    LOWER,
    CAPITAL,
    UPPER,
    INITIAL,
    NUMBER,
    MARK,
    /** In a script without capitals. */
    UNCASED
  }

  final String text;
  private final Lexicon lexicon;
  private final int size;
  private final int[] start;
  private final int[] end;
  private final int[] senses;
  private final int[] hashes;
  private final Shape[] shapes;

  /** The arrays may be longer than there are words. */
  Words(
      String text,
      Lexicon lexicon,
      int size,
      int[] start,
      int[] end,
      int[] senses,
      int[] hashes,
      Shape[] shapes) {
    this.text = text;
    this.lexicon = lexicon;
    this.size = size;
    this.start = start;
    this.end = end;
    this.senses = senses;
    this.hashes = hashes;
    this.shapes = shapes;
  }

  /** Cuts a paragraph; each word gets the senses that the lexicon has for it. */
  public static Words of(String text, Lexicon lexicon) {
    return new WordCutter(text, lexicon).cut();
  }

  /** The language whose lexicon serves: {@code en} where there is none for the page's own. */
  public String language() {
    return lexicon.language();
  }

  /** Whether the lists know nothing of a word. */
  public boolean isPlain(int i) {
    return i >= 0 && i < size && senses[i] == 0;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Whether the language writes "and" between two surnames, or does not know these words. */
  boolean mayJoinSurnames() {
    return switch (lexicon.language()) {
      case "en", "es", "pt", "de", "fr" -> true;
      default -> false;
    };
  }

  boolean isEnglish() {
    return lexicon.language().equals("en");
  }

  public String text() {
    return text;
  }

  public int size() {
    return size;
  }

  public int start(int i) {
    return start[i];
  }

  public int end(int i) {
    return end[i];
  }

  public Shape shape(int i) {
    return shapes[i];
  }

  /** As {@link #shape}; a mark beyond the paragraph. */
  Shape shapeAt(int i) {
    return i >= 0 && i < size ? shapes[i] : Shape.MARK;
  }

  /** Whether the word has one of the senses; false beyond the paragraph. */
  public boolean is(int i, int sense) {
    return i >= 0 && i < size && (senses[i] & sense) != 0;
  }

  int senses(int i) {
    return senses[i];
  }

  /** The hash of the folded word. */
  public int hash(int i) {
    return hashes[i];
  }

  public boolean isMark(int i, char mark) {
    return i >= 0 && i < size && shapes[i] == Shape.MARK && text.charAt(start[i]) == mark;
  }

  public boolean isMark(int i) {
    return i >= 0 && i < size && shapes[i] == Shape.MARK;
  }

  /** A capitalised word, an initial, or one in capitals. */
  public boolean isCapital(int i) {
    if (i < 0 || i >= size) {
      return false;
    }
    Shape shape = shapes[i];
    return shape == Shape.CAPITAL || shape == Shape.UPPER || shape == Shape.INITIAL;
  }

  public boolean isLower(int i) {
    return i >= 0 && i < size && shapes[i] == Shape.LOWER;
  }

  public boolean isNumber(int i) {
    return i >= 0 && i < size && shapes[i] == Shape.NUMBER;
  }

  public boolean isWord(int i) {
    return i >= 0 && i < size && shapes[i] != Shape.MARK;
  }

  public String word(int i) {
    return text.substring(start[i], end[i]);
  }

  /** The stretch of the paragraph from one word up to, not including, another. */
  public String text(int from, int to) {
    return from >= to ? "" : text.substring(start[from], end[to - 1]);
  }

  /** The index of the first word that starts at or after an offset of the text. */
  public int at(int offset) {
    int i = Arrays.binarySearch(start, 0, size, offset);
    return i >= 0 ? i : -i - 1;
  }
}
