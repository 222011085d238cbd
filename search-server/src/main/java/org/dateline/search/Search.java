package org.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;
import org.dateline.index.Facet;
import org.dateline.index.HitRecord;
import org.dateline.index.Schema;
import org.dateline.search.TopReleases.Ranked;
import org.jspecify.annotations.Nullable;

/** One request, searched in one snapshot. */
final class Search {

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
   * @param counts for each facet that was counted, the releases of each value by number
   */
  record Outcome(long total, long partial, List<Ranking> ranked, Map<Facet, int[]> counts) {}

  Search(Snapshot snapshot, SearchRequest request, CompiledQuery compiled, Deadline deadline) {
    this.snapshot = snapshot;
    this.request = request;
    this.deadline = deadline;
    this.query =
        request.from().isEmpty() && request.to().isEmpty()
            ? compiled
            : compiled.filteredBy(QueryCompiler.overlap(request.from(), request.to()));
    this.sort =
        request.sort() == Sort.RELEVANCE && query.isUnranked() ? Sort.NEWEST : request.sort();
    request
        .selections()
        .forEach(
            (facet, selection) -> {
              FacetOrdinals ordinals = snapshot.ordinals(facet);
              if (!selection.wanted().isEmpty()) {
                wanted.add(new FacetFilter(facet, ordinals, selection.wanted()));
              }
              if (!selection.unwanted().isEmpty()) {
                unwanted.add(new FacetFilter(facet, ordinals, selection.unwanted()));
              }
            });
  }

  CompiledQuery query() {
    return query;
  }

  /**
   * @param facets whether facets are counted
   */
  Outcome run(boolean facets) throws IOException {
    long from = (long) (request.page() - 1) * request.size();
    long to = from + request.size();
    boolean known = query.isEverything() && wanted.isEmpty() && unwanted.isEmpty();
    ResultCollector full = collector(sort, to, facets && !known ? snapshot.facets() : Map.of());
    snapshot.visit(query.full(), full);
    List<Ranking> ranked = new ArrayList<>();
    Ranked[] best = full.best();
    for (long i = from; i < Math.min(to, best.length); i++) {
      Ranked one = best[(int) i];
      ranked.add(new Ranking(one.number(), 1 + one.score()));
    }
    long total = full.total();
    long partial = Math.max(0, countPartial() - total);
    if (to > total && partial > 0) {
      addPartial(ranked, Math.max(0, from - total), to - total);
    }
    return new Outcome(total, partial, ranked, known ? snapshot.counts() : full.counts());
  }

  /** How many releases answer all filters and no matter what else of the query. */
  long count(Query other) throws IOException {
    ResultCollector counter = collector(Sort.NEWEST, 0, Map.of());
    snapshot.visit(other, counter);
    return counter.total();
  }

  /** How many releases answer in each month of some years, from January of the first. */
  int[] months(int firstYear, int lastYear) throws IOException {
    MonthTally tally = new MonthTally(firstYear, lastYear, wanted, unwanted, deadline);
    snapshot.visit(query.full(), tally);
    return tally.counts();
  }

  private long countPartial() throws IOException {
    Optional<Query> enough = query.enoughOrAll();
    if (enough.isEmpty()) {
      return 0;
    }
    return wanted.isEmpty() && unwanted.isEmpty()
        ? snapshot.searcher().count(enough.get())
        : count(enough.get());
  }

  private void addPartial(List<Ranking> ranked, long from, long to) throws IOException {
    ResultCollector collector = collector(Sort.RELEVANCE, to, Map.of());
    snapshot.visit(query.partial().orElseThrow(), collector);
    Ranked[] best = collector.best();
    for (long i = from; i < Math.min(to, best.length); i++) {
      Ranked one = best[(int) i];
      ranked.add(new Ranking(one.number(), one.score() / (1 + one.score())));
    }
  }

  private ResultCollector collector(Sort order, long kept, Map<Facet, FacetOrdinals> counted) {
    int capacity = (int) Math.min(kept, snapshot.reader().maxDoc());
    return new ResultCollector(
        order,
        new TopReleases(capacity, order != Sort.OLDEST),
        wanted,
        unwanted,
        counted,
        order == Sort.RELEVANCE && !query.isUnranked(),
        deadline);
  }

  /** The hits as a reader sees them. */
  List<Hit> hits(List<Ranking> ranked) throws IOException {
    Matching matching = new Matching(query, snapshot.searcher());
    List<Hit> hits = new ArrayList<>(ranked.size());
    for (Ranking one : ranked) {
      LeafReaderContext leaf = leaf(one.number());
      int doc = one.number() - leaf.docBase;
      hits.add(hit(one.score(), record(leaf, doc), content(leaf, doc), matching.in(leaf, doc)));
    }
    return hits;
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
    @Nullable String content = leaf.reader().storedFields().document(doc).get(Schema.CONTENT);
    return content == null ? "" : content;
  }
}
