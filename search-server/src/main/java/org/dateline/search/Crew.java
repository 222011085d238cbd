package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.IndexSearcher.LeafReaderContextPartition;
import org.apache.lucene.search.IndexSearcher.LeafSlice;

/**
 * The threads that help with a search while there are processors that no search uses. A reader
 * alone is answered in half the time; of many at once each is answered by one thread, since to
 * share would only cost. Many at once are not always at their visits at the same moment: where they
 * lately were, the processor that seems free is wanted again before help has begun.
 */
final class Crew implements AutoCloseable {

  /**
   * An archive of fewer releases is searched by one thread: to hand over takes some 30
   * microseconds, as long as it takes to visit a thousand releases and count their facets.
   */
  private static final int WORTHWHILE = 20_000;

  /** Parts of a search, at most: what each has counted is put together by one thread. */
  private static final int MOST = 4;

  /** Nobody helps so long after all processors were in use: some twenty searches of a client. */
  private static final long LATELY = TimeUnit.MILLISECONDS.toNanos(100);

  private final int size;
  private final int worthwhile;
  private final Deadline deadline;
  private final ThreadPoolExecutor threads;
  private final AtomicInteger searches = new AtomicInteger();

  /** When all processors were last in use; as the clock of the deadline has it. */
  private volatile long crowded;

  private Crew(int size, int worthwhile, Deadline deadline) {
    this.size = size;
    this.worthwhile = worthwhile;
    this.deadline = deadline;
    this.crowded = deadline.now() - LATELY;
    int helpers = Math.max(1, size - 1);
    // What nobody takes is done by the thread that asked, so that a crew at its end does no harm.
    this.threads =
        new ThreadPoolExecutor(
            helpers,
            helpers,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("dateline-search-", 1).factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    threads.allowCoreThreadTimeOut(true);
  }

  /** A thread for each processor, the one of the request included. */
  static Crew ofAllProcessors(Deadline deadline) {
    return of(Runtime.getRuntime().availableProcessors(), WORTHWHILE, deadline);
  }

  /**
   * @param size how many threads, those of requests included
   * @param worthwhile how many releases an archive must have to be searched by several
   */
  static Crew of(int size, int worthwhile, Deadline deadline) {
    return new Crew(Math.min(size, MOST), worthwhile, deadline);
  }

  /** That of the requests that it helps with. */
  Deadline deadline() {
    return deadline;
  }

  /** Searches a commit with whoever is free. */
  IndexSearcher searcher(IndexReader reader) {
    int parts = reader.maxDoc() < worthwhile ? 1 : size;
    Executor helpers = task -> threads.execute(deadline.carriedOver(task));
    return new IndexSearcher(reader, helpers) {
      @Override
      protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
        return cut(leaves, parts);
      }
    };
  }

  /**
   * Notes that a search begins; {@link #end} that it is over.
   *
   * @return whether a processor is free to help
   */
  boolean begin() {
    boolean all = searches.incrementAndGet() >= size;
    long now = deadline.now();
    if (all) {
      crowded = now;
    }
    return now - crowded >= LATELY;
  }

  void end() {
    if (searches.getAndDecrement() >= size) {
      crowded = deadline.now();
    }
  }

  /** Cuts an archive into parts of equally many releases, across the borders of segments. */
  private static LeafSlice[] cut(List<LeafReaderContext> leaves, int parts) {
    long all = leaves.stream().mapToLong(leaf -> leaf.reader().maxDoc()).sum();
    List<LeafSlice> slices = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      long from = all * i / parts;
      long to = all * (i + 1) / parts;
      List<LeafReaderContextPartition> slice = new ArrayList<>();
      for (LeafReaderContext leaf : leaves) {
        int size = leaf.reader().maxDoc();
        int first = (int) Math.max(0, from - leaf.docBase);
        int end = (int) Math.min(size, to - leaf.docBase);
        if (first == 0 && end == size) {
          slice.add(LeafReaderContextPartition.createForEntireSegment(leaf));
        } else if (first < end) {
          slice.add(LeafReaderContextPartition.createFromAndTo(leaf, first, end));
        }
      }
      if (!slice.isEmpty()) {
        slices.add(new LeafSlice(slice));
      }
    }
    return slices.toArray(LeafSlice[]::new);
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
