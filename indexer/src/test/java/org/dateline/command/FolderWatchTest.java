package org.dateline.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 50, unit = TimeUnit.SECONDS) // less than it takes until it looks anyway
class FolderWatchTest {

  @TempDir Path folder;

  @Test
  void aNewFileEndsTheWait() throws IOException, InterruptedException {
    try (FolderWatch watch = FolderWatch.of(List.of(folder), folder.resolve("index"))) {
      Files.writeString(folder.resolve("page.txt"), "words");
      watch.await();
    }
    assertTrue(Files.exists(folder.resolve("page.txt")));
  }

  @Test
  void soDoesAFileInAFolderThatWasNotThereBefore() throws IOException, InterruptedException {
    try (FolderWatch watch = FolderWatch.of(List.of(folder), folder.resolve("index"))) {
      Path inside = Files.createDirectories(folder.resolve("2024/05"));
      watch.await();
      Files.writeString(inside.resolve("page.txt"), "words");
      watch.await();
    }
    assertTrue(Files.exists(folder.resolve("2024/05/page.txt")));
  }
}
