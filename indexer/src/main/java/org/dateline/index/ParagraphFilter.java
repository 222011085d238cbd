package org.dateline.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Leaves places free between paragraphs, so that no phrase reaches from one to the next. */
final class ParagraphFilter extends TokenFilter {

  /** More than the widest nearness that a query may ask for. */
  private static final int GAP = 100;

  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final String content;
  private int end;

  /**
   * @param content the text that the words come from, paragraphs ended by {@link Schema#BREAK}
   */
  ParagraphFilter(TokenStream input, String content) {
    super(input);
    this.content = content;
    this.end = content.indexOf(Schema.BREAK);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    boolean crossed = false;
    while (end >= 0 && end < offset.startOffset()) {
      crossed = true;
      end = content.indexOf(Schema.BREAK, end + 1);
    }
    if (crossed) {
      increment.setPositionIncrement(increment.getPositionIncrement() + GAP);
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    end = content.indexOf(Schema.BREAK);
  }
}
