package org.dateline.index;

import java.io.Reader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Words as folded stems, stop words dropped but their places kept, compounds closed and in parts.
 * One for each {@link Stemming}; a release is indexed by that of its language.
 */
final class StemmedAnalyzer extends Analyzer {

  private static final Map<String, StemmedAnalyzer> ANALYZERS = new ConcurrentHashMap<>();

  private final Stemming stemming;

  private StemmedAnalyzer(Stemming stemming) {
    super(PER_FIELD_REUSE_STRATEGY); // the streams of one document are open at the same time
    this.stemming = stemming;
  }

  /**
   * @param language an ISO 639-1 code; any other text means English
   */
  static StemmedAnalyzer of(String language) {
    return ANALYZERS.computeIfAbsent(
        Stemming.languages().contains(language) ? language : "en",
        covered -> new StemmedAnalyzer(Stemming.of(covered)));
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new MarkFilter(reader, true);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    StopFilter meaningful =
        new StopFilter(new CompoundFilter(new LowerCaseFilter(words)), stemming.stopWords());
    return new TokenStreamComponents(words, stemming.stems().apply(meaningful));
  }
}
