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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.clean.Paragraph;
import org.dateline.corpus.IndexReport.Fate;
import org.dateline.corpus.IndexReport.Line;
import org.dateline.index.CommittedReleases;
import org.dateline.index.IndexException;
import org.dateline.index.IndexInUseException;
import org.dateline.index.ReleaseIndex;
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
    // Long enough ago that the time of a change can be trusted.
    FileTime time = FileTime.from(Instant.parse("2021-03-04T05:06:07.890Z"));
    Files.setLastModifiedTime(pages.resolve("bridge.txt"), time);
    Files.setLastModifiedTime(pages.resolve("school.txt"), time);
  }

  @Test
  void aFirstRunIndexesAllPages() throws IOException {
    IndexReport report = run();

    assertEquals(2, report.count(Fate.INDEXED));
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

    assertEquals(1, report.count(Fate.INDEXED));
    assertEquals(0, report.count(Fate.REPLACED));
    assertTrue(archive().containsKey("harbour.txt"));
    assertTrue(IndexRun.prepare(index, List.of(pages), false).isUpToDate());
  }

  @Test
  void anEditedPageReplacesItself() throws IOException {
    run();
    edit("bridge.txt", BRIDGE.replace("bridge", "tunnel"));
    IndexReport report = run();

    assertEquals(0, report.count(Fate.INDEXED));
    assertEquals(1, report.count(Fate.REPLACED));
    assertTrue(archive().getOrDefault("bridge.txt", "").contains("tunnel"));
  }

  @Test
  void anEditThatChangesNoWordReplacesNothing() throws IOException {
    manyMore();
    run();
    edit("bridge.txt", BRIDGE.replace("\n", "\r\n"));
    assertFalse(IndexRun.prepare(index, List.of(pages), false).isUpToDate());
    IndexReport report = run();

    assertEquals(
        0, report.count(Fate.INDEXED) + report.count(Fate.REPLACED) + report.count(Fate.SETTLED));
    assertTrue(IndexRun.prepare(index, List.of(pages), false).isUpToDate());
  }

  @Test
  void aPageThatIsGoneIsKeptUntilItIsPruned() throws IOException {
    manyMore();
    run();
    Files.delete(pages.resolve("school.txt"));
    edit("bridge.txt", BRIDGE.replace("bridge", "tunnel"));

    IndexReport kept = run();
    assertEquals(List.of(Line.of(Fate.GONE, "school.txt")), kept.of(Fate.GONE));
    assertTrue(archive().containsKey("school.txt"));

    IndexReport pruned = IndexRun.prepare(index, List.of(pages), false).run(true, Progress.SILENT);
    assertEquals(1, pruned.count(Fate.REMOVED));
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
    IndexReport report = run.run(false, Progress.SILENT);
    assertEquals(0, report.count(Fate.INDEXED) + report.count(Fate.REPLACED));
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

    assertEquals(2, report.count(Fate.INDEXED));
    assertEquals(1, report.count(Fate.SKIPPED));
    assertTrue(report.of(Fate.SKIPPED).getFirst().name().endsWith("empty.txt"));
    assertFalse(report.of(Fate.SKIPPED).getFirst().why().isBlank());
  }

  @Test
  void bytesThatAreNoTextAreReportedAndTheRunGoesOn() throws IOException {
    Files.write(pages.resolve("noise.txt"), noise());
    IndexReport report = run();

    assertEquals(2, report.count(Fate.INDEXED));
    assertEquals(1, report.count(Fate.NOT_READ));
    assertTrue(report.of(Fate.NOT_READ).getFirst().name().endsWith("noise.txt"));
  }

  @Test
  void aFileThatIsSpoiledKeepsItsRelease() throws IOException {
    manyMore();
    run();
    Files.write(pages.resolve("bridge.txt"), noise());
    assertEquals(1, run().count(Fate.NOT_READ));

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

    assertEquals(1, report.count(Fate.SAME_ID));
    assertTrue(archive().getOrDefault("n-1", "").contains("second wording"));
  }

  @Test
  void aFileOfManyPagesIsEnteredWhole() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      lines.add(
          "{\"id\": \"n-%d\", \"text\": \"Note number %d on the ferries of the harbour.\"}"
              .formatted(i, i));
    }
    Files.write(pages.resolve("many.jsonl"), lines);
    assertEquals(302, run().count(Fate.INDEXED));
    lines.removeFirst();
    edit("many.jsonl", String.join("\n", lines));
    IndexReport report = run();

    assertEquals(1, report.count(Fate.REMOVED));
    assertEquals(301, report.unchanged());
    assertEquals(301, archive().size());
    assertEquals(List.of(), ArchiveCheck.of(index).orElseThrow().problems());
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

  @Test
  void aFileThatWasTouchedIsNotReadAgain() throws IOException {
    run();
    edit("bridge.txt", BRIDGE);
    IndexRun run = IndexRun.prepare(index, List.of(pages), false);

    assertTrue(run.isUpToDate());
    assertEquals(
        List.of("bridge.txt"), run.changes().touched().stream().map(PageFile::key).toList());
    run.run(false, Progress.SILENT);
    assertEquals(List.of(), IndexRun.prepare(index, List.of(pages), false).changes().touched());
  }

  @Test
  void anEditIsSeenThoughTheClockWentBack() throws IOException {
    run();
    Path file = pages.resolve("bridge.txt");
    Files.writeString(file, BRIDGE.replace("bridge", "tunnel"));
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("1999-12-31T23:59:59Z")));

    assertEquals(1, run().count(Fate.REPLACED));
    assertTrue(archive().getOrDefault("bridge.txt", "").contains("tunnel"));
  }

  @Test
  void aPageOfOneIdInAnotherFileSurvivesThePruningOfTheFirst() throws IOException {
    manyMore();
    String page =
        "{\"id\": \"n-1\", \"text\": \"The note about the quieter ferries of the harbour.\"}";
    Files.writeString(pages.resolve("old.jsonl"), page);
    run();
    Files.move(pages.resolve("old.jsonl"), pages.resolve("new.jsonl"));
    run();
    IndexRun.prepare(index, List.of(pages), false).run(true, Progress.SILENT);

    assertTrue(archive().getOrDefault("n-1", "").contains("quieter ferries"));
  }

  @Test
  void whereOneOfTwoFilesLosesAnIdThatOfTheOtherStands() throws IOException {
    manyMore();
    Files.writeString(
        pages.resolve("a.jsonl"), "{\"id\": \"n-1\", \"text\": \"The note of the first file.\"}");
    Files.writeString(
        pages.resolve("b.jsonl"), "{\"id\": \"n-1\", \"text\": \"The note of the second file.\"}");
    run();
    edit("b.jsonl", "{\"id\": \"n-2\", \"text\": \"The note of the second file.\"}");
    run();

    assertTrue(archive().getOrDefault("n-1", "").contains("first file"), archive()::toString);
    assertTrue(archive().getOrDefault("n-2", "").contains("second file"));
  }

  @Test
  void aRunThatWasPreparedBeforeAnotherEndedLooksAgain() throws IOException {
    run();
    Files.writeString(pages.resolve("harbour.txt"), HARBOUR);
    IndexRun late = IndexRun.prepare(index, List.of(pages), false);
    run();

    assertEquals(0, late.run(false, Progress.SILENT).count(Fate.INDEXED));
    assertEquals(3, archive().size());
  }

  @Test
  void onlyWhatWasListedIsPrunedThoughMoreIsGoneWhenTheRunBegins() throws IOException {
    Files.writeString(pages.resolve("harbour.txt"), HARBOUR);
    run();
    Files.delete(pages.resolve("school.txt"));
    IndexRun listed = IndexRun.prepare(index, List.of(pages), false);
    assertEquals(List.of("school.txt"), listed.changes().vanished());
    edit("bridge.txt", BRIDGE + "\n\nThe railings follow in May.\n");
    run(); // another run, which makes the first look again
    Files.delete(pages.resolve("harbour.txt"));

    IndexReport report = listed.run(true, Progress.SILENT);

    assertEquals(1, report.count(Fate.REMOVED));
    assertFalse(archive().containsKey("school.txt"));
    assertTrue(archive().containsKey("harbour.txt"), "nobody was told that it goes");
  }

  @Test
  void aSecondWriterIsToldWhoHoldsTheLock() throws IOException {
    run();
    edit("bridge.txt", BRIDGE.replace("bridge", "tunnel"));
    try (ReleaseIndex held = ReleaseIndex.open(index)) {
      IndexInUseException e = assertThrows(IndexInUseException.class, this::run);
      assertTrue(
          String.valueOf(e.getMessage()).contains("process " + ProcessHandle.current().pid()));
      assertFalse(archive().getOrDefault("bridge.txt", "").contains("tunnel"));
      held.delete("school.txt");
    }
    assertEquals(1, run().count(Fate.REPLACED));
  }

  @Test
  void whatIsExcludedStaysOutUntilTheRootIsNamedWithoutIt() throws IOException {
    Files.writeString(Files.createDirectory(pages.resolve("drafts")).resolve("x.txt"), HARBOUR);
    Path other = Files.createDirectory(work.resolve("other"));
    Files.writeString(other.resolve("harbour.txt"), HARBOUR);
    IndexRun.prepareRoots(index, List.of(Root.of(pages).without(List.of("drafts"))), false)
        .run(false, Progress.SILENT);
    IndexRun.prepare(index, List.of(other), false).run(false, Progress.SILENT);
    assertEquals(
        List.of("bridge.txt", "harbour.txt", "school.txt"), List.copyOf(archive().keySet()));

    assertEquals(1, run().count(Fate.INDEXED));
    assertTrue(archive().containsKey("drafts/x.txt"));
  }

  @Test
  void idsStayWhereAnotherRootGetsAFileOfTheSameName() throws IOException {
    Path other = Files.createDirectory(work.resolve("other"));
    Files.writeString(other.resolve("harbour.txt"), HARBOUR);
    IndexRun.prepare(index, List.of(pages, other), false).run(false, Progress.SILENT);
    Files.writeString(pages.resolve("harbour.txt"), BRIDGE);
    run();

    assertTrue(archive().getOrDefault("harbour.txt", "").contains("quieter ferries"));
    assertTrue(archive().getOrDefault("pages/harbour.txt", "").contains("opened a bridge"));
    Files.delete(pages.resolve("harbour.txt"));
    IndexRun.prepare(index, List.of(pages), false).run(true, Progress.SILENT);
    assertTrue(archive().getOrDefault("harbour.txt", "").contains("quieter ferries"));
  }

  @Test
  void aListedFileThatIsNotThereIsReportedAndItsReleaseKept() throws IOException {
    List<Root> list =
        List.of(Root.listed(pages.resolve("bridge.txt")), Root.listed(pages.resolve("school.txt")));
    IndexRun.prepareRoots(index, list, false).run(false, Progress.SILENT);
    Files.delete(pages.resolve("school.txt"));
    IndexReport report = IndexRun.prepareRoots(index, list, false).run(true, Progress.SILENT);

    assertEquals(1, report.count(Fate.NOT_READ));
    assertEquals(0, report.count(Fate.REMOVED));
    assertEquals(2, archive().size());
  }

  @Test
  void theIndexItselfHoldsNoPages() throws IOException {
    index = pages.resolve("index");
    run();

    assertTrue(IndexRun.prepare(index, List.of(pages), false).isUpToDate());
    assertEquals(2, archive().size());
  }

  @Test
  void aRebuildTakesThePlaceOfAnIndexWhoseCommitIsDamaged() throws IOException {
    run();
    for (Path file : filesOf(index, "segments_")) {
      Files.write(file, new byte[] {1, 2, 3});
    }
    assertThrows(IndexException.class, this::run);
    IndexRun.prepare(index, List.of(pages), true).run(false, Progress.SILENT);

    assertEquals(2, archive().size());
    assertEquals(List.of(), ArchiveCheck.of(index).orElseThrow().problems());
  }

  @Test
  void theReportOfARunThatReadsLittleTellsOfAllThatIsSkipped() throws IOException {
    manyMore();
    Files.writeString(pages.resolve("empty.txt"), "");
    run();

    assertEquals(1, IndexRun.prepare(index, List.of(pages), false).report().count(Fate.SKIPPED));
  }

  private static List<Path> filesOf(Path folder, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> String.valueOf(file.getFileName()).startsWith(prefix)).toList();
    }
  }

  /** Bytes that are no text in any encoding. */
  private static byte[] noise() {
    byte[] noise = new byte[4096];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 37);
    }
    return noise;
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
