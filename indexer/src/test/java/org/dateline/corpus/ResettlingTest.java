package org.dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.demo.DemoFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from a change is entered as one run over everything would enter it. */
class ResettlingTest {

  private static final int PAGES = 150;

  private static final List<String> NAMED =
      List.of(
          "<p>Foreign Minister Milorad Vukanović and Ambassador Anneliese Brotzmann met him.</p>",
          "<p>Minister Vukanović said that Brotzmann had asked for the hearing.</p>",
          "<p>The chapter on water was closed in the second week of the talks.</p>");

  @TempDir Path work;
  private Path pages;
  private Path index;
  private int wholes;
  private Instant clock = Instant.parse("2022-01-01T00:00:00Z");

  @BeforeEach
  void anArchive() throws IOException {
    pages = work.resolve("pages");
    index = work.resolve("index");
    new DemoFolder(pages, 5).write(PAGES, done -> {});
    for (Path file : files()) {
      age(file);
    }
    run(false);
  }

  @Test
  void oneEditedPageIsAllThatGoesTheWholeWayAgain() throws IOException {
    append(files().get(7), NAMED.getLast());
    Steps steps = run(false);

    assertEquals(1, steps.most("reading"));
    assertEquals(1, steps.most("describing"));
    assertIsThatOfOneRun();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whateverChangesTheOutcomeIsThatOfOneRunOverEverything(long seed) throws IOException {
    Random random = new Random(seed);
    for (int round = 0; round < 2; round++) {
      change(random);
      run(random.nextInt(3) == 0);
      assertIsThatOfOneRun();
    }
  }

  @Test
  void aNewNameExplainsASurnameInPagesThatHaveNotChanged() throws IOException {
    append(files().get(3), NAMED.get(1));
    run(false);
    append(files().get(4), NAMED.get(0));
    run(false);
    assertIsThatOfOneRun();
    cut(files().get(4), NAMED.get(0));
    run(false);

    assertIsThatOfOneRun();
  }

  @Test
  void whoGivesWayHasPutInWhatIsNewAndLeavesTheRestToTheNextRun() throws IOException {
    append(files().get(3), NAMED.get(1));
    run(false);
    String before = ArchiveCheck.of(index).orElseThrow().content();
    append(files().get(4), NAMED.get(0));
    Steps steps = new Steps();
    IndexReport report =
        IndexRun.prepare(index, List.of(pages), false).run(false, steps, () -> true);

    assertEquals(1, report.count(IndexReport.Fate.REPLACED));
    assertEquals(0, report.count(IndexReport.Fate.SETTLED));
    assertNotEquals(before, ArchiveCheck.of(index).orElseThrow().content());
    assertFalse(IndexRun.prepare(index, List.of(pages), false).isUpToDate());
    run(false);
    assertIsThatOfOneRun();
  }

  @Test
  void aFileThatComesBackTeachesAgain() throws IOException {
    Path file = files().get(11);
    byte[] bytes = Files.readAllBytes(file);
    FileTime time = Files.getLastModifiedTime(file);
    Files.delete(file);
    append(files().get(20), NAMED.getLast());
    run(false);
    append(files().get(21), NAMED.getLast());
    run(false);
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, time);
    run(false);

    assertIsThatOfOneRun();
  }

  private void change(Random random) throws IOException {
    List<Path> files = new ArrayList<>(files());
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      Path file = files.remove(random.nextInt(files.size()));
      switch (random.nextInt(6)) {
        case 0 -> Files.delete(file);
        case 1 -> {
          Path other = file.resolveSibling("renamed-" + random.nextInt() + file.getFileName());
          Files.move(file, other);
        }
        case 2 -> {
          Path other = file.resolveSibling("copy-" + random.nextInt() + file.getFileName());
          Files.writeString(
              other, read(file).replaceAll("https?://\\S+?([\"< ])", "https://other.example/$1"));
          age(other);
        }
        case 3 -> shorten(file);
        default -> append(file, NAMED.get(random.nextInt(NAMED.size())));
      }
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }

  private void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    age(file);
  }

  private void append(Path file, String paragraph) throws IOException {
    String latin =
        new String(paragraph.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    String text = read(file);
    int end = text.lastIndexOf("</p>");
    boolean html = end >= 0;
    write(
        file,
        html
            ? text.substring(0, end + 4) + latin + text.substring(end + 4)
            : text + "\n\n" + latin.replaceAll("</?p>", "") + "\n");
  }

  private void cut(Path file, String paragraph) throws IOException {
    String latin =
        new String(paragraph.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    write(file, read(file).replace(latin, "").replace(latin.replaceAll("</?p>", ""), ""));
  }

  private void shorten(Path file) throws IOException {
    List<String> lines = new ArrayList<>(read(file).lines().toList());
    lines.remove(lines.size() / 2);
    write(file, String.join("\n", lines) + "\n");
  }

  /** Long enough ago that the time of a change can be trusted, and later than any before. */
  private void age(Path file) throws IOException {
    clock = clock.plusMillis(1_001);
    Files.setLastModifiedTime(file, FileTime.from(clock));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(pages)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  private Steps run(boolean prune) throws IOException {
    Steps steps = new Steps();
    IndexRun.prepare(index, List.of(pages), false).run(prune, steps);
    return steps;
  }

  private void assertIsThatOfOneRun() throws IOException {
    IndexRun.prepare(index, List.of(pages), false).run(true, Progress.SILENT);
    Path whole = work.resolve("whole-" + wholes++);
    IndexRun.prepare(whole, List.of(pages), false).run(false, Progress.SILENT);
    ArchiveCheck expected = ArchiveCheck.of(whole).orElseThrow();
    ArchiveCheck actual = ArchiveCheck.of(index).orElseThrow();

    assertEquals(List.of(), actual.problems());
    assertEquals(expected.releases(), actual.releases());
    assertEquals(expected.content(), actual.content());
    Knowledge one = IndexMemory.of(whole).knowledge();
    Knowledge other = IndexMemory.of(index).knowledge();
    assertTrue(Arrays.equals(bytes(one.names()::writeTo), bytes(other.names()::writeTo)), "names");
    assertTrue(
        Arrays.equals(bytes(one.templates()::writeTo), bytes(other.templates()::writeTo)),
        "templates");
    assertTrue(
        Arrays.equals(bytes(one.families()::writeTo), bytes(other.families()::writeTo)),
        "families");
  }

  private interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writing.to(bytes);
    return bytes.toByteArray();
  }

  /** How many files or releases each step of a run went through, at most. */
  private static final class Steps implements Progress {

    private final Map<String, Long> most = new HashMap<>();

    @Override
    public void advanced(String step, long done, long total) {
      most.merge(step, total, Math::max);
    }

    long most(String step) {
      return most.getOrDefault(step, 0L);
    }
  }
}
