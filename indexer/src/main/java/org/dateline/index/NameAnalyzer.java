package org.dateline.index;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The words of names, folded and never stemmed: {@code person:sinirlioglu} finds Sinirlioğlu. */
final class NameAnalyzer extends Analyzer {

  /** The places left free between two names, so that no phrase reaches from one to the next. */
  private static final int GAP = 100;

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new MarkFilter(reader, false);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, new FoldFilter(new LowerCaseFilter(words)));
  }
}
