package org.dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExcludesTest {

  @Test
  void aGlobWithoutASlashIsANameAtAnyDepth() {
    assertEquals(
        List.of("a.bak", "x/y/b.bak"),
        left("*.bak", "a.bak", "x/y/b.bak", "bak/c.txt", "a.bak.txt"));
  }

  @Test
  void aGlobWithASlashIsAPathBelowTheRoot() {
    assertEquals(List.of("2019/a.txt"), left("2019/*.txt", "2019/a.txt", "x/2019/a.txt", "a.txt"));
  }

  @Test
  void twoStarsAreAnyNumberOfFoldersAndNone() {
    assertEquals(
        List.of("drafts", "drafts/a.txt", "drafts/x/b.txt"),
        left("drafts/**", "drafts", "drafts/a.txt", "drafts/x/b.txt", "my/drafts/a.txt"));
    assertEquals(List.of("old/a", "x/old/a"), left("**/old/a", "old/a", "x/old/a", "old/b"));
  }

  @Test
  void slashesAroundAGlobMeanNothingMore() {
    assertEquals(List.of("drafts", "x/drafts"), left("drafts/", "drafts", "x/drafts", "draft"));
    assertEquals(List.of("a/b"), left("./a/b", "a/b", "x/a/b"));
  }

  @Test
  void whatIsNoGlobIsRefused() {
    assertThrows(PatternSyntaxException.class, () -> new Excludes(List.of("a[")));
  }

  /** Those of the paths that the glob leaves out. */
  private static List<String> left(String glob, String... paths) {
    Excludes excludes = new Excludes(List.of(glob));
    return Stream.of(paths).filter(path -> excludes.match(Path.of(path))).toList();
  }
}
