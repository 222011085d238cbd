package org.dateline.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.corpus.IndexMemory;
import org.dateline.index.IndexCheck;
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

  @Override
  public Integer call() {
    IndexCheck.Report report = IndexCheck.check(index).orElseThrow(() -> noIndex(index));
    PrintWriter out = Console.out(spec);
    report.problems().forEach(out::println);
    if (report.isWhole()) {
      int remembered = IndexMemory.of(index).ledger().entries().size();
      out.println(
          index + ": whole: " + report.releases() + " releases, made of " + remembered + " files");
    }
    out.flush();
    return report.isWhole() ? 0 : 1;
  }

  /** What to say where a folder holds no index. */
  public static Failure noIndex(Path index) {
    return new Failure(
        index + ": there is no index: make one with: ./dateline index PATH --index " + index);
  }
}
