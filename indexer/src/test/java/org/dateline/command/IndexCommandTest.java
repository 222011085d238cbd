package org.dateline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class IndexCommandTest {

  @TempDir Path work;
  private Path pages;
  private Path index;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  @BeforeEach
  void pages() throws IOException {
    pages = Files.createDirectory(work.resolve("pages"));
    index = work.resolve("index");
    Files.writeString(
        pages.resolve("a.txt"),
        "OSLO, 14 March 2018 – A school for two hundred children was opened in the valley.\n");
    Files.writeString(pages.resolve("empty.txt"), "");
  }

  @Test
  void theLastLineCountsAndTheListNamesEveryPage() throws IOException {
    assertEquals(0, index(pages.toString()));

    assertEquals(index + ": 1 indexed, 1 skipped\n", out.toString());
    assertTrue(
        err.toString().endsWith("1 skipped: the page has no text of its own\n"), err::toString);
    assertEquals(
        List.of(
            "{\"what\":\"indexed\",\"page\":\"a.txt\"}",
            "{\"what\":\"skipped\",\"page\":\""
                + pages.resolve("empty.txt")
                + "\",\"why\":\"the page has no text of its own\"}"),
        Files.readAllLines(index.resolve("last-run.jsonl")));
  }

  @Test
  void anUnchangedFolderIsUpToDateAndNeedsNoPath() throws IOException {
    for (String name : List.of("a.txt", "empty.txt")) {
      FileTime time = FileTime.from(Instant.parse("2021-03-04T05:06:07.890Z"));
      Files.setLastModifiedTime(pages.resolve(name), time);
    }
    index(pages.toString());
    assertEquals(0, index());

    assertEquals(index + ": up to date: 0 indexed, 1 unchanged, 1 skipped\n", out.toString());
  }

  @Test
  void programsAreGivenOneObject() {
    assertEquals(0, index(pages.toString(), "--json"));

    assertTrue(out.toString().startsWith("{\"index\":"), out::toString);
    assertTrue(out.toString().contains("\"indexed\":1,"), out::toString);
    assertTrue(
        out.toString().contains("\"reasons\":{\"skipped\":{\"the page has no text of its own\":1}"),
        out::toString);
    assertEquals(1, out.toString().lines().count());
    assertTrue(err.toString().startsWith("{\"step\":"), err::toString);
    assertTrue(
        err.toString().lines().allMatch(line -> line.startsWith("{\"step\":")), err::toString);
  }

  @Test
  void aDryRunMakesNoIndex() {
    assertEquals(0, index(pages.toString(), "--dry-run", "--exclude", "empty*"));

    assertEquals(
        "new: %s%n%s: would read 1 new and 0 edited files; 0 unchanged, 0 gone%n"
            .formatted(pages.resolve("a.txt"), index),
        out.toString());
    assertFalse(Files.exists(index));
  }

  @Test
  void aDryRunOfARebuildSaysWhatWouldGo() throws IOException {
    index(pages.toString());
    Path others = Files.createDirectory(work.resolve("others"));
    Files.writeString(others.resolve("b.txt"), "ROME, 2 May 2017 – A square was paved.\n");

    assertEquals(0, index(others.toString(), "--rebuild", "--dry-run"));
    assertTrue(out.toString().contains("take out: a.txt\n"), out::toString);
    assertTrue(
        out.toString().endsWith("; 2 that the index holds would not be in the new one\n"),
        out::toString);

    assertEquals(0, index(others.toString(), "--rebuild", "--dry-run", "--json"));
    assertTrue(out.toString().contains("\"takeOut\":[\"a.txt\",\"empty.txt\"]"), out::toString);
  }

  @Test
  void whoWatchesWantsMoreThanADryRun() {
    assertEquals(2, index(pages.toString(), "--watch", "--dry-run"));
  }

  @Test
  void anEmptyPathIsWrongUsageAndNotThePresentFolder() {
    assertEquals(2, index(""));
  }

  @Test
  void anIndexIsMadeInNoFolderThatHoldsOtherThings() throws IOException {
    String page = Files.readString(pages.resolve("a.txt"));
    index = pages;
    assertEquals(1, index(pages.toString(), "--rebuild"));

    assertEquals(page, Files.readString(pages.resolve("a.txt")));
    assertTrue(err.toString().contains("and no index; name one that is empty"), err::toString);
  }

  @Test
  void noFileIsTakenForOneOfTheIndex() throws IOException {
    index = Files.createDirectory(work.resolve("site"));
    Files.writeString(index.resolve("_config.yml"), "title: a site");

    assertEquals(1, index(pages.toString()));
    assertEquals("title: a site", Files.readString(index.resolve("_config.yml")));
  }

  @Test
  void aRunThatDiedBeforeItsFirstCommitIsNoHindrance() throws IOException {
    Files.createDirectory(index);
    for (String left :
        List.of(
            "write.lock",
            "writer.txt",
            "_0.fdt",
            "_0_Lucene90_0.dvs",
            "spool-1.tmp",
            "kept-ledger-1",
            "pending_segments_1")) {
      Files.writeString(index.resolve(left), "");
    }
    assertEquals(0, index(pages.toString()), err::toString);
  }

  @Test
  void whereTheIndexIsAFileNothingIsDone() throws IOException {
    Files.writeString(index, "a letter");

    assertEquals(1, index(pages.toString()));
    assertEquals(1, index(pages.toString(), "--dry-run"));
    assertTrue(err.toString().contains("this is no folder"), err::toString);
    assertEquals("a letter", Files.readString(index));
  }

  @Test
  void anIndexBelowThePagesIsNoPage() throws IOException {
    index = pages.resolve("index");
    assertEquals(0, index(pages.toString()));
    assertEquals(0, index(pages.toString()));

    assertTrue(out.toString().contains("1 unchanged, 1 skipped"), out::toString);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void whatIsNeitherAFileNorAFolderIsSaidAndNotRead() {
    assertEquals(0, index("/dev/zero"));
    assertTrue(
        err.toString().contains("not read: /dev/zero: is neither a file nor a folder"),
        err::toString);

    assertEquals(1, run(new InspectCommand(), "/dev/zero"));
    assertTrue(err.toString().contains("/dev/zero: is neither a file nor a folder"), err::toString);
  }

  @Test
  void toInspectAnEmptyFolderIsToInspectNothing() throws IOException {
    Path empty = Files.createDirectory(work.resolve("nothing"));

    assertEquals(1, run(new InspectCommand(), empty.toString(), "--format", "json"));
    assertEquals("", out.toString());
    assertTrue(err.toString().contains("this folder holds no page"), err::toString);
  }

  @Test
  void aNumberOfFaultsIsNotNegative() {
    assertEquals(2, run(new EvaluateCommand(), "gold.jsonl", "--faults", "-1"));
  }

  @Test
  void whoNamesTheWrongIndexMakesNone() {
    Path none = work.resolve("none");
    assertEquals(1, run(new CheckCommand(), "--index", none.toString()));
    assertEquals(
        1, run(new BackupCommand(), work.resolve("backup").toString(), "--index", none.toString()));
    assertEquals(1, run(new RestoreCommand(), none.toString(), "--index", index.toString()));

    assertFalse(Files.exists(none));
    assertFalse(Files.exists(index));
    assertFalse(Files.exists(work.resolve("backup")));
  }

  @Test
  void aGlobThatIsNoneIsWrongUsage() {
    assertEquals(2, index(pages.toString(), "--exclude", "a["));
  }

  @Test
  void whereAFolderWasMovedToIsRememberedThoughNothingElseHasChanged() throws IOException {
    FileTime time = FileTime.from(Instant.parse("2021-03-04T05:06:07.890Z"));
    Files.setLastModifiedTime(pages.resolve("a.txt"), time);
    index(pages.toString());
    Path moved = Files.move(pages, work.resolve("moved"));
    assertEquals(0, index(moved.toString()));
    assertEquals(0, index("--prune"));

    assertEquals(index + ": up to date: 0 indexed, 1 unchanged, 1 skipped\n", out.toString());
    Files.createDirectory(pages);
    Files.writeString(
        pages.resolve("a.txt"), "ROME, 2 May 2017 – A square was paved in the town.\n");
    assertEquals(0, index());
    assertTrue(out.toString().contains("1 indexed, 1 unchanged"), out::toString);
  }

  @Test
  void whatIsLeftOutIsRememberedThoughNothingElseHasChanged() {
    index(pages.toString());
    index(pages.toString(), "--exclude", "a.*");
    assertEquals(0, index());

    assertTrue(out.toString().contains("1 gone and kept"), out::toString);
  }

  @Test
  void whatIsTakenOutIsListedBefore() throws IOException {
    index(pages.toString());
    Files.delete(pages.resolve("a.txt"));
    assertEquals(0, index("--prune"));

    assertTrue(err.toString().startsWith("taking out: a.txt\n"), err::toString);
    assertTrue(out.toString().contains("1 taken out"), out::toString);
  }

  @Test
  void whatIsDamagedIsFoundAndMendedAndCanBeBackedUp() throws IOException {
    index(pages.toString());
    assertEquals(
        0,
        run(new BackupCommand(), work.resolve("backup").toString(), "--index", index.toString()));
    try (var files = Files.newDirectoryStream(index, "*.cfs")) {
      Path file = files.iterator().next();
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 2;
      Files.write(file, bytes);
    }
    assertEquals(1, run(new CheckCommand(), "--index", index.toString()));
    Path list = index.resolve("last-run.jsonl");
    Files.delete(list);
    assertEquals(0, run(new CheckCommand(), "--index", index.toString(), "--repair"));
    assertTrue(Files.readString(list).contains("\"page\":\"a.txt\""));
    assertEquals(
        0,
        run(new RestoreCommand(), work.resolve("backup").toString(), "--index", index.toString()));
    assertEquals(0, run(new CheckCommand(), "--index", index.toString()));
    assertTrue(out.toString().contains(": whole: 1 releases, made of 2 files"), out::toString);
  }

  private int index(String... args) {
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--index";
    all[args.length + 1] = index.toString();
    return run(new IndexCommand(), all);
  }

  private int run(Object command, String... args) {
    out = new StringWriter();
    err = new StringWriter();
    return new CommandLine(command)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .setExecutionExceptionHandler(
            (e, line, parsed) -> {
              line.getErr().println(e.getMessage());
              return 1;
            })
        .execute(args);
  }
}
