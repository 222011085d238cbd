package org.dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  private static List<String> keys(List<Path> roots) throws IOException {
    return PageFiles.below(roots).files().stream().map(PageFile::key).toList();
  }

  private void file(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "words");
  }
}
