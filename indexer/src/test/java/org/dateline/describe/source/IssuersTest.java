package org.dateline.describe.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.dateline.clean.Cleaner;
import org.dateline.clean.Reason;
import org.dateline.clean.Templates;
import org.dateline.describe.Found;
import org.dateline.describe.Pages;
import org.dateline.describe.dateline.Datelines;
import org.dateline.describe.page.ScannedPage;
import org.dateline.read.Page;
import org.dateline.read.PageReader;
import org.dateline.read.Reading;
import org.dateline.read.Value.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who issues a release where several names stand on its page. */
class IssuersTest {

  private static final String BODY =
      "On Monday the ministers spoke about trade and water in the valleys of the north.";

  private static List<String> sources(Pages page) {
    return new SourceFinder(page.scanned(), page.dateline(), OptionalInt.of(2019))
        .find().stream().map(Found::value).toList();
  }

  /** The issuers of a release whose title stands below some lines of its own. */
  private static List<String> issuersBelow(String title, String... lines) {
    Pages page = Pages.page();
    for (String line : lines) {
      page.line(Reason.METADATA, line);
    }
    return sources(page.title(title).paragraphs(BODY));
  }

  @Test
  void aLabelFarAboveTheReleaseIsTheHeadOfAMenu() {
    Pages page =
        Pages.page()
            .line(Reason.TEMPLATE, "Institutions")
            .line(Reason.TEMPLATE, "High Commissioner on National Minorities")
            .line(Reason.TEMPLATE, "Representative on Freedom of the Media");
    for (String entry : List.of("Dams", "Salt", "Wells", "Boats", "Bees", "Maps", "Law", "Jobs")) {
      page.line(Reason.TEMPLATE, entry);
    }
    assertEquals(
        List.of("OSCE Mission to Serbia"),
        sources(
            page.title("A well for two villages")
                .paragraphs(
                    "BELGRADE, 3 May 2019 – The OSCE Mission to Serbia opened a well today.")));
  }

  @Test
  void letterheadsOneBelowTheOtherNameAllIssuers() {
    assertEquals(
        List.of("Embassy of Malta in Tunis", "Embassy of Iceland in Tunis"),
        issuersBelow("Boats and nets", "Embassy of Malta in Tunis", "Embassy of Iceland in Tunis"));
  }

  @Test
  void aGroupStandsAboveTheBodiesOfWhichItIsMade() {
    assertEquals(
        List.of("OSCE Parliamentary Assembly", "NATO Parliamentary Assembly"),
        issuersBelow(
            "A quiet vote",
            "INTERNATIONAL OBSERVATION MISSION",
            "OSCE Parliamentary Assembly",
            "NATO Parliamentary Assembly"));
  }

  @Test
  void aGroupMayStandBelowTheBodiesOfWhichItIsMadeToo() {
    assertEquals(
        List.of(
            "OSCE Parliamentary Assembly",
            "NATO Parliamentary Assembly",
            "Parliamentary Assembly of the Council of Europe"),
        issuersBelow(
            "A quiet vote",
            "OSCE Parliamentary Assembly",
            "NATO Parliamentary Assembly",
            "Parliamentary Assembly of the Council of Europe",
            "INTERNATIONAL OBSERVATION MISSION"));
  }

  @Test
  void aNameInCapitalsGoesOnInTheNextLineInCapitals() {
    assertEquals(
        List.of("Office of the Special Envoy of the Secretary-General for the Drin Valley"),
        issuersBelow(
            "Boats and nets",
            "OFFICE OF THE SPECIAL ENVOY OF THE SECRETARY-GENERAL",
            "FOR THE DRIN VALLEY"));
  }

  @Test
  void anotherStoryWithItsDateBelowIsNoImprint() {
    assertEquals(
        List.of("Ministry of Foreign Affairs"),
        sources(
            Pages.page()
                .title("Boats and nets")
                .paragraphs(BODY)
                .line(Reason.TEMPLATE, "New Office of Archives in Rivera")
                .line(Reason.TEMPLATE, "11/05/2019")
                .line(Reason.TEMPLATE, "Ministry of Foreign Affairs")
                .line(Reason.TEMPLATE, "12 Colonia Street, telephone 2902 1010")));
  }

  @Test
  void letterheadsSideBySideInOneRowOfATableNameAllIssuers() {
    String html =
        "<title>Boats and nets</title><h1>Boats and nets</h1>"
            + "<table><tr><td><b>Embassy of Malta in Tunis</b></td>"
            + "<td><b>Embassy of Iceland in Tunis</b></td>"
            + "<td><b>Embassy of Portugal in Tunis</b></td></tr></table>"
            + "<p>We welcome the law on the harbours of the south, which was adopted on Monday.</p>"
            + "<p>It gives those who fish with small boats a voice where quotas are made.</p>";
    Reading reading =
        new PageReader().read("a.html", html.getBytes(StandardCharsets.UTF_8)).getFirst();
    Page page = assertInstanceOf(Reading.Read.class, reading).page();
    ScannedPage scanned = new ScannedPage(new Cleaner(Templates.of(page)).clean(page));

    assertEquals(
        List.of(
            "Embassy of Malta in Tunis",
            "Embassy of Iceland in Tunis",
            "Embassy of Portugal in Tunis"),
        new SourceFinder(scanned, Datelines.of(scanned), OptionalInt.of(2019))
            .find().stream().map(Found::value).toList());
  }

  @Test
  void aMissionBelowItsMinistryIsOneIssuer() {
    assertEquals(
        List.of("Embassy of Latvia in Oslo"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Ministry of Foreign Affairs of Latvia")
                .line(Reason.NAVIGATION, "Embassy of Latvia in Oslo")
                .title("Amber")
                .paragraphs(BODY)));
  }

  @Test
  void aNameMayGoOnInTheNextLine() {
    assertEquals(
        List.of("Permanent Mission of Peru to the United Nations Office at Geneva"),
        issuersBelow(
            "Mountains", "Permanent Mission of Peru", "to the United Nations Office at Geneva"));
  }

  @Test
  void entriesOfAMenuAreNoLetterhead() {
    assertEquals(List.of(), issuersBelow("Wells", "OSCE", "NATO", "Contacts"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Issued by the Embassy of Malta in Tunis | Embassy of Malta in Tunis",
        "Jointly issued by UNHCR on 4 May | United Nations High Commissioner for Refugees",
        "This press release was first published by the OSCE Mission to Serbia | OSCE Mission to Serbia",
        "Reposted from the website of the Embassy of Malta in Tunis | Embassy of Malta in Tunis",
        "The following statement was issued today by the Danube Commission: | Danube Commission",
        "Statement delivered by the Embassy of Peru on behalf of the Alpine Group | Embassy of Peru",
        "Herausgegeben vom Auswärtigen Amt | Auswärtiges Amt",
      })
  void aRepostSaysWhoseItIs(String line, String issuer) {
    assertEquals(
        List.of(issuer),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Embassy of Kenya in Rome")
                .title("Nets")
                .line(Reason.METADATA, line)
                .paragraphs(BODY)));
  }

  @Test
  void aBookThatSomebodyPublishedTellsNothingOfTheIssuer() {
    assertEquals(
        List.of("Embassy of Kenya in Rome"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Embassy of Kenya in Rome")
                .title("Nets")
                .paragraphs(
                    "A new atlas of nets, with four hundred drawings, has been published by the Danube"
                        + " Commission and was shown at the embassy on Monday.")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNMISS | United Nations Mission in South Sudan",
        "MINUSMA | Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation au Mali",
        "EUMM Georgia | European Union Monitoring Mission in Georgia",
        "Council of the EU | Council of the European Union",
        "MFA Iceland | Ministry for Foreign Affairs of Iceland",
        "CBSS | Council of the Baltic Sea States",
      })
  void aShortNameIsTheFullOne(String shorter, String full) {
    assertTrue(ShortForm.is(shorter, full));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNMISS | United Nations Mine Action Service",
        "OSCE Mission to Serbia | OSCE Mission to Serbia and the Danube Commission",
        "EU | European Commission",
        "ARC | Arctic",
      })
  void aNameWithOtherLettersIsNot(String shorter, String full) {
    assertFalse(ShortForm.is(shorter, full));
  }

  @Test
  void theFootWritesOutWhatTheMastheadAbbreviates() {
    assertEquals(
        List.of("Northern Rivers Observatory"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "NRO")
                .title("Ice")
                .paragraphs(BODY)
                .line(Reason.FOOTER, "Northern Rivers Observatory")
                .value(Origin.HEAD, "title", "Ice | NRO")));
  }

  @Test
  void whoActTogetherOnTheSiteOfOneIssueTogether() {
    assertEquals(
        List.of("Embassy of Malta in Tunis", "Danube Commission"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Embassy of Malta in Tunis")
                .title("Nets")
                .paragraphs(
                    "The Embassy of Malta in Tunis and the Danube Commission today opened a school"
                        + " of nets, which teaches in two languages.")));
    assertEquals(
        List.of("Embassy of Malta in Tunis"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Embassy of Malta in Tunis")
                .title("Nets")
                .paragraphs(
                    "The Embassy of Malta in Tunis today opened a school of nets, with the Danube"
                        + " Commission as its guest.")));
  }

  @Test
  void twoNamesOfOneBodyAreOneIssuer() {
    assertEquals(
        List.of("United Nations High Commissioner for Refugees", "World Food Programme"),
        sources(
            Pages.body(
                "GENEVA, 3 May 2019 – UNHCR, the UN Refugee Agency, and the World Food Programme"
                    + " warn of a hungry winter.")));
  }

  @Test
  void whoPaysIsNoIssuer() {
    assertEquals(
        List.of("Danube Commission"),
        sources(
            Pages.body(
                "GALATI, 3 May 2019 – A boat, paid for by the European Union, was handed over by the"
                    + " Danube Commission today.")));
  }

  @Test
  void aStateMayHaveWordsThatNoBodyHas() {
    assertEquals(
        List.of("Embassy of the United States of America in Tunis"),
        issuersBelow("Nets", "Embassy of the United States of America in Tunis"));
  }

  @Test
  void aHouseKeepsItsName() {
    assertEquals(
        List.of("UN News"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "UN News")
                .title("Lamps")
                .paragraphs(BODY)
                .value(Origin.HEAD, "title", "Lamps | UN News")));
  }

  @Test
  void whatIsSaidOfTheWorkOfOthersIsNotTheirs() {
    assertEquals(
        List.of("Embassy of Malta in Tunis"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Embassy of Malta in Tunis")
                .title("Nets")
                .paragraphs(
                    "The atlas published by the Danube Commission and the Alpine Rivers Commission"
                        + " was presented in Tunis on Monday.")));
  }

  @Test
  void aBodyOfAnOrganisationGoesOnBehindItsName() {
    assertEquals(
        List.of("European Union Election Observation Mission to Peru"),
        sources(
            Pages.body(
                "LIMA, 3 May 2019 – The European Union Election Observation Mission to Peru left"
                    + " today.")));
  }

  @Test
  void aLetterheadOfHisOwnTellsWhoSpeaksForOthers() {
    assertEquals(
        List.of("Council of the EU"),
        issuersBelow(
            "Dams: declaration by the High Representative on behalf of the EU",
            "Council of the EU"));
  }

  @Test
  void aShortSentenceWithAFullStopIsTheFirst() {
    Pages page =
        Pages.page()
            .title("A second phase begins")
            .paragraphs(
                "МИД России сообщает, что начался второй этап проекта.",
                "Двухдневная встреча посвящена раннему предупреждению и обмену данными о реках.");
    assertEquals(List.of("МИД России"), sources(page));
  }

  @Test
  void whatABodyHasAmongItsOwnIsNoIssuer() {
    assertEquals(
        List.of("OSCE Parliamentary Assembly"),
        sources(
            Pages.page()
                .value(Origin.HEAD, "og:site_name", "OSCE Parliamentary Assembly")
                .title("Working Group on Lakes holds seminar")
                .paragraphs(
                    "The OSCE Parliamentary Assembly’s Working Group on Lakes held a seminar in Vilnius"
                        + " in which twenty-six associations and newspapers took part.")));
  }

  @Test
  void anUndertakingOfSeveralIsIssuedByThem() {
    assertEquals(
        List.of("OSCE Office for Democratic Institutions and Human Rights", "European Parliament"),
        sources(
            Pages.page()
                .title("Elections offered a choice, observers say")
                .paragraphs(
                    "The campaign was lively and voters were offered a genuine choice, observers said"
                        + " in a statement issued today.",
                    "The mission is a joint undertaking of the OSCE Office for Democratic Institutions"
                        + " and Human Rights (ODIHR) and the European Parliament (EP).")));
  }

  @Test
  void theFirstOfARowOfLinksToOtherBodiesIsNotTheSites() {
    assertEquals(
        List.of(),
        sources(
            Pages.page()
                .title("New rules agreed")
                .paragraphs("On Monday the rules for ferries were agreed after a year of talks.")
                .line(
                    Reason.FOOTER,
                    "Ministry of Justice | Ministry of Defence | Ministry of the Interior")));
  }
}
