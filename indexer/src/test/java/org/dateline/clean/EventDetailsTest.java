package org.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines of media advisories, which answer one question each. */
final class EventDetailsTest {

  private static final String LEAD =
      "The keepers of the lighthouses of Arlen will show their logbooks to the press on Thursday.";

  private static final String LAST =
      "The logbooks may be photographed, and the keepers will answer what is asked of them.";

  @Test
  void whatWhenWhereAndWhoAreTextAndSoIsTheAccreditationAmongThem() {
    List<String> details =
        List.of(
            "What: Press briefing on the lamps of Arlen",
            "When: Thursday, 16 June 2022, 11:00",
            "Where: House of the Keepers, Ostra",
            "Accreditation: by 15 June 2022",
            "Who: Ilse Quarrington, head of the keepers");
    assertEquals(details, between(details));
  }

  @Test
  void theQuestionsMayStandAboveTheirAnswers() {
    List<String> details =
        List.of(
            "Was:",
            "Pressegespräch über die Lampen von Arlen",
            "Wann:",
            "16. Juni 2022, 11 Uhr",
            "Wo:",
            "Haus der Wärter, Ostra");
    assertEquals(details, between(details));
  }

  @Test
  void timeAndPlaceAloneAreValuesOfThePage() {
    List<String> left =
        between(List.of("Where: House of the Keepers, Ostra", "When: Thursday, 16 June 2022"));
    assertTrue(left.isEmpty(), left::toString);
  }

  @Test
  void oneQuestionAloneIsNoRowOfDetails() {
    List<String> left =
        between(List.of("What: Press briefing on the lamps", "When: Thursday, 16 June 2022"));
    assertEquals(2, left.size());
    left = between(List.of("What: Press briefing on the lamps", "Accreditation: by 15 June 2022"));
    assertTrue(left.isEmpty(), left::toString);
  }

  /** What is left of lines that stand between title and text. */
  private static List<String> between(List<String> details) {
    String page =
        "<html><body><h1>Keepers of Arlen show their logbooks</h1><div><p>"
            + String.join("</p><p>", details)
            + ("</p><p>" + LEAD + "</p><p>" + LAST + "</p></div></body></html>");
    List<String> body = Pages.body(Pages.clean("page.html", page));
    assertEquals(List.of(LEAD, LAST), body.subList(Math.max(0, body.size() - 2), body.size()));
    return body.subList(0, body.size() - 2);
  }
}
