package org.dateline.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.index.IndexBackup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup}: copies an index that may be in use. */
@Command(
    name = "backup",
    description = {
      "Copies an index as it was last committed, and verifies the copy. Nobody has to stop.",
      "A backup is an index: it can be searched where it lies."
    })
public final class BackupCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "Where to; must not exist yet, or be empty.")
  private Path backup = Path.of("");

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index's folder. Default: ${DEFAULT-VALUE}.")
  private Path index = Path.of("index");

  @Override
  public Integer call() {
    int releases = IndexBackup.backup(index, backup);
    Console.out(spec).println(backup + ": " + releases + " releases copied and verified");
    Console.out(spec).flush();
    return 0;
  }
}
