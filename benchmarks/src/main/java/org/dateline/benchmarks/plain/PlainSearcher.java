package org.dateline.benchmarks.plain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.DrillSideways.DrillSidewaysResult;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsCollectorManager.FacetsResult;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.dateline.benchmarks.Question;
import org.dateline.benchmarks.Question.Kind;
import org.dateline.benchmarks.plain.PlainAnswer.Count;
import org.dateline.benchmarks.plain.PlainAnswer.Hit;
import org.dateline.index.Schema;

/** Answers questions in the plainest good way: one search that counts, Lucene's own modules. */
public final class PlainSearcher {

  private static final int HITS = 10;
  private static final int VALUES = 20;

  /** As Dateline ranks; see its class Ranking. */
  private static final float SATURATION = 1.8f;

  private static final float LENGTH = 0.75f;
  private static final Set<String> SHOWN =
      Set.of(
          Schema.ID,
          "uri",
          "heading",
          "shown.date",
          "shown.place",
          "shown.source",
          "shown.person",
          PlainIndexer.BODY);

  private final IndexSearcher searcher;
  private final SortedSetDocValuesReaderState facets;
  private final DrillSideways sideways;
  private final SentenceHighlighter highlighter;

  private PlainSearcher(DirectoryReader reader) throws IOException {
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    searcher.setSimilarity(new BM25Similarity(SATURATION, LENGTH));
    facets = new DefaultSortedSetDocValuesReaderState(reader, PlainIndexer.FACETS);
    sideways = new DrillSideways(searcher, PlainIndexer.FACETS, facets);
    highlighter = new SentenceHighlighter(searcher);
  }

  public static PlainSearcher open(Path folder) throws IOException {
    return new PlainSearcher(DirectoryReader.open(FSDirectory.open(folder)));
  }

  /** How many releases answer in full. */
  public long count(Question question) {
    try {
      return searcher.count(
          chosen(question).<Query>map(q -> q).orElseGet(() -> PlainQueries.all(question)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Ten hits, the counts, and four facets. */
  public PlainAnswer answer(Question question) throws IOException {
    Optional<DrillDownQuery> chosen = chosen(question);
    TopDocs best;
    Facets counts;
    if (chosen.isPresent()) {
      DrillSidewaysResult found = sideways.search(chosen.get(), HITS);
      best = found.hits;
      counts = found.facets;
    } else {
      FacetsResult found =
          FacetsCollectorManager.search(
              searcher, PlainQueries.ranked(question), HITS, new FacetsCollectorManager());
      best = found.topDocs();
      counts = new SortedSetDocValuesFacetCounts(facets, found.facetsCollector());
    }
    Map<String, List<Count>> lists = new LinkedHashMap<>();
    for (String facet : List.of("year", "place", "source", "person")) {
      lists.put(facet, list(counts.getTopChildren(VALUES, facet)));
    }
    long total = best.totalHits.value();
    long partial =
        question.kind() == Kind.TWO_WORDS ? searcher.count(PlainQueries.any(question)) - total : 0;
    return new PlainAnswer(total, partial, hits(question, best.scoreDocs), lists);
  }

  /** The question with its chosen value, where it has one: other values of the facet count too. */
  private static Optional<DrillDownQuery> chosen(Question question) {
    Optional<String> facet =
        switch (question.kind()) {
          case YEAR_CHOSEN -> Optional.of("year");
          case PLACE_CHOSEN -> Optional.of("place");
          default -> Optional.empty();
        };
    return facet.map(
        name -> {
          DrillDownQuery query =
              new DrillDownQuery(PlainIndexer.FACETS, PlainQueries.ranked(question));
          query.add(name, question.filter());
          return query;
        });
  }

  private List<Hit> hits(Question question, ScoreDoc[] best) throws IOException {
    StoredFields stored = searcher.storedFields();
    Document[] documents = new Document[best.length];
    for (int i = 0; i < best.length; i++) {
      documents[i] = stored.document(best[i].doc, SHOWN);
    }
    String[] snippets = highlighter.snippets(question, best, documents);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < best.length; i++) {
      Document document = documents[i];
      hits.add(
          new Hit(
              document.get(Schema.ID),
              best[i].score,
              document.get("uri"),
              document.get("heading"),
              document.get("shown.date"),
              Arrays.asList(document.getValues("shown.place")),
              Arrays.asList(document.getValues("shown.source")),
              Arrays.asList(document.getValues("shown.person")),
              snippets[i]));
    }
    return hits;
  }

  private static List<Count> list(FacetResult result) {
    List<Count> list = new ArrayList<>();
    if (result != null) {
      for (LabelAndValue one : result.labelValues) {
        list.add(new Count(one.label, one.value.intValue()));
      }
    }
    return list;
  }
}
