package org.dateline.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.command.FolderWatch.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class FolderWatchTest {

  /** Longer than the whole test may take: whoever waits so long was not told. */
  private static final Duration FOREVER = Duration.ofSeconds(60);

  @TempDir Path folder;

  @Test
  void aNewFileEndsTheWait() throws IOException, InterruptedException {
    try (FolderWatch watch = watch(Duration.ofSeconds(2))) {
      write("page.txt");
      assertTrue(watch.await());
    }
  }

  @Test
  void newsThatWereSeenBeforeEndTheWaitAtOnce() throws IOException, InterruptedException {
    try (FolderWatch watch = watch(Duration.ofSeconds(2))) {
      assertFalse(watch.hasNews());
      write("page.txt");
      while (!watch.hasNews()) {
        Thread.onSpinWait();
      }
      assertTrue(watch.await());
      assertFalse(watch.hasNews());
    }
  }

  @Test
  void soDoesAFileInAFolderThatWasNotThereBefore() throws IOException, InterruptedException {
    try (FolderWatch watch = watch(Duration.ofSeconds(2))) {
      Files.createDirectories(folder.resolve("2024/05"));
      assertTrue(watch.await());
      write("2024/05/page.txt");
      assertTrue(watch.await());
    }
  }

  @Test
  void soDoesAFileInAFolderThatALinkLeadsTo() throws IOException, InterruptedException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path watched = Files.createDirectory(folder.resolve("watched"));
    Files.createSymbolicLink(watched.resolve("link"), elsewhere);
    Files.createSymbolicLink(watched.resolve("round"), watched);
    try (FolderWatch watch =
        FolderWatch.of(
            List.of(watched), folder.resolve("index"), patience(Duration.ofSeconds(2)))) {
      write("elsewhere/page.txt");
      assertTrue(watch.await());
    }
  }

  @Test
  void whoWritesSteadilyIsHeardToTheEnd() throws IOException, InterruptedException {
    List<String> places = List.of("a", "b", "c");
    for (String place : places) {
      Files.createDirectory(folder.resolve(place));
    }
    // A wait that ends at once, however much is still being written.
    try (FolderWatch watch = watch(Duration.ZERO)) {
      for (int round = 0; round < 3; round++) {
        for (String place : places) {
          write(place + "/page-" + round + ".txt");
          assertTrue(watch.await(), place + " in round " + round);
        }
      }
    }
  }

  @Test
  void nobodyIsToldOfWhatDoesNotHappen() throws IOException, InterruptedException {
    Patience impatience =
        new Patience(Duration.ZERO, Duration.ZERO, Duration.ofMillis(1), Duration.ofMillis(1));
    try (FolderWatch watch = FolderWatch.of(List.of(folder), folder.resolve("index"), impatience)) {
      assertFalse(watch.await());
    }
  }

  private FolderWatch watch(Duration latest) throws IOException {
    return FolderWatch.of(List.of(folder), folder.resolve("index"), patience(latest));
  }

  private static Patience patience(Duration latest) {
    return new Patience(Duration.ofMillis(50), latest, FOREVER, FOREVER);
  }

  private void write(String name) throws IOException {
    Files.writeString(folder.resolve(name), "words");
  }
}
