package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SalutationsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Chairperson,",
        "Sehr geehrte Frau Vorsitzende, meine Damen und Herren",
        "Frau Generalsekretärin, Exzellenzen, meine Damen und Herren",
        "Mesdames et Messieurs",
        "Уважаемые коллеги!"
      })
  void aLineThatAddressesThoseWhoListenIsOne(String line) {
    assertTrue(Salutations.isOne(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Secretary General welcomes opening of maritime centre in Varna",
        "Secretary General: reforms show results",
        "Herr Vorsitzender, hören Sie die Fähre?",
        "Colleagues mourn a mapmaker."
      })
  void aTitleThatBeginsWithAnOfficeIsNone(String line) {
    assertFalse(Salutations.isOne(line));
  }
}
