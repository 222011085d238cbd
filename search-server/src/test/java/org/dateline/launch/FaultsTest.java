package org.dateline.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.concurrent.Callable;
import org.dateline.index.IndexException;
import org.dateline.search.QueryTimeoutException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FaultsTest {

  @Test
  void aQueryThatRanOutOfTimeIsOneLineThatSaysWhatToDo() {
    assertEquals(
        "dateline: the query took longer than 2 s; try again, or with fewer wildcards",
        said(new QueryTimeoutException("the query took longer than 2 s")));
  }

  @Test
  void wantOfMemoryIsSaidWithHowToGiveMore() {
    String said = Faults.ofMemory();

    assertEquals(
        "memory ran out at %d MB; give more, for example with DATELINE_JAVA_OPTIONS=-Xmx2g"
            .formatted(Runtime.getRuntime().maxMemory() >> 20),
        said);
  }

  @Test
  void aMessageOfSeveralLinesBecomesOne() {
    assertEquals("dateline: first; second", said(new IndexException("first\n  second\n")));
  }

  @Test
  void aFileThatMayNotBeReadIsNamed() {
    assertEquals(
        "dateline: some/page.txt: permission denied",
        said(new UncheckedIOException(new AccessDeniedException("some/page.txt"))));
  }

  @Test
  void aFaultOfTheProgramAsksToBeReported() {
    assertEquals(
        "dateline: internal error, please report it: java.lang.IllegalStateException: odd"
            + " (--debug shows where)",
        said(new IllegalStateException("odd")));
  }

  @Test
  void everyFaultEndsWithOne() {
    assertEquals(1, code(new IOException("gone"), new StringWriter()));
  }

  @Command(name = "failing")
  private record Failing(Exception fault) implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      throw fault;
    }
  }

  private static String said(Exception fault) {
    StringWriter said = new StringWriter();
    code(fault, said);
    return said.toString().strip();
  }

  private static int code(Exception fault, StringWriter said) {
    return new CommandLine(new Failing(fault))
        .setErr(new PrintWriter(said, true))
        .setExecutionExceptionHandler(new Faults.OfExecution(new Dateline()))
        .execute();
  }
}
