package org.dateline.describe.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.dateline.clean.Reason;
import org.dateline.describe.Evidence;
import org.dateline.describe.Pages;
import org.dateline.read.Value.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFinderTest {

  private static final String BODY = "The ministers spoke about trade and water.";

  /** {@code name/country} of each place; {@code ?} where it has no country. */
  static String places(Pages page) {
    return PlaceFinder.find(page.scanned(), page.dateline()).stream()
        .map(f -> f.value().name() + "/" + f.value().country().orElse("?"))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VIENNA/TIRANA, 9 October 2020 – X said.                      | Vienna/Austria; Tirana/Albania
          TIRANA / BRUSSELS / GENEVA – 6 October 2020. The Co-Chairs   | Tirana/Albania; Brussels/Belgium; Geneva/Switzerland
          BUCHAREST/THE HAGUE, 15 March 2001 - X said.                 | Bucharest/Romania; The Hague/Netherlands
          NEW YORK CITY, 28 September 2015 A document was adopted.     | New York/United States
          BELGRADE, 25 April 2015- The Chairperson met today           | Belgrade/Serbia
          Moscow, Paris, Washington DC, 29 July 2021 – X said.         | Moscow/Russia; Paris/France; Washington/United States
          WASHINGTON, D.C., 29 July 2021 – X said.                     | Washington/United States
          Vienna and Tirana, 9 October 2020 – X said.                  | Vienna/Austria; Tirana/Albania
          ASTANA, 27 March 2006- X said.                               | Astana/Kazakhstan
          NUR-SULTAN, 27 March 2021 - X said.                          | Nur-Sultan/Kazakhstan
          Skopje, 24 October 2023 (MIA) – X said.                      | Skopje/North Macedonia
          BAKU, Azerbaijan, May 14. X said.                            | Baku/Azerbaijan
          ASHGABAT, Turkmenistan, October 11. X said.                  | Ashgabat/Turkmenistan
          Baku, May 24, AZERTAC                                        | Baku/Azerbaijan
          ASTANA – Kazakh Deputy Prime Minister spoke in Skopje.       | Astana/Kazakhstan
          МОСКВА, 3 дек - РИА Новости. Министр заявил.                 | Москва/Russia
          BEIJING, Dec. 13 (Agency) -- X said.                         | Beijing/China
          Tashkent, April 07, 2024, The Europe Today: X said.          | Tashkent/Uzbekistan
          Belgrado, 03 dic 18:18 – (Agenzia Nova) – Il ministro.       | Belgrado/Serbia
          Hamburg/Wien – Der Vorsitz endet.                            | Hamburg/Germany; Wien/Austria
          SKOPJE / Macedonia del Norte/, 30 de noviembre. / Km2. X     | Skopje/North Macedonia
          Moscou, Fédération de Russie (Weltexpress). Le ministre      | Moscou/Russia
          Strasbourg/Rome, 31.07.2014 - X said.                        | Strasbourg/France; Rome/Italy
          (Wien-OTS) Am 27/28.11 wird das 8. Treffen sein.             | Wien/Austria
          Wien (OTS) - "Die Schlussakte bleibt".                       | Wien/Austria
          (Dnipro, 10 November 2022) I am shocked by the attack.       | Dnipro/Ukraine
          (GENEVA) 10 November 2022 – The ministers met.               | Geneva/Switzerland
          (Beč, 14. maj 2019.) Stručnjaci su se sastali.               | Beč/Austria
          L’AJA, 14 maggio 2019 – Gli esperti si sono riuniti.         | L’Aja/Netherlands
          Berlin, den 11. September 2018 - X sagte.                    | Berlin/Germany
          Астана қаласы, 2023 жылғы 7 ақпан – Министр айтты.           | Астана/Kazakhstan
          LUXEMBOURG/BELGRADE, le 4 décembre 2015 –  Le ministre       | Luxembourg/Luxembourg; Belgrade/Serbia
          DALLAS/FORT WORTH, Texas, March 3 - X said.                  | Dallas/Fort Worth/United States
          REGGIO CALABRIA, Italy, April 3 - X said.                    | Reggio Calabria/Italy
          FARMINGTON, Conn., Feb 26 - X said.                          | Farmington/United States
          CHICAGO, April - X said.                                     | Chicago/United States
          BISHKEK, 7 May 2019 – X said.                                | Bishkek/Kyrgyzstan
          ЖЕНЕВА, 7 мая 2019 г. – Посол заявил.                        | Женева/Switzerland
          İSTANBUL, 7 Mayıs 2019 – Bakan konuştu.                      | İstanbul/Türkiye
          ОСЛО/ЖЕНЕВА, 7 мая 2019 – Посол заявил.                      | Осло/Norway; Женева/Switzerland
          """)
  void theDatelineThatOpensTheBodySaysWhere(String paragraph, String expected) {
    assertEquals(expected, places(Pages.body(paragraph, BODY)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OSCE Permanent Council No. 1512 Vienna, 13 March 2025                  | Vienna/Austria
          As delivered at the 1499th Meeting of the Council, Vienna, 28 May 2024 | Vienna/Austria
          CSCE Communication No. 305 Prague, 29 November 1993                    | Prague/Czechia
          Secretary General 21 February 2019 Strasbourg                          | Strasbourg/France
          Council of Europe 24 May 2017 Tallinn                                  | Tallinn/Estonia
          Vienna, July 24, 2014                                                  | Vienna/Austria
          Statement at the meeting held in Vienna, 24 July 2014                  | ''
          Πέμπτη, 11 Μαρτίου 2021                                                | ''
          Csütörtök, 2021. március 11.                                           | ''
          Feridun Aslanov 06.12.2012                                             | ''
          Feridun Aslanov, 06.12.2012                                            | ''
          Reden, 15.09.2022                                                      | ''
          Lokalnachrichten, Kiew, 13.02.2024                                     | Kiew/Ukraine
          Julkaisuajankohta 14.3.2025 13.05                                      | ''
          """)
  void aLineOfMetadataSaysWhere(String line, String expected) {
    assertEquals(
        expected,
        places(Pages.page().title("A title").line(Reason.METADATA, line).paragraphs(BODY, BODY)));
  }

  @Test
  void aPlaceInAnElementOfItsOwnBesideTheDateSaysWhere() {
    assertEquals(
        "Oslo/Norway",
        places(
            Pages.page()
                .title("A title")
                .pieces(Reason.DATELINE, "30.08.2024", "Oslo", "River Press Team")
                .paragraphs(BODY, BODY)));
    assertEquals(
        "Strasbourg/France",
        places(
            Pages.page()
                .title("A title")
                .pieces(Reason.DATELINE, "Keeper of the Rivers", "Strasbourg 14/02/2019")
                .paragraphs(BODY, BODY)));
  }

  @Test
  void theWordForATownBeforeItsNameIsNoPartOfTheSignature() {
    assertEquals(
        "Чолпон-Ата/Kyrgyzstan",
        places(
            Pages.page()
                .title("Заявление")
                .paragraphs(BODY, BODY)
                .line(Reason.NAVIGATION, "г. Чолпон-Ата, 21 августа 2019 года")));
  }

  @Test
  void theEndOfATitleSaysWhere() {
    assertEquals(
        "Dublin/Ireland",
        places(
            Pages.page()
                .title(
                    "Statement by H.E. A. Aslan, 19th OSCE Ministerial Council, 6 December 2012, Dublin")
                .paragraphs(BODY)));
  }

  @Test
  void aPlaceMayStandAloneInItsLine() {
    assertEquals(
        "Brussels/Belgium",
        places(
            Pages.page()
                .title("A title")
                .line(Reason.METADATA, "19.01.2024")
                .line(Reason.DATELINE, "Brussels")
                .paragraphs(BODY)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wilcox/Gibbs - The company reported a loss.",
        "Kazakhstan has a long tradition of hospitality.",
        "Vienna hosted the talks on 5 May 2010 and again on 7 May 2011.",
        "In Vienna, 5 May 2010 was a day of talks.",
        "The talks in Vienna, 5 May 2010, were long.",
        "OSCE, 5 May 2010 - The Permanent Council met.",
        "Permanent Council, 5 May 2010 - The ambassadors met.",
        "1999 – Opening of the OSCE Center in Almaty.",
        "June 21, 2007 - Decision of the Permanent Council",
        "December 1-2, 2010 - The Astana Summit is held.",
        "On September 28, in New York, the minister met the envoy.",
        "(Paris, 13 November 2015) were among the attacks of that year.",
        "(Geneva) 10 November 2022 saw a storm on the lake.",
        "Thank you. Vienna is a good place."
      })
  void aSentenceIsNoDateline(String paragraph) {
    assertEquals("", places(Pages.body(paragraph, BODY, BODY)));
  }

  @Test
  void aMisspeltPlaceIsPutRightUnlessThePageSpellsItSoAgain() {
    assertEquals("Yerevan/Armenia", places(Pages.body("YERAVAN, 13 March 2006- X said.", BODY)));
    assertEquals(
        "Turana/?",
        places(Pages.body("TURANA, 13 March 2006 - X said.", "They met in Turana today.")));
  }

  @Test
  void aPlaceThatNobodyKnowsIsAPlaceWhereTheShapeSaysSo() {
    assertEquals("Gornje Selo/?", places(Pages.body("GORNJE SELO, 13 March 2006 – X said.")));
    assertEquals(
        "Hainburg/Austria; Pogradec/Albania",
        places(Pages.body("HAINBURG/POGRADEC, 13 March 2006 – X said.")));
    assertEquals(
        "Gornje Selo/Serbia", places(Pages.body("GORNJE SELO, Serbia, 13 March 2006 – X said.")));
    assertEquals("Velika Vas/?", places(Pages.body("Velika Vas, 13 March 2006 – X said.")));
  }

  @Test
  void aLabelSaysWhereThereIsNoDateline() {
    assertEquals(
        "Warsaw/Poland; Vienna/Austria",
        places(Pages.page().label("place", "WARSAW / VIENNA").paragraphs(BODY)));
    assertEquals(
        "Sarajevo/Bosnia & Herzegovina",
        places(
            Pages.page()
                .label("place", "SARAJEVO")
                .paragraphs("SARAJAVEVO, 13 March 2006 – X said.")));
  }

  @Test
  void withoutADatelineThereIsNoPlace() {
    assertEquals("", places(Pages.body("The ministers met in Vienna and in Rome.", BODY)));
  }

  @Test
  void whatIsGivenIsTrustedBeforeAll() {
    assertEquals(
        "Oslo/Norway",
        places(
            Pages.page()
                .value(Origin.GIVEN, "places", "Oslo")
                .paragraphs("ROME, 4 May 2021 – X said.")));
  }

  @Test
  void theEvidenceIsThePageSOwnSpelling() {
    Pages page = Pages.body("YERAVAN, 13 March 2006- X said.");
    assertEquals(
        new Evidence("dateline", "YERAVAN"),
        PlaceFinder.find(page.scanned(), page.dateline()).getFirst().evidence());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Done at Geneva, 3 May 2019, in two copies.                   | Geneva/Switzerland
          Fait à Monaco, le 21 octobre 2016, en trois exemplaires.     | Monaco/Monaco
          Hecho en Lima, el 3 de mayo de 2019.                         | Lima/Peru
          Совершено в городе Бишкеке 3 мая 2019 года в двух экземплярах. | Бишкек/Kyrgyzstan
          Sporządzono w Warszawie, dnia 3 maja 2019 r.                 | Warszawa/Poland
          Sporządzono w Wiedniu, dnia 3 maja 2019 r.                   | Wiedeń/Austria
          Potpisano u Sarajevu, 3. maja 2019. godine                   | Sarajevo/Bosnia & Herzegovina
          Semnat la Bălți, 3 mai 2019                                  | Bălți/Moldova
          """)
  void anAgreementSaysAtItsEndWhereItWasMade(String closing, String expected) {
    assertEquals(expected, places(Pages.body(BODY, BODY, closing, "For Chile: Ana Rojas")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Done at Vienna on 3 May 2019  | Vienna/Austria
          Fait à Vienne, le 3 mai 2019  | Vienne/Austria
          U Beču, 3. maja 2019. godine  | Beč/Austria
          """)
  void soItDoesWhereTheLastLineLooksLikeTheSites(String closing, String expected) {
    assertEquals(
        expected,
        places(
            Pages.page()
                .title("On water")
                .paragraphs(BODY, BODY)
                .line(Reason.NAVIGATION, closing)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          14.12.2021 Brussels Statement                                      ! Brussels/Belgium
          14. maj 2019. | Beč                                                ! Beč/Austria
          14.12.2021 Lima Delegation of the European Union                   ! Lima/Peru
          As delivered to the Forum for Water Co-operation Vienna, 3 May 2019 ! Vienna/Austria
          Speech of the Secretary on Rivers' Day – Newark, 10 June 2019      ! Newark/United States
          """)
  void dateAndPlaceMayStandAmongOtherWordsOfALine(String line, String expected) {
    assertEquals(
        expected,
        places(Pages.page().title("On water").line(Reason.METADATA, line).paragraphs(BODY)));
  }

  @Test
  void aLineWithBarsBelowTheTitleSaysWhereThoughItLooksLikeAMenu() {
    Pages page =
        Pages.page()
            .title("On water")
            .line(Reason.NAVIGATION, "Press release | 14 April 2022 | Lima | Reading time: 2 min")
            .paragraphs(BODY);
    assertEquals("Lima/Peru", places(page));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          En Madrid, a 14 de mayo de 2019                                    ! Madrid/Spain
          En Madrid se reunieron el 14 de mayo de 2019 los expertos del agua ! ''
          """)
  void aLastLineOfPlaceAndDateAloneSaysWhere(String last, String expected) {
    assertEquals(
        expected,
        places(Pages.page().title("On water").paragraphs(BODY, BODY).line(Reason.DATELINE, last)));
  }
}
