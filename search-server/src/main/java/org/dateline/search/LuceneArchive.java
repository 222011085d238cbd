package org.dateline.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.dateline.clean.Paragraph;
import org.dateline.index.CommittedReleases;
import org.dateline.index.Facet;
import org.dateline.index.IndexException;
import org.dateline.index.Schema;
import org.dateline.search.Search.Outcome;
import org.dateline.text.Span;

/** The archive in an embedded Lucene index. Takes up each new commit within a second. */
public final class LuceneArchive implements Archive {

  /** How long a query may take: a reader waits no longer, and a slower one blocks others. */
  public static final Duration PATIENCE = Duration.ofSeconds(5);

  /** How often a new commit is looked for, in milliseconds. */
  private static final int LOOKS = 300;

  /** How long closing waits for the last look to end, in milliseconds. */
  private static final int LAST_LOOK = 2_000;

  private final Path directory;
  private final Duration patience;
  private final Deadline deadline;
  private final Snapshots snapshots;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread refresher;

  /**
   * As many terms as {@link QuerySyntax#LONGEST} characters can ask for: 500 words of similar
   * spelling with 50 spellings each in two fields. Lucene's own limit of 1,024 would be an error;
   * the time that a query may take bounds it anyway.
   */
  private static final int MOST_TERMS = 500 * 50 * 2;

  static {
    IndexSearcher.setMaxClauseCount(MOST_TERMS);
  }

  private LuceneArchive(Path directory, Duration patience, Deadline deadline, Snapshots snapshots) {
    this.directory = directory;
    this.patience = patience;
    this.deadline = deadline;
    this.snapshots = snapshots;
    this.refresher =
        Thread.ofPlatform().daemon().name("dateline-refresh").start(this::followCommits);
  }

  /**
   * @throws IndexException where the directory holds no index, or one of another format
   */
  public static LuceneArchive open(Path directory) {
    return open(directory, PATIENCE);
  }

  /**
   * @param patience how long a query may take
   * @throws IndexException where the directory holds no index, or one of another format
   */
  public static LuceneArchive open(Path directory, Duration patience) {
    return open(directory, patience, System::nanoTime);
  }

  /**
   * @param clock the time in nanoseconds, by which patience is measured
   */
  static LuceneArchive open(Path directory, Duration patience, LongSupplier clock) {
    Deadline deadline = new Deadline(clock);
    try {
      Snapshots snapshots = Snapshots.open(directory, deadline);
      return new LuceneArchive(directory, patience, deadline, snapshots);
    } catch (IOException e) {
      throw failed(directory, e);
    }
  }

  @Override
  public SearchResults search(SearchRequest request) {
    long started = System.nanoTime();
    return inTime(snapshot -> search(snapshot, request, started));
  }

  @Override
  public List<RankedId> rank(SearchRequest request) {
    return inTime(
        snapshot -> {
          Search search = of(snapshot, KnownValues.in(snapshot, request));
          List<RankedId> ids = new ArrayList<>();
          for (Search.Ranking one : search.run(false).ranked()) {
            ids.add(new RankedId(search.id(one), one.score()));
          }
          return ids;
        });
  }

  @Override
  public FacetPage values(SearchRequest request, FacetListing listing) {
    return inTime(
        snapshot -> {
          SearchRequest known = KnownValues.in(snapshot, request);
          Outcome outcome = of(snapshot, known.page(1)).run(true);
          return FacetPages.of(snapshot, known, listing, outcome.counts());
        });
  }

  private Search of(Snapshot snapshot, SearchRequest request) {
    Expression expression = QuerySyntax.read(request.query()).expression();
    return new Search(snapshot, request, snapshot.compiler().compile(expression), deadline);
  }

  private SearchResults search(Snapshot snapshot, SearchRequest typed, long started)
      throws IOException {
    SearchRequest request = KnownValues.in(snapshot, typed);
    QuerySyntax.Reading reading = QuerySyntax.read(request.query());
    Expression expression = reading.expression();
    CompiledQuery compiled = snapshot.compiler().compile(expression);
    Search search = new Search(snapshot, request, compiled, deadline);
    Outcome outcome = search.run(true);
    Optional<String> didYouMean =
        outcome.total() == 0 ? mended(snapshot, request, expression) : Optional.empty();
    boolean everything = expression instanceof Expression.Everything;
    Map<Facet, List<FacetValue>> facets = FacetLists.of(snapshot, request, outcome.counts());
    List<FacetValue> years = facets.getOrDefault(Facet.YEAR, List.of());
    return new SearchResults(
        request,
        outcome.total(),
        outcome.partial(),
        search.hits(outcome.ranked()),
        facets,
        Months.of(snapshot, request, years, compiled, deadline),
        everything ? "" : expression.print(),
        reading.notices(),
        didYouMean,
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
  }

  /**
   * A query that finds something where this one finds nothing: with other spellings, or else with
   * its phrases as words.
   */
  private Optional<String> mended(Snapshot snapshot, SearchRequest request, Expression expression)
      throws IOException {
    Optional<Expression> mended = Spelling.mended(expression, snapshot.reader());
    List<Expression> others = new ArrayList<>(mended.stream().toList());
    others.add(mended.orElse(expression).loosened());
    for (Expression other : others) {
      if (!other.equals(expression)) {
        CompiledQuery compiled = snapshot.compiler().compile(other);
        Search search = new Search(snapshot, request, compiled, deadline);
        if (search.count(search.query().full()) > 0) {
          return Optional.of(other.print());
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<StoredRelease> release(String id) {
    return inTime(
        snapshot -> {
          int number = CommittedReleases.number(snapshot.reader(), id);
          return number < 0
              ? Optional.empty()
              : Optional.of(
                  new StoredRelease(id, CommittedReleases.read(snapshot.reader(), number)));
        });
  }

  @Override
  public Related related(StoredRelease release) {
    return inTime(snapshot -> Kindred.of(snapshot, release));
  }

  @Override
  public List<String> marked(StoredRelease release, String query) {
    List<String> paragraphs =
        release.release().clean().paragraphs().stream().map(Paragraph::text).toList();
    return inTime(
        snapshot -> {
          List<Span> marks = marks(snapshot, release.id(), paragraphs, query);
          return marked(paragraphs, marks);
        });
  }

  /** Where in the body the words of a query stand; nowhere where the release is another by now. */
  private static List<Span> marks(
      Snapshot snapshot, String id, List<String> paragraphs, String query) throws IOException {
    int number = CommittedReleases.number(snapshot.reader(), id);
    if (number < 0) {
      return List.of();
    }
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
    String content = Search.content(leaf, number - leaf.docBase);
    int body = content.indexOf(Schema.BREAK) + 1;
    if (!content.substring(body).equals(joined(paragraphs))) {
      return List.of();
    }
    CompiledQuery compiled = snapshot.compiler().compile(QuerySyntax.read(query).expression());
    List<Span> marks = new ArrayList<>();
    for (Matching.Place place :
        new Matching(compiled, snapshot.searcher()).in(leaf, number - leaf.docBase).places()) {
      if (place.span().start() >= body) {
        marks.add(new Span(place.span().start() - body, place.span().end() - body));
      }
    }
    return marks;
  }

  private static List<String> marked(List<String> paragraphs, List<Span> marks) {
    String body = joined(paragraphs);
    List<String> marked = new ArrayList<>();
    int start = 0;
    int next = 0;
    for (String paragraph : paragraphs) {
      int end = start + paragraph.length();
      List<Span> within = new ArrayList<>();
      while (next < marks.size() && marks.get(next).start() < end) {
        within.add(marks.get(next++));
      }
      marked.add(Marking.html(body, new Span(start, end), within));
      start = end + 1;
    }
    return marked;
  }

  private static String joined(List<String> paragraphs) {
    StringBuilder body = new StringBuilder();
    paragraphs.forEach(paragraph -> body.append(paragraph).append(Schema.BREAK));
    return body.toString();
  }

  @Override
  public List<Suggestion> suggest(String typed) {
    String start =
        typed.length() > QuerySyntax.LONGEST ? typed.substring(0, QuerySyntax.LONGEST) : typed;
    return inTime(snapshot -> snapshot.suggestions().of(start));
  }

  @Override
  public ArchiveSummary summary() {
    return inTime(Snapshot::summary);
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      refresher.join(LAST_LOOK);
      snapshots.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw failed(directory, e);
    }
  }

  /** Takes up a new commit now, if there is one. */
  void refresh() {
    try {
      snapshots.maybeRefreshBlocking();
    } catch (IOException e) {
      throw failed(directory, e);
    }
  }

  private void followCommits() {
    try {
      while (!closed.await(LOOKS, TimeUnit.MILLISECONDS)) {
        lookForCommit();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void lookForCommit() {
    try {
      snapshots.maybeRefresh();
    } catch (IOException | RuntimeException e) {
      // The next look tries again; until then the last whole commit is searched.
      System.getLogger("org.dateline.search")
          .log(
              System.Logger.Level.WARNING, () -> directory + ": the new commit is not readable", e);
    }
  }

  private interface Work<T> {
    T on(Snapshot snapshot) throws IOException;
  }

  private <T> T inTime(Work<T> work) {
    deadline.set(patience.toNanos());
    try {
      Snapshot snapshot = snapshots.acquire();
      try {
        return work.on(snapshot);
      } finally {
        snapshots.release(snapshot);
      }
    } catch (ExitingReaderException e) {
      throw new QueryTimeoutException("the query took longer than " + patience.toMillis() + " ms");
    } catch (IOException e) {
      throw failed(directory, e);
    } finally {
      deadline.clear();
    }
  }

  private static IndexException failed(Path directory, IOException cause) {
    return new IndexException(
        "%s: the index cannot be read: %s; check it with: dateline check --index %s"
            .formatted(directory, cause.getMessage(), directory),
        cause);
  }
}
