package org.dateline.corpus;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that stands in line: all processors do it, and what came of it is handed on, in order, on
 * the thread that has added it.
 *
 * <p>Whoever adds to a line that is full does work itself until the first in line is done. So no
 * processor waits for the end of a batch, and none for one piece of work that takes long, such as
 * the release with which Lucene writes all that it has gathered.
 *
 * @param <T> what comes of a piece of work
 */
final class WorkLine<T> implements AutoCloseable {

  private final int longest;
  private final long heaviest;
  private final Consumer<? super T> sink;
  private final ArrayDeque<Piece<T>> line = new ArrayDeque<>();
  private final Queue<Piece<T>> waiting = new ConcurrentLinkedQueue<>();
  private long weight;

  /**
   * @param longest how many pieces of work may stand in line
   * @param heaviest what they may weigh together; a piece that is heavier is done alone, before
   *     anything else is added
   * @param sink given what came of each
   */
  WorkLine(int longest, long heaviest, Consumer<? super T> sink) {
    this.longest = longest;
    this.heaviest = heaviest;
    this.sink = sink;
  }

  /** A piece of work, and what will have come of it. */
  private record Piece<T>(long weight, Supplier<T> work, CompletableFuture<T> result) {

    @SuppressWarnings("CatchThrowable") // whoever waits for the result is told of it
    void run() {
      try {
        result.complete(work.get());
      } catch (Throwable e) {
        result.completeExceptionally(e);
      }
    }
  }

  /**
   * Adds a piece of work, which any thread may do.
   *
   * @param weight what it holds in memory, by the measure of {@code heaviest}
   * @throws RuntimeException what an earlier piece of work has thrown
   */
  void add(long weight, Supplier<T> work) {
    while (!line.isEmpty() && (line.size() == longest || this.weight + weight > heaviest)) {
      handOn();
    }
    Piece<T> piece = new Piece<>(weight, work, new CompletableFuture<>());
    this.weight += weight;
    line.add(piece);
    waiting.add(piece);
    ForkJoinPool.commonPool().execute(this::doNext);
    if (this.weight > heaviest) {
      handOn();
    }
  }

  /** Hands on what came of everything that was added. */
  void finish() {
    while (!line.isEmpty()) {
      handOn();
    }
  }

  /** Returns when all that was added is done, and hands nothing on. */
  void await() {
    while (doNext()) {
      // until nothing waits
    }
    line.forEach(WorkLine::await);
  }

  private void handOn() {
    Piece<T> first = line.getFirst();
    while (!first.result.isDone() && doNext()) {
      // there is something better to do than to wait
    }
    T made = Meanwhile.resultOf(first.result);
    line.removeFirst();
    weight -= first.weight;
    sink.accept(made);
  }

  /** Does what nobody has begun; false where there is nothing. */
  private boolean doNext() {
    @Nullable Piece<T> next = waiting.poll();
    if (next != null) {
      next.run();
    }
    return next != null;
  }

  /** Gives up what nobody has begun, and waits for the rest, of which nothing is handed on. */
  @Override
  public void close() {
    for (Piece<T> left = waiting.poll(); left != null; left = waiting.poll()) {
      left.result.cancel(false);
    }
    line.forEach(WorkLine::await);
    line.clear();
    weight = 0;
  }

  private static void await(Piece<?> piece) {
    try {
      piece.result.join();
    } catch (CompletionException | CancellationException e) {
      // Of no interest: it is told where the result is handed on, if it is.
    }
  }
}
