package org.dateline.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * {@code {"step","done","total"}} a line: where a step begins and ends, and once a second between.
 */
final class ProgressObjects implements ShownProgress {

  private static final JsonFactory JSON = new JsonFactory();
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
      messages.println(object(now, done, total));
    }
  }

  private static String object(String step, long done, long total) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("step", step);
      json.writeNumberField("done", done);
      json.writeNumberField("total", total);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // cannot happen: the text stays in memory
    }
    return text.toString();
  }
}
