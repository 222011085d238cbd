package org.dateline.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Gives a hyphenated word as its closed form and as its parts: {@code co-operation} as {@code
 * cooperation} and {@code co} at one place and {@code operation} at the next. So both spellings
 * answer a query for either, and each part is still found.
 */
final class CompoundFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private String compound = "";
  private int next;
  private int start;
  private boolean first;

  CompoundFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next < compound.length()) {
      part();
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (!hasJoint()) {
      return true;
    }
    compound = term.toString();
    next = 0;
    start = offset.startOffset();
    first = true;
    term.setEmpty();
    for (int i = 0; i < compound.length(); i++) {
      if (compound.charAt(i) != MarkFilter.JOINT) {
        term.append(compound.charAt(i));
      }
    }
    return true;
  }

  private void part() {
    int end = compound.indexOf(MarkFilter.JOINT, next);
    if (end < 0) {
      end = compound.length();
    }
    term.setEmpty().append(compound, next, end);
    increment.setPositionIncrement(first ? 0 : 1);
    offset.setOffset(start + next, start + end);
    first = false;
    next = end + 1;
  }

  private boolean hasJoint() {
    char[] buffer = term.buffer();
    for (int i = 1; i < term.length() - 1; i++) {
      if (buffer[i] == MarkFilter.JOINT) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    compound = "";
    next = 0;
  }
}
