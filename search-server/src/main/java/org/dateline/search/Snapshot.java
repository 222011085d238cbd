package org.dateline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.dateline.index.Facet;

/**
 * One commit of the archive, open for searching: its reader, and what is worked out once for it.
 */
final class Snapshot {

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Map<Facet, FacetOrdinals> facets = new EnumMap<>(Facet.class);
  private final Map<Facet, FacetCounts> counts = new EnumMap<>(Facet.class);
  private final QueryCompiler compiler;
  private final Suggestions suggestions = new Suggestions(this);
  private final String commit;
  private volatile long searched;
  private volatile boolean isSearched;

  /**
   * By segment, read when first asked for: only a request that is about a year or two needs them.
   */
  private final AtomicReferenceArray<MonthColumn> months;

  /** Made when first asked for: a search needs none. */
  private final Map<Facet, ValueDirectory> directories = new EnumMap<>(Facet.class);

  Snapshot(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.months = new AtomicReferenceArray<>(reader.leaves().size());
    this.commit = nameOf(reader.getIndexCommit());
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    searcher.setSimilarity(new BM25Similarity(Ranking.SATURATION, Ranking.LENGTH));
    for (FacetOrdinals one : ordinals(reader.leaves())) {
      facets.put(one.facet(), one);
    }
    facets.forEach((facet, ordinals) -> counts.put(facet, ordinals.countAll()));
    Map<String, Integer> languages = new HashMap<>();
    FacetOrdinals known = ordinals(Facet.LANGUAGE);
    for (int i = 0; i < known.size(); i++) {
      languages.put(known.value(i), counts(Facet.LANGUAGE).of(i));
    }
    this.compiler = new QueryCompiler(Languages.of(languages));
  }

  /** All facets, read on all processors: whoever starts a server waits for it. */
  private static List<FacetOrdinals> ordinals(List<LeafReaderContext> leaves) throws IOException {
    try {
      return Arrays.stream(Facet.values())
          .parallel()
          .map(facet -> FacetOrdinals.read(facet, leaves))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Tells a commit from all others: sixteen digits that mean nothing else. */
  private static String nameOf(IndexCommit commit) throws IOException {
    String kept = new TreeMap<>(commit.getUserData()).toString();
    String all = commit.getGeneration() + " " + String.join(" ", commit.getFileNames()) + kept;
    return HexFormat.of().toHexDigits(StringHelper.murmurhash3_x64_128(new BytesRef(all))[0]);
  }

  /** What its commit is called in addresses; see {@link SearchRequest#commit}. */
  String commit() {
    return commit;
  }

  /** Notes that somebody has searched it now, and may go on to another page. */
  void noteSearch() {
    searched = System.nanoTime();
    isSearched = true;
  }

  boolean isSearched() {
    return isSearched;
  }

  /** When it was last searched, as {@link System#nanoTime} has it. */
  long searched() {
    return searched;
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** Shows a collector all releases that a query gives, on this thread. */
  <C extends Collector> void visit(Query query, C collector) throws IOException {
    searcher.search(
        query,
        new CollectorManager<C, C>() {
          @Override
          public C newCollector() {
            return collector; // a searcher without threads asks for one alone
          }

          @Override
          public C reduce(Collection<C> collectors) {
            return collector;
          }
        });
  }

  QueryCompiler compiler() {
    return compiler;
  }

  Suggestions suggestions() {
    return suggestions;
  }

  Map<Facet, FacetOrdinals> facets() {
    return facets;
  }

  FacetOrdinals ordinals(Facet facet) {
    return Objects.requireNonNull(facets.get(facet));
  }

  /** The months of a segment's releases. Two threads may read them at once, to the same effect. */
  MonthColumn months(LeafReaderContext leaf) throws IOException {
    MonthColumn column = months.get(leaf.ord);
    if (column == null) {
      column = MonthColumn.of(leaf);
      months.set(leaf.ord, column);
    }
    return column;
  }

  /** The values of a facet by their names. */
  ValueDirectory directory(Facet facet) throws IOException {
    synchronized (directories) {
      ValueDirectory directory = directories.get(facet);
      if (directory == null) {
        directory = ValueDirectory.of(facet, ordinals(facet), counts(facet));
        directories.put(facet, directory);
      }
      return directory;
    }
  }

  /** How many releases of the whole archive have each value, by facet; not to be changed. */
  Map<Facet, FacetCounts> counts() {
    return counts;
  }

  /** How many releases of the whole archive have each value of a facet. */
  FacetCounts counts(Facet facet) {
    return Objects.requireNonNull(counts.get(facet));
  }

  /** Takes the counts of a search that nobody reads any more. */
  void giveBack(Map<Facet, FacetCounts> read) {
    read.forEach((facet, one) -> ordinals(facet).giveBack(one));
  }

  ArchiveSummary summary() throws IOException {
    Optional<Integer> first = Optional.empty();
    Optional<Integer> last = Optional.empty();
    FacetOrdinals years = ordinals(Facet.YEAR);
    for (int i = 0; i < years.size(); i++) {
      if (counts(Facet.YEAR).of(i) > 0) {
        int year = Integer.parseInt(years.value(i));
        first = Optional.of(Math.min(year, first.orElse(year)));
        last = Optional.of(Math.max(year, last.orElse(year)));
      }
    }
    return new ArchiveSummary(reader.numDocs(), first, last);
  }
}
