package org.dateline.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps the outcomes of the second pass, in order, until the third needs them. */
final class Spool implements AutoCloseable {

  private final List<Outcome> outcomes = new ArrayList<>();

  void add(Outcome outcome) {
    outcomes.add(outcome);
  }

  void forEach(Consumer<Outcome> sink, Progress progress) {
    for (int i = 0; i < outcomes.size(); i++) {
      sink.accept(outcomes.get(i));
      progress.advanced("relating", i + 1L, outcomes.size());
    }
  }

  @Override
  public void close() {
    outcomes.clear();
  }
}
