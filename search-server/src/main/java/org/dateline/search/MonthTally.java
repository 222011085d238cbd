package org.dateline.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.dateline.calendar.PartialDate;
import org.dateline.index.HitRecord;
import org.dateline.index.Schema;

/** Counts the releases of each month of a few years. */
final class MonthTally implements Collector {

  /** After so many releases the clock is looked at, as in {@link ResultCollector}. */
  private static final int GLANCE = 4_096;

  private final int firstYear;
  private final int[] counts;
  private final List<FacetFilter> wanted;
  private final List<FacetFilter> unwanted;
  private final Deadline deadline;
  private int visited;

  MonthTally(
      int firstYear,
      int lastYear,
      List<FacetFilter> wanted,
      List<FacetFilter> unwanted,
      Deadline deadline) {
    this.firstYear = firstYear;
    this.counts = new int[(lastYear - firstYear + 1) * 12];
    this.wanted = wanted;
    this.unwanted = unwanted;
    this.deadline = deadline;
  }

  /** The counts, a month each, from January of the first year on. */
  int[] counts() {
    return counts;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    return new InSegment(leaf);
  }

  private final class InSegment implements LeafCollector {

    private final List<FacetFilter.Within> demands = new ArrayList<>();
    private final List<FacetFilter.Within> forbids = new ArrayList<>();
    private final NumericDocValues days;
    private final BinaryDocValues records;

    InSegment(LeafReaderContext leaf) throws IOException {
      days = DocValues.getNumeric(leaf.reader(), Schema.DAY);
      records = DocValues.getBinary(leaf.reader(), Schema.HIT);
      for (FacetFilter filter : wanted) {
        demands.add(filter.within(leaf));
      }
      for (FacetFilter filter : unwanted) {
        forbids.add(filter.within(leaf));
      }
    }

    @Override
    public void setScorer(Scorable scorer) {
      // nothing is scored
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
      for (FacetFilter.Within demand : demands) {
        if (!demand.matches(doc)) {
          return;
        }
      }
      if (days.advanceExact(doc)) {
        count(doc, LocalDate.ofEpochDay(days.longValue()));
      }
    }

    private void count(int doc, LocalDate day) throws IOException {
      int january = (day.getYear() - firstYear) * 12;
      if (january < 0 || january >= counts.length) {
        return;
      }
      // The first of January may stand for a year of which no more is known.
      if (day.getDayOfYear() == 1 && isYear(doc)) {
        for (int month = 0; month < 12; month++) {
          counts[january + month]++;
        }
      } else {
        counts[january + day.getMonthValue() - 1]++;
      }
    }

    private boolean isYear(int doc) throws IOException {
      return records.advanceExact(doc)
          && HitRecord.decode(records.binaryValue())
              .date()
              .filter(date -> date instanceof PartialDate.Year)
              .isPresent();
    }
  }
}
