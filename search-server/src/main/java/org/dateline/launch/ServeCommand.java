package org.dateline.launch;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.command.Console;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: the search room and the API, until it is stopped. */
@Command(
    name = "serve",
    description = {
      "Serves an index over HTTP until ctrl-C: a search form for people, an API for programs.",
      "What is put into the index meanwhile is found without starting again."
    })
final class ServeCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index's folder. Default: ${DEFAULT-VALUE}.")
  private Path index = ServeLine.USUAL.index();

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description =
          "The address to listen on; 0.0.0.0 opens the archive to the network."
              + " Default: ${DEFAULT-VALUE}.")
  private String host = ServeLine.USUAL.host();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port to listen on; 0 takes a free one. Default: ${DEFAULT-VALUE}.")
  private int port = ServeLine.USUAL.port();

  @Override
  public Integer call() {
    Serving.checkPort(spec, port);
    return Serving.serve(index, host, port, Console.err(spec));
  }
}
