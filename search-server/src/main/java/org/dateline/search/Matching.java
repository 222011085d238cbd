package org.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.dateline.index.Schema;
import org.dateline.search.CompiledQuery.Clause;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where in a release the words of a query stand, and which of them it lacks: asked of the index,
 * that knows the offsets of every word, so that no text is analysed again.
 */
final class Matching {

  /** More places than this in one release for one clause are not looked at. */
  private static final int PLACES = 500;

  private static final List<String> FIELDS = List.of(Schema.TEXT, Schema.EXACT);

  private final List<Clause> clauses;
  private final List<Places> places = new ArrayList<>();

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

  /** Where one clause is answered. */
  private interface Places {

    /**
     * @return whether the clause is answered at all
     */
    boolean addTo(List<Place> places, LeafReaderContext leaf, int doc) throws IOException;
  }

  Matching(CompiledQuery query, IndexSearcher searcher) throws IOException {
    this.clauses = query.clauses();
    for (int i = 0; i < clauses.size(); i++) {
      Query rewritten = searcher.rewrite(clauses.get(i).query());
      if (rewritten instanceof TermQuery word && FIELDS.contains(word.getTerm().field())) {
        places.add(new OfWord(word.getTerm(), i));
      } else {
        Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
        places.add(new OfAny(weight, i));
      }
    }
  }

  /**
   * What a release has.
   *
   * @param doc its number in the segment; within one segment no lower than the one before
   */
  Found in(LeafReaderContext leaf, int doc) throws IOException {
    List<Place> found = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      if (!places.get(i).addTo(found, leaf, doc)) {
        missing.addAll(clauses.get(i).words());
      }
    }
    return new Found(withoutOverlap(found), missing);
  }

  /** One word: its list in the index is opened once for a segment and read in one direction. */
  private static final class OfWord implements Places {

    private final Term word;
    private final int clause;
    private int segment = -1;
    private @Nullable PostingsEnum postings;

    OfWord(Term word, int clause) {
      this.word = word;
      this.clause = clause;
    }

    @Override
    public boolean addTo(List<Place> places, LeafReaderContext leaf, int doc) throws IOException {
      if (segment != leaf.ord) {
        segment = leaf.ord;
        postings = leaf.reader().postings(word, PostingsEnum.OFFSETS);
      }
      PostingsEnum list = postings;
      if (list == null || (list.docID() < doc ? list.advance(doc) : list.docID()) != doc) {
        return false;
      }
      int before = -1;
      for (int i = Math.min(PLACES, list.freq()); i > 0; i--) {
        list.nextPosition();
        before = add(places, clause, list.startOffset(), list.endOffset(), before);
      }
      return true;
    }
  }

  /** Anything else. */
  private record OfAny(Weight weight, int clause) implements Places {

    @Override
    public boolean addTo(List<Place> places, LeafReaderContext leaf, int doc) throws IOException {
      Matches matches = weight.matches(leaf, doc);
      if (matches == null) {
        return false;
      }
      for (String field : FIELDS) {
        @Nullable MatchesIterator found = matches.getMatches(field);
        int before = -1;
        for (int i = 0; found != null && i < PLACES && found.next(); i++) {
          before = add(places, clause, found.startOffset(), found.endOffset(), before);
        }
      }
      return true;
    }
  }

  /** Adds a place, unless it stands there already: weightier words are counted several times. */
  private static int add(List<Place> places, int clause, int start, int end, int before) {
    if (start == before || start < 0 || end <= start) {
      return before;
    }
    places.add(new Place(new Span(start, end), clause));
    return start;
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
