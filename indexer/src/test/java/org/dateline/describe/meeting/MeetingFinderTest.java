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
          1521.ª reunião do Conselho Permanente da OSCE Viena, 19 de junho de 2025 | 1521.ª reunião do Conselho Permanente da OSCE
          1249-е заседание Постоянного совета ОБСЕ, Вена               | 1249-е заседание Постоянного совета ОБСЕ
          1399-те засідання Постійної ради ОБСЄ                        | 1399-те засідання Постійної ради ОБСЄ
          912e séance du Forum pour la coopération en matière de sécurité | 912e séance du Forum pour la coopération en matière de sécurité
          1402. Sitzung des Ständigen Rates der OSZE, Wien             | 1402. Sitzung des Ständigen Rates der OSZE
          Reuniunea a 1493-a a Consiliului Permanent al OSCE           | Reuniunea a 1493-a a Consiliului Permanent al OSCE
          1493. zasedání Stálé rady OBSE, Vídeň                        | 1493. zasedání Stálé rady OBSE
          AGİT Daimi Konseyi 1493. toplantısı, Viyana                  | AGİT Daimi Konseyi 1493. toplantısı
          Az EBESZ Állandó Tanácsának 1493. ülése                      | EBESZ Állandó Tanácsának 1493. ülése
          1493. sjednica Stalnog vijeća OESS-a, Beč                    | 1493. sjednica Stalnog vijeća OESS-a
          1493η Συνεδρίαση του Μόνιμου Συμβουλίου του ΟΑΣΕ             | 1493η Συνεδρίαση του Μόνιμου Συμβουλίου του ΟΑΣΕ
          OSSE:s permanenta råds 1493:e möte                           | OSSE:s permanenta råds 1493:e möte
          EDSO Pastāvīgās padomes 1493. sēde                           | EDSO Pastāvīgās padomes 1493. sēde
          1493-то заседание на Постоянния съвет на ОССЕ                | 1493-то заседание на Постоянния съвет на ОССЕ
          57. Tagung des Menschenrechtsrates der Vereinten Nationen    | 57. Tagung des Menschenrechtsrates der Vereinten Nationen
          Das 3. Jahr des Ständigen Rates begann                       | none
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
