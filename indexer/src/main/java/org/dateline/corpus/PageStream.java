package org.dateline.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
   * beside others. A batch of smaller ones fits in 256 MB.
   */
  private static final long LARGE = 1 << 20;

  private final List<PageFile> files;
  private final PageReader reader;

  PageStream(List<PageFile> files, PageReader reader) {
    this.files = files;
    this.reader = reader;
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
    long done = 0;
    for (PageFile file : files) {
      if (isLarge(file)) {
        workOn(batch, work, sink);
        done += batch.size() + 1;
        batch.clear();
        streamed(file, work, sink);
      } else {
        batch.add(file);
        if (batch.size() == BATCH) {
          workOn(batch, work, sink);
          done += batch.size();
          batch.clear();
        }
      }
      progress.advanced(step, done, files.size());
    }
    workOn(batch, work, sink);
    progress.advanced(step, files.size(), files.size());
  }

  private <T> void workOn(
      List<PageFile> batch, BiFunction<PageFile, Reading, T> work, Consumer<T> sink) {
    batch.parallelStream()
        .map(
            file -> {
              try (Stream<Reading> readings = reader.read(file.name(), file.path())) {
                List<T> made = readings.map(reading -> work.apply(file, reading)).toList();
                return made.isEmpty() ? List.of(work.apply(file, withoutPage(file))) : made;
              }
            })
        .toList()
        .forEach(made -> made.forEach(sink));
  }

  private <T> void streamed(
      PageFile file, BiFunction<PageFile, Reading, T> work, Consumer<T> sink) {
    try (Stream<Reading> readings = reader.read(file.name(), file.path())) {
      List<Reading> batch = new ArrayList<>(BATCH);
      boolean any = false;
      for (Iterator<Reading> all = readings.iterator(); all.hasNext(); ) {
        batch.add(all.next());
        any = true;
        if (batch.size() == BATCH || !all.hasNext()) {
          batch.parallelStream().map(reading -> work.apply(file, reading)).toList().forEach(sink);
          batch.clear();
        }
      }
      if (!any) {
        sink.accept(work.apply(file, withoutPage(file)));
      }
    }
  }

  /** A file that holds several pages may hold none; it is not passed over in silence. */
  private static Reading withoutPage(PageFile file) {
    return new Reading.Unreadable(file.name(), "holds no page");
  }

  private static boolean isLarge(PageFile file) {
    try {
      return Files.size(file.path()) >= LARGE;
    } catch (IOException e) {
      return false; // the reader will say what is wrong with it
    }
  }
}
