package org.dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.command.InspectCommand;
import org.dateline.corpus.IndexReport.Fate;
import org.dateline.describe.Found;
import org.dateline.describe.Person;
import org.dateline.index.CommittedReleases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A file beside the pages that says what is known of names: from the folder into the index. */
class AuthorityFilesTest {

  private static final String PAGE =
      """
      TIRANA, 3 May 2019 – Head of Mission Petrović and Stefan Valmont opened a bridge today.

      “Nobody will have to wait for the ferry any more,” said Stefan Valmont, the mayor.
      """;

  @TempDir Path work;
  private Path pages;
  private Path index;

  @BeforeEach
  void aPage() throws IOException {
    pages = Files.createDirectory(work.resolve("pages"));
    index = work.resolve("index");
    Files.writeString(pages.resolve("bridge.txt"), PAGE);
  }

  @Test
  void spellingsAndOfficeHoldersOfTheFileResolveThePersonsOfTheIndex() throws IOException {
    say(
        """
        kind,name,other,from,to
        # what only the owner of these pages can settle
        alias,Stéphane Valmont,Stefan Valmont
        holder,Vera Petrović,"Head of Mission, Tirana",2018,2020-06
        """);
    run();

    assertEquals(List.of("Petrović → Vera Petrović", "Stefan Valmont → Stéphane Valmont"), names());
  }

  @Test
  void theFileIsNoPage() throws IOException {
    say("alias,Stéphane Valmont,Stefan Valmont\n");
    assertEquals(1, run().lines().size());
  }

  @Test
  void whatTheFileSaysAnewChangesTheIndexThoughNoPageHasChanged() throws IOException {
    run();
    assertEquals(List.of("Petrović", "Stefan Valmont"), names());
    say("alias,Stéphane Valmont,Stefan Valmont\n");
    assertFalse(IndexRun.prepare(index, List.of(pages), false).isUpToDate());
    assertEquals(1, run().count(Fate.SETTLED));

    assertEquals(List.of("Petrović", "Stefan Valmont → Stéphane Valmont"), names());
    assertTrue(IndexRun.prepare(index, List.of(pages), false).isUpToDate());
  }

  @Test
  void inspectUsesTheFileOfAFolderAndTheOneThatAnIndexRemembers() throws IOException {
    say("alias,Stéphane Valmont,Stefan Valmont\n");
    run();
    Path alone = Files.writeString(work.resolve("other.txt"), PAGE);

    assertTrue(inspect(pages.toString()).contains("\"resolved\":\"Stéphane Valmont\""));
    assertTrue(
        inspect(alone.toString(), "--index", index.toString())
            .contains("\"resolved\":\"Stéphane Valmont\""));
    assertFalse(inspect(alone.toString()).contains("\"resolved\":\"Stéphane Valmont\""));
  }

  @Test
  void aFaultyLineIsNamedWithItsFile() throws IOException {
    say("kind,name,other\nfriend,Ana Petrović,Vera Petrović\n");
    IOException fault = assertThrows(IOException.class, this::run);

    assertEquals(
        pages.resolve("authority.csv")
            + ": line 2: unknown kind friend; holder, alias and split are known",
        fault.getMessage());
  }

  private void say(String lines) throws IOException {
    Files.writeString(pages.resolve("authority.csv"), lines);
  }

  private IndexReport run() throws IOException {
    return IndexRun.prepare(index, List.of(pages), false).run(false, Progress.SILENT);
  }

  private List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    try (CommittedReleases releases = CommittedReleases.open(index).orElseThrow()) {
      releases.forEach(
          (id, release) ->
              release.persons().stream()
                  .map(Found::value)
                  .map(AuthorityFilesTest::name)
                  .forEach(names::add));
    }
    return names;
  }

  private static String name(Person person) {
    return person.name() + person.resolved().map(full -> " → " + full.value()).orElse("");
  }

  private static String inspect(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--format", "json"));
    new CommandLine(new InspectCommand())
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .execute(all.toArray(new String[0]));
    return out.toString(StandardCharsets.UTF_8);
  }
}
