package org.dateline.describe.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.dateline.clean.Reason;
import org.dateline.describe.Found;
import org.dateline.describe.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that a joint release names side by side, in whatever way it does. */
class SideBySideTest {

  private static final String TITLE = "Joint statement on witnesses";

  private static final String BODY =
      "On Monday parliament passed a law on witnesses that had lain there for nine years.";

  private static List<String> named(String text) {
    return SideBySide.jointlyAt(text, 0, OptionalInt.empty()).named().stream()
        .map(Issuers.Named::name)
        .toList();
  }

  private static List<String> sources(Pages page) {
    return new SourceFinder(page.scanned(), page.dateline(), OptionalInt.of(2021))
        .find().stream().map(Found::value).toList();
  }

  private static List<String> sourcesOf(String firstSentence) {
    return sources(
        Pages.page()
            .line(Reason.METADATA, "OSCE Mission to Skopje")
            .title(TITLE)
            .paragraphs(firstSentence, BODY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Academy of Public Administration and the U.S. Mission to the OSCE welcome | Academy of Public Administration;U.S. Mission to the OSCE
          The Embassy of Malta in Astana and the Food and Agriculture Organization of the United Nations ask | Embassy of Malta in Astana;Food and Agriculture Organization of the United Nations
          The United Nations in Armenia and the Council of Europe Office in Yerevan thank | United Nations in Armenia;Council of Europe Office in Yerevan
          The World Health Organization Regional Office for Europe and the Senate of Chile ask | World Health Organization Regional Office for Europe;Senate of Chile
          Die Österreichische Entwicklungsagentur und der Europarat begrüßen | Österreichische Entwicklungsagentur;Europarat
          Die Delegation der Europäischen Union in Georgien und Amnesty International Schweiz begrüßen | Delegation der Europäischen Union in Georgien;Amnesty International Schweiz
          La Delegazione dell’Unione europea in Georgia e il Ministero della Giustizia accolgono | Delegazione dell’Unione europea in Georgia;Ministero della Giustizia
          La Organización de los Estados Americanos y la Defensoría del Pueblo celebran | Organización de los Estados Americanos;Defensoría del Pueblo
          The UNDP in Moldova and the International Organization for Migration, Mission to Moldova, signed | UNDP in Moldova;International Organization for Migration, Mission to Moldova
          Ministerul Educației al Republicii Moldova și Reprezentanța UNICEF în Republica Moldova anunță | Ministerul Educației al Republicii Moldova;Reprezentanța UNICEF în Republica Moldova
          The WFP Country staff and the Senate of Chile ask | World Food Programme
          Birleşmiş Milletler Kalkınma Programı ve Adalet Bakanlığı, bugün | Birleşmiş Milletler Kalkınma Programı;Adalet Bakanlığı
          Ambassade du Canada à Vienne et de la Délégation de l’Union européenne au Sénégal | Ambassade du Canada à Vienne;Délégation de l’Union européenne au Sénégal
          """)
  void aJointEndsANameWhereAnotherBodyBegins(String text, String expected) {
    assertEquals(List.of(expected.split(";", -1)), named(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ministry of Education and the Arts of Ruritania opened | Ministry of Education
          Permanent Mission of Malta to the United Nations and the OSCE said | Permanent Mission of Malta to the United Nations and the OSCE
          Botschaft der Schweizerischen Eidgenossenschaft in der Republik Usbekistan | Botschaft der Schweizerischen Eidgenossenschaft in der Republik Usbekistan
          """)
  void aJointWithinANameEndsNone(String text, String expected) {
    assertEquals(expected, named(text).getFirst().substring(0, expected.length()));
    assertEquals(1, named(text).size());
  }

  @Test
  void amongBodiesANameOfThreeWordsIsABodys() {
    assertEquals(
        List.of("OSCE Mission to Skopje", "Friends of the River", "Embassy of Malta"),
        named("The OSCE Mission to Skopje, Friends of the River and the Embassy of Malta ask"));
  }

  @Test
  void amongBodiesAPersonIsNone() {
    assertEquals(
        List.of("OSCE Mission to Skopje"),
        named("The OSCE Mission to Skopje and Ana Petrova ask for a list of witnesses"));
  }

  @Test
  void namesAloneAreNoBodies() {
    assertEquals(List.of(), named("Friends of the River and Lower River Friends ask for a list"));
  }

  @ParameterizedTest
  @CsvSource({
    "The OSCE Mission to Skopje issues this statement jointly with the Embassy of Malta.",
    "'The OSCE Mission to Skopje, together with the Embassy of Malta, asks for a list.'",
    "'We, the OSCE Mission to Skopje and the Embassy of Malta, ask all courts for a list.'",
  })
  void thoseWithWhomOneSpeaksJointlySpeakToo(String sentence) {
    assertEquals(List.of("OSCE Mission to Skopje", "Embassy of Malta"), sourcesOf(sentence));
  }

  @Test
  void withWhomOneDoesSomethingJointlySpeaksNot() {
    assertEquals(
        List.of("OSCE Mission to Skopje"),
        sources(
            Pages.page()
                .line(Reason.METADATA, "OSCE Mission to Skopje")
                .title("Joint exercise on witnesses")
                .paragraphs(
                    "The OSCE Mission to Skopje, together with the Embassy of Malta, held a course.",
                    BODY)));
  }

  @Test
  void aTitleNamesThoseWhoMakeAStatementBeforeOrBehindIt() {
    for (String title :
        List.of(
            "OSCE Mission to Skopje and Embassy of Malta: joint statement on witnesses",
            "Joint statement by the OSCE Mission to Skopje and the Embassy of Malta")) {
      assertEquals(
          List.of("OSCE Mission to Skopje", "Embassy of Malta"),
          sources(
              Pages.page()
                  .line(Reason.METADATA, "OSCE Mission to Skopje")
                  .title(title)
                  .paragraphs(BODY, BODY)),
          title);
    }
  }

  @Test
  void bodiesOneBelowTheOtherSignAJointText() {
    assertEquals(
        List.of("OSCE Mission to Skopje", "Academy of Public Administration"),
        sources(
            Pages.page()
                .title(TITLE)
                .paragraphs(BODY, BODY)
                .line(Reason.NAVIGATION, "OSCE Mission to Skopje")
                .line(Reason.NAVIGATION, "Academy of Public Administration")));
  }

  @Test
  void anAdjectiveBehindAGermanPrepositionGetsTheEndOfItsGender() {
    assertEquals(
        List.of("Schweizerische Botschaft", "Europäisches Institut", "Nordischer Rat"),
        named("der Schweizerischen Botschaft, dem Europäischen Institut und dem Nordischen Rat"));
  }
}
