package org.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.dateline.read.EnvelopeField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In what a text was sent that was saved as it came: mails and items of feeds. */
class EnvelopeTest {

  private static final String FIRST =
      "GORI, 3 May 2019 – The ferry over the lake was opened today by two mayors and a goat.";

  private static final String SECOND =
      "It carries forty persons, and on market days as many sheep as will come on board.";

  private static final String THIRD =
      "The mayors had waited for it since the spring, when the old one went down near the mill.";

  private static final String FOURTH =
      "In the evening the town danced on the quay until the lamps went out one after the other.";

  private static CleanPage clean(String... paragraphs) {
    return Pages.clean("page.txt", String.join("\n\n", paragraphs));
  }

  private static List<String> body(String... paragraphs) {
    return Pages.body(clean(paragraphs));
  }

  private static String item(String title) {
    return "title: "
        + title
        + "\nlink: https://lake.example/?p=12\npubDate: Sat, 04 May 2019 08:00:00 +0000\n"
        + "dc:creator: editor\nguid: https://lake.example/?p=12";
  }

  @Test
  void anItemOfAFeedIsItsTitleAndItsText() {
    CleanPage page =
        clean(
            "News of the Lake Council\nlastBuildDate: Sun, 05 May 2019 06:00:00 +0000\nttl: 60",
            item("Ferry opens on the lake"),
            FIRST,
            SECOND,
            "The post Ferry opens on the lake appeared first on Lake Council.");
    assertEquals(Optional.of("Ferry opens on the lake"), page.title());
    assertEquals(List.of(FIRST, SECOND), Pages.body(page));
  }

  @Test
  void ofTwoItemsOfAFeedTheFirstIsTheRelease() {
    CleanPage page =
        clean(item("Ferry opens on the lake"), FIRST, SECOND, item("Bridge painted"), SECOND);
    assertEquals(Optional.of("Ferry opens on the lake"), page.title());
    assertEquals(List.of(FIRST, SECOND), Pages.body(page));
  }

  @Test
  void aFeedOfShortItemsIsAListing() {
    CleanPage page =
        clean(
            item("Ferry opens on the lake"),
            "Two mayors and a goat came to the opening of the ferry in the morning rain.",
            item("Bridge painted green"),
            "The bridge at the mill is green now.",
            item("Concert for two spoons"),
            "They played until the evening.");
    assertEquals(Optional.of(Refusal.LISTING), page.refusal());
  }

  @Test
  void theSubjectOfAMailNamesATitleThatIsBrokenOverTwoLines() {
    CleanPage page =
        clean(
            """
            Return-Path: <lake-bounces@lists.example>
            Received: from mx.lists.example by mail; Fri, 3 May 2019 19:52:11 +0100
            To: lake@lists.example
            Subject: [lake-press] Fwd: Joint Release of the Friends of the
             Upper Valley Ferries
            X-Mailer: pigeon 2.1""",
            "   Joint Release of the Friends of the\n         Upper Valley Ferries",
            FIRST,
            SECOND);
    assertEquals(
        Optional.of("Joint Release of the Friends of the Upper Valley Ferries"), page.title());
    assertEquals(List.of(FIRST, SECOND), Pages.body(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Press Office | Lake Council\nThe Council has eleven members and a boat house of its own.",
        "Anna Berg\nSpokeswoman of the ferries, who is always glad to hear from readers",
      })
  void whatStandsBelowTheTwoDashesOfAMailIsItsSignature(String signature) {
    assertEquals(
        List.of(FIRST, SECOND, THIRD, FOURTH),
        body("Ferry opens on the lake", FIRST, SECOND, THIRD, FOURTH, "-- ", signature));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You receive this newsletter because your office has subscribed to it.",
        "Sie erhalten diese Nachricht, weil Sie unseren Verteiler abonniert haben.",
        "Ce courriel est confidentiel et réservé à son destinataire.",
        "Вы получили это письмо, потому что подписались на новости.",
        "Der Beitrag Fähre eröffnet erschien zuerst auf Seerat.",
      })
  void whatSaysHowATextWasSentIsNoPartOfIt(String notice) {
    assertEquals(List.of(FIRST, SECOND), body("Ferry opens on the lake", FIRST, SECOND, notice));
  }

  @Test
  void aMailThatSomebodyReceivedInTheTextStaysThere() {
    String told = "The recipient of the last message was the goat, on 2 May 2019.";
    assertTrue(body("Ferry opens on the lake", FIRST, SECOND, told).contains(told));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [lake-press] Ferry opens       | Ferry opens
          Re: AW: Ferry opens            | Ferry opens
          Ferry opens: two mayors came   | Ferry opens: two mayors came
          """)
  void subjectsAreReadWithoutWhatListsPutBeforeThem(String subject, String expected) {
    assertEquals(expected, Envelope.withoutTags(subject));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pubDate: Sat, 04 May 2019    | FEED | true
          dc:creator: editor           | FEED | true
          X-Spam-Status: No            | MAIL | true
          Subject: ferry               | MAIL | false
          """)
  void fieldsAreKnownByTheirNames(String line, EnvelopeField.Medium medium, boolean sure) {
    EnvelopeField field = EnvelopeField.of(line).getFirst();
    assertEquals(medium, field.medium());
    assertEquals(sure, field.sure());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Minister: the ferry is open", "The title: a ferry", "link"})
  void otherLinesAreNoFields(String line) {
    assertEquals(List.of(), EnvelopeField.of(line));
  }
}
