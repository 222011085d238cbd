package org.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.LongValues;
import org.dateline.index.Facet;
import org.dateline.index.Schema;

/**
 * Counts the releases that a query gives, keeps the best and counts facets, all in one visit.
 *
 * <p>A release that answers all filters is a result and counts in every facet. One that fails the
 * choice in exactly one facet is no result, and counts in that facet alone: this is what it would
 * be a result of if its own value were chosen there.
 */
final class ResultCollector implements Collector {

  /** After so many releases the clock is looked at: some 100 microseconds. */
  private static final int GLANCE = 4_096;

  private final Sort sort;
  private final TopReleases top;
  private final List<FacetFilter> wanted;
  private final List<FacetFilter> unwanted;
  private final Map<Facet, FacetOrdinals> counted;
  private final Map<Facet, int[]> counts = new EnumMap<>(Facet.class);
  private final boolean scored;
  private final Deadline deadline;
  private long total;
  private int visited;

  /**
   * @param counted the facets whose values are counted
   */
  ResultCollector(
      Sort sort,
      TopReleases top,
      List<FacetFilter> wanted,
      List<FacetFilter> unwanted,
      Map<Facet, FacetOrdinals> counted,
      boolean scored,
      Deadline deadline) {
    this.sort = sort;
    this.deadline = deadline;
    this.top = top;
    this.wanted = wanted;
    this.unwanted = unwanted;
    this.counted = counted;
    this.scored = scored;
    counted.forEach((facet, ordinals) -> counts.put(facet, new int[ordinals.size()]));
  }

  long total() {
    return total;
  }

  /** The best, best first. To be called once. */
  TopReleases.Ranked[] best() {
    return top.drain();
  }

  /** How many releases count for each value, by number. */
  Map<Facet, int[]> counts() {
    return counts;
  }

  @Override
  public ScoreMode scoreMode() {
    return scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    return new InSegment(leaf);
  }

  /** One facet within one segment. */
  private static final class Counting {

    private final Facet facet;
    private final SortedSetDocValues releases;
    private final LongValues global;
    private final int[] counts;

    Counting(Facet facet, FacetOrdinals ordinals, LeafReaderContext leaf, int[] counts)
        throws IOException {
      this.facet = facet;
      this.releases = ordinals.values(leaf);
      this.global = ordinals.global(leaf);
      this.counts = counts;
    }

    void count(int doc) throws IOException {
      if (releases.advanceExact(doc)) {
        for (int i = releases.docValueCount(); i > 0; i--) {
          counts[(int) global.get(releases.nextOrd())]++;
        }
      }
    }
  }

  private final class InSegment implements LeafCollector {

    private final int base;
    private final List<FacetFilter.Within> forbids = new ArrayList<>();
    private final List<FacetFilter.Within> demands = new ArrayList<>();
    private final List<Counting> countings = new ArrayList<>();
    private final NumericDocValues days;
    private final NumericDocValues orders;
    private Scorable scorer = NO_SCORE;

    InSegment(LeafReaderContext leaf) throws IOException {
      base = leaf.docBase;
      days = DocValues.getNumeric(leaf.reader(), Schema.DAY);
      orders = DocValues.getNumeric(leaf.reader(), Schema.ORDER);
      for (FacetFilter filter : unwanted) {
        forbids.add(filter.within(leaf));
      }
      for (FacetFilter filter : wanted) {
        demands.add(filter.within(leaf));
      }
      for (Map.Entry<Facet, int[]> entry : counts.entrySet()) {
        FacetOrdinals ordinals = counted.get(entry.getKey());
        if (ordinals != null) {
          countings.add(new Counting(entry.getKey(), ordinals, leaf, entry.getValue()));
        }
      }
    }

    @Override
    public void setScorer(Scorable newScorer) {
      scorer = newScorer;
    }

    @Override
    public void collect(int doc) throws IOException {
      if (++visited % GLANCE == 0 && deadline.shouldExit()) {
        throw new QueryTimeoutException("the query ran out of time");
      }
      for (FacetFilter.Within forbid : forbids) {
        if (forbid.matches(doc)) {
          return;
        }
      }
      int failed = -1;
      for (int i = 0; i < demands.size(); i++) {
        if (!demands.get(i).matches(doc)) {
          if (failed >= 0) {
            return;
          }
          failed = i;
        }
      }
      if (failed < 0) {
        total++;
        keep(doc);
      }
      for (Counting counting : countings) {
        if (failed < 0 || counting.facet == wanted.get(failed).facet()) {
          counting.count(doc);
        }
      }
    }

    private void keep(int doc) throws IOException {
      float score = scored ? scorer.score() : 0;
      if (!top.mayKeep(score)) {
        return;
      }
      long undated = sort == Sort.OLDEST ? Long.MAX_VALUE : Long.MIN_VALUE;
      long day = days.advanceExact(doc) ? days.longValue() : undated;
      if (top.mayKeep(score, day)) {
        top.offer(base + doc, score, day, orders.advanceExact(doc) ? orders.longValue() : 0);
      }
    }
  }

  private static final Scorable NO_SCORE =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };
}
