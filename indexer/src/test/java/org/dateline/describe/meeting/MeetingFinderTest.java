package org.dateline.describe.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.clean.Reason;
import org.dateline.describe.Found;
import org.dateline.describe.Pages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OSCE Permanent Council No. 1512 Vienna, 13 March 2025        | OSCE Permanent Council No. 1512
          PERMANENT COUNCIL No. 553                                    | Permanent Council No. 553
          Conseil permanent de l’OSCE N° 1425                          | Conseil permanent de l’OSCE N° 1425
          1499th Meeting of the Permanent Council, Vienna, 28 May 2024 | 1499th Meeting of the Permanent Council
          A meeting of the Permanent Council                           | none
          PC No. 1377, Vienna, 2 June 2022                             | PC No. 1377
          1044th FSC Plenary Meeting                                   | 1044th FSC Plenary Meeting
          The PC in its 3rd year                                       | none
          PC.DEL/44/20                                                 | none
          OSCE Permanent Council, 1310th special meeting               | OSCE Permanent Council, 1310th special meeting
          OSCE Permanent Council Nr 1310 (special), Vienna             | OSCE Permanent Council Nr 1310 (special)
          1032nd Plenary Meeting of the Forum for Security Co-operation | 1032nd Plenary Meeting of the Forum for Security Co-operation
          2018 OSCE Human Dimension Implementation Meeting, Session 4  | 2018 OSCE Human Dimension Implementation Meeting
          """)
  void aBodyIsAMeetingWithItsNumber(String line, String expected) {
    Pages page =
        Pages.page()
            .line(Reason.METADATA, line)
            .title("Statement")
            .paragraphs("The water of the lake is clear again, and we thank all who helped.");
    assertEquals(
        expected,
        MeetingFinder.find(page.scanned(), page.dateline()).map(Found::value).orElse("none"));
  }
}
