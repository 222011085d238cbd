package org.dateline.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import org.dateline.index.IndexInUseException;

/** Takes turns with others who write the same index. */
final class Turn {

  /** How long between two tries, in milliseconds: a turn lasts a second at least. */
  private static final long BETWEEN = 250;

  /** Something that needs the index for itself. */
  interface Work<T> {
    T work() throws IOException;
  }

  private final boolean wait;
  private final PrintWriter messages;

  /**
   * @param wait whether to wait for the others to end, and not to fail
   */
  Turn(boolean wait, PrintWriter messages) {
    this.wait = wait;
    this.messages = messages;
  }

  /**
   * Does the work when nobody else is writing.
   *
   * @throws IndexInUseException where somebody is, and nobody shall wait
   */
  <T> T take(Work<T> work) throws IOException {
    boolean said = false;
    while (true) {
      try {
        return work.work();
      } catch (IndexInUseException e) {
        if (!wait) {
          throw e;
        }
        if (!said) {
          messages.println("waiting: " + e.getMessage());
          said = true;
        }
        rest(e);
      }
    }
  }

  private static void rest(IndexInUseException busy) {
    try {
      TimeUnit.MILLISECONDS.sleep(BETWEEN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy;
    }
  }
}
