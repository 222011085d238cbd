package org.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {

  private static final String BODY =
      """

      VIENNA, 4 May 2023 – The ferry between Vidin and Calafat runs until midnight from now on, and the old piers are
      to be measured when the water is low.

      “A ferry is a bridge that asks you to wait,” said the head of the harbour. The measuring of the piers will take
      until the autumn, and the ferry will go on running.
      """;

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
    String text = head.strip().replace('#', '\n') + "\n" + BODY;
    assertEquals(Optional.of(title), Pages.clean("page.txt", text).title());
  }

  @ParameterizedTest
  @CsvSource({
    "Excellencies and dear colleagues!",
    "'Sehr geehrte Frau Vorsitzende, meine Damen und Herren'"
  })
  void aSalutationIsNone(String salutation) {
    String text = salutation + "\n\n" + BODY.strip().substring(BODY.strip().indexOf("The ferry"));
    assertEquals(Optional.empty(), Pages.clean("page.txt", text).title());
  }
}
