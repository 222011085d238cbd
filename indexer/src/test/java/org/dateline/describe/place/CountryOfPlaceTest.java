package org.dateline.describe.place;

import static org.dateline.describe.place.PlaceFinderTest.places;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.clean.Reason;
import org.dateline.describe.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The country of a place, by the tables, by the dateline, and by what the page says of it. */
class CountryOfPlaceTest {

  private static final String BODY = "The wells were opened on Monday.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NOUADHIBOU, 3 May 2019 – Wells were opened.       | Nouadhibou/Mauritania
          DOHA/MANAMA, 3 May 2019 – Wells were opened.      | Doha/Qatar; Manama/Bahrain
          MARE, 3 May 2019 – Wells were opened.             |
          Ахалцихе, 3 мая 2019 г. – Открыты колодцы.        | Ахалцихе/Georgia
          Achalciche, 3 maja 2019 r. – Otwarto studnie.     | Achalciche/Georgia
          Κέρκυρα, 3 Μαΐου 2019 – Το Συμβούλιο συνήλθε.     | Κέρκυρα/Greece
          """)
  void townsOfAllTheWorldHaveOne(String dateline, String expected) {
    assertEquals(expected == null ? "" : expected, places(Pages.body(dateline, BODY)));
  }

  @Test
  void whatTheDatelineSaysComesBeforeTheTables() {
    assertEquals(
        "Tripoli/Lebanon",
        places(Pages.body("TRIPOLI, Lebanon, 3 May 2019 – Wells opened.", BODY)));
  }

  @Test
  void aPlaceThatNoTableHoldsLiesWhereTheTextSaysBesideItsName() {
    assertEquals(
        "Qumalisoy/Tajikistan",
        places(
            Pages.body(
                "QUMALISOY, 3 May 2019 – Wells were opened.",
                "The fair in Qumalisoy, Tajikistan, was visited by guests from Peru.")));
  }

  @Test
  void elseWhereTheOwnerOfTheSiteWorks() {
    Pages page =
        Pages.page()
            .title("Wells are opened")
            .paragraphs("QUMALISOY, 3 May 2019 – Wells were opened with help from Peru.", BODY)
            .line(Reason.FOOTER, "Office for Wells in Tajikistan | 12 Bridge Street");
    assertEquals("Qumalisoy/Tajikistan", places(page));
  }

  @Test
  void elseInTheOnlyCountryThatTheReleaseSpeaksOf() {
    assertEquals(
        "Qumalisoy/Tajikistan",
        places(Pages.body("QUMALISOY, 3 May 2019 – Tajikistan opened wells.", BODY)));
    assertEquals(
        "Qumalisoy/?",
        places(Pages.body("QUMALISOY, 3 May 2019 – Peru and Chile opened wells.", BODY)));
  }

  @Test
  void theDatelineOfTheBodyComesBeforeTheLineOfTheSite() {
    Pages page =
        Pages.page()
            .title("Wells are opened")
            .line(Reason.DATELINE, "04.05.2019 Tbilisi")
            .paragraphs("A summary of the day.", "TELAVI, 3 May 2019 – Wells were opened.", BODY);
    assertEquals("Telavi/Georgia", places(page));
  }

  @Test
  void aPlaceMayEndTheLineAboveTheDate() {
    Pages page =
        Pages.page()
            .title("On wells")
            .line(Reason.METADATA, "As delivered by Ambassador Ana Novak to the Council, Vienna")
            .line(Reason.METADATA, "3 May 2019")
            .paragraphs("Thank you, Chair.", BODY);
    assertEquals("Vienna/Austria", places(page));
  }
}
