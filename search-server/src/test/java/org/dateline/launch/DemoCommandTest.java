package org.dateline.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command line in, an exit code, two streams and an archive out. */
class DemoCommandTest {

  @TempDir Path work;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int demo(Object... args) {
    List<String> words = new ArrayList<>(List.of("demo"));
    for (Object arg : args) {
      words.add(arg.toString());
    }
    words.addAll(List.of("--pages", pages().toString(), "--index", index().toString()));
    return Dateline.run(
        new PrintWriter(out), new PrintWriter(err, true), words.toArray(String[]::new));
  }

  private Path pages() {
    return work.resolve("pages");
  }

  private Path index() {
    return work.resolve("index");
  }

  @Test
  void thePagesAreIndexedAndCanBeSearched() {
    assertEquals(0, demo("--releases", 60, "--no-serve"), err.toString());
    assertTrue(out.toString().contains(pages() + ": 60 invented pages"), out.toString());
    StringWriter found = new StringWriter();
    Dateline.run(
        new PrintWriter(found),
        new PrintWriter(err, true),
        "search",
        "\"invented by\"",
        "--index",
        index().toString(),
        "--limit",
        "100",
        "--format",
        "json");
    assertTrue(found.toString().contains("Dateline’s demo"), found.toString());
  }

  @Test
  void theSecondTimeNothingIsDone() {
    demo("--releases", 40, "--no-serve");
    assertEquals(0, demo("--releases", 40, "--no-serve"), err.toString());
    assertTrue(out.toString().contains(index() + ": up to date"), out.toString());
  }

  @Test
  void pagesAloneMakeNoIndex() {
    assertEquals(0, demo("--releases", 10, "--pages-only"), err.toString());
    assertTrue(Files.isDirectory(pages()));
    assertFalse(Files.exists(index()));
  }

  @Test
  void linesComeInOneFile() throws IOException {
    assertEquals(0, demo("--releases", 25, "--format", "jsonl", "--pages-only"), err.toString());
    assertEquals(25, Files.readAllLines(pages().resolve("releases.jsonl")).size());
  }

  @Test
  void whatIsRightCanBeEvaluated() {
    Path gold = work.resolve("gold.jsonl");
    demo("--releases", 40, "--gold", gold, "--gold-pages", 30, "--pages-only");
    StringWriter scores = new StringWriter();
    int code =
        Dateline.run(
            new PrintWriter(scores), new PrintWriter(err, true), "evaluate", gold.toString());
    assertEquals(0, code, err.toString());
    assertTrue(scores.toString().contains("release"), scores.toString());
  }

  @Test
  void aFolderWithOtherFilesIsLeftAloneAndSaid() throws IOException {
    Files.createDirectories(pages());
    Files.writeString(pages().resolve("letter.txt"), "Dear reader");
    assertEquals(1, demo("--releases", 10, "--pages-only"));
    assertTrue(err.toString().contains("holds other files"), err.toString());
    assertEquals(1, err.toString().lines().count(), err.toString());
  }

  @Test
  void anIndexOfOtherPagesIsLeftAloneAndSaid() throws IOException {
    Path letters = Files.createDirectories(work.resolve("letters"));
    Files.writeString(
        letters.resolve("bridge.txt"),
        "BRATISLAVA, 3 May 2019 – The delegation opened a bridge over the river today.");
    Dateline.run(
        new PrintWriter(out),
        new PrintWriter(err, true),
        "index",
        letters.toString(),
        "--index",
        index().toString());
    assertEquals(1, demo("--releases", 10, "--no-serve"));
    assertTrue(err.toString().contains("is an index of other pages"), err.toString());
  }

  @Test
  void numbersThatMakeNoSenseAreWrongUsage() {
    assertEquals(2, demo("--releases", 0));
    assertEquals(2, demo("--releases", 10_000_000));
    assertEquals(2, demo("--gold-pages", 0));
    assertEquals(2, demo("--format", "jsonl", "--gold", work.resolve("gold.jsonl")));
    assertFalse(Files.exists(pages()));
  }
}
