package org.dateline.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.command.Failure;
import org.dateline.command.RunReport;
import org.dateline.corpus.IndexRun;
import org.dateline.corpus.Progress;
import org.dateline.index.IndexException;

/** What happens where no command is named: the sample pages are indexed, if need be, and served. */
final class SampleArchive {

  /** Where the launcher lies; it says so. */
  private static final String HOME = "DATELINE_HOME";

  private static final Path INDEX = Path.of("index");

  private SampleArchive() {}

  static int indexAndServe(PrintWriter messages) throws IOException {
    Path pages = home().resolve("corpus").resolve("pages");
    if (!Files.isDirectory(pages)) {
      throw new Failure(
          pages + ": the sample pages are not there: name a command, see dateline --help");
    }
    IndexRun run = prepared(pages, messages);
    if (run.isOfOtherRoots(pages)) {
      messages.println("dateline: ./index holds an archive of its own; it is served as it is");
    } else if (!run.isUpToDate()) {
      RunReport.write(messages, messages, INDEX, run.run(false, Progress.SILENT));
    }
    return Serving.serve(INDEX, "127.0.0.1", 8080, messages);
  }

  /** An index that this program cannot read is made anew, if it is that of the sample pages. */
  private static IndexRun prepared(Path pages, PrintWriter messages) throws IOException {
    try {
      return IndexRun.prepare(INDEX, List.of(pages), false);
    } catch (IndexException e) {
      if (!IndexRun.isOfNothingBut(pages, INDEX)) {
        throw e;
      }
      messages.println("dateline: " + e.getMessage() + ": it is built anew");
      return IndexRun.prepare(INDEX, List.of(pages), true);
    }
  }

  private static Path home() {
    String home = System.getenv(HOME);
    return home == null ? Path.of("") : Path.of(home);
  }
}
