package org.dateline.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.dateline.clean.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriberTest {

  private static final String BODY =
      "The ministers spoke about trade and water in the valleys of the north.";

  private static Optional<String> meeting(Pages page) {
    return page.described().meeting().map(Found::value);
  }

  private static Kind kind(Pages page) {
    return page.described().kind().value();
  }

  @Test
  void aMeetingIsKnownByItsNumber() {
    assertEquals(
        Optional.of("OSCE Permanent Council No. 1568"),
        meeting(
            Pages.page()
                .line(Reason.DATELINE, "OSCE Permanent Council No. 1568 Vienna, 11 June 2026")
                .paragraphs(BODY)));
    assertEquals(
        Optional.of("1499th Meeting of the Permanent Council"),
        meeting(
            Pages.page()
                .line(
                    Reason.METADATA,
                    "As delivered at the 1499th Meeting of the Permanent Council, Vienna, 28 May 2024")
                .paragraphs(BODY)));
    assertEquals(
        Optional.of("19th OSCE Ministerial Council"),
        meeting(
            Pages.page()
                .title(
                    "Statement by A. Aslan, 19th OSCE Ministerial Council, 6 December 2012, Dublin")
                .paragraphs(BODY)));
    assertEquals(
        Optional.empty(), meeting(Pages.body("The OSCE Permanent Council met on 3 May 2010.")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Press release       | PRESS_RELEASE
          NOTA DE PRENSA 181  | PRESS_RELEASE
          Nota à imprensa nº 57 | PRESS_RELEASE
          Statement           | STATEMENT
          Speech              | SPEECH
          Spot report         | SPOT_REPORT
          Background          | BACKGROUND
          News                | NEWS
          Oświadczenie        | STATEMENT
          """)
  void aTypeLineSaysTheKind(String line, Kind expected) {
    assertEquals(
        expected, kind(Pages.page().line(Reason.METADATA, line).title("A title").paragraphs(BODY)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EU Statement on the report of the Head of Mission       | STATEMENT
          Keynote address: Somebody must attend                   | SPEECH
          Address by the Representative at the conference         | SPEECH
          Spot report by the Mission, 3 May 2015: Fire in a hall  | SPOT_REPORT
          Oświadczenie w sprawie zatrzymań                        | STATEMENT
          United States: Statement by the Spokesperson            | STATEMENT
          """)
  void aTitleSaysTheKind(String title, Kind expected) {
    assertEquals(expected, kind(Pages.page().title(title).paragraphs(BODY)));
  }

  @Test
  void withoutANameTheShapeSaysTheKind() {
    assertEquals(Kind.SPEECH, kind(Pages.body("Ladies and gentlemen,", BODY)));
    assertEquals(
        Kind.BACKGROUND,
        kind(
            Pages.body(
                "June 21, 2007 - A decision.", "May 3, 2008 - Talks.", "July 16, 2010 - Summit.")));
    assertEquals(Kind.NEWS, kind(Pages.body("ASTANA, March 14. /KASPIA/. " + BODY)));
    assertEquals(
        Kind.PRESS_RELEASE,
        kind(Pages.page().label("source", "OSCE Mission to Serbia").paragraphs(BODY)));
  }

  @Test
  void aGivenTitleIsTrusted() {
    assertEquals(
        Optional.of(new Found<>("Given title", "given", "Given title")),
        Pages.page()
            .value(org.dateline.read.Value.Origin.GIVEN, "title", "Given title")
            .title("Found title")
            .paragraphs(BODY)
            .described()
            .title());
  }

  @Test
  void anEmptyPageIsDescribedWithoutComplaint() {
    Release release = Pages.page().described();
    assertEquals(Optional.empty(), release.date());
    assertEquals("und", release.language().value());
  }

  @Test
  void aPageOfOneEnormousLineIsDescribed() {
    String line = "VIENNA/ROME, ".repeat(100_000) + "Ministry of ".repeat(50_000);
    assertEquals(Optional.empty(), Pages.body(line).described().date());
  }
}
