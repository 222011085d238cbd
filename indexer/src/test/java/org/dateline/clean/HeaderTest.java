package org.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands above the body and right below its first sentence. */
final class HeaderTest {

  private static final String TITLE = "Keepers of Arlen compare their logbooks";

  private static final String TEXT =
      "<p>The keepers of the lighthouses of Arlen met in Ostra today to compare their logbooks.</p>"
          + "<p>They will meet again in the autumn, when the storms have told them what they"
          + " forgot.</p>";

  @Test
  void aSentenceThatTellsOfAConferenceIsNoLineOfAMeeting() {
    String first = "1992 - Kyrgyzstan joins the Conference on Security and Co-operation in Europe.";
    CleanPage clean =
        Pages.clean(
            "page.txt",
            TITLE
                + "\n\n"
                + first
                + "\n\n1998 - The keepers of the lighthouses of Arlen open their office in Ostra.\n\n"
                + "2004 - The keepers compare their logbooks for the first time.\n");
    assertEquals(first, clean.paragraphs().getFirst().text());
  }

  @Test
  void anAgendaBelowItsLeadIsTextAndItsDayIsNoDatelineOfThePage() {
    List<String> lines =
        List.of(
            "The head of the keepers, Ilse Quarrington, has the following engagements next week.",
            "Monday 12 September",
            "9.30 – Signing of the new logbook",
            "Tuesday 13 September",
            "11.00 – Visit to the lamp of Ostra",
            "Wednesday 14 September",
            "10.15 – Meeting with the pilots of Kars");
    StringBuilder agenda = new StringBuilder("<p>" + lines.getFirst() + "</p>");
    for (int day = 1; day < lines.size(); day += 2) {
      agenda.append("<h2>").append(lines.get(day)).append("</h2><ul><li>");
      agenda.append(lines.get(day + 1)).append("</li></ul>");
    }
    CleanPage clean =
        Pages.clean(
            "page.html",
            "<html><body><div class=page><ul><li><a href=/1>Home</a></li><li><a href=/2>News</a>"
                + ("</li></ul><div class=content><h1>" + TITLE + "</h1>" + agenda)
                + "</div><div>Print this page</div><div>Share on Facebook</div><div>Back to top"
                + "</div><div>Cookie settings</div><div>Terms of use</div><div>Privacy policy"
                + "</div><div>Site map</div></div></body></html>");
    assertEquals(lines, Pages.body(clean));
    assertFalse(
        clean.lines().stream().anyMatch(line -> line.reason() == Reason.DATELINE),
        () -> clean.lines().toString());
  }

  @Test
  void aShortListAboveTheTitleWithADateAmongItsItemsIsWhatThePageSaysOfItself() {
    CleanPage clean =
        underList("Council of the Isles", "Statements and remarks", "5 May 2023", "312/23");
    assertEquals(Optional.of(TITLE), clean.title());
    assertEquals(
        List.of(Reason.METADATA, Reason.METADATA, Reason.DATELINE, Reason.METADATA),
        reasons(clean));
  }

  @Test
  void theSameListWithoutADateIsAMenu() {
    CleanPage clean =
        underList("Council of the Isles", "Statements and remarks", "Meetings", "Treaties");
    assertEquals(Optional.of(TITLE), clean.title());
    assertEquals(
        List.of(Reason.NAVIGATION, Reason.NAVIGATION, Reason.NAVIGATION, Reason.NAVIGATION),
        reasons(clean));
  }

  private static CleanPage underList(String... items) {
    return Pages.clean(
        "page.html",
        "<html><body><ul><li>"
            + String.join("</li><li>", items)
            + ("</li></ul><h1>" + TITLE + "</h1>" + TEXT + "</body></html>"));
  }

  /** The reasons of the lines above the title. */
  private static List<Reason> reasons(CleanPage clean) {
    return clean.lines().stream()
        .filter(line -> !line.text().equals(TITLE))
        .map(Line::reason)
        .toList();
  }
}
