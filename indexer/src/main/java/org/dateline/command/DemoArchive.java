package org.dateline.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.corpus.IndexReport;
import org.dateline.corpus.IndexRun;
import org.dateline.corpus.Progress;
import org.dateline.demo.DemoFolder;

/** Makes an archive of invented pages and indexes it. */
public final class DemoArchive {

  private DemoArchive() {}

  /** Writes the pages that are not there yet. */
  public static void write(Path folder, long count, long seed, Progress progress)
      throws IOException {
    new DemoFolder(folder, seed).write(count, inventing(count, progress));
  }

  /** Writes releases with all fields given into one file, and says which. */
  public static Path writeLines(Path folder, long count, long seed, Progress progress)
      throws IOException {
    return new DemoFolder(folder, seed).writeLines(count, inventing(count, progress));
  }

  /**
   * Indexes a folder of invented pages.
   *
   * @param index the folder of the index
   * @return what the run has done; nothing where the index was up to date
   * @throws Failure where the index is one of other pages
   */
  public static Optional<IndexReport> index(Path folder, Path index, Progress progress)
      throws IOException {
    IndexRun run = IndexRun.prepare(index, List.of(folder), false);
    if (run.isOfOtherRoots(folder)) {
      throw new Failure(
          index
              + ": is an index of other pages, with which invented ones must not be mixed;"
              + " name another with --index");
    }
    return run.isUpToDate() ? Optional.empty() : Optional.of(run.run(false, progress));
  }

  private static java.util.function.LongConsumer inventing(long count, Progress progress) {
    return done -> progress.advanced("inventing", done, count);
  }
}
