package org.dateline.describe.quote;

/**
 * A stretch between quotation marks.
 *
 * @param paragraph the index of the paragraph
 * @param open where the opening mark stands
 * @param close the offset after the closing mark, or the end of the paragraph where none stands
 * @param lastParagraph the paragraph that {@code close} lies in
 * @param text the words between the marks
 * @param breaksOff whether a clause that tells who speaks follows within the same marks
 * @param resumes whether it stands behind such a clause
 */
record Quoted(
    int paragraph,
    int open,
    int close,
    int lastParagraph,
    String text,
    boolean breaksOff,
    boolean resumes) {

  /** A stretch that no clause parts. */
  Quoted(int paragraph, int open, int close, int lastParagraph, String text) {
    this(paragraph, open, close, lastParagraph, text, false, false);
  }

  int wordCount() {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !inWord) {
        count++;
      }
      inWord = letter || (inWord && (text.charAt(i) == '\'' || text.charAt(i) == '’'));
    }
    return count;
  }

  boolean endsSentence() {
    if (text.isEmpty()) {
      return false;
    }
    char c = text.charAt(text.length() - 1);
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  boolean endsWithComma() {
    return text.endsWith(",");
  }

  boolean startsLower() {
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }

  /** Most words with a capital: a title or the name of something. */
  boolean isTitle() {
    int words = 0;
    int capitals = 0;
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (start && Character.isLetter(c)) {
        words++;
        if (Character.isUpperCase(c)) {
          capitals++;
        }
      }
      start = c == ' ';
    }
    return words > 0 && capitals * 2 > words;
  }
}
