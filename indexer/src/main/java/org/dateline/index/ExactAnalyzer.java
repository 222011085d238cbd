package org.dateline.index;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Words as they are written, but for case: for quotation marks, prefixes and similar words. Every
 * word counts. Beside a word stand its other faces, see {@link FacesFilter}.
 */
final class ExactAnalyzer extends Analyzer {

  ExactAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY); // the streams of one document are open at the same time
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new MarkFilter(reader, false);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, new FacesFilter(words));
  }
}
