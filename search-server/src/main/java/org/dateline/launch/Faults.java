package org.dateline.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.dateline.command.Failure;
import org.dateline.corpus.Reasons;
import org.dateline.index.IndexException;
import org.dateline.search.QueryTimeoutException;
import org.dateline.text.OneLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in one line; where in the program it did only with {@code --debug}. */
final class Faults {

  static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  private Faults() {}

  /** For a command line that cannot be understood. */
  static final class OfUsage implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] args) {
      CommandLine command = e.getCommandLine();
      String name = command.getCommandSpec().qualifiedName();
      command
          .getErr()
          .println("dateline: " + oneLine(e.getMessage()) + "; see " + name + " --help");
      return WRONG_USAGE;
    }
  }

  /** For a command that failed. */
  static final class OfExecution implements IExecutionExceptionHandler {

    private final Dateline program;

    OfExecution(Dateline program) {
      this.program = program;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
      PrintWriter err = command.getErr();
      say(e, err);
      if (program.debug()) {
        e.printStackTrace(err);
      }
      return FAILED;
    }
  }

  /** One line for what went wrong. */
  static void say(Exception e, PrintWriter err) {
    err.println("dateline: " + message(e));
  }

  /** What to say where memory did not do. */
  static String ofMemory() {
    return "memory ran out at %d MB; give more, for example with DATELINE_JAVA_OPTIONS=-Xmx2g"
        .formatted(Runtime.getRuntime().maxMemory() >> 20);
  }

  private static String message(Exception e) {
    return switch (e) {
      case Failure failure -> oneLine(failure.getMessage());
      case IndexException index -> oneLine(index.getMessage());
      case QueryTimeoutException slow ->
          oneLine(slow.getMessage()) + "; try again, or with fewer wildcards";
      case IOException io -> oneLine(of(io));
      case UncheckedIOException io when io.getCause() != null -> oneLine(of(io.getCause()));
      default ->
          "internal error, please report it: "
              + oneLine(String.valueOf(e))
              + " (--debug shows where)";
    };
  }

  private static String of(IOException e) {
    return e instanceof FileSystemException file && file.getFile() != null
        ? file.getFile() + ": " + Reasons.of(e)
        : Reasons.of(e);
  }

  private static String oneLine(@Nullable String message) {
    return message == null ? "failed" : OneLine.of(message.strip().replaceAll("\\s*\\R\\s*", "; "));
  }
}
