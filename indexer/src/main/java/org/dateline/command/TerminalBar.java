package org.dateline.command;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with rate and time left, one for each step. */
final class TerminalBar implements ShownProgress {

  private Optional<ProgressBar> bar = Optional.empty();
  private String step = "";

  @Override
  public void advanced(String now, long done, long total) {
    if (!now.equals(step)) {
      step = now;
      close();
      bar =
          Optional.of(
              new ProgressBarBuilder()
                  .setTaskName(step)
                  .setInitialMax(total)
                  .setStyle(ProgressBarStyle.ASCII)
                  .setUpdateIntervalMillis(200)
                  .showSpeed()
                  .build());
    }
    bar.ifPresent(shown -> shown.maxHint(total).stepTo(done));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }
}
