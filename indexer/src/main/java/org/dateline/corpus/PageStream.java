package org.dateline.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.read.Block;
import org.dateline.read.PageReader;
import org.dateline.read.Reading;

/**
 * Reads the pages of many files on all processors and hands on what was made of them in the order
 * of the files. Never more than a line of them is held in memory, however large the files are.
 */
final class PageStream {

  /** Files, or pages of a large file, that stand in line to be worked on. */
  private static final int LONGEST_LINE = 256;

  /**
   * A file of this many bytes or more is read page by page; a smaller one is worked on as a whole
   * beside others.
   */
  private static final long LARGE = 1 << 20;

  /**
   * The part of the heap that the bytes of all pages in line may have: what is made of them takes
   * up to fifteen times as much, what was learned needs room, too, and the next page is read
   * meanwhile.
   */
  private static final int PART_OF_HEAP = 128;

  private static final String TOO_LARGE =
      "is too large for the memory that there is: "
          + (Runtime.getRuntime().maxMemory() >> 20)
          + " MB; give more, for example with DATELINE_JAVA_OPTIONS=-Xmx2g";

  private final List<PageFile> files;
  private final PageReader reader;

  PageStream(List<PageFile> files, PageReader reader) {
    this.files = files;
    this.reader = reader;
  }

  /** How many bytes of pages may be worked on together. */
  static long mostBytesTogether() {
    return Runtime.getRuntime().maxMemory() / PART_OF_HEAP;
  }

  /**
   * Reads all pages.
   *
   * @param work done on any thread
   * @param sink given what the work has made, in order, on this thread
   */
  <T> void forEach(
      String step, BiFunction<PageFile, Reading, T> work, Consumer<T> sink, Progress progress) {
    try (Line<T> line = new Line<>(work, sink)) {
      int done = 0;
      for (PageFile file : files) {
        long size = size(file);
        if (size >= LARGE) {
          addPages(file, line);
        } else {
          line.add(size, file, () -> madeOf(file, work));
        }
        progress.advanced(step, ++done, files.size());
      }
      line.finish();
      progress.advanced(step, done, files.size());
    }
  }

  private <T> List<T> madeOf(PageFile file, BiFunction<PageFile, Reading, T> work) {
    try (Stream<Reading> readings = reader.read(file.name(), file.path())) {
      List<T> made = readings.map(reading -> work.apply(file, reading)).toList();
      return made.isEmpty() ? List.of(work.apply(file, withoutPage(file))) : made;
    }
  }

  /**
   * Reads a large file page by page, while earlier pages are worked on. Where memory does not do
   * for both, what comes next is read again alone; what follows a page that does not fit even then
   * cannot be found any more.
   */
  private <T> void addPages(PageFile file, Line<T> line) {
    long before = -1;
    Pages read = addPages(file, 0, line);
    while (!read.all() && read.count() > before) {
      before = read.count();
      line.await();
      read = addPages(file, before, line);
    }
    if (!read.all()) {
      line.add(file, tooLarge(file.name()));
    } else if (read.count() == 0) {
      line.add(file, withoutPage(file));
    }
  }

  /** How many pages of a file were read, and whether these are all. */
  private record Pages(long count, boolean all) {}

  private <T> Pages addPages(PageFile file, long known, Line<T> line) {
    try (Stream<Reading> readings = reader.read(file.name(), file.path())) {
      Iterator<Reading> pages = readings.skip(known).iterator();
      long count = known;
      while (true) {
        Optional<Optional<Reading>> next =
            inMemory(() -> pages.hasNext() ? Optional.of(pages.next()) : Optional.empty());
        if (next.isEmpty() || next.get().isEmpty()) {
          return new Pages(count, next.isPresent());
        }
        line.add(file, next.get().get());
        count++;
      }
    }
  }

  /** The pages that are worked on, and those that wait for it. */
  private static final class Line<T> implements AutoCloseable {

    /** What was made of a file or page, where memory did for it; and how to make it again. */
    private record Attempt<T>(
        Optional<List<T>> made, Making<List<T>> making, Making<List<T>> withoutMemory) {}

    private final BiFunction<PageFile, Reading, T> work;
    private final Consumer<T> sink;
    private final WorkLine<Attempt<T>> attempts =
        new WorkLine<>(LONGEST_LINE, mostBytesTogether(), this::handOn);

    Line(BiFunction<PageFile, Reading, T> work, Consumer<T> sink) {
      this.work = work;
      this.sink = sink;
    }

    void add(PageFile file, Reading page) {
      add(length(page), page.file(), file, () -> List.of(work.apply(file, page)));
    }

    void add(long bytes, PageFile file, Making<List<T>> making) {
      add(bytes, file.name(), file, making);
    }

    private void add(long bytes, String name, PageFile file, Making<List<T>> making) {
      Making<List<T>> withoutMemory = () -> List.of(work.apply(file, tooLarge(name)));
      attempts.add(bytes, () -> new Attempt<>(inMemory(making), making, withoutMemory));
    }

    private void handOn(Attempt<T> attempt) {
      attempt
          .made
          .or(() -> alone(attempt.making))
          .orElseGet(attempt.withoutMemory::make)
          .forEach(sink);
    }

    /** Tries again when nothing else is worked on: alone, it may well fit. */
    private Optional<List<T>> alone(Making<List<T>> making) {
      attempts.await();
      return inMemory(making);
    }

    void await() {
      attempts.await();
    }

    void finish() {
      attempts.finish();
    }

    @Override
    public void close() {
      attempts.close();
    }
  }

  private interface Making<T> {
    T make();
  }

  /**
   * What comes of a page where memory does for it. A page that is too large for the heap must not
   * stop the others; all that it took is free again once it is given up.
   */
  private static <T> Optional<T> inMemory(Making<T> making) {
    try {
      return Optional.of(making.make());
    } catch (OutOfMemoryError e) {
      return Optional.empty();
    }
  }

  private static Reading tooLarge(String page) {
    return new Reading.Unreadable(page, TOO_LARGE, true);
  }

  private static long length(Reading reading) {
    return reading instanceof Reading.Read read
        ? read.page().blocks().stream().map(Block::text).mapToLong(String::length).sum()
        : 0;
  }

  /** A file that holds several pages may hold none; it is not passed over in silence. */
  private static Reading withoutPage(PageFile file) {
    return new Reading.Unreadable(file.name(), "holds no page");
  }

  private static long size(PageFile file) {
    if (file.state().size() >= 0) {
      return file.state().size();
    }
    try {
      return Files.size(file.path());
    } catch (IOException e) {
      return 0; // the reader will say what is wrong with it
    }
  }
}
