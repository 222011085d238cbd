package org.dateline.evaluate;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a gold file says about one field of a page.
 *
 * @param judged whether it says anything: a member that it leaves out is not judged
 * @param value what is right; without meaning where it is not judged
 */
public record Wanted<T>(boolean judged, T value) {

  <R> Wanted<R> map(Function<T, R> reading) {
    return new Wanted<>(judged, reading.apply(value));
  }

  void ifJudged(Consumer<T> judge) {
    if (judged) {
      judge.accept(value);
    }
  }
}
