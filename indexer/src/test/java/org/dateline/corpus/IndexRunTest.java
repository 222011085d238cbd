package org.dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.clean.Paragraph;
import org.dateline.index.CommittedReleases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexRunTest {

  private static final String BRIDGE =
      """
      BRATISLAVA, 3 May 2019 – The delegation opened a bridge over the river today.

      “Nobody will have to wait for the ferry any more,” said Ambassador Vlasta Hronková.
      """;
  private static final String SCHOOL =
      """
      OSLO, 14 March 2018 – A school for two hundred children was opened in the valley this morning.

      The building was paid for by three communes and took four years to finish.
      """;
  private static final String HARBOUR =
      """
      VALLETTA, 9 June 2020 – The harbour authority presented a plan for quieter ferries on Tuesday.

      Residents of the quay may comment on the plan until the end of the year.
      """;

  @TempDir Path work;
  private Path pages;
  private Path index;

  @BeforeEach
  void twoPages() throws IOException {
    pages = Files.createDirectory(work.resolve("pages"));
    index = work.resolve("index");
    Files.writeString(pages.resolve("bridge.txt"), BRIDGE);
    Files.writeString(pages.resolve("school.txt"), SCHOOL);
  }

  @Test
  void aFirstRunIndexesAllPages() throws IOException {
    IndexReport report = run();

    assertEquals(2, report.added());
    assertEquals(List.of("bridge.txt", "school.txt"), List.copyOf(archive().keySet()));
    assertTrue(IndexRun.prepare(index, List.of(pages), false).isUpToDate());
  }

  @Test
  void aSecondRunFindsNothingToDo() throws IOException {
    run();
    Changes changes = IndexRun.prepare(index, List.of(pages), false).changes();

    assertTrue(changes.isNone());
    assertEquals(2, changes.unchanged());
  }

  @Test
  void aNewPageIsAddedAndTheOthersStay() throws IOException {
    run();
    manyMore();
    run();
    Files.writeString(pages.resolve("harbour.txt"), HARBOUR);
    IndexReport report = run();

    assertEquals(1, report.added());
    assertEquals(0, report.replaced());
    assertTrue(archive().containsKey("harbour.txt"));
    assertTrue(IndexRun.prepare(index, List.of(pages), false).isUpToDate());
  }

  @Test
  void anEditedPageReplacesItself() throws IOException {
    run();
    edit("bridge.txt", BRIDGE.replace("bridge", "tunnel"));
    IndexReport report = run();

    assertEquals(0, report.added());
    assertEquals(1, report.replaced());
    assertTrue(archive().getOrDefault("bridge.txt", "").contains("tunnel"));
  }

  @Test
  void anEditThatChangesNoWordReplacesNothing() throws IOException {
    manyMore();
    run();
    edit("bridge.txt", BRIDGE);
    IndexReport report = run();

    assertEquals(0, report.added() + report.replaced() + report.settled());
    assertTrue(IndexRun.prepare(index, List.of(pages), false).isUpToDate());
  }

  @Test
  void aPageThatIsGoneIsKeptUntilItIsPruned() throws IOException {
    manyMore();
    run();
    Files.delete(pages.resolve("school.txt"));
    edit("bridge.txt", BRIDGE.replace("bridge", "tunnel"));

    IndexReport kept = run();
    assertEquals(List.of("school.txt"), kept.vanished());
    assertTrue(archive().containsKey("school.txt"));

    IndexReport pruned = IndexRun.prepare(index, List.of(pages), false).run(true, Progress.SILENT);
    assertEquals(1, pruned.removed());
    assertFalse(archive().containsKey("school.txt"));
  }

  @Test
  void idsStayWhereTheFolderIsMoved() throws IOException {
    run();
    Map<String, String> before = archive();
    Path moved = Files.move(pages, work.resolve("elsewhere"));
    IndexRun run = IndexRun.prepare(index, List.of(moved), false);

    assertTrue(run.changes().isNone(), () -> run.changes().toString());
    assertTrue(run.changes().vanished().isEmpty());
    assertEquals(before, archive());
  }

  @Test
  void oneByOneGivesWhatOneRunOverEverythingGives() throws IOException {
    run();
    Files.writeString(pages.resolve("harbour.txt"), HARBOUR);
    run();
    edit("school.txt", SCHOOL.replace("two hundred", "ninety"));
    run();
    Map<String, String> grown = archive();

    index = work.resolve("at-once");
    run();
    assertEquals(archive(), grown);
  }

  @Test
  void aRebuildForgetsWhatIsNotBelowItsRoots() throws IOException {
    run();
    Path other = Files.createDirectory(work.resolve("other"));
    Files.writeString(other.resolve("harbour.txt"), HARBOUR);
    IndexRun.prepare(index, List.of(other), true).run(false, Progress.SILENT);

    assertEquals(List.of("harbour.txt"), List.copyOf(archive().keySet()));
  }

  @Test
  void aSecondRootIsAddedToTheFirst() throws IOException {
    run();
    Path other = Files.createDirectory(work.resolve("other"));
    Files.writeString(other.resolve("bridge.txt"), HARBOUR);
    IndexRun.prepare(index, List.of(other), false).run(false, Progress.SILENT);

    assertEquals(
        List.of("bridge.txt", "other/bridge.txt", "school.txt"), List.copyOf(archive().keySet()));
  }

  @Test
  void aPageThatIsNoReleaseIsSkippedWithItsReason() throws IOException {
    Files.writeString(pages.resolve("empty.txt"), "");
    IndexReport report = run();

    assertEquals(2, report.added());
    assertEquals(1, report.skipped().size());
    assertTrue(report.skipped().getFirst().file().endsWith("empty.txt"));
    assertFalse(report.skipped().getFirst().why().isBlank());
  }

  @Test
  void bytesThatAreNoTextAreReportedAndTheRunGoesOn() throws IOException {
    Files.write(pages.resolve("noise.txt"), noText());
    IndexReport report = run();

    assertEquals(2, report.added());
    assertEquals(1, report.unreadable().size());
    assertTrue(report.unreadable().getFirst().file().endsWith("noise.txt"));
  }

  @Test
  void aFileThatIsSpoiledKeepsItsRelease() throws IOException {
    manyMore();
    run();
    Files.write(pages.resolve("bridge.txt"), noText());
    run();

    assertTrue(archive().containsKey("bridge.txt"));
  }

  @Test
  void ofTwoPagesWithOneIdTheLastIsKeptAndReported() throws IOException {
    Files.writeString(
        pages.resolve("given.jsonl"),
        """
        {"id": "n-1", "text": "The first wording of the note, which was withdrawn within an hour."}
        {"id": "n-1", "text": "The second wording of the note, which is the one that counts."}
        """);
    IndexReport report = run();

    assertEquals(1, report.sameId().size());
    assertTrue(archive().getOrDefault("n-1", "").contains("second wording"));
  }

  @Test
  void aRootThatIsNotThereIsNamed() {
    IOException e =
        assertThrows(
            IOException.class,
            () -> IndexRun.prepare(index, List.of(work.resolve("nowhere")), false));
    assertTrue(
        String.valueOf(e.getMessage()).contains("nowhere: no such file or folder"), e::toString);
  }

  private static byte[] noText() {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37);
    }
    return bytes;
  }

  private IndexReport run() throws IOException {
    return IndexRun.prepare(index, List.of(pages), false).run(false, Progress.SILENT);
  }

  /** Enough other pages that one change is a small one. */
  private void manyMore() throws IOException {
    for (int i = 0; i < 10; i++) {
      Files.writeString(
          pages.resolve("more-" + i + ".txt"),
          "PRAGUE, %d April 2017 – Committee number %d met in the old town hall to look at the plans.%n"
              .formatted(i + 1, i));
    }
  }

  private void edit(String name, String text) throws IOException {
    Path file = pages.resolve(name);
    Instant before = Files.getLastModifiedTime(file).toInstant();
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(before.plusSeconds(60)));
  }

  /** All bodies, by id. */
  private Map<String, String> archive() throws IOException {
    Map<String, String> bodies = new TreeMap<>();
    try (CommittedReleases releases = CommittedReleases.open(index).orElseThrow()) {
      releases.forEach(
          (id, release) ->
              bodies.put(
                  id,
                  String.join(
                      "\n", release.clean().paragraphs().stream().map(Paragraph::text).toList())));
    }
    return bodies;
  }
}
