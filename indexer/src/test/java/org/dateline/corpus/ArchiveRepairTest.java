package org.dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.index.IndexBackup;
import org.dateline.index.IndexException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveRepairTest {

  @TempDir Path work;
  private Path pages;
  private Path index;

  @BeforeEach
  void anArchive() throws IOException {
    pages = Files.createDirectory(work.resolve("pages"));
    index = work.resolve("index");
    for (int i = 0; i < 6; i++) {
      Files.writeString(
          pages.resolve("page-" + i + ".txt"),
          "PRAGUE, %d April 2017 – Committee number %d met in the old town hall to look at plans.%n"
              .formatted(i + 1, i));
    }
    IndexRun.prepare(index, List.of(pages), false).run(false, Progress.SILENT);
  }

  @Test
  void anIndexThatWasLeftAloneIsWhole() {
    ArchiveCheck check = check();

    assertEquals(List.of(), check.problems());
    assertEquals(6, check.releases());
    assertEquals(6, check.files());
  }

  @Test
  void theContentIsTheSameHoweverManyRunsItTook() throws IOException {
    String before = check().content();
    Path later = work.resolve("later");
    Path some = Files.createDirectory(work.resolve("some"));
    Files.move(pages.resolve("page-3.txt"), some.resolve("page-3.txt"));
    IndexRun.prepare(later, List.of(pages), false).run(false, Progress.SILENT);
    Files.move(some.resolve("page-3.txt"), pages.resolve("page-3.txt"));
    IndexRun.prepare(later, List.of(pages), false).run(false, Progress.SILENT);
    index = later;

    assertEquals(before, check().content());
  }

  @Test
  void aBitThatFlipsInAnyFileIsNoticedAndMended() throws IOException {
    String before = check().content();
    Path pristine = work.resolve("pristine");
    IndexBackup.backup(index, pristine);
    for (Path file : filesOf(pristine)) {
      index = work.resolve("flipped-in-" + file.getFileName());
      copy(pristine, index);
      flip(index.resolve(String.valueOf(file.getFileName())));
      assertFalse(check().isWhole(), () -> "unnoticed in " + file.getFileName());
      String advice = "mend it with: dateline check --repair --index " + index;
      for (String problem : check().problems()) {
        assertTrue(problem.endsWith(advice), problem); // anew, it would lose what has no file
      }

      ArchiveRepair.of(index, Progress.SILENT);
      ArchiveCheck mended = check();
      assertEquals(List.of(), mended.problems(), () -> "not mended: " + file.getFileName());
      assertEquals(before, mended.content());
    }
  }

  @Test
  void whatIsWholeAndWhoseFileIsGoneIsKeptByARepair() throws IOException {
    Files.delete(pages.resolve("page-0.txt"));
    flip(kept("templates"));
    assertFalse(check().isWhole());
    ArchiveRepair.of(index, Progress.SILENT);

    assertTrue(check().isWhole());
    assertEquals(6, check().releases());
  }

  @Test
  void alsoWhereTheLedgerIsDamaged() throws IOException {
    Files.delete(pages.resolve("page-0.txt"));
    flip(kept("ledger"));
    IndexReport report = ArchiveRepair.of(index, Progress.SILENT).report();

    assertEquals(1, report.count(IndexReport.Fate.GONE));
    assertEquals(List.of(), check().problems());
    assertEquals(6, check().releases());
  }

  @Test
  void anIndexThatForgotItsPagesSaysWhatToDo() throws IOException {
    flip(kept("ledger"));
    flip(kept("roots"));
    IndexException e =
        assertThrows(IndexException.class, () -> ArchiveRepair.of(index, Progress.SILENT));

    assertTrue(String.valueOf(e.getMessage()).contains("index PATH --rebuild"), e::toString);
  }

  private ArchiveCheck check() {
    return ArchiveCheck.of(index).orElseThrow();
  }

  private Path kept(String name) throws IOException {
    return filesOf(index).stream()
        .filter(file -> String.valueOf(file.getFileName()).startsWith("kept-" + name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Path> filesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.endsWith("write.lock"))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    for (Path file : filesOf(from)) {
      Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
    }
  }

  private static void flip(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 4;
    Files.write(file, bytes);
  }
}
