package org.dateline.corpus;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that is read on another processor while this one has something else to do. */
final class Meanwhile<T> {

  private final CompletableFuture<T> future;

  private Meanwhile(CompletableFuture<T> future) {
    this.future = future;
  }

  static <T> Meanwhile<T> does(Supplier<T> work) {
    return new Meanwhile<>(CompletableFuture.supplyAsync(work));
  }

  /** What came of it; throws what the work threw, where that can be thrown anywhere. */
  T result() {
    return resultOf(future);
  }

  /** The same of work that was begun elsewhere. */
  static <T> T resultOf(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw e;
      }
    }
  }
}
