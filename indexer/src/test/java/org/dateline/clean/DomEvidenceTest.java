package org.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in elements beside the one that has the body. */
final class DomEvidenceTest {

  private static final String FIRST =
      "OSTRA, 3 May 2019 – The keepers of the lighthouses of Arlen compared their logbooks today.";

  private static final List<String> LAMPS = List.of("North 41 white", "South 38 green");

  @Test
  void aTableBelowTheColonThatAnnouncesItIsPartOfTheBody() {
    String last = "They have counted the nights on which the lamps burned last winter as follows:";
    assertEquals(List.of(FIRST, last, LAMPS.get(0), LAMPS.get(1)), body(last, table()));
  }

  @Test
  void aTableBelowTheEndOfASentenceIsNone() {
    String last = "They have counted the nights on which the lamps burned in the last winter.";
    assertEquals(List.of(FIRST, last), body(last, table()));
  }

  private static String table() {
    StringBuilder table = new StringBuilder("<table>");
    for (String lamp : LAMPS) {
      table.append("<tr><td>").append(lamp.replace(" ", "</td><td>")).append("</td></tr>");
    }
    return table.append("</table>").toString();
  }

  private static List<String> body(String last, String below) {
    String page =
        "<html><body><div class=page><div class=content><h1>Keepers of Arlen count their"
            + " nights</h1>"
            + ("<p>" + FIRST + "</p><p>" + last + "</p></div>")
            + ("<div class=wide>" + below + "</div></div></body></html>");
    return Pages.body(Pages.clean("page.html", page));
  }
}
