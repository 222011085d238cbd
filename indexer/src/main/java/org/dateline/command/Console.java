package org.dateline.command;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Where a command writes: what was set on the command line as a whole, so that tests can listen.
 */
public final class Console {

  private Console() {}

  /** For results. */
  public static PrintWriter out(@Nullable CommandSpec spec) {
    return required(spec).commandLine().getOut();
  }

  /** For progress and messages. */
  public static PrintWriter err(@Nullable CommandSpec spec) {
    return required(spec).commandLine().getErr();
  }

  /** To be thrown where the command line asks for what cannot be. */
  public static ParameterException wrongUsage(@Nullable CommandSpec spec, String message) {
    return new ParameterException(required(spec).commandLine(), message);
  }

  private static CommandSpec required(@Nullable CommandSpec spec) {
    if (spec == null) {
      throw new IllegalStateException("a command runs only as part of a command line");
    }
    return spec;
  }
}
