package org.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Menus of sites that nobody has seen, in several languages, forms and places. */
final class MenusTest {

  private static final String TITLE = "Lighthouse keepers of the Marmara coast meet in Bandirma";
  private static final String LEAD =
      "BANDIRMA, 4 May 2019 – Forty lighthouse keepers of the Marmara coast met today to compare"
          + " their logbooks.";
  private static final String LAST =
      "The keepers will meet again in autumn, when the storms have told them what they forgot.";

  @Test
  void anEnglishMenuWithBulletsAboveTheTitleGoes() {
    String menu =
        "- Harbours\n- Tides and currents\n- Pilots\n- Sea charts\n- Our fleet\n- Night watch\n";
    assertRelease(menu + "News\n" + TITLE + "\n" + LEAD + "\n" + LAST + "\n");
  }

  @Test
  void aGermanMenuWithoutBulletsGoes() {
    String menu = "Häfen\nGezeiten\nLotsendienst\nSeekarten\nUnsere Flotte\nNachtwache\nWetter\n";
    assertRelease(menu + TITLE + "\n" + LEAD + "\n" + LAST + "\n");
  }

  @Test
  void aRussianMenuBelowTheBodyGoes() {
    String menu = "• Гавани\n• Приливы\n• Лоцманы\n• Карты\n• Наш флот\n• Ночная вахта\n";
    assertRelease(TITLE + "\n" + LEAD + "\n" + LAST + "\n" + menu);
  }

  @Test
  void aMenuBetweenTitleAndBodyGoes() {
    String menu = "* Harbours\n* Tides\n* Pilots\n* Sea charts\n* Our fleet\n* Night watch\n";
    assertRelease(TITLE + "\n" + menu + LEAD + "\n" + LAST + "\n");
  }

  @Test
  void aMenuOfLinksInMarkdownGoes() {
    String menu = "[Ports](/p) [Marées](/m) [Pilotes](/q)\n\n* [Cartes](/c)\n* [Flotte](/f)\n\n";
    CleanPage clean =
        Pages.clean("x.md", menu + "# " + TITLE + "\n\n" + LEAD + "\n\n" + LAST + "\n");
    assertEquals(Optional.of(TITLE), clean.title());
    assertEquals(List.of(LEAD, LAST), Pages.body(clean));
  }

  @Test
  void aListThatTheTextAnnouncesStays() {
    String list = "The following were elected:\nAda Quill\nBoris Fenn\nCleo Marsh\nDov Tarn\n";
    CleanPage clean = Pages.clean("x.txt", TITLE + "\n" + LEAD + "\n" + list + LAST + "\n");
    assertEquals(
        List.of(
            LEAD,
            "The following were elected:",
            "Ada Quill",
            "Boris Fenn",
            "Cleo Marsh",
            "Dov Tarn",
            LAST),
        Pages.body(clean));
  }

  private static void assertRelease(String text) {
    CleanPage clean = Pages.clean("x.txt", text);
    assertEquals(Optional.of(TITLE), clean.title());
    assertEquals(List.of(LEAD, LAST), Pages.body(clean));
  }
}
