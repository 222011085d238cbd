package org.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.dateline.read.Page;
import org.dateline.read.PageReader;
import org.dateline.read.Reading;
import org.junit.jupiter.api.Test;

final class RefusalsTest {

  @Test
  void aPageThatIsNotThereIsRefused() {
    assertRefused(
        Refusal.NOT_FOUND, "Home\nNews\nPage not found\nThe page you asked for has moved.\n");
  }

  @Test
  void anEmptyPageIsRefused() {
    assertRefused(Refusal.EMPTY, " \n\n");
  }

  @Test
  void aListOfTeasersIsRefused() {
    assertRefused(
        Refusal.LISTING,
        """
        Press releases
        1 May 2019
        Keepers meet
        Forty keepers of lighthouses met...
        2 May 2019
        Bees counted
        The council of beekeepers has counted...
        3 May 2019
        Port closed
        The port of Ayvalik will remain closed...
        4 May 2019
        Pilots trained
        Ten pilots were trained to read...
        """);
  }

  @Test
  void aReleaseOfOneSentenceIsNoneOfThese() {
    CleanPage clean =
        Pages.clean(
            "x.txt",
            """
            Ambassador Ilse Quarrington visits Kars
            KARS, 6 May 2019 – Ambassador Ilse Quarrington visited Kars today.
            """);
    assertEquals(Optional.empty(), clean.refusal());
  }

  @Test
  void aPageThatSomebodyVouchesForIsNeverRefused() {
    byte[] line = "{\"text\":\"Page not found\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Page page = ((Reading.Read) new PageReader().read("x.jsonl", line).getFirst()).page();
    CleanPage clean = new Cleaner(Templates.NONE).clean(page);
    assertEquals(Optional.empty(), clean.refusal());
  }

  private static void assertRefused(Refusal refusal, String text) {
    CleanPage clean = Pages.clean("x.txt", text);
    assertEquals(Optional.of(refusal), clean.refusal());
    assertEquals(0, clean.paragraphs().size());
  }
}
