package org.dateline.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.dateline.clean.Cleaner;
import org.dateline.clean.Templates;
import org.dateline.describe.dateline.Datelines;
import org.dateline.describe.page.ScannedPage;
import org.dateline.describe.place.PlaceFinder;
import org.dateline.describe.source.SourceFinder;
import org.dateline.read.Page;
import org.dateline.read.PageReader;
import org.dateline.read.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels in the languages of those who publish, from the bytes of a page to what it says. */
class LabelledValuesTest {

  private static ScannedPage page(String label) {
    String text =
        """
        Nine bridges over the Drin

        %s

        14.05.2019

        Workers have repaired nine bridges that a flood damaged in the spring of last year.

        The work took eleven weeks and was paid for by the towns on both banks of the river.
        """
            .formatted(label);
    Reading.Read read =
        assertInstanceOf(
            Reading.Read.class,
            new PageReader().read("bridges.txt", text.getBytes(StandardCharsets.UTF_8)).getFirst());
    Page page = read.page();
    return new ScannedPage(new Cleaner(Templates.of(page)).clean(page));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          City: Tirana       | Tirana
          Ville : Genève     | Genève
          Città: Roma        | Roma
          Localidad: Madrid  | Madrid
          Miejscowość: Radom | Radom
          Город: Ташкент     | Ташкент
          Місто: Київ        | Київ
          Şehir: Ankara      | Ankara
          Şəhər: Bakı        | Bakı
          Qyteti: Tirana     | Tirana
          Πόλη: Αθήνα        | Αθήνα
          Miestas: Vilnius   | Vilnius
          """)
  void theLabelOfATownSaysWhere(String label, String expected) {
    ScannedPage page = page(label);
    assertEquals(
        List.of(expected),
        PlaceFinder.find(page, Datelines.of(page)).stream()
            .map(found -> found.value().name())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Verfasser: Bundesministerium für Verkehr             | Bundesministerium für Verkehr
          Diffusé par : Ministère de la Culture                | Ministère de la Culture
          Opublikowane przez: Ministerstwo Infrastruktury      | Ministerstwo Infrastruktury
          Кем выдано: Министерство транспорта                  | Министерство транспорта
          Publikuar nga: Ministria e Punëve të Jashtme         | Ministria e Punëve të Jashtme
          Publicēja: Ārlietu ministrija                        | Ārlietu ministrija
          """)
  void theLabelOfWhoPublishedSaysWho(String label, String expected) {
    ScannedPage page = page(label);
    assertEquals(
        List.of(expected),
        new SourceFinder(page, Datelines.of(page), OptionalInt.of(2019))
            .find().stream().map(Found::value).toList());
  }
}
