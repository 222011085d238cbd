package org.dateline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

  private static final String PAGE =
      """
      OSLO, 14 March 2018 – A school for two hundred children was opened in the valley this morning.

      The building was paid for by three communes and took four years to finish.
      """;

  @TempDir Path folder;

  @Test
  void whatComesOutAsTheGoldFileSaysIsRight() throws IOException {
    Scores scores = scores("{'file': 'page.txt', 'keep': ['three communes'], 'paragraphs': 2}");

    assertEquals(new Tally(1, 1, 1), scores.tallies().get(Field.KEEP));
    assertEquals(new Tally(1, 1, 1), scores.tallies().get(Field.PARAGRAPHS));
    assertEquals(0, scores.faults().size(), () -> scores.faults().toString());
  }

  @Test
  void whatTheGoldFileLeavesOutIsNotJudged() throws IOException {
    assertEquals(
        Set.of(Field.RELEASE, Field.EVIDENCE), withoutEvidence(scores("{'file': 'page.txt'}")));
  }

  private static Set<Field> withoutEvidence(Scores scores) {
    Set<Field> judged = new HashSet<>(scores.tallies().keySet());
    judged.add(Field.EVIDENCE);
    return judged;
  }

  @Test
  void aSnippetThatMustGoAndStandsInTheBodyIsAFault() throws IOException {
    Scores scores = scores("{'file': 'page.txt', 'strip': ['three communes', 'nowhere at all']}");

    assertEquals(new Tally(0, 2, 2), scores.tallies().get(Field.STRIP));
    assertTrue(scores.faults().get(0).message().contains("stands in the body"));
    assertTrue(scores.faults().get(1).message().contains("not on record"));
  }

  @Test
  void aDateThatIsNotThereCountsAgainstRecall() throws IOException {
    Scores scores = scores("{'file': 'page.txt', 'updated': '2019-01-01'}");

    assertEquals(new Tally(0, 1, 0), scores.tallies().get(Field.UPDATED));
  }

  @Test
  void aPageThatIsMissingIsAFaultOfItsOwn() throws IOException {
    Scores scores = scores("{'file': 'gone.txt', 'keep': ['words']}");

    assertEquals(new Tally(0, 1, 1), scores.tallies().get(Field.RELEASE));
    assertTrue(scores.faults().getFirst().message().contains("was not read"));
  }

  @Test
  void aLineThatIsNoJsonIsNamedByItsNumber() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(gold, "{\"file\": \"page.txt\"}\n\n{oops\n");

    IOException e = assertThrows(IOException.class, () -> Gold.read(gold));
    assertTrue(String.valueOf(e.getMessage()).startsWith("line 3: "), e::toString);
  }

  private Scores scores(String line) throws IOException {
    Files.writeString(folder.resolve("page.txt"), PAGE);
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(gold, line.replace('\'', '"') + "\n");
    return Evaluation.of(Gold.read(gold));
  }
}
