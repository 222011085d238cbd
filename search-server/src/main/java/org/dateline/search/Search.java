package org.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.dateline.index.Facet;
import org.dateline.index.HitRecord;
import org.dateline.index.Schema;
import org.dateline.search.TopReleases.Ranked;
import org.jspecify.annotations.Nullable;

/** One request, searched in one snapshot. */
final class Search {

  /** A word in so many releases for each that is kept is in many. */
  private static final int MANY = 100;

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final CompiledQuery query;
  private final Deadline deadline;
  private final Sort sort;
  private final List<FacetFilter> wanted = new ArrayList<>();
  private final List<FacetFilter> unwanted = new ArrayList<>();

  /**
   * A release in the order of the results.
   *
   * @param score falls along the whole list, full matches before partial ones
   */
  record Ranking(int number, float score) {}

  /**
   * The outcome.
   *
   * @param partial how many more releases lack a word
   * @param ranked the stretch of the list that was asked for
   * @param counts how many releases each value has, for each facet that was counted
   * @param own where they were counted for this outcome: what is to be given back
   */
  record Outcome(
      long total,
      long partial,
      List<Ranking> ranked,
      Map<Facet, FacetCounts> counts,
      Optional<FacetTally> own) {}

  Search(Snapshot snapshot, SearchRequest request, CompiledQuery compiled, Deadline deadline)
      throws IOException {
    this.snapshot = snapshot;
    this.request = request;
    this.deadline = deadline;
    this.query =
        request.from().isEmpty() && request.to().isEmpty()
            ? compiled
            : compiled.filteredBy(QueryCompiler.overlap(request.from(), request.to()));
    this.sort =
        request.sort() == Sort.RELEVANCE && query.isUnranked() ? Sort.NEWEST : request.sort();
    for (Map.Entry<Facet, Selection> one : request.selections().entrySet()) {
      FacetOrdinals ordinals = snapshot.ordinals(one.getKey());
      if (!one.getValue().wanted().isEmpty()) {
        wanted.add(FacetFilter.of(one.getKey(), ordinals, one.getValue().wanted()));
      }
      if (!one.getValue().unwanted().isEmpty()) {
        unwanted.add(FacetFilter.of(one.getKey(), ordinals, one.getValue().unwanted()));
      }
    }
  }

  CompiledQuery query() {
    return query;
  }

  /**
   * @param facets whether facets are counted
   * @param months the months to be counted on the way
   */
  Outcome run(boolean facets, Optional<MonthCounts> months) throws IOException {
    long from = (long) (request.page() - 1) * request.size();
    long to = from + request.size();
    boolean known = query.isEverything() && wanted.isEmpty() && unwanted.isEmpty();
    boolean twice = isFasterTwice(to);
    ResultCollector full =
        twice
            ? collector(Sort.NEWEST, 0, facets, months)
            : collector(sort, to, facets && !known, months);
    snapshot.visit(query.full(), full);
    List<Ranking> ranked = new ArrayList<>();
    Ranked[] best = twice ? highest(query.full(), to) : full.best();
    for (long i = from; i < Math.min(to, best.length); i++) {
      Ranked one = best[(int) i];
      ranked.add(new Ranking(one.number(), 1 + one.score()));
    }
    long total = full.total();
    long partial = Math.max(0, countPartial(total) - total);
    if (to > total && partial > 0) {
      addPartial(ranked, Math.max(0, from - total), to - total);
    }
    Map<Facet, FacetCounts> counts =
        known ? snapshot.counts() : full.tally().map(FacetTally::byFacet).orElse(Map.of());
    return new Outcome(total, partial, ranked, counts, full.tally());
  }

  /** How many releases answer all filters and no matter what else of the query. */
  long count(Query other) throws IOException {
    ResultCollector counter = collector(Sort.NEWEST, 0, false, Optional.empty());
    snapshot.visit(other, counter);
    return counter.total();
  }

  /** Counts the months of all that answer the query. */
  void count(MonthCounts months) throws IOException {
    snapshot.visit(query.full(), collector(Sort.NEWEST, 0, false, Optional.of(months)));
  }

  /** How many releases answer enough of the query, those that answer all included. */
  private long countPartial(long full) throws IOException {
    Optional<Long> either = eitherOf(full);
    if (either.isPresent()) {
      return either.get();
    }
    Optional<Query> enough = query.enoughOrAll();
    if (enough.isEmpty()) {
      return 0;
    }
    return wanted.isEmpty() && unwanted.isEmpty()
        ? snapshot.searcher().count(enough.get())
        : count(enough.get());
  }

  /**
   * How many releases answer one or both of two words that stand alone: what each has, less those
   * that were counted twice. The index knows the former without a visit, as long as nothing was
   * deleted.
   *
   * @param both how many answer both
   */
  private Optional<Long> eitherOf(long both) throws IOException {
    boolean two = query.clauses().size() == 2 && wanted.isEmpty() && unwanted.isEmpty();
    if (!two || !query.isWordsAlone() || snapshot.reader().hasDeletions()) {
      return Optional.empty();
    }
    long either = -both;
    for (CompiledQuery.Clause clause : query.clauses()) {
      if (!(clause.query() instanceof TermQuery word)) {
        return Optional.empty();
      }
      either += snapshot.reader().docFreq(word.getTerm());
    }
    return Optional.of(either);
  }

  private void addPartial(List<Ranking> ranked, long from, long to) throws IOException {
    Ranked[] best = highest(query.partial().orElseThrow(), to);
    for (long i = from; i < Math.min(to, best.length); i++) {
      Ranked one = best[(int) i];
      ranked.add(new Ranking(one.number(), one.score() / (1 + one.score())));
    }
  }

  /**
   * Whether two visits take less than one: the first counts the releases, unscored, and the second
   * passes over those that cannot be among the highest. How close words stand to each other is dear
   * to find out, and is asked then of few of the many releases that have them all.
   */
  private boolean isFasterTwice(long kept) throws IOException {
    boolean close = sort == Sort.RELEVANCE && !query.closeness().isEmpty();
    if (!close || !query.isWordsAlone() || !wanted.isEmpty()) {
      return false;
    }
    for (CompiledQuery.Clause clause : query.clauses()) {
      if (!(clause.query() instanceof TermQuery word)
          || snapshot.reader().docFreq(word.getTerm()) < MANY * Math.max(1, kept)) {
        return false;
      }
    }
    return true;
  }

  /** The releases with the highest scores. */
  private Ranked[] highest(Query ranking, long kept) throws IOException {
    ResultCollector collector =
        collector(Sort.RELEVANCE, kept, false, Optional.empty(), ScoreMode.TOP_SCORES);
    snapshot.visit(ranking, collector);
    return collector.best();
  }

  private ResultCollector collector(
      Sort order, long kept, boolean counted, Optional<MonthCounts> months) {
    boolean scored = order == Sort.RELEVANCE && !query.isUnranked();
    ScoreMode scores = scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    return collector(order, kept, counted, months, scores);
  }

  private ResultCollector collector(
      Sort order, long kept, boolean counted, Optional<MonthCounts> months, ScoreMode scores) {
    int capacity = (int) Math.min(kept, snapshot.reader().maxDoc());
    return new ResultCollector(
        snapshot,
        order,
        new TopReleases(capacity, order != Sort.OLDEST),
        wanted,
        unwanted,
        counted,
        months,
        scores,
        deadline);
  }

  /** The hits as a reader sees them. */
  List<Hit> hits(List<Ranking> ranked) throws IOException {
    Matching matching = new Matching(query, snapshot.searcher());
    StoredFields stored = snapshot.reader().storedFields();
    Integer[] order = new Integer[ranked.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(i -> ranked.get(i).number()));
    Hit[] hits = new Hit[order.length];
    for (int i : order) { // in the order of the index, so that it is read in one direction
      Ranking one = ranked.get(i);
      LeafReaderContext leaf = leaf(one.number());
      int doc = one.number() - leaf.docBase;
      String content = content(stored, one.number());
      hits[i] = hit(one.score(), record(leaf, doc), content, matching.in(leaf, doc));
    }
    return List.of(hits);
  }

  /** A release as a reader sees it who has asked for nothing. */
  static Hit plain(Snapshot snapshot, int number) throws IOException {
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
    int doc = number - leaf.docBase;
    Matching.Found nothing = new Matching.Found(List.of(), List.of());
    return hit(0, record(leaf, doc), content(leaf, doc), nothing);
  }

  String id(Ranking ranked) throws IOException {
    LeafReaderContext leaf = leaf(ranked.number());
    BinaryDocValues records = leaf.reader().getBinaryDocValues(Schema.HIT);
    records.advanceExact(ranked.number() - leaf.docBase);
    return HitRecord.idOf(records.binaryValue());
  }

  private static Hit hit(float score, HitRecord record, String content, Matching.Found found) {
    Optional<String> title =
        record.titleLength() == 0
            ? Optional.empty()
            : Optional.of(content.substring(0, record.titleLength()));
    return new Hit(
        record.id(),
        record.uri(),
        title,
        Snippets.opening(content, record.titleLength()),
        record.date(),
        record.places(),
        record.sources(),
        record.persons(),
        Snippets.of(content, record.titleLength(), found.places()),
        score,
        found.missing(),
        record.duplicateOf());
  }

  private LeafReaderContext leaf(int number) {
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    return leaves.get(ReaderUtil.subIndex(number, leaves));
  }

  private static HitRecord record(LeafReaderContext leaf, int doc) throws IOException {
    BinaryDocValues records = leaf.reader().getBinaryDocValues(Schema.HIT);
    records.advanceExact(doc);
    return HitRecord.decode(records.binaryValue());
  }

  static String content(LeafReaderContext leaf, int doc) throws IOException {
    return content(leaf.reader().storedFields(), doc);
  }

  private static String content(StoredFields stored, int number) throws IOException {
    @Nullable String content = stored.document(number).get(Schema.CONTENT);
    return content == null ? "" : content;
  }
}
