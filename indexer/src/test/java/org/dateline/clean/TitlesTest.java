package org.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles in the ways in which they stand on pages; all pages are invented. */
final class TitlesTest {

  private static final String BODY =
      """
      TIRANA, 4 May 2009 - Forty keepers of lighthouses from nine countries agreed today to repair \
      the lamps of the Adriatic before the winter.

      The keepers will meet again in October to count the lamps that burn, and those that do not.
      """;

  private static final String FERRY =
      """

      VIENNA, 4 May 2023 – The ferry between Vidin and Calafat runs until midnight from now on, and the old piers are
      to be measured when the water is low.

      “A ferry is a bridge that asks you to wait,” said the head of the harbour. The measuring of the piers will take
      until the autumn, and the ferry will go on running.
      """;

  @Test
  void theSectionOfASiteAboveATitleIsNoFirstLineOfIt() {
    CleanPage clean =
        Pages.clean(
            "page.txt",
            "Home\nNewsroom\nDaily and spot reports from the Monitoring Mission to Arlen\n\n"
                + "Spot Report 21/2019: Mission loses its kite near Ostra\n\n"
                + "Publishing date: 14 June 2019\nContent type: Spot report\n\n"
                + "OSTRA, 14 June 2019 – The Mission lost one of its kites over the harbour on"
                + " Thursday night.\n\nIt was seen last above the customs house.\n");
    assertEquals(
        "Spot Report 21/2019: Mission loses its kite near Ostra", clean.title().orElse(""));
  }

  @Test
  void aTitleGoesOnInASmallLetterOnTheNextLine() {
    assertEquals(
        "OSCE Presence: keepers of lighthouses agree to repair the lamps of the Adriatic",
        ofText(
            """
            Press release
            OSCE Presence: keepers of lighthouses agree
            to repair the lamps of the Adriatic
            Issued by:
            Place: Tirana
            Date:

            """
                + BODY));
  }

  @Test
  void aTitleGoesOnInACapitalOnTheNextLineWhereNoBlankOneParts() {
    assertEquals(
        "Les gardiens de phares promettent de réparer les lampes de l'Adriatique",
        ofText(
            """
            Les gardiens de phares promettent de réparer
            les lampes de l'Adriatique

            """
                + BODY));
    assertEquals(
        "Keepers of the lighthouses of nine countries in Tirana Lamps of the Adriatic burn again",
        ofText(
            """
            Keepers of the lighthouses of nine countries in Tirana
            Lamps of the Adriatic burn again

            """
                + BODY));
  }

  @Test
  void officesAboveTheTitleAreNoPartOfIt() {
    assertEquals(
        "Keepers of lighthouses repair the lamps of the Adriatic",
        ofText(
            """
                              OSCE PRESENCE IN ALBANIA
                              COUNCIL OF EUROPE

                              JOINT PRESS RELEASE 17/09

            Keepers of lighthouses repair the lamps of the Adriatic

            """
                + BODY));
  }

  @Test
  void theWayToThePageIsNotTheTitleThoughItSaysIt() {
    String title = "KEEPERS OF LIGHTHOUSES REPAIR THE LAMPS OF THE ADRIATIC";
    assertEquals(
        title,
        ofMarkdown("[Home](/) / [Press centre](/p) / " + title + "\n\n# " + title + "\n\n" + BODY));
    assertEquals(
        title,
        ofText("Sie sind hier: Startseite » Presse » " + title + "\n\n" + title + "\n\n" + BODY));
    assertEquals(
        title, ofText("Вы здесь: Главная  Новости  " + title + "\n\n" + title + "\n\n" + BODY));
  }

  @Test
  void aMeetingAndADateBelowTheTitleAreNotTheTitle() {
    String speech =
        """
        Mr. Chair,

        We thank the keepers of lighthouses of nine countries, who agreed to repair the lamps.

        The lamps of the Adriatic burn for all who sail, and for those who wait for them at home.
        """;
    assertEquals(
        "On the lamps of the Adriatic",
        ofText(
            "On the lamps of the Adriatic\n\n871st Meeting of the Permanent Council\n\n" + speech));
    assertEquals(
        "On the lamps of the Adriatic",
        ofText(
            "On the lamps of the Adriatic\n\nVenice Commission 4 May 2009 Strasbourg\n\n"
                + speech));
  }

  @Test
  void aTimeStampIsCutFromTheEndOfATitle() {
    assertEquals(
        "Смотрители маяков чинят лампы",
        ofText("Смотрители маяков чинят лампы04.05.2009 19:20\n\n" + BODY));
    assertEquals(
        "Keepers of lighthouses repair lamps",
        ofText("Keepers of lighthouses repair lamps | 4 May 2009, 19:20\n\n" + BODY));
  }

  @Test
  void theLabelOfASearchFieldIsNoTitle() {
    assertEquals("none", ofText("News\nSearch in the newsroom\nA+\nPrint this page\n\n" + BODY));
    assertEquals("none", ofText("Nachrichten\nSuche im Archiv\n\n" + BODY));
  }

  @Test
  void oneWordIsATitleWhereTheHeadOfThePageSaysJustThat() {
    assertEquals("Condolences", ofHtml("Condolences", "<p>Condolences</p>"));
    assertEquals("Соболезнования", ofHtml("Соболезнования", "<div>Соболезнования</div>"));
    assertEquals("none", ofHtml("The site", "<p>Condolences</p>"));
  }

  @Test
  void aTypeWithItsSubjectBehindAColonIsATitle() {
    String title = "Note to correspondents: the lamps of the Adriatic";
    assertEquals(
        title,
        ofHtml(
            title + " | Envoys",
            "<h1>" + title + "</h1><p>Tirana, 4 May 2009<br>Office of the Special Envoy</p>"));
  }

  @Test
  void aPlaceAndAColonInATitleAreNoLabelBelowAnother() {
    assertEquals(
        "Albania: keepers repair the lamps of the Adriatic",
        ofMarkdown(
            "Source : Assembly of Keepers\n\n# Albania: keepers repair the lamps of the Adriatic\n\n"
                + BODY));
  }

  @Test
  void aSalutationIsNoTitleAndTheLineAboveASpeechIs() {
    assertEquals(
        "Die weissen Lampen",
        ofText(
            """
            Die weissen Lampen

            Frau Generalsekretärin, Exzellenzen, meine Damen und Herren

            Wer am Meer wohnt, der kennt die weissen Lampen und weiss, wer sie anzündet.

            Ich danke den Wärtern, die das jeden Abend tun, und ich danke Ihnen für Ihre Geduld.
            """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Measuring the piers:#What ferrymen know and bridges do not | Measuring the piers: What ferrymen know and bridges do not
          Response to the report on the measuring of the#piers of Vidin and Calafat | Response to the report on the measuring of the piers of Vidin and Calafat
          Response to the report on the ferry of Vidin##1421st Meeting of the Permanent Council | Response to the report on the ferry of Vidin
          Home / News / The ferry runs until midnight##The ferry runs until midnight | The ferry runs until midnight
          """)
  void theTitleIsWhatAReaderWouldCallIt(String head, String title) {
    String text = head.strip().replace('#', '\n') + "\n" + FERRY;
    assertEquals(Optional.of(title), Pages.clean("page.txt", text).title());
  }

  @ParameterizedTest
  @CsvSource({
    "Excellencies and dear colleagues!",
    "'Κυρίες και κύριοι, αγαπητοί φίλοι,'",
    "Уважаеми господин Председател!",
    "'Gerbiami kolegos,'",
    "'Sehr geehrte Frau Vorsitzende, meine Damen und Herren'"
  })
  void aSalutationIsNone(String salutation) {
    String text = salutation + "\n\n" + FERRY.strip().substring(FERRY.strip().indexOf("The ferry"));
    assertEquals(Optional.empty(), Pages.clean("page.txt", text).title());
  }

  private static String ofText(String text) {
    return title("page.txt", text);
  }

  private static String ofMarkdown(String text) {
    return title("page.md", text);
  }

  private static String ofHtml(String head, String above) {
    String body = "<p>" + BODY.strip().replace("\n\n", "</p><p>") + "</p>";
    return title(
        "page.html",
        "<html><head><title>" + head + "</title></head><body>" + above + body + "</body></html>");
  }

  private static String title(String name, String text) {
    return Pages.clean(name, text).title().orElse("none");
  }

  @Test
  void theHeadOfAStatementHasItsTitleBetweenOfficesNumbersAndMeetings() {
    assertEquals(
        "Joint Statement on the Closing of the Ferry at Brod",
        ofText(
            """
            Delegation of Iceland to the OSCE
            Permanent Delegation of Norway to the OSCE

            Joint Statement on the Closing of the Ferry at Brod

            As delivered by Ambassador Ilse Quarrington of Iceland
            1371st meeting of the Permanent Council
            Vienna, 5 May 2022

            I am delivering this statement on behalf of Norway and of my own country.

            The ferry was the only road to the school, and it was closed by people who do not go to school.
            """));
    assertEquals(
        "Response to the Head of the OSCE Centre in Brod",
        ofText(
            """
            Permanent Mission of Iceland to the OSCE
            PC.DEL/431/19
            Response to the Head of the OSCE Centre in Brod
            As delivered by Ambassador Ilse Quarrington
            to the Permanent Council, Vienna
            May 16, 2019

            Thank you, Mr. Chair.

            Iceland thanks the head of the Centre for a report that is as frank as it is short.

            Thank you, Mr. Chair.
            """));
  }

  @Test
  void thanksAreNoTitle() {
    assertEquals(
        "The ferry between Vidin and Calafat runs until midnight",
        ofText(
            "The ferry between Vidin and Calafat runs until midnight\n\nThank you, Madam Chair.\n"
                + FERRY));
  }

  @Test
  void theTypeBeforeTheTitleInOneHeadingIsNoPartOfIt() {
    String page =
        "<html><head><title>Keepers of the lamps meet in Tirana - Ministry</title></head><body><h1>"
            + "<span>Press release</span> <span>Keepers of the lamps meet in Tirana</span></h1><p>"
            + BODY.strip().replace("\n\n", "</p><p>")
            + "</p></body></html>";
    assertEquals("Keepers of the lamps meet in Tirana", title("page.html", page));
  }

  @Test
  void aSectionAboveThatBeginsAlikeIsNoHalfOfATitle() {
    assertEquals(
        "Lighthouse statement on the lamps of the Adriatic in Tirana",
        ofText(
            """
            Lighthouse statements of the last thirty years
            Lighthouse statement on the lamps of the Adriatic in Tirana

            """
                + BODY));
  }

  @Test
  void neitherNumbersNorAuthorsGoOnWithATitle() {
    for (String line : List.of("Ref. DC 118(2012)", "By our staff", "issued by the Registrar")) {
      assertEquals(
          "Keepers of lighthouses repair the lamps of the Adriatic",
          ofText(
              "Keepers of lighthouses repair the lamps of the Adriatic\n" + line + "\n\n" + BODY),
          line);
    }
  }

  @Test
  void aTypeAboveAndADateBelowTheTitleInItsBlockAreNoPartOfIt() {
    CleanPage clean =
        new Cleaner(Templates.NONE)
            .clean(
                Pages.of(
                    "x.html",
                    "<html><body><p>PRESS RELEASE<br>Pilots of Van open a school<br>8 April 2005 |"
                        + " Source: Harbour Union</p><p>VAN, 8 April 2005 - The pilots of Van have"
                        + " three rooms and a bell for their lessons, said the town today.</p>"
                        + "<p>The school was built by the fishermen of four villages, who gave"
                        + " wood and nails.</p></body></html>"));
    assertEquals(Optional.of("Pilots of Van open a school"), clean.title());
  }

  @Test
  void aTitleGluedToItsDatelineBeginsBehindWhatTheCrawlerPutBeforeIt() {
    CleanPage clean =
        new Cleaner(Templates.NONE)
            .clean(
                Pages.of(
                    "x.txt",
                    " date 2019-05-23 Pilots of the bay open a schoolVAN, 23 May 2019 - The pilots"
                        + " of Van have three rooms and a bell for their lessons, the town said.\n\n"
                        + "The school was built by the fishermen of four villages, who gave wood"
                        + " and nails.\n"));
    assertEquals(Optional.of("Pilots of the bay open a school"), clean.title());
  }

  @Test
  void theNameOfADelegationIsNotTheTitleOfWhatItSays() {
    assertEquals(
        "Déclaration sur les phares de l’Adriatique",
        ofText(
            """
            PC.DEL/688/15
            11 septembre 2015

            Délégation permanente de la Suisse auprès de l’OSCE

            Déclaration sur les phares de l’Adriatique

            Conseil permanent n° 1066

            """
                + BODY));
    assertEquals(
        "Заявление в связи с ремонтом маяков на Адриатике",
        ofText(
            """
            **ДЕЛЕГАЦИЯ РЕСПУБЛИКИ КАЗАХСТАН ПРИ ОБСЕ**

            **Заявление в связи с ремонтом маяков на Адриатике**

            Уважаемый г-н Председатель!

            Наша делегация внимательно выслушала доклад о маяках, с которым сегодня выступил смотритель.

            Вопросы света давно перестали быть делом одних смотрителей, и мы благодарим за доклад.
            """));
  }

  @Test
  void aCommitteeWithDateAndPlaceBelowTheTitleIsNotTheTitle() {
    assertEquals(
        "Le Comité publie son rapport sur les phares",
        ofText(
            """
            Le Comité publie son rapport sur les phares

            Comité européen pour la protection des phares 30 novembre 2023 Strasbourg

            Le Comité européen pour la protection des phares a publié aujourd’hui le rapport relatif à sa visite.

            La délégation s’est rendue dans quatre phares, et personne ne lui a fait de reproches.
            """));
  }

  @Test
  void aMissionAboveTheMeetingIsNotTheTitleOfALongStatementBelowIt() {
    assertEquals(
        "Statement by the Permanent Representative of the Holy See on the occasion of the address by the"
            + " Representative and Co-ordinator for Lighthouses and the Keepers of Lamps",
        ofText(
            """
            PC.DEL/1188/19

            24 October 2019

            ENGLISH only

            Permanent Mission of the Holy See to the OSCE

            PERMANENT COUNCIL No. 1246

            Statement by the Permanent Representative of the Holy See on the occasion of the address by the \
            Representative and Co-ordinator for Lighthouses and the Keepers of Lamps

            Mr Chairman,

            The Delegation of the Holy See welcomes the Representative, and thanks her for a report on lamps.

            Darkness feeds on indifference. It is found in fields and on boats, in hotels and in households.
            """));
  }
}
