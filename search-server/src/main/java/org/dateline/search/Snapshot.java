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
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.LeafReaderContext;
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
  private final IndexSearcher shared;
  private final Crew crew;
  private final Map<Facet, FacetOrdinals> facets = new EnumMap<>(Facet.class);
  private final Map<Facet, FacetCounts> counts = new EnumMap<>(Facet.class);

  /** By which searches count, when {@link #arrange} has made it. */
  private volatile Optional<FacetTable> table = Optional.empty();

  private final Map<Facet, Integer> bases = new EnumMap<>(Facet.class);
  private final int values;

  /**
   * Tallies that are 0 again: making them anew would cost more than counting. No more than searches
   * can be under way at a time to some use; a crowd leaves the rest to the collector of garbage.
   */
  private final Queue<FacetTally> spare =
      new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

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

  /**
   * @param crew who helps with searches
   */
  Snapshot(DirectoryReader reader, Crew crew) throws IOException {
    this.reader = reader;
    this.crew = crew;
    this.months = new AtomicReferenceArray<>(reader.leaves().size());
    this.commit = nameOf(reader.getIndexCommit());
    this.searcher = ranking(new IndexSearcher(reader));
    this.shared = ranking(crew.searcher(reader));
    for (FacetOrdinals one : ordinals(reader.leaves())) {
      facets.put(one.facet(), one);
    }
    facets.forEach((facet, ordinals) -> counts.put(facet, ordinals.all()));
    int base = 0;
    for (Map.Entry<Facet, FacetOrdinals> one : facets.entrySet()) {
      bases.put(one.getKey(), base);
      base += one.getValue().size();
    }
    this.values = base;
    Map<String, Integer> languages = new HashMap<>();
    FacetOrdinals known = ordinals(Facet.LANGUAGE);
    for (int i = 0; i < known.size(); i++) {
      languages.put(known.value(i), counts(Facet.LANGUAGE).of(i));
    }
    this.compiler = new QueryCompiler(Languages.of(languages));
  }

  private static IndexSearcher ranking(IndexSearcher searcher) {
    searcher.setQueryCache(null);
    searcher.setSimilarity(new BM25Similarity(Ranking.SATURATION, Ranking.LENGTH));
    return searcher;
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

  /** Shows a collector all releases that a query gives, in parts where a processor is free. */
  void visit(Query query, ResultCollector collector) throws IOException {
    boolean helped = crew.begin();
    try {
      (helped ? shared : searcher).search(query, new Parts(collector));
    } finally {
      crew.end();
    }
  }

  /** The first part is the whole's own collector, which takes over what the others have found. */
  private static final class Parts implements CollectorManager<ResultCollector, ResultCollector> {

    private final ResultCollector whole;
    private boolean begun;

    Parts(ResultCollector whole) {
      this.whole = whole;
    }

    @Override
    public ResultCollector newCollector() {
      ResultCollector part = begun ? whole.another() : whole;
      begun = true;
      return part;
    }

    @Override
    public ResultCollector reduce(Collection<ResultCollector> parts) {
      parts.stream().filter(part -> part != whole).forEach(whole::add);
      return whole;
    }
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

  /**
   * Puts the values of each release side by side, by which searches take less of the processor. Not
   * done when a commit is opened: somebody waits then.
   */
  void arrange() {
    if (table.isEmpty()) {
      table = Optional.of(FacetTable.of(reader.leaves(), facets, bases, values));
    }
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

  /** Counts to begin with, all 0. To be given back by {@link #giveBack}. */
  FacetTally tally() {
    FacetTally tally = spare.poll();
    return tally == null ? new FacetTally(bases, values, table) : tally;
  }

  /** Takes the counts of a search that nobody reads any more. */
  void giveBack(FacetTally read) {
    if (read.table().isPresent() == table.isPresent()) {
      read.clear();
      spare.offer(read);
    }
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
