package org.dateline.command;

import java.io.PrintWriter;
import java.util.Locale;

/** A line where a step begins: for a log. */
final class ProgressLines implements ShownProgress {

  private final PrintWriter messages;
  private String step = "";

  ProgressLines(PrintWriter messages) {
    this.messages = messages;
  }

  @Override
  public void advanced(String now, long done, long total) {
    if (!now.equals(step)) {
      step = now;
      messages.println(String.format(Locale.ROOT, "%s %,d", now, total));
    }
  }
}
