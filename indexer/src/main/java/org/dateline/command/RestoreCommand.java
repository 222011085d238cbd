package org.dateline.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.index.IndexBackup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore}: puts a backup in the place of an index. */
@Command(
    name = "restore",
    description = {
      "Puts a backup in the place of an index, whatever stands there, in one commit.",
      "A server that runs goes on and takes it up; all ids and addresses are as they were."
    })
public final class RestoreCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "What backup made.")
  private Path backup = Path.of("");

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index's folder. Default: ${DEFAULT-VALUE}.")
  private Path index = Path.of("index");

  @Option(names = "--wait", description = "Waits where somebody else is writing the index.")
  private boolean wait;

  @Override
  public Integer call() throws IOException {
    int releases = new Turn(wait, Console.err(spec)).take(() -> IndexBackup.restore(backup, index));
    Console.out(spec).println(index + ": " + releases + " releases restored from " + backup);
    Console.out(spec).flush();
    return 0;
  }
}
