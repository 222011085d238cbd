package org.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages of a few sentences below the menu of a site. */
final class UndatedPagesTest {

  private static final String MENU =
      """
      <ul><li><a href=/1>About the keepers</a></li><li><a href=/2>News and releases</a></li>
      <li><a href=/3>Speeches and statements</a></li><li><a href=/4>Lamps of Arlen</a></li>
      <li><a href=/5>Work with us</a></li><li><a href=/6>Library and archive</a></li>
      <li><a href=/7>Calendar of meetings</a></li><li><a href=/8>For the press</a></li>
      <li><a href=/9>Frequent questions asked</a></li><li><a href=/0>Site in Norwegian</a></li></ul>
      """;

  private static final String TITLE = "<h1>The house of the keepers in Ostra</h1>";

  private static final String THIN =
      """
      <p>Write to the keepers at the lighthouse of Arlen and they will answer within a week.</p>
      <p>The house by the harbour is open to all visitors who bring a lamp of their own.</p>
      """;

  @Test
  void twoSentencesBelowAMenuWithoutAnyDateAreNoRelease() {
    assertEquals(Optional.of(Refusal.EMPTY), ofHtml(MENU + TITLE + THIN));
  }

  @Test
  void aFormForLettersBelowAMenuIsNoRelease() {
    assertEquals(
        Optional.of(Refusal.EMPTY),
        ofHtml(
            MENU
                + "<h2>Letter of the lamps</h2><p>Leave your address to get our letter.</p>"
                + "<form><p>Your name</p><p>Your address</p><input type=email></form>"));
  }

  @Test
  void theSameSentencesWithoutAMenuMayBeARelease() {
    assertEquals(Optional.empty(), ofHtml(TITLE + THIN));
  }

  @Test
  void theSameSentencesBelowADateMayBeARelease() {
    assertEquals(Optional.empty(), ofHtml(MENU + TITLE + "<p>5 May 2019</p>" + THIN));
  }

  private static Optional<Refusal> ofHtml(String body) {
    return Pages.clean("x.html", "<html><body>" + body + "</body></html>").refusal();
  }
}
