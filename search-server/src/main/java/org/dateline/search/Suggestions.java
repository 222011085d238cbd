package org.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.dateline.index.Facet;
import org.dateline.index.Folding;
import org.dateline.index.Schema;
import org.dateline.index.Words;

/** What somebody who types may be about to type: values of facets and titles of one snapshot. */
final class Suggestions {

  /** How many are given. */
  private static final int GIVEN = 10;

  /** How many of them may be titles, where there is more to give. */
  private static final int TITLES = 4;

  /** How many releases are looked at for their titles. */
  private static final int LOOKED_AT = 20;

  /** Titles are looked up from so many letters on: one letter begins a word of most titles. */
  private static final int TITLE_FROM = 2;

  /** Not the order of their numbers, which is another in each index of the same pages. */
  private static final org.apache.lucene.search.Sort IN_ORDER =
      new org.apache.lucene.search.Sort(new SortField(Schema.ORDER, SortField.Type.LONG));

  private static final List<Facet> FACETS = List.of(Facet.PERSON, Facet.PLACE, Facet.SOURCE);

  private final Snapshot snapshot;

  Suggestions(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  List<Suggestion> of(String typed) throws IOException {
    List<Words.Word> words = Words.name(typed);
    if (words.isEmpty()) {
      return List.of();
    }
    String folded = String.join(" ", words.stream().map(Words.Word::text).toList());
    List<Suggestion> values = new ArrayList<>();
    for (Facet facet : FACETS) {
      values.addAll(snapshot.directory(facet).beginningWith(folded, GIVEN));
    }
    values.sort(Comparator.comparingInt(Suggestion::count).reversed());
    List<Suggestion> titles = titles(words);
    int kept = Math.min(values.size(), GIVEN - Math.min(TITLES, titles.size()));
    List<Suggestion> all = new ArrayList<>(values.subList(0, kept));
    all.addAll(titles.subList(0, Math.min(titles.size(), GIVEN - kept)));
    return all;
  }

  private List<Suggestion> titles(List<Words.Word> words) throws IOException {
    if (words.getLast().text().length() < TITLE_FROM) {
      return List.of();
    }
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    for (Words.Word word : words.subList(0, words.size() - 1)) {
      BooleanQuery.Builder either = new BooleanQuery.Builder();
      either.add(new TermQuery(new Term(Schema.TITLE_EXACT, word.text())), Occur.SHOULD);
      either.add(
          new TermQuery(new Term(Schema.TITLE_EXACT, Schema.FOLDED + word.text())), Occur.SHOULD);
      builder.add(either.build(), Occur.FILTER);
    }
    builder.add(WordQueries.prefix(Schema.TITLE_EXACT, words.getLast().text()), Occur.FILTER);
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (ScoreDoc hit :
        snapshot.searcher().search(builder.build(), LOOKED_AT, IN_ORDER).scoreDocs) {
      List<LeafReaderContext> leaves = snapshot.reader().leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
      String content = Search.content(leaf, hit.doc - leaf.docBase);
      counts.merge(content.substring(0, content.indexOf(Schema.BREAK)), 1, Integer::sum);
    }
    String folded = Folding.fold(words.getFirst().text());
    return counts.entrySet().stream()
        .map(entry -> new Suggestion(entry.getKey(), "title", entry.getValue()))
        .sorted(
            Comparator.<Suggestion, Boolean>comparing(
                    s -> !Folding.fold(s.text()).startsWith(folded))
                .thenComparing(Comparator.comparingInt(Suggestion::count).reversed()))
        .toList();
  }
}
