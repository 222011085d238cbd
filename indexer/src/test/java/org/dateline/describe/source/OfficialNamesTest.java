package org.dateline.describe.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that are the official names of bodies, in fifty languages, and lines that are none. */
class OfficialNamesTest {

  private static List<String> lines(String file, Predicate<String> wrong) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(OfficialNamesTest.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .filter(wrong)
          .toList();
    }
  }

  private static Optional<String> name(String line) {
    return Issuers.line(line, OptionalInt.empty());
  }

  @Test
  void anOfficialNameIsReadWhole() throws IOException {
    assertEquals(
        List.of(), lines("official-names.txt", line -> !name(line).equals(Optional.of(line))));
  }

  @Test
  void aHeadlineOrAnEntryOfAMenuIsNoName() throws IOException {
    assertEquals(List.of(), lines("no-names.txt", line -> name(line).isPresent()));
  }

  @Test
  void aParliamentAndAMinistryAreTwoThoughTheyStandSideBySideInTheTable() {
    assertFalse(Authorities.areOne("Folketinget", "Statsministeriet"));
    assertTrue(Authorities.areOne("Saeima", "Latvijas Republikas Saeima"));
  }

  @Test
  void aHyphenAtTheEndOfAWordLeavesOutWhatTheNextOneHasToo() {
    assertEquals(
        Optional.of("Presse- und Informationsamt der Landesregierung"),
        name("Presse- und Informationsamt der Landesregierung"));
  }

  @Test
  void aCaseBehindAnAbbreviationIsNoSmallWord() {
    assertEquals(
        Optional.of("Stalna misija Republike Srbije pri OEBS-u"),
        name("Stalna misija Republike Srbije pri OEBS-u"));
    assertEquals(
        Optional.of("Suomen pysyvä edustusto YK:ssa"), name("Suomen pysyvä edustusto YK:ssa"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ministero dell'Interno | Ministero dell'Interno ha annunciato una nuova fase.",
        "Assemblée parlementaire de la Francophonie | L’Assemblée parlementaire de la Francophonie"
            + " a annoncé une nouvelle phase.",
        "Делегация Европейского союза в Республике Казахстан | Делегация Европейского союза в"
            + " Республике Казахстан сообщает о втором этапе.",
        "Ministarstvo spoljnih poslova Republike Srbije | Ministarstvo spoljnih poslova Republike"
            + " Srbije saopštava da je počela druga faza.",
        "Ministère des Affaires étrangères, du Commerce et du Développement | Le Ministère des"
            + " Affaires étrangères, du Commerce et du Développement a annoncé une phase.",
        "British Embassy Tbilisi | The British Embassy Tbilisi announced a second phase.",
        "Consulate General of Italy in Almaty | The Consulate General of Italy in Almaty announced it.",
        "Office of the President of Ukraine | The Office of the President of Ukraine announced it."
      })
  void aSentenceHasTheWholeNameOfTheBodyThatActs(String expected, String sentence) {
    int start = Subject.passArticle(sentence, 0);
    assertEquals(
        Optional.of(expected),
        NamedBody.at(sentence, start, OptionalInt.empty()).map(Issuers.Named::name));
  }

  @Test
  void whatIsReleasedImmediatelyIsNoPartOfTheNameAboveIt() {
    assertEquals(
        "Office of the Spokesperson",
        "Office of the Spokesperson For Immediate Release"
            .substring(0, BodyShape.endAt("Office of the Spokesperson For Immediate Release", 0)));
  }

  @ParameterizedTest
  @CsvSource({
    "TÜRKİYE CUMHURİYETİ DIŞİŞLERİ BAKANLIĞI,Türkiye Cumhuriyeti Dışişleri Bakanlığı",
    "ΥΠΟΥΡΓΕΙΟ ΕΞΩΤΕΡΙΚΩΝ ΤΗΣ ΚΥΠΡΙΑΚΗΣ ΔΗΜΟΚΡΑΤΙΑΣ,Υπουργείο Εξωτερικών της Κυπριακής Δημοκρατίας",
    "ОМБУДСМАН НА РЕПУБЛИКА БЪЛГАРИЯ,Омбудсман на Република България",
    "UNITED NATIONS IN GEORGIA,United Nations in Georgia"
  })
  void aNameInCapitalsIsReadAsItsLanguageWritesIt(String capitals, String expected) {
    assertEquals(Optional.of(expected), name(capitals));
  }

  @Test
  void consulatesGeneralAreCalledSoEach() {
    assertEquals(
        List.of("Consulate General of Italy", "Consulate General of Norway"),
        SideBySide.at("Consulates General of Italy and Norway open office", 0, OptionalInt.empty())
            .named()
            .stream()
            .map(Issuers.Named::name)
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "Permanent Delegations of Italy and Norway to the OSCE,"
        + "Permanent Delegation of Italy to the OSCE;Permanent Delegation of Norway to the OSCE",
    "Embassies of Italy and Norway,Embassy of Italy;Embassy of Norway"
  })
  void missionsOfSeveralStatesAreNamedEachWithItsSeat(String text, String expected) {
    assertEquals(
        List.of(expected.split(";", -1)),
        SideBySide.at(text, 0, OptionalInt.empty()).named().stream()
            .map(Issuers.Named::name)
            .toList());
  }

  @Test
  void delegationsThatASentenceBeginsWithComeToTalks() {
    String sentence = "The delegations of Armenia and Azerbaijan met today in the old harbour.";
    assertEquals(List.of(), SideBySide.at(sentence, 0, OptionalInt.empty()).named());
  }
}
