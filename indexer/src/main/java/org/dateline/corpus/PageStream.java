package org.dateline.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
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
 * of the files. Never more than a batch is held in memory, however large the files are.
 */
final class PageStream {

  /** Files, or pages of one large file, that are worked on together. */
  private static final int BATCH = 256;

  /**
   * A file of this many bytes or more is read page by page; a smaller one is worked on as a whole
   * beside others.
   */
  private static final long LARGE = 1 << 20;

  /**
   * The part of the heap that the bytes of a batch may have: what is made of them takes up to
   * fifteen times as much, and what was learned needs room, too.
   */
  private static final int PART_OF_HEAP = 64;

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
    List<PageFile> batch = new ArrayList<>(BATCH);
    long bytes = 0;
    int done = 0;
    for (PageFile file : files) {
      long size = size(file);
      if (size >= LARGE || batch.size() == BATCH || bytes + size > mostBytesTogether()) {
        workOn(batch, work, sink);
        done += batch.size();
        batch.clear();
        bytes = 0;
      }
      if (size >= LARGE) {
        streamed(file, work, sink);
        done++;
      } else {
        batch.add(file);
        bytes += size;
      }
      progress.advanced(step, done, files.size());
    }
    workOn(batch, work, sink);
    progress.advanced(step, files.size(), files.size());
  }

  private <T> void workOn(
      List<PageFile> batch, BiFunction<PageFile, Reading, T> work, Consumer<T> sink) {
    List<Optional<List<T>>> made =
        batch.parallelStream().map(file -> inMemory(() -> madeOf(file, work))).toList();
    for (int i = 0; i < batch.size(); i++) {
      PageFile file = batch.get(i);
      made.get(i)
          .or(() -> inMemory(() -> madeOf(file, work))) // alone, it may well fit
          .orElseGet(() -> List.of(work.apply(file, tooLarge(file.name()))))
          .forEach(sink);
    }
  }

  private <T> List<T> madeOf(PageFile file, BiFunction<PageFile, Reading, T> work) {
    try (Stream<Reading> readings = reader.read(file.name(), file.path())) {
      List<T> made = readings.map(reading -> work.apply(file, reading)).toList();
      return made.isEmpty() ? List.of(work.apply(file, withoutPage(file))) : made;
    }
  }

  private <T> void streamed(
      PageFile file, BiFunction<PageFile, Reading, T> work, Consumer<T> sink) {
    try (Stream<Reading> readings = reader.read(file.name(), file.path())) {
      List<Reading> batch = new ArrayList<>(BATCH);
      long length = 0;
      boolean any = false;
      Iterator<Reading> all = readings.iterator();
      boolean more = true;
      while (more) {
        Optional<List<Reading>> next =
            inMemory(() -> all.hasNext() ? List.of(all.next()) : List.of());
        // What follows a page that does not fit in memory cannot be found any more.
        List<Reading> pages = next.orElseGet(() -> List.of(tooLarge(file.name())));
        more = next.isPresent() && !pages.isEmpty();
        for (Reading page : pages) {
          any = true;
          batch.add(page);
          length += length(page);
        }
        if (batch.size() == BATCH || length > mostBytesTogether()) {
          workOnPages(file, batch, work, sink);
          batch.clear();
          length = 0;
        }
      }
      workOnPages(file, batch, work, sink);
      if (!any) {
        sink.accept(work.apply(file, withoutPage(file)));
      }
    }
  }

  private static <T> void workOnPages(
      PageFile file, List<Reading> batch, BiFunction<PageFile, Reading, T> work, Consumer<T> sink) {
    List<Optional<T>> made =
        batch.parallelStream().map(page -> inMemory(() -> work.apply(file, page))).toList();
    for (int i = 0; i < made.size(); i++) {
      Reading page = batch.get(i);
      sink.accept(
          made.get(i)
              .or(() -> inMemory(() -> work.apply(file, page)))
              .orElseGet(() -> work.apply(file, tooLarge(page.file()))));
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
