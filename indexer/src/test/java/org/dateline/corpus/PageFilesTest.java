package org.dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFilesTest {

  @TempDir Path root;

  @Test
  void filesComeInTheOrderOfTheirPathsBelowTheRoot() throws IOException {
    file("b.txt");
    file("a/z.txt");
    file("a/b/c.txt");

    assertEquals(List.of("a/b/c.txt", "a/z.txt", "b.txt"), keys(List.of(root)));
  }

  @Test
  void hiddenFilesAndFoldersAreLeftOut() throws IOException {
    file("page.txt");
    file(".DS_Store");
    file(".git/config");

    assertEquals(List.of("page.txt"), keys(List.of(root)));
  }

  @Test
  void aLoopOfSymbolicLinksIsReportedAndTheRestIsRead() throws IOException {
    file("a/page.txt");
    Files.createSymbolicLink(root.resolve("a/loop"), root);
    PageFiles files = PageFiles.below(List.of(root));

    assertEquals(List.of("a/page.txt"), files.files().stream().map(PageFile::key).toList());
    assertEquals(1, files.unreadable().size());
    assertTrue(files.unreadable().getFirst().why().contains("loop"));
  }

  @Test
  void aFileThatIsReachedThroughTwoRootsCountsOnce() throws IOException {
    file("a/page.txt");

    assertEquals(List.of("a/page.txt"), keys(List.of(root, root.resolve("a"))));
  }

  @Test
  void filesOfOneNameBelowTwoRootsAreToldApartByTheirRoot() throws IOException {
    file("first/page.txt");
    file("second/page.txt");

    assertEquals(
        List.of("page.txt", "second/page.txt"),
        keys(List.of(root.resolve("first"), root.resolve("second"))));
  }

  @Test
  void aRootMayBeAFile() throws IOException {
    file("a/page.txt");

    assertEquals(List.of("page.txt"), keys(List.of(root.resolve("a/page.txt"))));
  }

  @Test
  void namesThatAreNoTextAreToldApartByTheirBytes() throws IOException {
    for (String name : List.of("%FC-%FE.txt", "%FC-%FF.txt")) {
      Path file;
      try {
        file = Path.of(URI.create(root.toUri() + name));
        Files.writeString(file, "words");
      } catch (IOException | InvalidPathException e) {
        Assumptions.abort("this file system wants names of text");
      }
    }

    assertEquals(List.of("%FC-%FE.txt", "%FC-%FF.txt"), keys(List.of(root)));
  }

  @Test
  void aTimeOfChangeIsTrustedWhenTheClockHasGoneOn() throws IOException {
    file("page.txt");
    Path file = root.resolve("page.txt");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2021-03-04T05:06:07.890Z")));
    BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
    long changed = seen.lastModifiedTime().to(TimeUnit.MICROSECONDS);

    assertEquals(PageFile.State.TOO_FRESH, FolderWalk.state(seen, changed + 10_000).changed());
    assertEquals(changed, FolderWalk.state(seen, changed + 100_000).changed());
  }

  @Test
  void whereOnlySecondsAreKeptItTakesTwo() throws IOException {
    file("page.txt");
    Path file = root.resolve("page.txt");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2021-03-04T05:06:07Z")));
    BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
    long changed = seen.lastModifiedTime().to(TimeUnit.MICROSECONDS);

    assertEquals(PageFile.State.TOO_FRESH, FolderWalk.state(seen, changed + 1_900_000).changed());
    assertEquals(changed, FolderWalk.state(seen, changed + 2_100_000).changed());
  }

  private static List<String> keys(List<Path> roots) throws IOException {
    return PageFiles.below(roots).files().stream().map(PageFile::key).toList();
  }

  private void file(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "words");
  }
}
