package org.dateline.command;

import java.io.PrintWriter;
import org.dateline.corpus.Progress;

/** Shows how far a run has come, until it is closed. */
public sealed interface ShownProgress extends Progress, AutoCloseable
    permits TerminalBar, ProgressLines, ProgressObjects {

  /** Set by the launcher where messages go to a terminal: Java 21 cannot tell. */
  String TERMINAL = "dateline.terminal";

  /** A bar where there is a terminal, else a line to these messages where a step begins. */
  static ShownProgress on(PrintWriter messages) {
    return Boolean.getBoolean(TERMINAL) ? new TerminalBar() : new ProgressLines(messages);
  }

  /** For programs: JSON objects to these messages. */
  static ShownProgress inJson(PrintWriter messages) {
    return new ProgressObjects(messages);
  }

  @Override
  default void close() {}
}
