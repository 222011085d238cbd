package org.dateline.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.dateline.corpus.Progress;

/**
 * Shows how far a run has come: a bar with rate and time left on a terminal, else a line for each
 * step, or for programs a JSON object a line.
 */
public final class Bar implements Progress, AutoCloseable {

  /** Set by the launcher where messages go to a terminal: Java 21 cannot tell. */
  private static final String TERMINAL = "dateline.terminal";

  private static final long SECOND = 1_000_000_000;

  private final PrintWriter messages;
  private final boolean terminal;
  private final boolean json;
  private long said = System.nanoTime();
  private Optional<ProgressBar> bar = Optional.empty();
  private String step = "";

  private Bar(PrintWriter messages, boolean terminal, boolean json) {
    this.messages = messages;
    this.terminal = terminal;
    this.json = json;
  }

  /** A bar where there is a terminal, else lines to these messages. */
  public static Bar on(PrintWriter messages) {
    return new Bar(messages, Boolean.getBoolean(TERMINAL), false);
  }

  /** {@code {"step","done","total"}} a line: where a step begins and ends, and once a second. */
  static Bar inJson(PrintWriter messages) {
    return new Bar(messages, false, true);
  }

  @Override
  public void advanced(String now, long done, long total) {
    if (json) {
      advancedInJson(now, done, total);
      return;
    }
    if (!now.equals(step)) {
      step = now;
      close();
      if (terminal) {
        bar = Optional.of(newBar(total));
      } else {
        messages.println(String.format(Locale.ROOT, "%s %,d", now, total));
      }
    }
    bar.ifPresent(shown -> shown.maxHint(total).stepTo(done));
  }

  private void advancedInJson(String now, long done, long total) {
    boolean begins = !now.equals(step);
    if (begins || done == total || System.nanoTime() - said >= SECOND) {
      step = now;
      said = System.nanoTime();
      messages.println("{\"step\":\"%s\",\"done\":%d,\"total\":%d}".formatted(now, done, total));
    }
  }

  private ProgressBar newBar(long total) {
    return new ProgressBarBuilder()
        .setTaskName(step)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .showSpeed()
        .build();
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }
}
