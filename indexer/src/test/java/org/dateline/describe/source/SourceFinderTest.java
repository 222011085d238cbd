package org.dateline.describe.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.clean.Reason;
import org.dateline.describe.Found;
import org.dateline.describe.Pages;
import org.dateline.read.Value.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFinderTest {

  private static final String BODY =
      "On Monday the ministers spoke about trade and water in the valleys of the north.";

  private static List<String> sources(Pages page, int year) {
    return new SourceFinder(page.scanned(), page.dateline(), OptionalInt.of(year))
        .find().stream().map(Found::value).toList();
  }

  private static List<String> sources(Pages page) {
    return sources(page, 2020);
  }

  @Test
  void labelsNameSeveralSourcesInOneLineOrInMore() {
    assertEquals(
        List.of("OSCE Chairmanship", "OSCE Secretary General"),
        sources(
            Pages.page()
                .label("where we are", "OSCE Chairmanship, OSCE Secretary General")
                .paragraphs(BODY)));
    assertEquals(
        List.of("OSCE Chairpersonship", "OSCE Mission to Serbia"),
        sources(
            Pages.page()
                .label("source", "OSCE Chairpersonship", "OSCE Mission to Serbia")
                .paragraphs(BODY)));
  }

  @Test
  void aCommaAndAnAndBetweenTwoBodiesAreOneJoint() {
    assertEquals(
        List.of("OSCE Mission to Serbia", "the OSCE Office in Tirana", "Council of Europe"),
        Issuers.list(
            "OSCE Mission to Serbia, and the OSCE Office in Tirana, and Council of Europe"));
  }

  @Test
  void bodiesThatBeginWithTheSameLettersAreTwoThoughNoListKnowsThem() {
    assertEquals(
        List.of("OID Office for Fair Elections", "OID Secretary General"),
        sources(
            Pages.page()
                .label("source", "OID Office for Fair Elections, OID Secretary General")
                .paragraphs(BODY)));
  }

  @Test
  void whatHasSomethingIsNoPartOfTheBodyBeforeIt() {
    assertEquals(
        "Northern Harbour Council",
        "Northern Harbour Council and Portugal’s authorities discuss reform"
            .substring(
                0,
                BodyShape.endAt(
                    "Northern Harbour Council and Portugal’s authorities discuss reform", 0)));
  }

  @Test
  void aCommaWithinANamePartsNothing() {
    assertEquals(
        List.of("Office for Democratic Institutions and Human Rights", "OSCE Mission to Serbia"),
        sources(
            Pages.page()
                .label(
                    "source",
                    "Office for Democratic Institutions and Human Rights, OSCE Mission to Serbia")
                .paragraphs(BODY)));
    assertEquals(
        List.of("Ministry of Foreign Affairs, International Co-operation and Diaspora"),
        sources(
            Pages.page()
                .label(
                    "source",
                    "Ministry of Foreign Affairs, International Co-operation and Diaspora")
                .paragraphs(BODY)));
  }

  @Test
  void abbreviationsAreWrittenOutAndNotesLeftOut() {
    assertEquals(
        List.of("OSCE Office for Democratic Institutions and Human Rights"),
        sources(Pages.page().label("source", "ODIHR").paragraphs(BODY)));
    assertEquals(
        List.of("OSCE Office in Yerevan"),
        sources(Pages.page().label("source", "OSCE Office in Yerevan (closed)").paragraphs(BODY)));
  }

  @Test
  void aLabelMayStandInALineWithOtherThings() {
    assertEquals(
        List.of("Ministère des Affaires étrangères et européennes"),
        sources(
            Pages.page()
                .title("Titre")
                .line(
                    Reason.METADATA,
                    "Communiqué – Publié le 05.12.2015 Source : Ministère des Affaires étrangères et"
                        + " européennes")
                .paragraphs(BODY)));
    assertEquals(
        List.of("Ministry of Foreign Affairs"),
        sources(
            Pages.body(BODY, BODY).line(Reason.METADATA, "Source: Ministry of Foreign Affairs")));
    assertEquals(
        List.of(), sources(Pages.body(BODY, BODY + " (Source http://www.example, 7 May 2005)")));
  }

  @Test
  void aLineAboveTheTitleNamesTheIssuer() {
    assertEquals(
        List.of("European Union"),
        sources(
            Pages.page()
                .line(Reason.METADATA, "EUROPEAN UNION")
                .line(Reason.DATELINE, "OSCE Permanent Council No. 1568 Vienna, 11 June 2026")
                .title("EU Statement on the Report")
                .paragraphs(BODY)));
    assertEquals(
        List.of("Donau-Institut für Verständigung"),
        sources(
            Pages.page()
                .line(Reason.METADATA, "Donau-Institut für Verständigung")
                .title("Brücken")
                .paragraphs("Wien (OTS) - Wer eine Brücke nur bewacht, hat sie schon verloren.")));
  }

  @Test
  void theIssuerMayShareItsLineWithPlaceAndDate() {
    assertEquals(
        List.of("Congress of Local and Regional Authorities"),
        sources(
            Pages.page()
                .title("Opening")
                .line(
                    Reason.METADATA,
                    "Congress of Local and Regional Authorities Strasbourg 6 October 2023")
                .paragraphs(BODY)));
    assertEquals(
        List.of("European External Action Service"),
        sources(
            Pages.page()
                .title("Opening statement")
                .line(Reason.METADATA, "04.12.2025 EEAS Press Team")
                .paragraphs(BODY)));
  }

  @Test
  void anAgencyWithoutCapitalsStandsBetweenDashAndPoint() {
    assertEquals(
        List.of("Памир-Вести"),
        sources(Pages.body("ДУШАНБЕ, 3 дек - Памир-Вести. Глава офиса вручил дипломы.")));
    assertEquals(
        List.of("Steppe Courier"),
        sources(Pages.body("ASTANA, 3 May 2019 – Steppe Courier. Chiefs compared notes.")));
  }

  @Test
  void whereDelegationsMeetIsNotWhoSpeaks() {
    assertEquals(
        List.of("Mission of Norway to the OSCE"),
        sources(
            Pages.page()
                .line(Reason.METADATA, "MISSION OF NORWAY TO THE OSCE")
                .title("On the ferries")
                .paragraphs("OSCE Permanent Council, Vienna, 14 March 2019", BODY)));
  }

  @Test
  void theAgencyOfTheDatelineIsTheSource() {
    assertEquals(
        List.of("MIA"), sources(Pages.body("Skopje, 24 October 2023 (MIA) – The envoy left.")));
    assertEquals(
        List.of("PRESSWIRE", "KASPIA"),
        sources(
            Pages.body("(PRESSWIRE- KASPIA) BAKU, Azerbaijan, October 11. The envoy has left.")));
    assertEquals(
        List.of("KASPIA"), sources(Pages.body("ASTANA, March 14. /KASPIA/. The envoy left.")));
    assertEquals(
        List.of("KASPIA"),
        sources(Pages.body("DUSHANBE, May 23 - KASPIA. Chiefs compared notes.")));
    assertEquals(
        List.of("РИА Новости"), sources(Pages.body("МОСКВА, 3 дек - РИА Новости. Посол уехал.")));
    assertEquals(
        List.of("The Europe Today"),
        sources(Pages.body("Tashkent, April 07, 2024, The Europe Today: The envoy left.")));
    assertEquals(List.of("AZERTAC"), sources(Pages.body("Baku, May 24, AZERTAC", BODY)));
  }

  @Test
  void theOneWhoActsInTheFirstSentenceIsTheSource() {
    String chair = "TASHKENT, 12 June 2025 –OSCE Chair-in-Office Elina Prat concluded a visit.";
    assertEquals(List.of("OSCE Chairpersonship"), sources(Pages.body(chair), 2025));
    assertEquals(List.of("OSCE Chairmanship"), sources(Pages.body(chair), 2004));
    assertEquals(
        List.of("OSCE Chairpersonship"),
        sources(
            Pages.body("OSLO, 1 May 2011 – OSCE Chairperson-in-Office Elin Prat spoke."), 2011));
    assertEquals(
        List.of("OSCE Chairmanship"),
        sources(Pages.body("OSLO, 1 May 1999 – OSCE Chairman-in-Office Erik Prat spoke."), 1999));
    assertEquals(
        List.of("OSCE Mission to Skopje"),
        sources(
            Pages.body(
                "SKOPJE, 14 November 2018 – A register was handed over today to the Office in"
                    + " Kumanovo by the OSCE Mission to Skopje.")));
  }

  @Test
  void theOneWhoSpeaksInTheTitleIsTheSource() {
    assertEquals(
        List.of("OSCE Special Monitoring Mission to Ukraine"),
        sources(
            Pages.page()
                .title("Spot report by the OSCE Special Monitoring Mission to Ukraine, 3 May 2015")
                .paragraphs(BODY)));
    assertEquals(
        List.of(),
        sources(
            Pages.page()
                .title("Cooperation between the Republic and the OSCE")
                .paragraphs("1992 - The Republic becomes a participating State.")));
  }

  @Test
  void theSiteIsTheSourceWhereTheReleaseNamesNone() {
    assertEquals(
        List.of("Embaixada de Portugal em Praga"),
        sources(
                Pages.page()
                    .line(Reason.NAVIGATION, "EMBAIXADA DE PORTUGAL EM PRAGA")
                    .title("Exposição")
                    .paragraphs(BODY))
            .stream()
            .map(s -> s.equals("Embaixada de Portugal Em Praga") ? "wrong capitals" : s)
            .toList());
    assertEquals(
        List.of("Sahel Infos"),
        sources(Pages.body(BODY).value(Origin.HEAD, "og:site_name", "Sahel Infos")));
    assertEquals(
        List.of("KASPIA"),
        sources(
            Pages.body(BODY)
                .line(
                    Reason.FOOTER, "© KASPIA 2009-2019. When quoting, a hyperlink is required.")));
  }

  @Test
  void whatIsGivenIsTrustedBeforeAll() {
    assertEquals(
        List.of("A body of our own"),
        sources(
            Pages.page()
                .value(Origin.GIVEN, "sources", "A body of our own")
                .label("source", "OSCE Secretariat")
                .paragraphs(BODY)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Statement by the Lower Danube Rivers Commission on the flood                    | Lower Danube Rivers Commission
          STATEMENT BY THE CARPATHIAN FORESTRY COUNCIL                                    | Carpathian Forestry Council
          Joint statement of the Northern Straits Authority on pilotage                   | Northern Straits Authority
          Statement on behalf of the Union of Alpine Towns                                | Union of Alpine Towns
          Déclaration du Conseil des Ports de la mer Noire sur la pêche                   | Conseil des Ports de la mer Noire
          Déclaration du ministère des Affaires étrangères sur la situation               | Ministère des Affaires étrangères
          Erklärung des Bundesministeriums für Verkehr                                    | Bundesministerium für Verkehr
          Comunicado de la Embajada de Costa Nueva                                        | Embajada de Costa Nueva
          Dichiarazione del Ministero degli Affari Esteri sul rilascio                    | Ministero degli Affari Esteri
          Nota do Ministério dos Negócios Estrangeiros                                    | Ministério dos Negócios Estrangeiros
          Заявление Министерства иностранных дел Кыргызской Республики                    | Министерство иностранных дел Кыргызской Республики
          Комментарий МИД России                                                          | МИД России
          Заява Міністерства закордонних справ України                                    | Міністерство закордонних справ України
          Oświadczenie Ministerstwa Spraw Zagranicznych                                   | Ministerstwo Spraw Zagranicznych
          Saopštenje Ministarstva spoljnih poslova                                        | Ministarstvo spoljnih poslova
          Dışişleri Bakanlığı Açıklaması                                                  | Dışişleri Bakanlığı
          Ulkoministeriön tiedote                                                         | Ulkoministeriö
          EU statement in response to the report of the Head of Mission                   | European Union
          """)
  void anUtteranceSaysWhose(String title, String expected) {
    assertEquals(List.of(expected), sources(Pages.page().title(title).paragraphs(BODY, BODY)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Danube Navigation Commission welcomed today the end of the blockade of the port.      | Danube Navigation Commission
          The Office for Inland Waters and Corridors opened a school for lock keepers in Passau.    | Office for Inland Waters and Corridors
          The Embassy of Norway in Chisinau handed over forty beds to the hospital of Soroca today. | Embassy of Norway in Chisinau
          Forty beds were handed over to the hospital by the Embassy of Iceland in Tirana today.    | Embassy of Iceland in Tirana
          L’Office des eaux et le Conseil ont parlé de la crue qui menace la vallée depuis mardi.   | ''
          Le ministère des Affaires étrangères salue la libération des quatre marins retenus.       | Ministère des Affaires étrangères
          Министерство иностранных дел Республики Молдова выражает обеспокоенность задержанием.    | Министерство иностранных дел Республики Молдова
          """)
  void theFirstSentenceSaysWhoActs(String sentence, String expected) {
    assertEquals(
        expected.isEmpty() ? List.of() : List.of(expected),
        sources(Pages.page().title("Forty beds").paragraphs(sentence, BODY)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Permanent Representation of Iceland to the Alpine Rivers Council",
        "Lower Danube Rivers Commission",
        "Ständige Vertretung der Republik Malta bei den Internationalen Organisationen",
        "Ambassade de Norvège à Chisinau",
        "Embaixada da Finlândia em Lisboa",
        "Постоянное представительство Республики Мальта при ОБСЕ",
        "Посольство Республики Исландия",
        "Stałe Przedstawicielstwo RP przy OBWE",
        "Ambasada Republike Island u Beogradu",
        "T.C. Viyana Büyükelçiliği",
        "Suomen suurlähetystö Tallinna",
        "Ministerstvo zahraničních věcí"
      })
  void aBodyThatNobodyKnowsIsKnownByTheShapeOfItsName(String name) {
    assertEquals(
        List.of(name),
        sources(Pages.page().line(Reason.METADATA, name).title("A title").paragraphs(BODY)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Press Office",
        "About the Ministry",
        "Permanent missions",
        "Council meetings",
        "Media Centre",
        "Главная » Пресс-центр » Заявления",
        "Contact the Embassy",
        "Ministry and its people"
      })
  void anEntryOfAMenuIsNoBody(String entry) {
    assertEquals(
        List.of(),
        sources(Pages.page().line(Reason.NAVIGATION, entry).title("A title").paragraphs(BODY)));
  }

  @Test
  void theSiteIsNamedByItsHeadItsHtmlTitleItsDataOrItsFoot() {
    assertEquals(
        List.of("Alpine Rivers Commission"),
        sources(
            Pages.body(BODY).value(Origin.HEAD, "title", "On salt | Alpine Rivers Commission")));
    assertEquals(
        List.of("Embassy of Malta"),
        sources(Pages.body(BODY).value(Origin.HEAD, "og:site_name", "Embassy of Malta")));
    assertEquals(
        List.of("Embassy of Malta"),
        sources(Pages.body(BODY).value(Origin.HEAD, "logo", "Embassy of Malta")));
    assertEquals(
        List.of("Alpine Rivers Commission"),
        sources(Pages.body(BODY).value(Origin.LINKED_DATA, "author", "Alpine Rivers Commission")));
    assertEquals(
        List.of(),
        sources(Pages.body(BODY).value(Origin.LINKED_DATA, "author", "Rosalind Okonkwo-Hale")));
    assertEquals(
        List.of("Alpine Rivers Commission"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "EN | DE")
                .line(Reason.NAVIGATION, "Accessible version")
                .line(Reason.NAVIGATION, "Site map")
                .line(Reason.NAVIGATION, "Search")
                .line(Reason.NAVIGATION, "Alpine Rivers Commission")
                .line(Reason.NAVIGATION, "Home")
                .paragraphs(BODY)));
  }

  @Test
  void theFullNameThatThePageHasAloneIsTakenForTheShortOneInItsText() {
    assertEquals(
        List.of("Министарство спољних послова Републике Србије"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Министарство спољних послова Републике Србије")
                .title("Разговор")
                .paragraphs(
                    "Министарство спољних послова саопштило је данас да ће мост бити отворен.")));
    assertEquals(
        List.of("United Nations Information Service"),
        sources(
            Pages.body("VIENNA, 12 March 2019 (UN Information Service) – Delegates agreed.")
                .value(Origin.HEAD, "og:site_name", "United Nations Information Service")));
  }

  @Test
  void whoActsOnTheSiteOfAnotherIsAGuest() {
    assertEquals(
        List.of("Ministry of Foreign Affairs of Iceland"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Ministry of Foreign Affairs of Iceland")
                .title("A visit")
                .paragraphs(
                    "The OSCE Secretary General visited Reykjavik today and thanked the hosts.")));
    assertEquals(
        List.of("OSCE Mission to Serbia"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Organization for Security and Co-operation in Europe")
                .title("A visit")
                .paragraphs("The OSCE Mission to Serbia opened a library in the south today.")));
  }

  @Test
  void whoPassesOnTheReleasesOfOthersIsNoSource() {
    assertEquals(
        List.of("Donau-Institut für Verständigung"),
        sources(
            Pages.page()
                .label("aussender", "Donau-Institut für Verständigung")
                .paragraphs("Wien (OTS) - Wer eine Brücke nur bewacht, hat sie verloren.")));
    assertEquals(
        List.of(), sources(Pages.body("Wien (OTS) - Wer eine Brücke nur bewacht, hat verloren.")));
  }

  @Test
  void aLabelInALineOfItsOwnIsFollowedByBodiesUnlessItIsAMenu() {
    assertEquals(
        List.of("OSCE Chairpersonship", "OSCE Secretary General"),
        sources(
            Pages.page()
                .title("A title")
                .line(Reason.METADATA, "Where we are")
                .line(Reason.METADATA, "OSCE Chairpersonship")
                .line(Reason.METADATA, "OSCE Secretary General")
                .line(Reason.METADATA, "What we do")
                .paragraphs(BODY)));
    assertNotEquals(
        4,
        sources(
                Pages.page()
                    .line(Reason.NAVIGATION, "Where we are")
                    .line(Reason.NAVIGATION, "OSCE Mission to Serbia")
                    .line(Reason.NAVIGATION, "OSCE Mission to Moldova")
                    .line(Reason.NAVIGATION, "OSCE Mission to Skopje")
                    .line(Reason.NAVIGATION, "OSCE Mission to Montenegro")
                    .title("A title")
                    .paragraphs(BODY))
            .size());
  }

  @Test
  void aLabelledValueEndsAtAnAddressOrADate() {
    assertEquals(
        List.of("Auswärtiges Amt"),
        sources(
            Pages.page()
                .label("herausgeber", "Auswärtiges Amt, Werderscher Markt 1, 10117 Berlin")
                .paragraphs(BODY)));
    assertEquals(
        List.of("Влада Републике Србије"),
        sources(Pages.body(BODY, BODY, "Извор: Влада Републике Србије 04.03.2021.")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          European Agency for Inland Ferries (EAIF)                        | European Agency for Inland Ferries
          Commission du Bas-Danube (CBD)                                   | Commission du Bas-Danube
          Gobierno de Costa Nueva Ministerio de Puertos y Canales          | Ministerio de Puertos y Canales
          Repubblica Italiana Ministero dei Traghetti                      | Ministero dei Traghetti
          Уряд України Міністерство закордонних справ України              | Міністерство закордонних справ України
          Alpine Rivers Council English Français Deutsch                   | Alpine Rivers Council
          Embassy of Iceland in Tirana EN SQ                               | Embassy of Iceland in Tirana
          Le Conseil des Ports de la mer Noire                             | Conseil des Ports de la mer Noire
          Office of the Spokesperson for the Danube Commission             | Office of the Spokesperson for the Danube Commission
          Užsienio reikalų ministerija                                     | Užsienio reikalų ministerija
          Külgazdasági és Külügyminisztérium                               | Külgazdasági és Külügyminisztérium
          Министерство на външните работи                                  | Министерство на външните работи
          Azərbaycan Respublikasının Xarici İşlər Nazirliyi                | Azərbaycan Respublikasının Xarici İşlər Nazirliyi
          """)
  void namesAreFreedOfWhatSitesPutRoundThem(String line, String expected) {
    assertEquals(
        List.of(expected),
        sources(Pages.page().line(Reason.METADATA, line).title("The quay").paragraphs(BODY, BODY)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"El Ministerio", "O Ministério", "The Ministry", "Das Ministerium"})
  void anEntryOfAMenuThatSaysNotWhichMinistryIsNoBody(String entry) {
    assertEquals(
        List.of("Ministry of Ports of Costa Nueva"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, entry)
                .title("The quay")
                .paragraphs(BODY, BODY)
                .line(Reason.FOOTER, "Ministry of Ports of Costa Nueva, 12 Quay Street")));
  }

  @Test
  void aJointReleaseHasAllItsIssuers() {
    List<String> both = List.of("Embassy of Iceland in Tirana", "Alpine Rivers Council");
    assertEquals(
        both,
        sources(
            Pages.page()
                .title(
                    "Joint statement by the Embassy of Iceland in Tirana and the Alpine Rivers"
                        + " Council on the ferry")
                .paragraphs(BODY, BODY)));
    assertEquals(
        both,
        sources(
                Pages.page()
                    .line(Reason.METADATA, "EMBASSY OF ICELAND IN TIRANA")
                    .line(Reason.METADATA, "ALPINE RIVERS COUNCIL")
                    .line(Reason.METADATA, "JOINT PRESS RELEASE")
                    .title("The ferry")
                    .paragraphs(BODY, BODY))
            .stream()
            .map(name -> name.replace(" In ", " in "))
            .toList());
    assertEquals(
        List.of("Embassy of Iceland in Tirana", "Embassy of Norway in Tirana"),
        sources(
            Pages.page()
                .title("The ferry")
                .line(
                    Reason.METADATA,
                    "24.06.2021, 09:15 by Embassy of Iceland in Tirana, Embassy of Norway in Tirana")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void aBodyThatTheFirstSentenceMentionsIsTheSourceWhereNothingElseNamesOne() {
    assertEquals(
        List.of("OSCE Programme Office in Dushanbe"),
        sources(
            Pages.page()
                .title("Six masts")
                .paragraphs(
                    "DUSHANBE, 4 May 2024 – The last of six masts went into service in Rasht"
                        + " today, with support from the OSCE Programme Office in Dushanbe.",
                    BODY)));
  }

  @Test
  void aMinisterWhoSpeaksForAGroupOfStatesDoesSoOnHisMinistrysPage() {
    assertEquals(
        List.of("Ministry of Ports of Costa Nueva"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Ministry of Ports of Costa Nueva")
                .title("Address on behalf of the Forum of Riverine Towns")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void theStatesOfAJointStatementAreItsIssuers() {
    for (String line :
        List.of(
            "Republic of Armenia, Georgia and Mongolia",
            "REPUBLIC OF ARMENIA GEORGIA MONGOLIA",
            "Republic of Armenia – Georgia – Mongolia")) {
      assertEquals(
          List.of("Republic of Armenia", "Georgia", "Mongolia"),
          sources(
              Pages.page()
                  .line(Reason.METADATA, line)
                  .title("Joint statement on mountain rivers")
                  .paragraphs(BODY, BODY)));
    }
    assertEquals(
        List.of(),
        sources(
            Pages.page()
                .line(Reason.METADATA, "Armenia, Georgia and rivers")
                .title("Joint statement on mountain rivers")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void aStateAloneSpeaksOnlyInACouncil() {
    Pages council = Pages.page().line(Reason.METADATA, "HOLY SEE");
    assertEquals(
        List.of("Holy See"),
        sources(
            council
                .title("On the freedom to ring bells")
                .line(Reason.METADATA, "14th OSCE Ministerial Council")
                .paragraphs(BODY, BODY)));
    Pages topic = Pages.page().line(Reason.METADATA, "GEORGIA");
    assertEquals(List.of(), sources(topic.title("Bells").paragraphs(BODY, BODY)));
  }

  @Test
  void theLetterheadOfAMissionIsFullerThanTheDelegationOfItsTitle() {
    for (String letterhead :
        List.of(
            "Permanent Mission of Iceland to the International Organizations in Vienna",
            "Permanent Representation of Iceland to the OSCE")) {
      assertEquals(
          List.of(letterhead),
          sources(
              Pages.page()
                  .line(Reason.METADATA, letterhead)
                  .title("Statement by the Delegation of Iceland on the herring")
                  .paragraphs(BODY, BODY)));
    }
    assertEquals(
        List.of("Delegation of Norway"),
        sources(
            Pages.page()
                .line(Reason.METADATA, "Permanent Mission of Iceland to the OSCE")
                .title("Statement by the Delegation of Norway on the herring")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void bodiesOneBelowTheOtherAtTheTopAreAMenu() {
    assertEquals(
        List.of("Council of Europe"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Committee of Ministers")
                .line(Reason.NAVIGATION, "Parliamentary Assembly")
                .line(Reason.NAVIGATION, "European Court of Human Rights")
                .title("Bells")
                .paragraphs(BODY, BODY)
                .line(Reason.FOOTER, "© Council of Europe 2021")));
  }

  @Test
  void theWordsThatAllRightsAreReservedAreNobodysName() {
    for (String notice : List.of("© Todos os direitos reservados", "© 2021 Alle Rechte")) {
      assertEquals(
          List.of("Ministry of Bells"),
          sources(
              Pages.page()
                  .title("Bells")
                  .paragraphs(BODY, BODY)
                  .line(Reason.FOOTER, "Ministry of Bells")
                  .line(Reason.FOOTER, notice)),
          notice);
    }
  }

  @Test
  void aDelegationsOwnLabelCountsMoreThanThatOfTheCouncilInWhichItSpoke() {
    assertEquals(
        List.of("Permanent Delegation of Norway to the OSCE"),
        sources(
            Pages.page()
                .title("On bells")
                .line(Reason.METADATA, "Where we are: Permanent Council")
                .line(Reason.METADATA, "Delegation: Permanent Delegation of Norway to the OSCE")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void anEmbassysOwnNameCountsMoreThanItsMinistrysSite() {
    for (String embassy : List.of("Embassy of Iceland in Tirana", "Deutsche Botschaft Eriwan")) {
      assertEquals(
          List.of(embassy),
          sources(
              Pages.page()
                  .value(Origin.HEAD, "title", "Bells - Federal Foreign Office")
                  .line(Reason.NAVIGATION, embassy)
                  .title("Bells")
                  .paragraphs(BODY, BODY)));
    }
  }

  @Test
  void whatAnAndLeadsToIsABodyOfItsOwnUnlessItIsAFieldOfTheMinistry() {
    assertEquals(
        List.of("OSCE Mission to Serbia", "OSCE Secretariat"),
        sources(
            Pages.page()
                .title("Statement by the OSCE Mission to Serbia and the OSCE Secretariat on bells")
                .paragraphs(BODY, BODY)));
    assertEquals(
        List.of("Ministry for Foreign Affairs and Harbour Promotion"),
        sources(
            Pages.page()
                .line(
                    Reason.METADATA,
                    "PRESS RELEASE BY THE MINISTRY FOR FOREIGN AFFAIRS AND HARBOUR PROMOTION")
                .title("Bells")
                .paragraphs(BODY, BODY)
                .line(
                    Reason.FOOTER,
                    "Ministry for Foreign Affairs and Harbour Promotion, Quay House, Port Town")));
  }

  @Test
  void aTownBeforeABodyAndATypeBehindItAreNoPartOfItsName() {
    assertEquals(
        List.of("Delegation of the European Union to Mongolia"),
        sources(
            Pages.page()
                .title("Mongolia: on the trial of the herdsmen")
                .line(
                    Reason.METADATA,
                    "03.05.2022 Ulaanbaatar Delegation of the European Union to Mongolia Local"
                        + " statement")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void theOfficeThatOpensTheDatelinesLineIsTheSource() {
    assertEquals(
        List.of("Secretary General of the Council of Europe"),
        sources(
            Pages.page()
                .title("On the death of a judge")
                .line(
                    Reason.DATELINE,
                    "Secretary General of the Council of Europe – Strasbourg, 3 May 2015")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void labelsBelowTheTextBelongToOtherStories() {
    assertEquals(
        List.of("OSCE Secretariat"),
        sources(
            Pages.page()
                .title("Bells")
                .line(Reason.METADATA, "Source: OSCE Secretariat")
                .label("source", "OSCE Secretariat")
                .paragraphs(BODY, BODY)
                .line(Reason.TEASER, "Source: OSCE Mission to Serbia")
                .label("source", "OSCE Mission to Serbia")));
  }

  @Test
  void abbreviationsInFrontOfANameAreWrittenOut() {
    for (String[] name :
        List.of(
            new String[] {"MFA of Mongolia", "Ministry of Foreign Affairs of Mongolia"},
            new String[] {"MFA MONGOLIA", "Ministry of Foreign Affairs of Mongolia"},
            new String[] {"US Embassy in Tirana", "United States Embassy in Tirana"},
            new String[] {"U.S. Embassy in Tirana", "United States Embassy in Tirana"},
            new String[] {
              "UNOX - United Nations Office in the Isles", "United Nations Office in the Isles"
            })) {
      assertEquals(
          List.of(name[1]),
          sources(
              Pages.page().line(Reason.METADATA, name[0]).title("Bells").paragraphs(BODY, BODY)));
    }
  }

  @Test
  void theUnionIsNoLanguageBehindAName() {
    assertEquals(
        List.of("Council of the EU"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Council of the EU")
                .title("Bells")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void whatElementsPartIsReadPieceByPiece() {
    assertEquals(
        List.of("Delegation of the European Union to Norway"),
        sources(
            Pages.page()
                .title("Weather stations on the fjord")
                .pieces(
                    Reason.METADATA,
                    "21.11.2024",
                    "Oslo",
                    "Delegation of the European Union to Norway")
                .paragraphs(BODY, BODY)));
    assertEquals(
        List.of("Ministry of Ports of Costa Nueva"),
        sources(
            Pages.page()
                .pieces(Reason.NAVIGATION, "Ministry of Ports of Costa Nueva", "Sign in")
                .title("Weather stations on the fjord")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void anOfficeBesideTheDateIsTheOneThatSpeaks() {
    assertEquals(
        List.of("Secretary General"),
        sources(
            Pages.page()
                .title("No way back")
                .pieces(Reason.METADATA, "Secretary General", "10 October 2023")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void theLastEntriesOfAMenuAreNoLetterhead() {
    assertEquals(
        List.of("Ministry of Ports of Costa Nueva"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Ministry of Ports of Costa Nueva")
                .line(Reason.NAVIGATION, "General Assembly")
                .line(Reason.METADATA, "Security and Harbour Council")
                .line(Reason.METADATA, "Economic and Fishing Council")
                .title("Heads of schools meet")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void bodiesSideBySideInTheFirstSentenceIssueItTogether() {
    assertEquals(
        List.of("Ministry of Ports of Costa Nueva", "United Nations Development Programme"),
        sources(
            Pages.page()
                .title("Weather stations")
                .paragraphs(
                    "OSLO, 4 May 2020 – The Ministry of Ports of Costa Nueva and the United Nations"
                        + " Development Programme (UNDP) handed over eighteen stations today.",
                    BODY)));
  }

  @Test
  void aJointReleaseHasSeveralIssuersWhereverItsFirstWordsNameThem() {
    assertEquals(
        List.of(
            "Ministerium für auswärtige Angelegenheiten der Republik Slowenien",
            "Ministerium für auswärtige Angelegenheiten der Republik Österreich"),
        sources(
            Pages.page()
                .title("Gemeinsame Erklärung zum Schutz der Flüsse")
                .paragraphs(
                    "Anlässlich des Tages der Flüsse erklären das Ministerium für auswärtige"
                        + " Angelegenheiten der Republik Slowenien und das Ministerium für"
                        + " auswärtige Angelegenheiten der Republik Österreich:",
                    BODY)));
  }

  @Test
  void whoSignsRightBelowTheTextIssuedIt() {
    assertEquals(
        List.of("Press Service of the Ministry of Ports of Norway"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Ministry of Ports of Norway")
                .title("On a meeting")
                .paragraphs(BODY, BODY)
                .line(Reason.NAVIGATION, "Press Service of the Ministry of Ports of Norway")));
  }

  @Test
  void anEmbassyIsNoGuestOnTheSiteOfItsMinistry() {
    assertEquals(
        List.of("Ambasada RP w Wilnie"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Ministerstwo Spraw Zagranicznych")
                .title("Rozdano stypendia")
                .paragraphs(
                    "Wilno, 28 listopada 2022 r. – Ambasada RP w Wilnie przyznała stypendia.",
                    BODY)));
    assertEquals(
        List.of("Ministry of Ports of Costa Nueva"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Ministry of Ports of Costa Nueva")
                .title("Two lorries")
                .paragraphs("OSLO, 28 May 2022 – The Embassy of Japan gave two lorries.", BODY)));
  }

  @Test
  void anAbbreviationInBracketsTellsWhereANameEnds() {
    assertEquals(
        List.of("European Committee for the Prevention of Storms and Floods or Other Damage"),
        sources(
            Pages.page()
                .title("A visit to four harbours")
                .paragraphs(
                    "OSLO, 4 May 2020 – The European Committee for the Prevention of Storms and"
                        + " Floods or Other Damage (CPS) has today published its report.",
                    BODY)));
  }

  @Test
  void theTextSaysInFullWhoseStatementItIs() {
    assertEquals(
        List.of("Ständige Vertretung der Bundesrepublik Deutschland bei der OSZE"),
        sources(
            Pages.page()
                .title("Erklärung der Ständigen Vertretung zum Bericht der Mission")
                .paragraphs(
                    "Wien, 19. Oktober 2023 – Die Ständige Vertretung der Bundesrepublik Deutschland"
                        + " bei der OSZE gab die folgende Erklärung ab:",
                    BODY)));
  }

  @Test
  void anUtteranceMayStandBehindADashOfTheTitle() {
    assertEquals(
        List.of("Ministère de l’Europe et des Affaires étrangères"),
        sources(
            Pages.page()
                .title("Presse – Communiqué du ministère de l’Europe et des Affaires étrangères")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void theBodyOfALineHasThosePartnersWithWhomTheTextSaysThatItActs() {
    assertEquals(
        List.of("Embassy of Iceland in Oslo", "United Nations Development Programme"),
        sources(
            Pages.page()
                .title("Weather stations")
                .line(Reason.METADATA, "Embassy of Iceland in Oslo")
                .paragraphs(
                    "OSLO, 4 May 2020 – The Embassy of Iceland in Oslo and the United Nations"
                        + " Development Programme (UNDP) handed over eighteen stations today.",
                    BODY)));
  }

  @Test
  void whoDidSomethingJointlyIssuesTogetherWhatTellsOfIt() {
    assertEquals(
        List.of("OSCE Programme Office in Dushanbe", "OSCE Parliamentary Assembly"),
        sources(
            Pages.page()
                .title("Women in local councils")
                .paragraphs(
                    "DUSHANBE, 30 May 2018 – Thirty women completed a course today that was run"
                        + " jointly by the OSCE Programme Office in Dushanbe and the OSCE"
                        + " Parliamentary Assembly.",
                    BODY)));
  }

  @Test
  void semicolonsPartTheBodiesOfALine() {
    assertEquals(
        List.of("Congress of Local and Regional Authorities", "Parliamentary Assembly"),
        sources(
            Pages.page()
                .pieces(
                    Reason.METADATA,
                    "Congress of Local and Regional Authorities; Parliamentary Assembly",
                    "18/07/2024")
                .title("Detained mayors")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void anOrganisationOfStatesMakesJointStatementsWithStates() {
    assertEquals(
        List.of("European Union", "Canada", "Norway"),
        sources(
            Pages.page()
                .line(Reason.METADATA, "EUROPEAN UNION – CANADA – NORWAY")
                .title("Joint statement on mountain rivers")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void aTeamSpeaksOnADayAndIsNotNamedByIt() {
    assertEquals(
        List.of("United Nations Country Team"),
        sources(
            Pages.page()
                .title("Statement of the United Nations Country Team on International Rivers’ Day")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void theNameOnALogoHasTheWordsThatJoinItElsewhereOnThePage() {
    assertEquals(
        List.of("Ambasciata d’Italia a Tirana"),
        sources(
            Pages.page()
                .value(Origin.HEAD, "title", "Fiumi – Ambasciata d’Italia a Tirana")
                .line(Reason.NAVIGATION, "Ambasciata d’Italia Tirana")
                .title("Fiumi")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void theLetterheadSaysWhereTheDelegationIsThatTheTitleNamesInShort() {
    assertEquals(
        List.of("Delegation of the European Union to the International Organisations in Vienna"),
        sources(
            Pages.page()
                .line(
                    Reason.METADATA,
                    "Delegation of the European Union to the International Organisations in Vienna")
                .title("Statement by the EU Delegation on the opening of the film week")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void severalWhoAnnounceSomethingWithinTheFirstSentenceIssueItTogether() {
    assertEquals(
        List.of(
            "United Nations Children’s Fund",
            "World Health Organization",
            "United Nations Development Programme"),
        sources(
            Pages.page()
                .title("Clean water for village schools")
                .paragraphs(
                    "When school begins, all of them will have soap, the United Nations Children’s"
                        + " Fund (UNICEF), the World Health Organization (WHO) and the United"
                        + " Nations Development Programme (UNDP) announced today.",
                    BODY)));
  }

  @Test
  void whoAnnouncesSomethingAtTheEndOfTheFirstSentenceIssuesItWhoseverSiteItIs() {
    Pages site =
        Pages.page()
            .value(Origin.HEAD, "title", "Ships clear the bay - Council of Europe")
            .title("Ships clear the bay");
    assertEquals(
        List.of("Danube Rivers Commission"),
        sources(
            site.paragraphs(
                "Divers have found nine old anchors in the bay, the Danube Rivers Commission"
                    + " announced today.",
                BODY)));
  }

  @Test
  void theFieldsOfAMinistryArePartedByCommasAndBodiesAreToo() {
    assertEquals(
        "Ministry of Economy, Trade and Industry",
        named("Ministry of Economy, Trade and Industry said"));
    assertEquals(
        "Министерство экологии, геологии и природных ресурсов",
        named("Министерство экологии, геологии и природных ресурсов и Программа развития ООН"));
    assertEquals("Ministry of Justice", named("Ministry of Justice, Embassy of Norway and Poland"));
  }

  private static String named(String text) {
    return text.substring(0, BodyShape.endAt(text, 0));
  }

  @Test
  void aPartOfAnOrganisationBelowItsNameIssuesWhatStandsBelowBoth() {
    assertEquals(
        List.of("Spillover Monitor Mission to Skopje"),
        sources(
            Pages.page()
                .line(Reason.METADATA, "Organization for Security and Co-operation in Europe")
                .line(Reason.METADATA, "Spillover Monitor Mission to Skopje")
                .title("Patrols return to four villages")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void aLabelMayStandAgainForEachOfThoseWhoIssue() {
    assertEquals(
        List.of("OSCE Parliamentary Assembly", "European Parliament"),
        sources(
            Pages.page()
                .title("Observers to hold press conference")
                .line(Reason.METADATA, "Source: OSCE Parliamentary Assembly")
                .line(Reason.METADATA, "Source: European Parliament")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void theTitleBelowALabelIsNoSecondName() {
    assertEquals(
        List.of("OSCE Centre in Tashkent"),
        sources(
            Pages.page()
                .line(Reason.METADATA, "Source: OSCE Centre in Tashkent")
                .title("OSCE CENTRE IN TASHKENT OPENS LEGAL CLINIC IN NAMANGAN")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void aTypeAndABodyInOneLineNameTheBody() {
    assertEquals(
        List.of("Bundesministerium für Landesverteidigung"),
        sources(
            Pages.page()
                .line(
                    Reason.METADATA, "Presseaussendung · Bundesministerium für Landesverteidigung")
                .title("Übung beendet")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void theVerbMayStandBeforeTheBodyThatReports() {
    assertEquals(
        List.of("Посольство Республики Таджикистан в Австрийской Республике"),
        sources(
            Pages.page()
                .title("Консультации в Вене")
                .paragraphs(
                    "В столице Австрии прошёл восьмой раунд консультаций, сообщает Посольство"
                        + " Республики Таджикистан в Австрийской Республике.",
                    BODY)));
  }

  @Test
  void bodiesOfAListMayEachHaveTheirCase() {
    assertEquals(
        List.of("Ambassade de France en Arménie", "Ambassade de Suède en Arménie"),
        sources(
            Pages.page()
                .title("Liberté de la presse")
                .line(
                    Reason.METADATA,
                    "Communiqué de l’Ambassade de France en Arménie et de l’Ambassade de Suède en"
                        + " Arménie")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void thePartsOfAListInPortugueseHaveTheirCaseToo() {
    assertEquals(
        List.of(
            "Presidência da República Portuguesa",
            "Presidência da República Italiana",
            "Gabinete do Presidente da República da Eslovénia"),
        sources(
            Pages.page()
                .title("Declaração sobre os rios")
                .paragraphs(
                    "Texto divulgado em simultâneo pela Presidência da República Portuguesa, pela"
                        + " Presidência da República Italiana e pelo Gabinete do Presidente da"
                        + " República da Eslovénia.",
                    BODY)));
  }

  @Test
  void theStatesForWhichSomebodySpeaksMakeTheirJointStatement() {
    String said =
        "I have the honour to speak on behalf of Norway, Canada, the European Union and Iceland,"
            + " who share a concern for mountain rivers.";
    assertEquals(
        List.of("Norway", "Canada", "European Union", "Iceland"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Ministry of Ports of Norway")
                .title("Joint statement on mountain rivers")
                .paragraphs(said, BODY)));
    assertEquals(
        List.of("Ministry of Ports of Norway"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Ministry of Ports of Norway")
                .title("On mountain rivers")
                .paragraphs(said, BODY)));
    assertEquals(
        List.of("Ministry of Ports of Norway"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Ministry of Ports of Norway")
                .title("Joint exercise on mountain rivers")
                .paragraphs(BODY + " He thanked them on behalf of Norway and Canada.", BODY)));
    assertEquals(
        List.of("Ministry of Ports of Norway"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Ministry of Ports of Norway")
                .title("Joint statement on mountain rivers")
                .paragraphs("I speak on behalf of Norway, Canada, and the 27 members.", BODY)));
  }

  @Test
  void twoLettersAreAnAbbreviationWhereBothAreCapitals() {
    assertEquals(
        List.of("Ministère des Ports de la Costa Nueva"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Ministère des Ports de la Costa Nueva")
                .title("Un hôpital de campagne arrive à Beyrouth")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void theDelegationWhoseAddressStandsAtTheFootHasThePageUnderTheLogoOfItsService() {
    assertEquals(
        List.of("European Union Delegation to the International Organisations in Vienna"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "European External Action Service")
                .title("Choirs on Europe Day")
                .paragraphs(BODY, BODY)
                .line(Reason.FOOTER, "EU Delegation to the International Organisations in Vienna")
                .line(Reason.FOOTER, "Argentinierstrasse 26/10, 1040 Vienna, Austria")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Afzender", "Expéditeur", "Mittente", "Πηγή", "Saatja", "Odesílatel"})
  void theSenderIsTheSourceInOtherLanguages(String label) {
    assertEquals(
        List.of("Ministry of Ports of Norway"),
        sources(
            Pages.page()
                .title("A visit")
                .line(Reason.METADATA, label + ": Ministry of Ports of Norway")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void theLabelOfTheReleasesLinkNamesItsIssuerToo() {
    assertEquals(
        List.of("United Kingdom Delegation to the OSCE"),
        sources(
            Pages.page()
                .title("Prejudice is learned")
                .line(Reason.NAVIGATION, "From: United Kingdom Delegation to the OSCE")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void theLabelOfTheDateBehindANameIsNoPartOfIt() {
    assertEquals(
        List.of("Ministry of Ports of Norway"),
        sources(
            Pages.page()
                .title("A visit")
                .line(Reason.METADATA, "Ministry of Ports of Norway, published 4 May 2020")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void aMissionAtSeveralOrganisationsHasThemAllInItsName() {
    String name = "Постійне представництво України при міжнародних організаціях у Відні";
    assertEquals(
        List.of(name),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, name)
                .title("Виставка")
                .paragraphs("У Гофбурзі сьогодні відкрито виставку про річки.", BODY)));
  }

  @Test
  void whomASpeakerAddressesIsNoBody() {
    assertEquals(
        List.of("Ministero dei Porti"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Ministero dei Porti")
                .title("Discorso")
                .paragraphs("Autorità, cari studenti,", BODY, BODY)));
  }

  @Test
  void aBodyAtTwoOrganisationsIsOne() {
    String name = "Délégation de l’Union européenne auprès de l’OCDE et de l’UNESCO";
    assertEquals(List.of(name), Issuers.list(name));
  }

  @Test
  void aBodyBesideAGovernmentIsAnotherOne() {
    assertEquals(
        "Ministerio de Puertos", NameLine.of("Gobierno de España · Ministerio de Puertos"));
    assertEquals(
        "Government of Iceland – Council of Europe",
        NameLine.of("Government of Iceland – Council of Europe"));
  }

  @Test
  void theWayToThePageNamesWhoseReleasesItLeadsTo() {
    assertEquals(
        List.of("OSCE Mission to Georgia"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Home > OSCE Mission to Georgia > Press release")
                .title("Small arms destroyed")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void aLabelEndsTheListOfThoseWhoIssue() {
    assertEquals(
        List.of("Ministry of Ports of Norway", "World Food Programme"),
        sources(
            Pages.page()
                .title("A drought")
                .line(Reason.METADATA, "Source")
                .line(Reason.METADATA, "Ministry of Ports of Norway")
                .line(Reason.METADATA, "World Food Programme")
                .line(Reason.METADATA, "Posted")
                .line(Reason.METADATA, "6 June 2022")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void thoseWhoMakeAJointStatementIssueItThoughOneAloneHasALabel() {
    assertEquals(
        List.of("OSCE Mission to Skopje", "Office of the High Representative"),
        sources(
            Pages.page()
                .title("Joint statement on two schools")
                .line(Reason.METADATA, "Source: OSCE Mission to Skopje")
                .paragraphs(
                    "The OSCE Mission to Skopje and the Office of the High Representative issue the"
                        + " following joint statement:",
                    BODY)));
  }

  @Test
  void aDelegationSpeaksInTheCouncilThatALabelNames() {
    assertEquals(
        List.of("Permanent Delegation of Norway to the OSCE"),
        sources(
            Pages.page()
                .title("On institutions")
                .line(Reason.METADATA, "Where we are: Permanent Council")
                .line(Reason.METADATA, "PC.DEL/702/16")
                .line(Reason.METADATA, "Permanent Delegation of Norway to the OSCE")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void theTextSaysWhoseAssemblyItIs() {
    assertEquals(
        List.of("Parliamentary Assembly of the Council of Europe"),
        sources(
            Pages.page()
                .line(Reason.METADATA, "Parliamentary Assembly")
                .title("Two rapporteurs")
                .paragraphs(
                    BODY,
                    "They are members of the Parliamentary Assembly of the Council of Europe.")));
  }

  @Test
  void aJointReleaseIsIssuedByThoseToWhomItsHeadGivesItThoughOneAloneHasALabel() {
    assertEquals(
        List.of("OSCE Presence in Albania", "Embassy of Switzerland in Albania"),
        sources(
            Pages.page()
                .title("Court users still wait too long")
                .line(
                    Reason.METADATA,
                    "Joint press release of the OSCE Presence in Albania and the Embassy of"
                        + " Switzerland in Albania")
                .line(Reason.METADATA, "Source: OSCE Presence in Albania")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void aStateBeforeItsMissionOnALogoIsNoPartOfTheName() {
    assertEquals(
        "Permanent Delegation of Norway to the OSCE",
        NameLine.of("Norway Permanent Delegation of Norway to the OSCE"));
  }

  @Test
  void whoseMessageFollowsIsWhoIssuedIt() {
    assertEquals(
        List.of("United Nations Secretary-General"),
        sources(
            Pages.page()
                .title("Data that cross borders")
                .paragraphs(
                    "Following is UN Secretary-General Leonor Quispe’s message to the conference"
                        + " on mountain glaciers, held in Dushanbe today:",
                    BODY)));
  }

  @Test
  void howOftenAPageWasReadIsNoPartOfAName() {
    assertEquals(
        List.of("Press Service of the Ministry of Foreign Affairs of the Kyrgyz Republic"),
        sources(
            Pages.page()
                .title("A visit")
                .line(
                    Reason.METADATA,
                    "Source: Press Service of the Ministry of Foreign Affairs of the Kyrgyz"
                        + " Republic Viewed 2627 times")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void theSecondParagraphNamesTheOwnersMissionWhereTheFirstNamesNobody() {
    assertEquals(
        List.of("Delegation of the European Union to the International Organisations in Vienna"),
        sources(
            Pages.page()
                .value(Origin.HEAD, "og:site_name", "European External Action Service")
                .title("Students from Graz meet")
                .paragraphs(
                    "What does consensus feel like at half past five in the afternoon, when"
                        + " everybody is tired?",
                    "The Delegation of the European Union to the International Organisations in"
                        + " Vienna hosted the meeting.",
                    BODY)));
  }

  @Test
  void anOrganisationInCapitalsAboveItsMissionOnlySaysWhoseItIs() {
    assertEquals(
        List.of("OSCE Mission to the Federal Republic of Yugoslavia"),
        sources(
            Pages.page()
                .line(Reason.METADATA, "ORGANIZATION FOR SECURITY AND CO-OPERATION IN EUROPE")
                .line(Reason.METADATA, "OSCE Mission to the Federal Republic of Yugoslavia")
                .title("Patrols in the valley")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void anOrganisationsSignInTheDatelineGivesWayToItsMission() {
    assertEquals(
        List.of("OSCE Mission in Kosovo"),
        sources(
            Pages.page()
                .line(Reason.METADATA, "OSCE Mission in Kosovo")
                .title("Registration reaches the villages")
                .paragraphs("PRISTINA, 30 June 2000 (OSCE) - " + BODY, BODY)));
    assertEquals(
        List.of("United Nations High Commissioner for Refugees"),
        sources(
            Pages.page()
                .title("Registration reaches the villages")
                .paragraphs("YEREVAN, 9 October 2023 (UNHCR) — " + BODY, BODY)));
  }

  @Test
  void aTownBeforeAPressTeamIsNoPartOfAName() {
    assertEquals(
        List.of("European External Action Service"),
        sources(
            Pages.page()
                .title("On a verdict")
                .line(Reason.METADATA, "11.10.2024 Brussels EEAS Press Team")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void aPressTeamIsThatOfTheBodyBehindIt() {
    assertEquals(
        List.of("European Union Delegation to Georgia"),
        sources(
            Pages.page()
                .value(Origin.HEAD, "og:site_name", "European External Action Service")
                .title("Science rooms in ten schools")
                .line(
                    Reason.METADATA,
                    "26.09.2023 Press and information team of the EU Delegation to Georgia")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void theNumberOfADocumentBeginsNoName() {
    assertEquals(
        List.of(),
        sources(
            Pages.page()
                .title("Great Lakes")
                .paragraphs(BODY, BODY)
                .line(Reason.FOOTER, "GA/12944 General Assembly Adopts Resolution on Tourism")
                .line(Reason.FOOTER, "12 Broad Street, 10017")));
  }

  @Test
  void bodiesOfTheCouncilOfEuropeHaveTheirNamesInOtherLanguages() {
    assertEquals(
        List.of("Kongress der Gemeinden und Regionen"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Europarat")
                .title("Finanzen der Gemeinden")
                .line(
                    Reason.METADATA,
                    "Kongress der Gemeinden und Regionen 20. Oktober 2016 Straßburg")
                .paragraphs(BODY, BODY)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Prohlášení Ministerstva zahraničních věcí k uzavření mostu  | Ministerstvo zahraničních věcí
          Declarația Ministerului Afacerilor Externe privind podul    | Ministerul Afacerilor Externe
          Изявление на Министерството на външните работи за моста     | Министерство на външните работи
          Ανακοίνωση του Υπουργείου Εξωτερικών για τη γέφυρα          | Υπουργείο Εξωτερικών
          Deklaratë e Ministrisë për Evropën dhe Punët e Jashtme      | Ministria për Evropën dhe Punët e Jashtme
          """)
  void aTitleSaysWhoseStatementItIsInManyLanguages(String title, String body) {
    assertEquals(List.of(body), sources(Pages.page().title(title).paragraphs(BODY, BODY)));
  }

  @Test
  void aLabelHasThePartnersWithWhomTheFirstSentenceSaysThatItActsJointly() {
    String opening =
        "PRISTINA, 27 September 2007 - The OSCE Mission in Kosovo and the United Nations Interim"
            + " Administration Mission in Kosovo (UNMIK) today ";
    Pages page = Pages.page().title("Bells").label("source", "OSCE Mission in Kosovo");
    assertEquals(
        List.of(
            "OSCE Mission in Kosovo", "United Nations Interim Administration Mission in Kosovo"),
        sources(page.paragraphs(opening + "jointly called for a list of bells.", BODY), 2007));
    Pages other = Pages.page().title("Bells").label("source", "OSCE Mission in Kosovo");
    assertEquals(
        List.of("OSCE Mission in Kosovo"),
        sources(other.paragraphs(opening + "opened a course on bells.", BODY), 2007));
  }

  @Test
  void aDelegationThatATitleNamesSpeaksAndNotTheCouncilOfTheLabel() {
    assertEquals(
        List.of("Delegation of Ukraine"),
        sources(
            Pages.page()
                .title("Statement by the Delegation of Ukraine on the safety of bells")
                .label("where we are", "Permanent Council")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void abbreviationsBesideANameUnderOneLabelAreBodiesOfTheirOwn() {
    assertEquals(
        List.of(
            "OSCE Mission to Bosnia and Herzegovina",
            "Office of the High Representative",
            "United Nations Mission for Bells"),
        sources(
            Pages.page()
                .title("Bells rung")
                .label("source", "OSCE Mission to Bosnia and Herzegovina, OHR, UNMB")
                .paragraphs(
                    "The OSCE Mission and the United Nations Mission for Bells (UNMB) rang.",
                    BODY)));
  }

  @Test
  void aStateAndAFullStopBeforeItsMinistryOnALogoAreNoPartOfTheName() {
    assertEquals(
        "Ministerio de Puertos y Campanas",
        NameLine.of("Gobierno de España. Ministerio de Puertos y Campanas"));
  }

  @Test
  void aCouncilThatATitleBeginsWithIsWhereSomebodySpeaks() {
    assertEquals(
        List.of("Rappresentanza Permanente d’Italia presso l’OSCE"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Rappresentanza Permanente d’Italia presso l’OSCE")
                .title("Consiglio Permanente: intervento dell’Italia sulle campane")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void theSecretariatOfAnAddressIsItsAssemblys() {
    assertEquals(
        List.of("OSCE Parliamentary Assembly"),
        sources(
            Pages.page()
                .title("Bells rung")
                .paragraphs(BODY, BODY)
                .line(
                    Reason.FOOTER,
                    "OSCE Parliamentary Assembly International Secretariat, Tordenskjoldsgade 1,"
                        + " 1055 Copenhagen K, Denmark")));
  }

  @Test
  void theWayToTheNewsOfABodyNamesIt() {
    assertEquals(
        List.of("Delegation of the European Union to Georgia"),
        sources(
            Pages.page()
                .line(
                    Reason.NAVIGATION,
                    "EEAS > Delegation of the European Union to Georgia > News stories")
                .title("EU Ambassador rings bells")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void anOrganisationAndAStateAreNobodysName() {
    assertEquals(
        Optional.empty(), Issuers.line("European Union and Moldova", OptionalInt.of(2020)));
  }

  @Test
  void aMinistryWhoseLastWordMakesItHasItsNominative() {
    assertEquals(
        "Ārlietu ministrija",
        NamedBody.at("Ārlietu ministrijas paziņojums", 0, OptionalInt.empty())
            .orElseThrow()
            .name());
  }

  @Test
  void aSloganBeforeANameOnALogoIsNoPartOfIt() {
    assertEquals(
        List.of("Ministère des Cloches et des Ports"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "Chili Diplomatie – Ministère des Cloches et des Ports")
                .line(Reason.NAVIGATION, "Dossiers")
                .title("Une visite")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void threeLettersForLanguagesBehindANameAreLinks() {
    assertEquals("Ministero delle Campane", NameLine.of("Ministero delle Campane ITA ENG ქარ"));
  }

  @Test
  void mostLettersOfAnAbbreviationBeginWords() {
    assertEquals(false, ShortForm.is("BSEC", "Business Council"));
    assertEquals(true, ShortForm.is("BSEC", "Black Sea Economic Cooperation"));
  }

  @Test
  void theMissionsOfSeveralStatesAreSeveral() {
    List<String> delegations =
        List.of("Delegation of Chile", "Delegation of Malta", "Delegation of the Netherlands");
    assertEquals(
        delegations,
        sources(
            Pages.page()
                .line(Reason.METADATA, "Delegations of Chile, Malta and the Netherlands")
                .title("The safety of bells")
                .paragraphs(BODY, BODY)));
    assertEquals(
        delegations,
        sources(
            Pages.page()
                .title("Statement by the Delegations of Chile, Malta and the Netherlands")
                .paragraphs(BODY, BODY)));
    assertEquals(
        List.of("Ambassade du Chili", "Ambassade de l’Islande", "Ambassade de Malte"),
        Missions.at("ambassades du Chili, de l’Islande et de Malte à Genève", 0).named().stream()
            .map(Issuers.Named::name)
            .toList());
  }

  @Test
  void theMissionsOfOneStateAreAnEntryOfAMenu() {
    assertEquals(List.of(), Missions.at("Embassies of Malta", 0).named());
  }

  @Test
  void whereADelegationSpeaksIsNoPartOfItsName() {
    String text = "Delegation of Malta at the Harbour Dialogue on bells";
    assertEquals("Delegation of Malta", text.substring(0, BodyShape.endAt(text, 0)));
    String seat = "Mission of Malta at the United Nations on bells";
    assertEquals(
        "Mission of Malta at the United Nations", seat.substring(0, BodyShape.endAt(seat, 0)));
  }

  @Test
  void thoseOfTwoBodiesWhoMeetAreNoIssuers() {
    assertEquals(
        List.of("North Atlantic Treaty Organization"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "NATO")
                .title("NATO and OSCE staff hold yearly talks")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void theAddressBelowANameAtTheFootIsNoPartOfIt() {
    assertEquals(
        List.of("Ministerium für Häfen und Glocken"),
        sources(
            Pages.page()
                .title("Glocken geläutet")
                .paragraphs(BODY, BODY)
                .line(
                    Reason.CONTACT,
                    "Ministerium für Häfen und Glocken\nPressedienst\nTel.: +41 1 2345")));
  }

  @Test
  void aFootMayNameItsBodyAmongLinks() {
    assertEquals(
        List.of("European External Action Service"),
        sources(
            Pages.page()
                .title("Bells rung")
                .paragraphs(BODY, BODY)
                .line(
                    Reason.NAVIGATION,
                    "European External Action Service | Legal notice | Cookies")));
  }

  @Test
  void theStateOfADelegationIsNoPartOfTheNameOfItsPartner() {
    assertEquals(
        List.of("European Union Delegation to Uzbekistan", "United Nations Development Programme"),
        sources(
            Pages.page()
                .line(Reason.METADATA, "EU Delegation to Uzbekistan, UNDP")
                .title("Bells rung")
                .paragraphs(
                    "The visit was organized by the EU Delegation to Uzbekistan and the United"
                        + " Nations Development Programme (UNDP) in spring.",
                    BODY)));
  }

  @Test
  void aPressOfficeThatALabelNamesWritesForItsBody() {
    assertEquals(
        List.of("European External Action Service"),
        sources(
            Pages.page()
                .title("Bells rung")
                .label("source", "EEAS Press Office")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void whoseNameATitleBeginsWithAndWhoSpeaksInTheTextIssuesItOnWhateverSite() {
    assertEquals(
        List.of("Офіс Генерального прокурора"),
        sources(
            Pages.page()
                .line(Reason.NAVIGATION, "МЗС України")
                .title("Офіс Генерального прокурора: справу про дзвони скеровано до суду")
                .paragraphs(
                    "Офіс Генерального прокурора повідомляє про завершення розслідування, яке"
                        + " тривало два роки.",
                    BODY)));
  }

  @Test
  void theStatesOfATitleMakeAJointCommunique() {
    assertEquals(
        List.of("Allemagne", "France", "Italie"),
        sources(
            Pages.page()
                .title("Cloches – Communiqué conjoint de l’Allemagne, de la France et de l’Italie")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void aBodyBetweenTwoOthersIsNobodyWhoHoldsAnOffice() {
    assertEquals(
        List.of("OSCE Mission to Serbia", "Norwegian Embassy", "Council of Europe"),
        sources(
            Pages.page()
                .title("Joint statement on bells")
                .paragraphs(
                    "The OSCE Mission to Serbia, Norwegian Embassy, and the Council of Europe today"
                        + " called for silence.",
                    BODY)));
  }

  @Test
  void whoHoldsAnOfficeMayStandBetweenItAndTheNextOne() {
    assertEquals(
        List.of(
            "OSCE High Commissioner on National Minorities",
            "Council of Europe Commissioner for Human Rights"),
        sources(
            Pages.page()
                .title("Joint statement on bells")
                .paragraphs(
                    "The OSCE High Commissioner on National Minorities, Leo Vlach, and the Council"
                        + " of Europe Commissioner for Human Rights, Sanja Brk, issued the"
                        + " following joint statement:",
                    BODY)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Las Naciones Unidas en Bolivia, y la Iglesia piden diálogo        | Naciones Unidas en Bolivia
          Das Entwicklungsprogramm der Vereinten Nationen übergab Zelte     | Entwicklungsprogramm der Vereinten Nationen
          Το Υπουργείο Πολιτισμού ανακοινώνει την επιστροφή                 | Υπουργείο Πολιτισμού
          Het Ministerie van Justitie deelt mee dat de brug open is         | Ministerie van Justitie
          ФАО передала семена                                               | Продовольственная и сельскохозяйственная организация ООН
          """)
  void aBodyThatActsIsNamedWithoutItsArticleInEveryLanguage(String text, String name) {
    int start = Subject.passArticle(text, 0);
    assertEquals(
        name, NamedBody.at(text, start, OptionalInt.empty()).map(Issuers.Named::name).orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Los Angeles World Affairs Council", "La Paz Chamber of Commerce"})
  void anArticleWithWhichATownsNameBeginsBelongsToTheBody(String name) {
    int start = Subject.passArticle(name, 0);
    assertEquals(
        name, NamedBody.at(name, start, OptionalInt.empty()).map(Issuers.Named::name).orElse(""));
    assertEquals(List.of(name), sources(Pages.page().label("source", name).paragraphs(BODY)));
    assertEquals(name, NameLine.withoutArticle(name));
  }

  @Test
  void asIsNoArticle() {
    assertEquals(
        List.of(),
        sources(
            Pages.page()
                .title("Statement on the anniversary")
                .paragraphs(
                    "As NATO celebrates seventy-five years, the Foreign Minister of Iceland, Bjarni"
                        + " Jónsson, spoke to students today about the Alliance.",
                    BODY)));
  }

  @Test
  void thePressCentreOfASiteIssuesNothing() {
    for (String section : List.of("Press Centre", "Centrul de presă", "Basın Merkezi")) {
      assertEquals(
          List.of(),
          sources(Pages.page().line(Reason.METADATA, section).title("Bells").paragraphs(BODY)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Logo Auswärtiges Amt                                | Auswärtiges Amt
          Координатор проектів ОБСЄ в Україні (закритий)      | Координатор проектів ОБСЄ в Україні
          OSCE Office in Yerevan (closed)                     | OSCE Office in Yerevan
          """)
  void whatSitesPutRoundANameIsNoPartOfIt(String line, String name) {
    assertEquals(name, NameLine.of(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          United Nations Uzbekistan | UNDP in Uzbekistan and the Ministry of Justice of Uzbekistan opened three centres for legal aid. | UNDP in Uzbekistan; Ministry of Justice of Uzbekistan
          FAO Regional Office for Europe | FAO and the European Bank for Reconstruction and Development help dairy farmers in Serbia to export. | Food and Agriculture Organization of the United Nations; European Bank for Reconstruction and Development
          PNUD Moldova | Programul Națiunilor Unite pentru Dezvoltare (PNUD) în Moldova și Ministerul Mediului au transmis echipament pentru zece stații. | Programul Națiunilor Unite pentru Dezvoltare în Moldova; Ministerul Mediului
          """)
  void whoActsBesideAnOrganisationsOwnBodyIssuesWithIt(String site, String text, String names) {
    assertEquals(
        List.of(names.split("; ")),
        sources(Pages.page().line(Reason.METADATA, site).title("Opened").paragraphs(text, BODY)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Government of Iceland             | Ministry for Foreign Affairs
          Gobierno de España                | Ministerio de Justicia
          European External Action Service  | Delegation of the European Union to Albania
          """)
  void ofAGovernmentAndItsMinistryOneBelowTheOtherTheSecondIssues(String above, String below) {
    assertEquals(
        List.of(below),
        sources(
            Pages.page()
                .line(Reason.METADATA, above)
                .line(Reason.METADATA, below)
                .title("Support for a school")
                .paragraphs(BODY)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          United Nations Development Programme (UNDP) in Moldova opened     | United Nations Development Programme in Moldova
          International Organization for Migration (IOM), Mission to Moldova | International Organization for Migration, Mission to Moldova
          Міністерство освіти і науки України повідомило                     | Міністерство освіти і науки України
          Ministarstvo rada i socijalne politike organizovalo je             | Ministarstvo rada i socijalne politike
          Švietimo, mokslo ir sporto ministerija pranešė                     | Švietimo, mokslo ir sporto ministerija
          Izglītības ministrija un UNICEF parakstīja                         | Izglītības ministrija
          Sosiaali- ja terveysministeriö ja UNICEF allekirjoittivat          | Sosiaali- ja terveysministeriö
          Министарство здравља и УНИЦЕФ потписали су                         | Министарство здравља
          Білім және ғылым министрлігі мен ЮНИСЕФ                            | Білім және ғылым министрлігі
          UN Women and the Ministry                                          | UN Women
          Державна прикордонна служба України повідомила                     | Державна прикордонна служба України
          Прокуратура на Република България съобщи                           | Прокуратура на Република България
          Politsei- ja Piirivalveamet teatas                                 | Politsei- ja Piirivalveamet
          Državno izborno povjerenstvo Republike Hrvatske objavilo je        | Državno izborno povjerenstvo Republike Hrvatske
          Conseil constitutionnel a jugé                                     | Conseil constitutionnel
          Tribunal Supremo Electoral informó                                 | Tribunal Supremo Electoral
          """)
  void aNameGoesAsFarAsItsLanguageSays(String text, String name) {
    assertEquals(
        name, NamedBody.at(text, 0, OptionalInt.empty()).map(Issuers.Named::name).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ministerstvo vnitra a Ministerstvo kultury oznámily                | Ministerstvo vnitra; Ministerstvo kultury
          Ministrstvo za zdravje in Ministrstvo za okolje sta objavili       | Ministrstvo za zdravje; Ministrstvo za okolje
          Υπουργείο Εξωτερικών και το Υπουργείο Πολιτισμού ανακοινώνουν      | Υπουργείο Εξωτερικών; Υπουργείο Πολιτισμού
          Програма розвитку ООН в Україні, Національна поліція України та Краматорська міська рада | Програма розвитку ООН в Україні; Національна поліція України; Краматорська міська рада
          Nederlandse ambassade in Tirana en de Delegatie van de Europese Unie in Albanië | Nederlandse ambassade in Tirana; Delegatie van de Europese Unie in Albanië
          Foreign Ministries of Serbia and Montenegro agree                  | Foreign Ministry of Serbia; Foreign Ministry of Montenegro
          Delegation of the European Union to Albania and UNICEF handed over | Delegation of the European Union to Albania; United Nations Children's Fund
          """)
  void bodiesStandSideBySideInEveryLanguage(String text, String names) {
    assertEquals(
        List.of(names.split("; ")),
        SideBySide.at(text, 0, OptionalInt.empty()).named().stream()
            .map(Issuers.Named::name)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Publicăm mai jos comunicatul Oficiului Avocatului Poporului.      | Oficiul Avocatului Poporului
          We publish the statement by the Ministry of Justice of Iceland:   | Ministry of Justice of Iceland
          Публикуем сообщение Министерства юстиции Республики Казахстан:    | Министерство юстиции Республики Казахстан
          """)
  void whoseTextARowSaysIsBelowIssuedIt(String row, String name) {
    assertEquals(
        List.of(name),
        sources(
            Pages.page()
                .line(Reason.METADATA, "United Nations Moldova")
                .title("Bells")
                .line(Reason.METADATA, row)
                .paragraphs(BODY)));
  }

  @Test
  void whoIssuesAStatementJointlyWithOthersNamesThemInTheText() {
    assertEquals(
        List.of("European Union Delegation to Zambia", "Embassy of Finland", "Embassy of France"),
        sources(
            Pages.page()
                .title("Statement by the European Union Delegation on the media")
                .paragraphs(
                    "The EU Delegation to Zambia issues this statement jointly with the Embassy of"
                        + " Finland and the Embassy of France.",
                    BODY)));
  }

  @Test
  void aTitleThatBeginsWithTwoTellsThatBothIssueWhatTheTextSaysWasDoneByThem() {
    assertEquals(
        List.of(
            "Delegation of the European Union to Georgia",
            "United Nations Development Programme in Georgia"),
        sources(
            Pages.page()
                .line(Reason.METADATA, "European External Action Service")
                .title("EU and UNDP launch insurance for farmers")
                .paragraphs(
                    "Farmers can insure their herds under a programme launched today by the"
                        + " Delegation of the European Union to Georgia and the United Nations"
                        + " Development Programme in Georgia.",
                    BODY)));
  }

  @Test
  void anOfficeWhoseAddressStandsBelowItsOrganisationsPageIssuedIt() {
    assertEquals(
        List.of("OSCE Programme Office in Bishkek"),
        sources(
            Pages.page()
                .line(
                    Reason.NAVIGATION, "OSCE Organization for Security and Co-operation in Europe")
                .title("Schoolchildren help to bring back a forest")
                .paragraphs(BODY)
                .line(
                    Reason.FOOTER,
                    "OSCE Programme Office in Bishkek, 6 Ryskulov Street, 720001 Bishkek")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Šef Misije OEBS u Srbiji, ambasador Giancarlo Peruzzi, najavio je",
        "Глава Миссии ОБСЕ в Молдове посол Герт Ян Хазелаг",
        "Szef Biura Polityki Międzynarodowej Jarogniew Pobóg",
        "Shefja e Misionit të OSBE-së në Kosovë",
        "Mətbuat xidməti məlumat yayıb"
      })
  void whoLeadsABodyIsNoneAndNeitherIsAPressServiceOfNobody(String text) {
    assertEquals(Optional.empty(), NamedBody.at(text, 0, OptionalInt.empty()));
  }

  @Test
  void bodiesInCapitalsStandSideBySideToo() {
    assertEquals(
        List.of("Ministério das Relações Exteriores", "Ministério da Justiça"),
        sources(
            Pages.page()
                .line(Reason.METADATA, "Ministério das Relações Exteriores")
                .line(
                    Reason.METADATA,
                    "NOTA CONJUNTA DO MINISTÉRIO DAS RELAÇÕES EXTERIORES E DO MINISTÉRIO DA JUSTIÇA")
                .title("Brasil entrega lista de bens culturais")
                .paragraphs(BODY)));
  }
}
