package org.dateline.benchmarks.plain;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.dateline.benchmarks.Question;
import org.dateline.index.Schema;
import org.dateline.index.Words;

/**
 * Two sentences a hit by Lucene's unified highlighter, which takes the places of words from the
 * index. The text is handed to it from the documents that are loaded anyway.
 */
final class SentenceHighlighter {

  private static final int SENTENCES = 2;

  private final UnifiedHighlighter.Builder builder;

  SentenceHighlighter(IndexSearcher searcher) {
    builder =
        UnifiedHighlighter.builder(searcher, Words.nameAnalyzer())
            .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true))
            .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
            .withMaxLength(Integer.MAX_VALUE - 1);
  }

  String[] snippets(Question question, ScoreDoc[] hits, Document[] documents) throws IOException {
    String field = question.kind() == Question.Kind.PHRASE ? Schema.EXACT : Schema.TEXT;
    int[] numbers = new int[hits.length];
    Arrays.setAll(numbers, i -> hits[i].doc);
    Map<String, String[]> found =
        new OfLoaded(builder, numbers, documents)
            .highlightFields(
                new String[] {field},
                PlainQueries.all(question),
                numbers.clone(),
                new int[] {SENTENCES});
    return Objects.requireNonNull(found.get(field), field);
  }

  /** Takes text from loaded documents. */
  private static final class OfLoaded extends UnifiedHighlighter {

    private final int[] numbers;
    private final Document[] documents;

    OfLoaded(Builder builder, int[] numbers, Document[] documents) {
      super(builder);
      this.numbers = numbers;
      this.documents = documents;
    }

    @Override
    protected OffsetSource getOffsetSource(String field) {
      return OffsetSource.POSTINGS;
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(
        String[] fields, DocIdSetIterator ordered, int cacheCharsThreshold) throws IOException {
      List<CharSequence[]> texts = new ArrayList<>();
      for (int doc = ordered.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = ordered.nextDoc()) {
        for (int i = 0; i < numbers.length; i++) {
          if (numbers[i] == doc) {
            texts.add(new CharSequence[] {documents[i].get(PlainIndexer.BODY)});
          }
        }
      }
      return texts;
    }
  }
}
