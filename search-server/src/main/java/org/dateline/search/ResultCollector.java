package org.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
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
  private final Optional<FacetTally> tally;
  private final Optional<MonthCounts> months;
  private final Snapshot snapshot;
  private final ScoreMode scores;
  private final Deadline deadline;
  private long total;
  private int visited;

  /**
   * @param counted whether the values of facets are counted
   * @param months the months to be counted, whatever year is chosen
   * @param scores whether it asks for scores; where it asks for the highest alone, it may not be
   *     shown all releases, and the total is not of all
   */
  ResultCollector(
      Snapshot snapshot,
      Sort sort,
      TopReleases top,
      List<FacetFilter> wanted,
      List<FacetFilter> unwanted,
      boolean counted,
      Optional<MonthCounts> months,
      ScoreMode scores,
      Deadline deadline) {
    this.snapshot = snapshot;
    this.months = months;
    this.sort = sort;
    this.deadline = deadline;
    this.top = top;
    this.wanted = wanted;
    this.unwanted = unwanted;
    this.scores = scores;
    this.tally = counted ? Optional.of(snapshot.tally()) : Optional.empty();
  }

  /** One that does the same for another part of the archive; {@link #add} puts them together. */
  ResultCollector another() {
    return new ResultCollector(
        snapshot,
        sort,
        top.another(),
        wanted,
        unwanted,
        tally.isPresent(),
        months.map(MonthCounts::another),
        scores,
        deadline);
  }

  /** Takes over what the other has found, which is of no more use then. */
  void add(ResultCollector other) {
    total += other.total;
    top.offer(other.top);
    tally.ifPresent(
        mine ->
            other.tally.ifPresent(
                its -> {
                  mine.add(its);
                  snapshot.giveBack(its);
                }));
    months.ifPresent(mine -> other.months.ifPresent(mine::add));
  }

  long total() {
    return total;
  }

  /** The best, best first. To be called once. */
  TopReleases.Ranked[] best() {
    return top.drain();
  }

  /** How many releases count for each value, where they are counted. */
  Optional<FacetTally> tally() {
    return tally;
  }

  @Override
  public ScoreMode scoreMode() {
    return scores;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    return new InSegment(leaf);
  }

  /** Counts the values of some releases of a segment in one facet, or their months. */
  private interface Column {
    void count(int[] docs, int length);
  }

  /**
   * Releases of one segment that are to be counted, in lots: a column is counted for many of them
   * in one loop.
   */
  private static final class Lot {

    private static final int SIZE = 512;

    private final int[] docs = new int[SIZE];
    private final List<Column> columns = new ArrayList<>();
    private int length;

    void add(int doc) {
      docs[length++] = doc;
      if (length == SIZE) {
        count();
      }
    }

    void count() {
      for (Column column : columns) {
        column.count(docs, length);
      }
      length = 0;
    }
  }

  private final class InSegment implements LeafCollector {

    private final int base;
    private final FacetFilter.Within[] forbids;
    private final FacetFilter.Within[] demands;

    /** Those that answer all demands; and, for each demand, those that fail it alone. */
    private final Lot answering = new Lot();

    private final Lot[] failing;
    private final NumericDocValues days;
    private final NumericDocValues orders;
    private Scorable scorer = NO_SCORE;

    InSegment(LeafReaderContext leaf) throws IOException {
      base = leaf.docBase;
      days = DocValues.getNumeric(leaf.reader(), Schema.DAY);
      orders = DocValues.getNumeric(leaf.reader(), Schema.ORDER);
      forbids = within(unwanted, leaf);
      demands = within(wanted, leaf);
      failing = new Lot[demands.length];
      for (int i = 0; i < demands.length; i++) {
        failing[i] = new Lot();
        add(failing[i], demands[i].facet(), leaf);
      }
      tally.ifPresent(of -> count(of, leaf));
      if (months.isPresent()) {
        MonthCounts of = months.get();
        MonthColumn column = snapshot.months(leaf);
        answering.columns.add((docs, length) -> column.count(docs, length, of));
        for (int i = 0; i < demands.length; i++) {
          if (demands[i].facet() == Facet.YEAR) {
            failing[i].columns.add((docs, length) -> column.count(docs, length, of));
          }
        }
      }
    }

    private static FacetFilter.Within[] within(List<FacetFilter> filters, LeafReaderContext leaf) {
      return filters.stream().map(f -> f.within(leaf)).toArray(FacetFilter.Within[]::new);
    }

    private void count(FacetTally of, LeafReaderContext leaf) {
      Optional<FacetRows> rows = of.rows(leaf);
      if (rows.isPresent()) {
        FacetRows all = rows.get();
        answering.columns.add((docs, length) -> of.count(all, docs, length));
      } else {
        of.byFacet().keySet().forEach(facet -> add(answering, facet, leaf));
      }
    }

    private void add(Lot lot, Facet facet, LeafReaderContext leaf) {
      if (tally.isPresent()) {
        FacetCounts of = Objects.requireNonNull(tally.get().byFacet().get(facet));
        FacetColumn column = snapshot.ordinals(facet).column(leaf);
        lot.columns.add((docs, length) -> column.count(docs, length, of));
      }
    }

    @Override
    public void setScorer(Scorable newScorer) throws IOException {
      scorer = newScorer;
      passOver();
    }

    /** Lets releases be passed over whose score is too low to be kept. */
    private void passOver() throws IOException {
      if (scores == ScoreMode.TOP_SCORES && top.isFull()) {
        scorer.setMinCompetitiveScore(top.lowestScore());
      }
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
      for (int i = 0; i < demands.length; i++) {
        if (!demands[i].matches(doc)) {
          if (failed >= 0) {
            return;
          }
          failed = i;
        }
      }
      if (failed >= 0) {
        failing[failed].add(doc);
        return;
      }
      total++;
      keep(doc);
      answering.add(doc);
    }

    @Override
    public void finish() {
      answering.count();
      for (Lot lot : failing) {
        lot.count();
      }
    }

    private void keep(int doc) throws IOException {
      float score = scores.needsScores() ? scorer.score() : 0;
      if (!top.mayKeep(score)) {
        return;
      }
      long undated = sort == Sort.OLDEST ? Long.MAX_VALUE : Long.MIN_VALUE;
      long day = days.advanceExact(doc) ? days.longValue() : undated;
      if (top.mayKeep(score, day)) {
        top.offer(base + doc, score, day, orders.advanceExact(doc) ? orders.longValue() : 0);
        passOver();
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
