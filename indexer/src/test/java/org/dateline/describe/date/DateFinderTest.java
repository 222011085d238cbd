package org.dateline.describe.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.dateline.calendar.PartialDate;
import org.dateline.clean.Reason;
import org.dateline.describe.Evidence;
import org.dateline.describe.Found;
import org.dateline.describe.Pages;
import org.dateline.read.Value.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

  private static final String BODY = "The ministers spoke about trade and water.";

  private static String date(Pages page) {
    return new DateFinder(page.scanned(), page.dateline())
        .date()
        .map(f -> f.value().toString())
        .orElse("none");
  }

  private static String updated(Pages page) {
    DateFinder finder = new DateFinder(page.scanned(), page.dateline());
    return finder.updated(finder.date()).map(f -> f.value().toString()).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OSLO/TIRANA, 9 October 2020 – The Chair said so on 2 October.          | 2020-10-09
          TIRANA / OSLO / GENEVA – 6 October 2020. The Co-Chairs met.             | 2020-10-06
          NEW YORK CITY, 28 September 2015 A document adopted on 27 September.    | 2015-09-28
          BELGRADE, 25 April 2015- The OSCE Chairperson-in-Office met today       | 2015-04-25
          Moscow, Paris, Washington DC, 29 July 2021 – The Co-Chairs met.         | 2021-07-29
          Vienna, 07.12.2017 – Statement by the Federal Councillor                | 2017-12-07
          Belgrade, 3-4 décembre 2015 – Intervention du Secrétaire d’Etat         | 2015-12-03
          Strasbourg/Rome, 31.07.2014 - “I am deeply concerned,” she said.        | 2014-07-31
          Skopje, 24 October 2023 (MIA) – The High Commissioner has a mandate.    | 2023-10-24
          Tashkent, April 07, 2024, The Europe Today: The minister met the envoy. | 2024-04-07
          date 2024-06-25 ASTANA, 25 June 2024 — Today, the Chair-in-Office spoke | 2024-06-25
          date 2025-12-03 МОСКВА, 3 дек - РИА Новости. Министр заявил.            | 2025-12-03
          date 2024-12-14 BEIJING, Dec. 13 (Xinhua) -- The envoy left.            | 2024-12-13
          date 2025-01-02 BEIJING, Dec. 30 (Xinhua) -- The envoy left.            | 2024-12-30
          CHICAGO, April - The ministers met on 3 May 2001.                       | 2001-05-03
          11 декабря 2025 года состоялась встреча Министра иностранных дел.       | 2025-12-11
          ROME, 15 March 2001 - The Mission opened an office on 1 February 1999.  | 2001-03-15
          """)
  void theDatelineThatOpensTheBodySaysWhen(String paragraph, String expected) {
    assertEquals(expected, date(Pages.body(paragraph, BODY)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OSCE Permanent Council No. 1512 Vienna, 13 March 2025                          | 2025-03-13
          As delivered at the 1499th Meeting of the Permanent Council, Vienna, 28 November 2024 | 2024-11-28
          CSCE Communication No. 305 Prague, 29 November 1993                            | 1993-11-29
          Secretary General 21 February 2019 Strasbourg                                  | 2019-02-21
          04.12.2025 EEAS Press Team                                                     | 2025-12-04
          14.01.2016 - Press release                                                     | 2016-01-14
          • 24 May. 2017 -                                                               | 2017-05-24
          3. October 2016                                                                | 2016-10-03
          NOTA DE PRENSA 181 jeudi 23 juillet 2015                                       | 2015-07-23
          Feridun Aslanov 06.12.2012                                                     | 2012-12-06
          19 September 2024                                                              | 2024-09-19
          """)
  void aLineBelowTheTitleSaysWhen(String line, String expected) {
    assertEquals(
        expected,
        date(Pages.page().title("A title").line(Reason.METADATA, line).paragraphs(BODY, BODY)));
  }

  @Test
  void theDatelineIsTrustedBeforeALabelAndALabelBeforeTheTitle() {
    Pages page =
        Pages.page()
            .title("Latest from the monitors, as of 19:30, 24 April 2015")
            .label("publishing date", "25 April 2015");
    assertEquals("2015-04-25", date(page.paragraphs(BODY)));
    assertEquals(
        "2015-04-26",
        date(
            Pages.page()
                .label("publishing date", "27 April 2015")
                .paragraphs("KYIV, 26 April 2015 - " + BODY)));
  }

  @Test
  void anEmptyLabelLeavesTheDateToTheDateline() {
    Pages page = Pages.page().label("date").label("place", "WARSAW");
    assertEquals("2022-06-08", date(page.paragraphs("WARSAW, 8 June 2022 — " + BODY)));
  }

  @Test
  void aCreationIsTheDateAndAChangeIsNot() {
    String line = "Created at : 4.12.2013, 19:36, Updated at : 18.03.2016, 19:31";
    Pages page =
        Pages.body(
                "1992 - The country joins.",
                "June 21, 2007 - Decision.",
                "December 2007 - Summit.",
                "July 16-17, 2010 - Meeting.")
            .line(Reason.METADATA, line);
    assertEquals("2013-12-04", date(page));
    assertEquals("2016-03-18", updated(page));
  }

  @Test
  void aChronologyHasNoDateOfItsOwn() {
    assertEquals(
        "none",
        date(
            Pages.body(
                "June 21, 2007 - Decision.",
                "December 18, 2008 - Summit.",
                "July 16, 2010 - Meeting.")));
  }

  @Test
  void whenANoteSaysUpdatedItIsNeverTheDate() {
    Pages page =
        Pages.page()
            .title("Keynote address")
            .line(Reason.METADATA, "• 24 May. 2017 -")
            .line(Reason.METADATA, "• Last updated 25-May-2017 09:01")
            .paragraphs(BODY);
    assertEquals("2017-05-24", date(page));
    assertEquals("2017-05-25", updated(page));
    Pages onlyUpdated =
        Pages.page().title("A").line(Reason.METADATA, "Updated: 3 May 2011").paragraphs(BODY);
    assertEquals("none", date(onlyUpdated));
    assertEquals("2011-05-03", updated(onlyUpdated));
    Pages twoLines =
        Pages.page()
            .line(Reason.METADATA, "Last updated")
            .line(Reason.METADATA, "3 May 2011")
            .paragraphs(BODY);
    assertEquals("none", date(twoLines));
    assertEquals("2011-05-03", updated(twoLines));
    Pages inDateline =
        Pages.page()
            .line(
                Reason.DATELINE,
                "Warszawa, 12 listopada 2021 r. (aktualizacja: 13 listopada 2021 r.)")
            .paragraphs(BODY);
    assertEquals("2021-11-12", date(inDateline));
    assertEquals("2021-11-13", updated(inDateline));
  }

  @Test
  void theClockOfThePageIsTrustedLessThanWhatTheReleaseSays() {
    assertEquals(
        "2023-10-24",
        date(
            Pages.page()
                .line(Reason.METADATA, "• Saturday, 28 September 2024")
                .title("The mandate")
                .paragraphs("Skopje, 24 October 2023 (MIA) – " + BODY)));
    assertEquals(
        "2019-05-23",
        date(
            Pages.page()
                .line(Reason.DATELINE, "• Tuesday, 4 February 2020")
                .title("Border chiefs set opening hours")
                .line(Reason.DATELINE, "23.05.2019 11:12")
                .paragraphs(BODY)));
  }

  @Test
  void aTitleATimestampAndADatelineMayBeGluedTogether() {
    assertEquals(
        "2024-05-23",
        date(
            Pages.body(
                "Столицу посетил глава Исполкома СНГ23.05.2024 11:12АШХАБАД, 23 мая - ИП"
                    + " \"ТУРКМЕНинформ\". Глава провёл встречи.")));
    assertEquals(
        "2009-05-04",
        date(Pages.body("Statement by Miguel Angel PratStrasbourg, 4 May 2009 - " + BODY)));
  }

  @Test
  void aDateAtTheEndOfATitleIsItsDateWithAPlaceOrWithout() {
    assertEquals(
        "2012-12-06",
        date(
            Pages.page()
                .title(
                    "Statement by H.E. A. Aslan, 19th OSCE Ministerial Council, 6 December 2012, Dublin")
                .paragraphs(BODY)));
    assertEquals(
        "2012-12-06",
        date(Pages.page().title("Statement on trade, 6 December 2012").paragraphs(BODY)));
  }

  @Test
  void numbersThatMayChangePlacesAreSettledByTheOtherDatesOfThePage() {
    Pages page =
        Pages.page()
            .title("Speech")
            .line(
                Reason.METADATA,
                "12/04/2025 | Press release | Distributed by Public on 12/04/2025 05:41")
            .line(
                Reason.METADATA,
                "Publication date 4.12.2025 13.31 | Published in English on 4.12.2025 at 13.40")
            .paragraphs(BODY);
    assertEquals("2025-12-04", date(page));
    assertEquals(
        "2024-11-04",
        date(
            Pages.page()
                .line(
                    Reason.METADATA, "04/11/2024 - 16:06 United Nations Office of the Spokesperson")
                .uri("https://press.example/2024-11-05/news")
                .paragraphs(BODY)));
    assertEquals(
        "2024-04-11",
        date(
            Pages.page()
                .line(Reason.METADATA, "04/11/2024")
                .paragraphs("The talks of April 9, 2024 went on.")));
    assertEquals(
        "2024-11-04", date(Pages.page().line(Reason.METADATA, "04/11/2024").paragraphs(BODY)));
  }

  @Test
  void aMissingYearComesFromTheAddressTheWeekdayOrTheOtherDates() {
    assertEquals(
        "2015-12-03",
        date(
            Pages.body("Belgrado, 03 dic 18:18 – (Agenzia Nova) – Il ministro ha detto.")
                .uri("https://amb.example/it/news/2015/12/ministro-apprezzamento/")));
    assertEquals(
        "2023-05-24",
        date(
            Pages.body("Baku, May 24, AZERTAC", "The minister met the envoy on Wednesday.")
                .line(Reason.FOOTER, "© 2024 Agency")));
    assertEquals(
        "2023-11-30",
        date(
            Pages.body("SKOPJE / Macedonia del Norte/, 30 de noviembre. / Km2. El ministro dijo.")
                .uri("https://news.example/spain/2023/11/30/74100.html")));
    assertEquals(
        "2024-05-14",
        date(
            Pages.page()
                .line(Reason.METADATA, "14 May 2024 13:10 (UTC +04:00)")
                .paragraphs("BAKU, Azerbaijan, May 14. " + BODY)));
  }

  @Test
  void theLastWordsMaySayWhen() {
    assertEquals(
        "2024-02-27",
        date(
            Pages.body(
                "On 26 February 2024, a meeting took place.", BODY + " ///nCa, 27 February 2024")));
    assertEquals(
        "2022-11-18",
        date(Pages.body("On November 16 the minister received the envoy.", "18 11 2022, 09:12")));
    assertEquals(
        "2005-12-07",
        date(
            Pages.body(BODY, BODY + " (Source http://www.ministere.example, le 7 décembre 2005)")));
  }

  @Test
  void theAddressSaysWhenNothingElseDoes() {
    assertEquals(
        "2000-11-25",
        date(
            Pages.body("(Wien-OTS) Am 27/28.11 wird das Treffen sein.")
                .uri("https://www.ots.example/presseaussendung/OTS_20001125_OTS0042/x")));
    assertEquals(
        "2009-04-03",
        date(
            Pages.body("Wien (OTS) - \"Die Schlussakte bleibt\".")
                .uri("https://www.ots.example/OTS_20090403_OTS0233/x")));
    assertEquals(
        "2023-12",
        date(
            Pages.body("ASTANA – Kazakh Deputy Prime Minister spoke on Nov. 30 in Skopje.")
                .uri("https://times.example/2023/12/kazakhstan-participates")));
    assertEquals(
        "2022",
        date(
            Pages.body("1. The Union warmly welcomes the Ambassador.")
                .uri("https://www.example.no/missions/2022/eu-statement/")));
  }

  @Test
  void aMonthIsKeptAsAMonth() {
    assertEquals("2016-12", date(Pages.body("date 2016-12 Hamburg/Wien – Der Vorsitz endet.")));
    assertEquals("1994", date(Pages.page().value(Origin.GIVEN, "date", "1994").paragraphs(BODY)));
  }

  @Test
  void whatTheFormatLabelsIsTrustedAfterWhatThePageShows() {
    Pages page =
        Pages.page()
            .title("A title")
            .value(Origin.HEAD, "article:modified_time", "2019-03-05T10:00:00Z")
            .value(Origin.HEAD, "article:published_time", "2019-03-04T10:00:00Z")
            .paragraphs(BODY);
    assertEquals("2019-03-04", date(page));
    assertEquals("2019-03-05", updated(page));
    assertEquals(
        "2019-03-02",
        date(page.line(Reason.METADATA, "x").paragraphs(BODY).label("published", "2 March 2019")));
  }

  @Test
  void whatIsGivenIsTrustedBeforeAll() {
    Pages page =
        Pages.page()
            .value(Origin.GIVEN, "date", "2020-02-03")
            .paragraphs("OSLO, 4 May 2021 – " + BODY);
    assertEquals(
        Optional.of(new Found<>(PartialDate.ofDay(2020, 2, 3), "given", "2020-02-03")),
        new DateFinder(page.scanned(), page.dateline()).date());
  }

  @Test
  void theEvidenceIsTheWordsOfThePage() {
    Pages page = Pages.body("OSLO/TIRANA, 9 October 2020 – " + BODY);
    assertEquals(
        new Evidence("dateline", "OSLO/TIRANA, 9 October 2020"),
        new DateFinder(page.scanned(), page.dateline()).date().orElseThrow().evidence());
  }

  @Test
  void theYearMayHaveAStopAndAWordBehindIt() {
    assertEquals(
        "2018-03-14",
        date(Pages.body("Београд, 14. март 2018. године – Министар је рекао.", BODY)));
    assertEquals(
        "2023-11-09", date(Pages.body("Sarajevo, 9. novembra 2023. godine – Zamjenica je bila.")));
  }

  @Test
  void ofSeveralLinesThatNearestToTheBodyIsTheReleasesOwn() {
    assertEquals(
        "2020-02-05",
        date(
            Pages.page()
                .title("Embassy")
                .line(Reason.METADATA, "Statement of the Spokesperson, 06.02.2020")
                .line(Reason.METADATA, "No: 38, 5 February 2020, the avalanche")
                .paragraphs(BODY)));
  }

  @Test
  void placeAndDateBehindTheTextMayLookLikeTheSite() {
    assertEquals(
        "2024-05-09",
        date(
            Pages.page()
                .title("Заявление")
                .paragraphs("Призываем все стороны прекратить огонь и открыть мост.")
                .line(Reason.NAVIGATION, "Астана, 9 мая 2024 года")
                .paragraphs("Материал полезен?")));
  }

  @Test
  void aDateAmongTheContactsIsThatOfAnotherStory() {
    assertEquals(
        "2021-10-11",
        date(
            Pages.page()
                .line(Reason.DATELINE, "11 October 2021")
                .title("Stamps")
                .paragraphs(BODY, BODY)
                .line(Reason.CONTACT, "2 September 2021")));
  }
}
