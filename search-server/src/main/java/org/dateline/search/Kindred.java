package org.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.dateline.clean.Paragraph;
import org.dateline.describe.Release;
import org.dateline.index.Schema;
import org.dateline.index.Words;

/**
 * Finds what stands near a release: its family by name, and others that share the words which tell
 * it from the rest of the archive, as Lucene's MoreLikeThis does. Not that class itself, since each
 * release is stemmed in its own language, and {@link Words} alone knows how.
 */
final class Kindred {

  /** Members of a family that are named: a text that stands a hundred times is not listed so. */
  private static final int FAMILY = 20;

  /** Similar releases that are named. */
  private static final int SIMILAR = 5;

  /** How much of a text is read for its words, in characters: titles and leads tell what it is. */
  private static final int READ = 20_000;

  /** How many times the title's words count, as in the index. */
  private static final int TITLE_COUNTS = 3;

  /** How many words stand for a text; MoreLikeThis takes 25. */
  private static final int WORDS = 25;

  /** What share of these words a similar release must have; MoreLikeThis asks for three tenths. */
  private static final double SHARED = 0.3;

  /** A word that stands in more of the archive than this tells nothing of a text. */
  private static final double COMMON = 0.2;

  private final Snapshot snapshot;
  private final StoredRelease stored;

  private record Telling(Term term, double weight) {}

  private Kindred(Snapshot snapshot, StoredRelease stored) {
    this.snapshot = snapshot;
    this.stored = stored;
  }

  static Related of(Snapshot snapshot, StoredRelease stored) throws IOException {
    Kindred kindred = new Kindred(snapshot, stored);
    return new Related(kindred.family(), kindred.similar());
  }

  private Optional<Query> familyQuery() {
    return stored
        .release()
        .relation()
        .family()
        .map(name -> new TermQuery(new Term(Schema.FAMILY, name)));
  }

  private List<Hit> family() throws IOException {
    Optional<Query> family = familyQuery();
    if (family.isEmpty()) {
      return List.of();
    }
    Query others = othersOf(new BooleanQuery.Builder().add(family.get(), Occur.FILTER));
    Sort oldest = new Sort(new SortField(Schema.DAY, SortField.Type.LONG));
    return hits(snapshot.searcher().search(others, FAMILY, oldest));
  }

  private List<Hit> similar() throws IOException {
    List<Telling> words = telling();
    if (words.isEmpty()) {
      return List.of();
    }
    BooleanQuery.Builder shared = new BooleanQuery.Builder();
    double most = words.getFirst().weight();
    for (Telling word : words) {
      float boost = (float) (word.weight() / most);
      shared.add(new BoostQuery(new TermQuery(word.term()), boost), Occur.SHOULD);
    }
    shared.setMinimumNumberShouldMatch((int) Math.ceil(words.size() * SHARED));
    BooleanQuery.Builder builder = new BooleanQuery.Builder().add(shared.build(), Occur.MUST);
    familyQuery().ifPresent(family -> builder.add(family, Occur.MUST_NOT));
    return hits(snapshot.searcher().search(othersOf(builder), SIMILAR));
  }

  private Query othersOf(BooleanQuery.Builder builder) {
    return builder.add(WordQueries.verbatim(Schema.ID, stored.id()), Occur.MUST_NOT).build();
  }

  /** The words that tell this release from others, the most telling first. */
  private List<Telling> telling() throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    String language = stored.release().language().value();
    for (Words.Word word : Words.stems(text(stored.release()), language)) {
      counts.merge(word.text(), 1, Integer::sum);
    }
    double releases = snapshot.reader().maxDoc();
    List<Telling> words = new ArrayList<>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      Term term = new Term(Schema.TEXT, count.getKey());
      int among = snapshot.reader().docFreq(term);
      if (among > 1 && among <= Math.max(2, releases * COMMON)) {
        double rarity = Math.log(1 + releases / among);
        words.add(new Telling(term, (1 + Math.log(count.getValue())) * rarity));
      }
    }
    words.sort(Comparator.comparingDouble(Telling::weight).reversed());
    return words.subList(0, Math.min(WORDS, words.size()));
  }

  private static String text(Release release) {
    StringBuilder text = new StringBuilder();
    // The title says what a release is about: its words count as if they stood there twice more.
    release.title().ifPresent(title -> text.append((title.value() + "\n").repeat(TITLE_COUNTS)));
    for (Paragraph paragraph : release.clean().paragraphs()) {
      text.append(paragraph.text()).append('\n');
      if (text.length() > READ) {
        return text.substring(0, READ);
      }
    }
    return text.toString();
  }

  private List<Hit> hits(TopDocs found) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc one : found.scoreDocs) {
      hits.add(Search.plain(snapshot, one.doc));
    }
    return hits;
  }
}
