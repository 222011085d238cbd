package org.dateline.describe.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.clean.Reason;
import org.dateline.describe.Found;
import org.dateline.describe.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindFinderTest {

  private static final String BODY = "The ministers spoke about trade and water in the valleys.";
  private static final List<Found<String>> MINISTRY =
      List.of(new Found<>("Ministry of Foreign Affairs", "line", "Ministry of Foreign Affairs"));

  private static String kind(Pages page) {
    return KindFinder.find(page.scanned(), false, MINISTRY).value().word();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Statement by the Spokesperson on the arrests in Velika Vas  | statement
          Spot Report: shelling near the bridge of Staromost          | spot report
          Opening remarks by the Deputy Head of Mission               | speech
          EU statement on the report of the Head of Mission           | statement
          Fact sheet on the work of the field office                  | background
          Rede des Staatsministers vor dem Ständigen Rat              | speech
          Выступление Постоянного представителя на заседании          | speech
          Заявление Министерства иностранных дел                      | statement
          Oświadczenie w sprawie powodzi                              | statement
          Ministers open the bridge of Staromost                      | press release
          """)
  void theTitleSaysWhatItIs(String title, String expected) {
    assertEquals(expected, kind(Pages.page().title(title).paragraphs(BODY, BODY)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Press release 5 May 2020       | press release
          Tiedote 30.8.2019 16.40        | press release
          NOTA DE PRENSA 181             | press release
          Background note                | background
          """)
  void aLineOfItsOwnSaysSoBeforeTheTitle(String line, String expected) {
    assertEquals(
        expected,
        kind(
            Pages.page()
                .line(Reason.METADATA, line)
                .title("Statement by the Minister")
                .paragraphs(BODY)));
  }

  @Test
  void aLineThatLeavesItOpenLeavesItToTheTitle() {
    assertEquals(
        "speech",
        kind(
            Pages.page()
                .line(Reason.METADATA, "Statement / speech")
                .title("Opening remarks by the Minister")
                .paragraphs(BODY)));
  }

  @Test
  void aSalutationMakesASpeechInAnyLanguage() {
    for (String salutation :
        List.of(
            "Excellencies, dear colleagues,",
            "Monsieur le Président,",
            "Уважаемые коллеги!",
            "Hyvät kuulijat,")) {
      assertEquals("speech", kind(Pages.page().title("Water").paragraphs(salutation, BODY)));
    }
  }

  @Test
  void whatSomebodyFeelsIsAStatementWhereNoDatelineMakesItNews() {
    String sentence = "The Ministry strongly condemns the attack on the bridge. It asks for calm.";
    assertEquals("statement", kind(Pages.page().title("The bridge").paragraphs(sentence, BODY)));
    assertEquals(
        "press release",
        KindFinder.find(
                Pages.page().title("The bridge").paragraphs(sentence, BODY).scanned(),
                true,
                MINISTRY)
            .value()
            .word());
  }

  @Test
  void whatSitesCallNewsIsNoneWhereItWasIssuedSomewhere() {
    Pages page = Pages.page().line(Reason.METADATA, "News item").title("Oil").paragraphs(BODY);
    assertEquals("news article", kind(page));
    assertEquals("press release", KindFinder.find(page.scanned(), true, MINISTRY).value().word());
  }
}
