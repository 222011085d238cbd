package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * A query in the engine's terms.
 *
 * @param clauses what a release must answer to match in full, and what it may lack to match in part
 * @param required what every release must answer, and what counts for its score: words in a field
 * @param filters what every release must answer without a score
 * @param excluded what no release may answer
 * @param closeness what raises the score of releases whose words stand together
 */
record CompiledQuery(
    List<Clause> clauses,
    List<Query> required,
    List<Query> filters,
    List<Query> excluded,
    List<Query> closeness) {

  /**
   * One word, phrase or group of the query.
   *
   * @param words how it was typed: what a release lacks that does not answer it
   */
  record Clause(List<String> words, Query query) {}

  /** Whether the query says nothing by which releases could be ranked. */
  boolean isUnranked() {
    return clauses.isEmpty() && required.isEmpty();
  }

  /** Whether all releases answer the query. */
  boolean isEverything() {
    return isUnranked() && filters.isEmpty() && excluded.isEmpty();
  }

  /** Whether there is nothing to answer but the clauses. */
  boolean isWordsAlone() {
    return required.isEmpty() && filters.isEmpty() && excluded.isEmpty();
  }

  /** The same query, narrowed by one more filter. */
  CompiledQuery filteredBy(Query filter) {
    List<Query> more = new ArrayList<>(filters);
    more.add(filter);
    return new CompiledQuery(clauses, required, more, excluded, closeness);
  }

  /** Releases that answer all clauses. */
  Query full() {
    return narrowed(conjunction(), true);
  }

  /**
   * How many clauses a release must answer to match in part: one of two, else two. A long question
   * is rarely answered by most of its words, and a single word of it may stand anywhere; what has
   * more of them scores higher and comes first.
   */
  int enough() {
    return Math.min(2, clauses.size() - 1);
  }

  /** Releases that answer enough clauses, those that answer all included; without scores. */
  Optional<Query> enoughOrAll() {
    return clauses.size() < 2 ? Optional.empty() : Optional.of(narrowed(disjunction(), false));
  }

  /** Releases that answer enough clauses and not all; empty with fewer than two. */
  Optional<Query> partial() {
    if (clauses.size() < 2) {
      return Optional.empty();
    }
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    builder.add(narrowed(disjunction(), true), Occur.MUST);
    builder.add(conjunction(), Occur.MUST_NOT);
    return Optional.of(builder.build());
  }

  private Query conjunction() {
    if (clauses.size() == 1) {
      return clauses.getFirst().query();
    }
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    clauses.forEach(clause -> builder.add(clause.query(), Occur.MUST));
    return builder.build();
  }

  private Query disjunction() {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    clauses.forEach(clause -> builder.add(clause.query(), Occur.SHOULD));
    return builder.setMinimumNumberShouldMatch(enough()).build();
  }

  private Query narrowed(Query words, boolean ranked) {
    boolean bare =
        required.isEmpty()
            && filters.isEmpty()
            && excluded.isEmpty()
            && (!ranked || closeness.isEmpty());
    if (bare) {
      return clauses.isEmpty() ? MatchAllDocsQuery.INSTANCE : words;
    }
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    if (!clauses.isEmpty()) {
      builder.add(words, Occur.MUST);
    }
    required.forEach(query -> builder.add(query, Occur.MUST));
    filters.forEach(query -> builder.add(query, Occur.FILTER));
    excluded.forEach(query -> builder.add(query, Occur.MUST_NOT));
    if (clauses.isEmpty() && required.isEmpty() && filters.isEmpty()) {
      builder.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    if (ranked) {
      closeness.forEach(query -> builder.add(query, Occur.SHOULD));
    }
    return builder.build();
  }
}
