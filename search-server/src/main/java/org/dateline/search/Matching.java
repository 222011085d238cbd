package org.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.dateline.index.Schema;
import org.dateline.search.CompiledQuery.Clause;
import org.dateline.text.Span;

/**
 * Where in a release the words of a query stand, and which of them it lacks: asked of the index,
 * that knows the offsets of every word, so that no text is analysed again.
 */
final class Matching {

  /** More places than this in one release for one clause are not looked at. */
  private static final int PLACES = 500;

  private static final List<String> FIELDS = List.of(Schema.TEXT, Schema.EXACT);

  private final List<Clause> clauses;
  private final List<Weight> weights = new ArrayList<>();

  /**
   * A place where a clause is answered.
   *
   * @param clause the number of the clause
   */
  record Place(Span span, int clause) {}

  /**
   * What one release has of a query.
   *
   * @param places in order, without overlap
   * @param missing the words that it lacks
   */
  record Found(List<Place> places, List<String> missing) {}

  Matching(CompiledQuery query, IndexSearcher searcher) throws IOException {
    this.clauses = query.clauses();
    for (Clause clause : clauses) {
      Query rewritten = searcher.rewrite(clause.query());
      weights.add(searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1));
    }
  }

  Found in(LeafReaderContext leaf, int doc) throws IOException {
    List<Place> places = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      Matches matches = weights.get(i).matches(leaf, doc);
      if (matches == null) {
        missing.addAll(clauses.get(i).words());
        continue;
      }
      for (String field : FIELDS) {
        add(matches.getMatches(field), i, places);
      }
    }
    return new Found(withoutOverlap(places), missing);
  }

  private static void add(MatchesIterator matches, int clause, List<Place> places)
      throws IOException {
    if (matches == null) {
      return;
    }
    int before = -1;
    for (int i = 0; i < PLACES && matches.next(); i++) {
      int start = matches.startOffset();
      int end = matches.endOffset();
      if (start != before && start >= 0 && end > start) { // weightier words stand there twice
        places.add(new Place(new Span(start, end), clause));
        before = start;
      }
    }
  }

  private static List<Place> withoutOverlap(List<Place> places) {
    places.sort(
        Comparator.<Place>comparingInt(p -> p.span().start())
            .thenComparingInt(p -> -p.span().end()));
    List<Place> kept = new ArrayList<>(places.size());
    int end = 0;
    for (Place place : places) {
      if (place.span().start() >= end) {
        kept.add(place);
        end = place.span().end();
      }
    }
    return kept;
  }
}
