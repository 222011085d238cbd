package org.dateline.describe.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
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

  private static final List<Found<String>> DELEGATION =
      List.of(new Found<>("Delegation of Ruritania to the OSCE", "line", "Delegation"));
  private static final List<Found<String>> AGENCY =
      List.of(new Found<>("KASPIA", "dateline", "KASPIA"));

  private static String kind(Pages page) {
    return kind(page, false, MINISTRY, "en");
  }

  private static String kind(
      Pages page, boolean placed, List<Found<String>> sources, String language) {
    return KindFinder.find(
            page.scanned(), new KindFinder.Facts(placed, sources, Optional.empty(), language))
        .value()
        .word();
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
          Communiqué conjoint à l’issue de la visite du ministre      | statement
          Совместное коммюнике по итогам консультаций                 | statement
          Ομιλία του Υφυπουργού Εξωτερικών στο συνέδριο               | speech
          Põhjala-Balti välisministrite ühisavaldus                   | statement
          Съвместно изявление на министрите                           | statement
          Сыртқы істер министрлігінің мәлімдемесі                     | statement
          Bendras pareiškimas dėl žiniasklaidos laisvės               | statement
          Open letter on the bridge of Staromost                      | statement
          Ministrite ühisavaldus silla kohta                          | statement
          Изявление на министъра по повод годишнината                 | statement
          Telegram saučešća povodom nesreće                           | statement
          Välisministri kõne Tallinna konverentsil                    | speech
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
          Speech 5 May 2020              | speech
          Nota de prensa 181             | press release
          Background note                | background
          Anförande                      | speech
          Alocuțiune                     | speech
          Κοινή δήλωση                   | statement
          Bəyanat                        | statement
          Taustamuistio                  | background
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Press release 5 May 2020       | press release
          Tiedote 30.8.2019 16.40        | press release
          COMUNICADO 181                 | press release
          """)
  void whatAllIsFiledUnderSaysNothingAgainstTheTitle(String line, String expected) {
    Pages page = Pages.page().line(Reason.METADATA, line);
    assertEquals(expected, kind(page.title("The bridge is open").paragraphs(BODY)));
    Pages said = Pages.page().line(Reason.METADATA, line);
    assertEquals("statement", kind(said.title("Joint statement on the bridge").paragraphs(BODY)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Statement on the river           | Mr. Chairperson,
          Response to the report           | Madam Chair,
          Intervention sur le fleuve       | Monsieur le Président,
          Erklärung zum Bericht            | Herr Vorsitzender,
          The river                        | Thank you, Mr. Chair.
          """)
  void whatADelegationSaysInItsCouncilIsAStatement(String title, String first) {
    Pages page = Pages.page().title(title).paragraphs(first, BODY);
    assertEquals("statement", kind(page, false, DELEGATION, "en"));
  }

  @Test
  void whatAMinisterSaysElsewhereIsASpeechThoughHeCallsItAStatement() {
    Pages page =
        Pages.page()
            .title("Statement by H.E. Ada Kovar, Minister, at the Conference on Rivers")
            .paragraphs("Excellencies,", BODY);
    assertEquals("speech", kind(page, true, MINISTRY, "en"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The shop was four days old. We ask the police for their report.
          en | I am deeply saddened by what happened in Staromost last night.
          fr | Le pont est fermé depuis hier. Nous demandons sa réouverture.
          de | Der Steg ist zu. Unsere Gedanken sind bei den Angehörigen.
          es | Condenamos el ataque contra la barca de los pescadores.
          pl | Z oburzeniem przyjęliśmy wiadomość o zniszczeniu mostu.
          tr | Köprünün kapatılmasını üzüntüyle karşılıyoruz.
          ru | Призываем стороны открыть мост для детей.
          el | Καταδικάζουμε την επίθεση στους ψαράδες.
          bg | Мостът е затворен. Призоваваме страните да го отворят.
          lt | Tiltas uždarytas. Raginame jį atidaryti vaikams.
          et | Oleme sügavalt mures silla sulgemise pärast.
          bg | Осъждаме нападението срещу моста.
          el | Καταδικάζουμε την επίθεση στη γέφυρα.
          """)
  void whoSpeaksForHimselfMakesAStatement(String language, String text) {
    Pages page = Pages.page().title("Staromost").paragraphs(text, BODY);
    assertEquals("statement", kind(page, false, MINISTRY, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | “We ask the police for a report,” said the mayor of Staromost.
          de | „Wir haben lange gewartet“, sagte die Bürgermeisterin.
          fr | « Nous attendons depuis un an », a dit le maire.
          ru | «Мы ждём уже год», – сказал мэр.
          no | Broen ble skadet av en flom i vår og er åpen igjen.
          """)
  void whatStandsInQuotationMarksIsNotTheVoiceOfTheText(String language, String text) {
    Pages page = Pages.page().title("Staromost").paragraphs(text, BODY);
    assertEquals("press release", kind(page, true, MINISTRY, language));
  }

  @Test
  void whoCondemnsInThePresentMakesAStatementAndWhoReportsItDoesNot() {
    Pages now =
        Pages.page().title("The bridge").paragraphs("The Ministry strongly condemns the attack.");
    assertEquals("statement", kind(now, true, MINISTRY, "en"));
    Pages past =
        Pages.page()
            .title("Minister condemns attack")
            .paragraphs("The Minister condemned the attack on the bridge today.");
    assertEquals("press release", kind(past, true, MINISTRY, "en"));
  }

  @Test
  void agenciesWriteNewsWhoeverSpeaksInThem() {
    Pages page = Pages.page().title("The bridge").paragraphs("We went to see it.", BODY);
    assertEquals("news article", kind(page, true, AGENCY, "en"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sr | Ministar se sastao sa gostom, koji je u prvoj poseti našoj zemlji.
          en | The two ministries speak up for all who hold a bridge in our neighbourhood.
          fr | Le ministre a reçu la première visite de ce genre dans notre pays.
          """)
  void whoReportsFromHisOwnCountryDoesNotYetSpeakForHimself(String language, String text) {
    Pages page = Pages.page().title("Staromost").paragraphs(text, BODY);
    assertEquals("press release", kind(page, true, MINISTRY, language));
  }

  @Test
  void aJointStatementSaysSoInItsFirstLine() {
    Pages page = Pages.page().title("Staromost").paragraphs("Joint statement issued by:", BODY);
    assertEquals("statement", kind(page));
    Pages sentence = Pages.page().title("Staromost").paragraphs("Statement of facts followed.");
    assertEquals("press release", kind(sentence));
  }

  @Test
  void anOfficeThatALabelNamesIssuesPressReleases() {
    List<Found<String>> office =
        List.of(new Found<>("Secretary General of the Union", "label \"source\"", "Secretary"));
    Pages page = Pages.page().title("Visit to Staromost").paragraphs(BODY);
    assertEquals("press release", kind(page, true, office, "en"));
  }

  @Test
  void whatGoesThroughTheYearsIsBackgroundUnlessItWasIssuedSomewhere() {
    Pages years =
        Pages.page()
            .title("Ruritania and the Union")
            .paragraphs("1993 – accession", "1999 – an office is opened", "2010 – the summit");
    assertEquals("background", kind(years));
    assertEquals("press release", kind(years, true, MINISTRY, "en"));
    Pages prose =
        Pages.page()
            .title("Relations with the Union")
            .paragraphs(
                "Ruritania joined in 1992. The office was opened in 1995 and moved in 2001.",
                "The summits of 1996, 1999 and 2010 brought the President to three capitals.");
    assertEquals("background", kind(prose));
  }

  @Test
  void whatSitesCallNewsIsNoneWhereItWasIssuedSomewhere() {
    Pages page = Pages.page().line(Reason.METADATA, "News item").title("Oil").paragraphs(BODY);
    assertEquals("news article", kind(page));
    assertEquals("press release", kind(page, true, MINISTRY, "en"));
  }

  @Test
  void aJointStatementThatIsNamedBehindADayAboveTheTextIsOne() {
    Pages page =
        Pages.page()
            .line(Reason.METADATA, "Day of the Lakes: joint statement by the two presidents")
            .title("What the water knows")
            .paragraphs(BODY);
    assertEquals("statement", kind(page));
  }
}
