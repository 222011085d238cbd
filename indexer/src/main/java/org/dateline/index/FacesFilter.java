package org.dateline.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Gives each word in lower case and, at the same place, the word that a possessive stands for
 * ({@code poland} beside {@code poland's}) and, behind {@link Schema#FOLDED}, its folded form where
 * that differs: prefixes and similar words are looked up there, quotation marks never see it.
 */
final class FacesFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private String possessor = "";
  private String folded = "";

  FacesFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!possessor.isEmpty()) {
      beside(possessor);
      possessor = "";
      return true;
    }
    if (!folded.isEmpty()) {
      beside(folded);
      folded = "";
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    boolean ascii = true;
    char[] buffer = term.buffer();
    int length = term.length();
    for (int i = 0; i < length; i++) {
      char c = buffer[i];
      ascii &= c < 0x80;
      if (c >= 'A' && c <= 'Z') {
        buffer[i] = (char) (c + ('a' - 'A'));
      }
    }
    if (!ascii) {
      String written = term.toString();
      String lower = Folding.lower(written);
      term.setEmpty().append(lower.isEmpty() ? written : lower);
      String other = Folding.fold(written);
      if (!other.isEmpty() && !other.equals(lower)) {
        folded = Schema.FOLDED + other;
      }
    }
    length = term.length();
    if (length > 2 && term.charAt(length - 1) == 's' && term.charAt(length - 2) == '\'') {
      possessor = term.subSequence(0, length - 2).toString();
    }
    return true;
  }

  private void beside(String face) {
    term.setEmpty().append(face);
    increment.setPositionIncrement(0);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    possessor = "";
    folded = "";
  }
}
