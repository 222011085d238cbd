package org.dateline.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.corpus.ArchiveCheck;
import org.dateline.corpus.ArchiveRepair;
import org.dateline.index.IndexFolder;
import org.dateline.text.OneLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code check}: is an index whole. */
@Command(
    name = "check",
    description = {
      "Verifies an index: its files, the releases that it keeps, and what it remembers.",
      "Ends with 0 where all is whole, with 1 where anything is not."
    })
public final class CheckCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index's folder. Default: ${DEFAULT-VALUE}.")
  private Path index = Path.of("index");

  @Option(
      names = "--repair",
      description =
          "Mends what is not whole, from the pages; ends with 0 where all is whole afterwards.")
  private boolean repair;

  @Option(
      names = "--wait",
      description = "With --repair: waits where somebody else is writing the index.")
  private boolean wait;

  @Override
  public Integer call() throws IOException {
    ArchiveCheck check = ArchiveCheck.of(index).orElseThrow(() -> IndexFolder.missing(index));
    PrintWriter out = Console.out(spec);
    if (!check.isWhole()) {
      check.problems().forEach(problem -> out.println(OneLine.of(problem)));
      if (!repair) {
        out.flush();
        return 1;
      }
      repair(out);
      check = ArchiveCheck.of(index).orElseThrow(() -> IndexFolder.missing(index));
      check.problems().forEach(problem -> out.println(OneLine.of(problem)));
    }
    if (check.isWhole()) {
      out.println(
          "%s: whole: %d releases, made of %d files, content %s"
              .formatted(index, check.releases(), check.files(), check.content()));
    }
    out.flush();
    return check.isWhole() ? 0 : 1;
  }

  private void repair(PrintWriter out) throws IOException {
    PrintWriter messages = Console.err(spec);
    try (ShownProgress progress = ShownProgress.on(messages)) {
      ArchiveRepair repaired =
          new Turn(wait, messages).take(() -> ArchiveRepair.of(index, progress));
      repaired.lost().forEach(id -> out.println("lost, its file is gone: " + OneLine.of(id)));
      RunFile.write(index, repaired.report(), messages);
      RunReport.write(out, messages, index, repaired.report());
    }
  }
}
