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
        "Press releases\n1 May 2019\nKeepers meet\nForty keepers of lighthouses met...\n"
            + "2 May 2019\nBees counted\nThe council of beekeepers has counted...\n"
            + "3 May 2019\nPort closed\nThe port of Ayvalik will remain closed...\n"
            + "4 May 2019\nPilots trained\nTen pilots were trained to read...\n");
  }

  @Test
  void aReleaseOfOneSentenceIsNoneOfThese() {
    CleanPage clean =
        Pages.clean(
            "x.txt",
            "Ambassador Ilse Quarrington visits Kars\n"
                + "KARS, 6 May 2019 – Ambassador Ilse Quarrington visited Kars today.\n");
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
