package org.dateline.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives the words of emphasised stretches several times, at one place. */
final class EmphasisFilter extends TokenFilter {

  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final List<Emphasis> emphases;
  private int current;
  private int again;
  private State state;

  EmphasisFilter(TokenStream input, List<Emphasis> emphases) {
    super(input);
    this.emphases = emphases;
    this.state = captureState();
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (again > 0) {
      again--;
      restoreState(state);
      increment.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    int start = offset.startOffset();
    while (current < emphases.size() && emphases.get(current).span().end() <= start) {
      current++;
    }
    if (current < emphases.size() && emphases.get(current).span().start() <= start) {
      again = emphases.get(current).count() - 1;
      state = captureState();
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    current = 0;
    again = 0;
  }
}
