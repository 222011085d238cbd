package org.dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.clean.Paragraph;
import org.dateline.describe.Found;
import org.dateline.describe.Person;
import org.dateline.describe.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages in, releases out, the whole way. */
class CorpusTest {

  @TempDir Path folder;

  @Test
  void theTitlesOfASeriesAreNoTemplate() throws IOException {
    List<String> towns = List.of("Pazin", "Motovun", "Labin", "Buzet", "Grožnjan", "Rovinj");
    for (int i = 0; i < towns.size(); i++) {
      Files.writeString(
          folder.resolve(i + ".txt"),
          """
          Spot report %d/2019 by the river mission

          ZAGREB, %d May 2019 – Observers in %s counted the boats that passed the lock on that day.
          """
              .formatted(i + 1, i + 1, towns.get(i)));
    }

    assertEquals(
        List.of(
            Optional.of("Spot report 1/2019 by the river mission"),
            Optional.of("Spot report 2/2019 by the river mission")),
        releases().stream().limit(2).map(release -> release.title().map(Found::value)).toList());
  }

  @Test
  void theTextOfAJsonLineIsItsBodyWhereATitleIsGiven() throws IOException {
    Files.writeString(
        folder.resolve("given.jsonl"),
        """
        {"id": "1", "title": "A given title", "text": "Minister meets counterpart in Baku"}
        {"id": "2", "text": "Minister meets counterpart in Baku"}
        """);

    List<Release> releases = releases();
    assertEquals(2, releases.size());
    for (Release release : releases) {
      assertEquals(
          List.of("Minister meets counterpart in Baku"),
          release.clean().paragraphs().stream().map(Paragraph::text).toList());
    }
  }

  @Test
  void theRoleOfAGivenPersonAndACapitalisedPlaceAreTakenAsTheyShouldStand() throws IOException {
    Files.writeString(
        folder.resolve("given.jsonl"),
        """
        {"id": "1", "text": "A meeting was held.", "places": ["WARSAW"], "persons": [{"name": "Ada Quist", "role": "Harbour Master"}]}
        """);
    Release release = releases().getFirst();

    assertEquals("Warsaw", release.places().getFirst().value().name());
    assertEquals("WARSAW", release.places().getFirst().evidence().text());
    assertEquals(Optional.of("Harbour Master"), release.persons().getFirst().value().role());
  }

  @Test
  void personsThatAreGivenAreTrusted() throws IOException {
    Files.writeString(
        folder.resolve("given.jsonl"),
        """
        {"id": "1", "text": "Some words about a river.", "persons": ["Anna Beispiel"]}
        """);
    Found<Person> person = releases().getFirst().persons().getFirst();

    assertEquals("Anna Beispiel", person.value().name());
    assertEquals("given", person.evidence().rule());
  }

  @Test
  void anIdThatIsLongerThanAnyAddressIsReportedAndTheRunGoesOn() throws IOException {
    Files.writeString(
        folder.resolve("given.jsonl"),
        "{\"id\": \"%s\", \"text\": \"Some words.\"}\n{\"id\": \"2\", \"text\": \"Others.\"}\n"
            .formatted("x".repeat(40_000)));

    assertEquals(1, releases().size());
  }

  private List<Release> releases() throws IOException {
    List<Release> releases = new ArrayList<>();
    new Corpus(PageFiles.below(List.of(folder)).files(), Knowledge.NONE, PageFile::id)
        .describe(
            (file, outcome) -> {
              if (outcome instanceof Outcome.Described described) {
                releases.add(described.release());
              }
            },
            Progress.SILENT);
    return releases;
  }
}
