package org.dateline.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.search.IndexSearcher;
import org.dateline.index.CommittedReleases;
import org.dateline.index.Facet;
import org.dateline.index.IndexException;
import org.dateline.search.Search.Outcome;

/** The archive in an embedded Lucene index. Takes up each new commit within a second. */
public final class LuceneArchive implements Archive {

  /** How long a query may take: a reader waits no longer, and a slower one blocks others. */
  public static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Path directory;
  private final Duration patience;
  private final Deadline deadline;
  private final Snapshots snapshots;
  private final CommitFollower follower;

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
    this.follower = CommitFollower.start(directory, snapshots);
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
    return open(directory, patience, Crew.ofAllProcessors(new Deadline(clock)));
  }

  /**
   * @param crew who helps with searches; closed with the archive
   */
  static LuceneArchive open(Path directory, Duration patience, Crew crew) {
    try {
      Snapshots snapshots = Snapshots.open(directory, crew);
      return new LuceneArchive(directory, patience, crew.deadline(), snapshots);
    } catch (IOException e) {
      throw IndexException.failed(directory, e);
    }
  }

  @Override
  public SearchResults search(SearchRequest request) {
    long started = System.nanoTime();
    return inTime(
        request.commit(),
        snapshot -> {
          snapshot.noteSearch();
          return search(snapshot, request, started);
        });
  }

  @Override
  public List<RankedId> rank(SearchRequest request) {
    return inTime(
        snapshot -> {
          Search search = of(snapshot, KnownValues.in(snapshot, request));
          List<RankedId> ids = new ArrayList<>();
          for (Search.Ranking one : search.run(false, Optional.empty()).ranked()) {
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
          Outcome outcome = of(snapshot, known.page(1)).run(true, Optional.empty());
          FacetPage page = FacetPages.of(snapshot, known, listing, outcome.counts());
          outcome.own().ifPresent(snapshot::giveBack);
          return page;
        });
  }

  private Search of(Snapshot snapshot, SearchRequest request) throws IOException {
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
    Optional<MonthCounts> months = Months.ofChosenYears(request);
    Outcome outcome = search.run(true, months);
    Map<Facet, List<FacetValue>> facets = FacetLists.of(snapshot, request, outcome.counts());
    outcome.own().ifPresent(snapshot::giveBack);
    Optional<String> didYouMean =
        outcome.total() == 0 ? mended(snapshot, request, expression) : Optional.empty();
    boolean everything = expression instanceof Expression.Everything;
    List<FacetValue> years = facets.getOrDefault(Facet.YEAR, List.of());
    return new SearchResults(
        request,
        outcome.total(),
        outcome.partial(),
        search.hits(outcome.ranked()),
        facets,
        months.isPresent()
            ? Months.values(request, months.get())
            : Months.ofConfinedTime(snapshot, request, years, compiled, deadline),
        everything ? "" : expression.print(),
        notices(snapshot, request, reading.notices()),
        didYouMean,
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started),
        snapshot.commit());
  }

  /** Who pages on is told where the pages before were those of another commit. */
  private static List<String> notices(
      Snapshot snapshot, SearchRequest request, List<String> notices) {
    if (request.commit().filter(state -> !state.equals(snapshot.commit())).isEmpty()) {
      return notices;
    }
    List<String> all = new ArrayList<>(notices);
    all.add("The archive has changed since the first of these pages; this is how it is now.");
    return all;
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
    return inTime(snapshot -> MarkedText.of(snapshot, release, query));
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
    try {
      follower.stop();
      snapshots.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw IndexException.failed(directory, e);
    }
  }

  /** Takes up a new commit now, if there is one. */
  void refresh() {
    try {
      snapshots.maybeRefreshBlocking();
      snapshots.arrange();
    } catch (IOException e) {
      throw IndexException.failed(directory, e);
    }
  }

  private interface Work<T> {
    T on(Snapshot snapshot) throws IOException;
  }

  private <T> T inTime(Work<T> work) {
    return inTime(Optional.empty(), work);
  }

  private <T> T inTime(Optional<String> commit, Work<T> work) {
    deadline.set(patience.toNanos());
    try {
      snapshots.commits().look();
      Snapshot snapshot = snapshots.acquire(commit);
      try {
        return work.on(snapshot);
      } finally {
        snapshots.release(snapshot);
      }
    } catch (ExitingReaderException e) {
      throw new QueryTimeoutException("the query took longer than " + patience.toMillis() + " ms");
    } catch (QueryTimeoutException | IndexException e) {
      throw e;
    } catch (IOException e) {
      snapshots.commits().suspect();
      throw IndexException.failed(directory, e);
    } catch (RuntimeException | InternalError e) {
      // Bytes that are not as they were written may be misread in any way.
      snapshots.commits().suspect();
      throw e;
    } finally {
      deadline.clear();
    }
  }
}
