package org.dateline.command;

import java.io.PrintWriter;

/**
 * {@code {"step","done","total"}} a line: where a step begins and ends, and once a second between.
 */
final class ProgressObjects implements ShownProgress {

  private static final long SECOND = 1_000_000_000;

  private final PrintWriter messages;
  private long said = System.nanoTime();
  private String step = "";

  ProgressObjects(PrintWriter messages) {
    this.messages = messages;
  }

  @Override
  public void advanced(String now, long done, long total) {
    if (!now.equals(step) || done == total || System.nanoTime() - said >= SECOND) {
      step = now;
      said = System.nanoTime();
      messages.println(
          JsonLine.of(
              json -> {
                json.writeStringField("step", now);
                json.writeNumberField("done", done);
                json.writeNumberField("total", total);
              }));
    }
  }
}
