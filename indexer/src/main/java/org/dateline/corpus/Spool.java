package org.dateline.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps the outcomes of the second pass, in order, until the third needs them. */
final class Spool implements AutoCloseable {

  /** An outcome and the file that it came of. */
  record Entry(PageFile file, Outcome outcome) {}

  private final List<Entry> entries = new ArrayList<>();

  void add(Entry entry) {
    entries.add(entry);
  }

  void forEach(Consumer<Entry> sink, Progress progress) {
    for (int i = 0; i < entries.size(); i++) {
      sink.accept(entries.get(i));
      progress.advanced("relating", i + 1L, entries.size());
    }
  }

  @Override
  public void close() {
    entries.clear();
  }
}
