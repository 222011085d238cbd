package org.dateline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShownProgressTest {

  private final StringWriter messages = new StringWriter();

  @Test
  void programsReadTheSameNumbersWhereverTheProgramRuns() {
    Locale before = Locale.getDefault(Locale.Category.FORMAT);
    try (ShownProgress progress = ShownProgress.inJson(new PrintWriter(messages))) {
      Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag("fa-IR"));
      progress.advanced("reading", 0, 1_234);
      progress.advanced("reading", 1_234, 1_234);
    } finally {
      Locale.setDefault(Locale.Category.FORMAT, before);
    }
    assertEquals(
        """
        {"step":"reading","done":0,"total":1234}
        {"step":"reading","done":1234,"total":1234}
        """,
        messages.toString());
  }

  @Test
  void aLogHasALineForEachStep() {
    try (ShownProgress progress = ShownProgress.on(new PrintWriter(messages))) {
      progress.advanced("reading", 0, 1_234);
      progress.advanced("reading", 7, 1_234);
      progress.advanced("relating", 0, 2);
    }
    assertEquals("reading 1,234\nrelating 2\n", messages.toString());
  }
}
