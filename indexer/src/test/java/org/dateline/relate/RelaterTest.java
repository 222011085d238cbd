package org.dateline.relate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.calendar.PartialDate;
import org.dateline.clean.CleanPage;
import org.dateline.clean.Cleaner;
import org.dateline.clean.Templates;
import org.dateline.describe.Evidence;
import org.dateline.describe.Found;
import org.dateline.describe.Person;
import org.dateline.describe.Relation;
import org.dateline.describe.Release;
import org.dateline.describe.finders.Describer;
import org.dateline.read.PageReader;
import org.dateline.read.Reading;
import org.junit.jupiter.api.Test;

class RelaterTest {

  private static Release release(String date, String... persons) {
    byte[] text =
        "The meeting took place in the morning and was attended by many."
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Reading reading = new PageReader().read("a.txt", text).getFirst();
    CleanPage clean = new Cleaner(Templates.NONE).clean(((Reading.Read) reading).page());
    Release plain = new Describer().describe(clean);
    List<Found<Person>> found = new ArrayList<>();
    for (String person : persons) {
      String[] cells = person.split("=", -1);
      Optional<String> role = cells.length > 1 ? Optional.of(cells[1].strip()) : Optional.empty();
      found.add(new Found<>(new Person(cells[0].strip(), role, 1), "test", person));
    }
    return new Release(
        clean,
        plain.kind(),
        plain.title(),
        PartialDate.parse(date).map(d -> new Found<>(d, "test", date)),
        Optional.empty(),
        List.of(),
        List.of(),
        found,
        List.of(),
        List.of(),
        Optional.empty(),
        plain.language(),
        Relation.NONE);
  }

  private static Optional<String> resolved(Names names, String date, String person) {
    Relater relater = new Relater(names, Families.NONE, Authority.NONE);
    return resolved(relater, date, person).map(Found::value);
  }

  private static Optional<Found<String>> resolved(Relater relater, String date, String person) {
    return relater.relate("k", release(date, person)).persons().getFirst().value().resolved();
  }

  @Test
  void aSurnameThatOtherReleasesExplainGetsItsFullName() {
    Names names = Names.of(release("2019-03-01", "Ana Petrović = Foreign Minister of Serbia"));
    assertEquals(Optional.of("Ana Petrović"), resolved(names, "2019-05-01", "Petrović = Minister"));
  }

  @Test
  void aFullNameSaysWhatItRestsOn() {
    Names names = Names.of(release("2019-03-01", "Ana Petrović = Foreign Minister of Serbia"));
    Relater relater = new Relater(names, Families.NONE, Authority.NONE);
    assertEquals(
        Optional.of(new Evidence("role in other releases", "foreign minister")),
        resolved(relater, "2019-05-01", "Petrović = Minister, Foreign Affairs")
            .map(Found::evidence));
    assertEquals(
        Optional.of(new Evidence("other releases of the time", "Petrović")),
        resolved(relater, "2019-05-01", "Petrović").map(Found::evidence));
  }

  @Test
  void twoOfOneSurnameAreTwoUnlessTheRoleTells() {
    Names names =
        Names.of(release("2019-03-01", "Ana Petrović = Foreign Minister"))
            .merge(Names.of(release("2019-03-02", "Marko Petrović = Ambassador")));
    assertEquals(Optional.empty(), resolved(names, "2019-05-01", "Petrović"));
    assertEquals(
        Optional.of("Marko Petrović"), resolved(names, "2019-05-01", "Petrović = Ambassador"));
  }

  @Test
  void timeTellsHoldersApart() {
    Names names =
        Names.of(release("1999-03-01", "Ana Petrović = Minister"))
            .merge(Names.of(release("2019-03-02", "Vera Petrović = Minister")));
    assertEquals(
        Optional.of("Vera Petrović"), resolved(names, "2020-01-01", "Petrović = Minister"));
    assertEquals(Optional.empty(), resolved(names, "2010-01-01", "Petrović = Minister"));
  }

  @Test
  void anInitialMustFit() {
    Names names = Names.of(release("2019-03-01", "Ana Petrović = Minister"));
    assertEquals(
        Optional.of("Ana Petrović"), resolved(names, "2019-05-01", "A. Petrović = Minister"));
    assertEquals(Optional.empty(), resolved(names, "2019-05-01", "M. Petrović = Minister"));
  }

  @Test
  void anOfficeAndItsDateExplainASurnameThatNoReleaseDoes() {
    Relater relater = new Relater(Names.NONE, Families.NONE);
    Release release = relater.relate("k", release("2026-06-11", "Sinirlioğlu = Secretary General"));
    assertEquals(
        Optional.of("Feridun Hadi Sinirlioğlu"),
        release.persons().getFirst().value().resolved().map(Found::value));
    assertEquals("Sinirlioğlu", release.persons().getFirst().value().name());
    Release before = relater.relate("k", release("2015-06-11", "Sinirlioğlu = Secretary General"));
    assertEquals(Optional.empty(), before.persons().getFirst().value().resolved());
  }

  @Test
  void aFileOfTheUserSettlesSpellingsAndNamesakes() throws IOException {
    Authority authority =
        authority(
            """
                kind,name,other,from,to
                # notes are skipped
                alias,Stéphane Valmont,Stefan Valmont
                holder,Vera Petrović,"Head of Mission, Tirana",2018,2020-06
                """);
    Relater relater = new Relater(Names.NONE, Families.NONE, authority);
    List<Found<Person>> persons =
        relater
            .relate("k", release("2020-06-30", "Stefan Valmont", "Petrović = Head of Mission"))
            .persons();
    assertEquals(
        Optional.of(new Found<>("Stéphane Valmont", "alias", "Stefan Valmont")),
        persons.get(0).value().resolved());
    assertEquals(
        Optional.of(
            new Found<>(
                "Vera Petrović", "office holder", "Head of Mission, Tirana, 2018 to 2020-06")),
        persons.get(1).value().resolved());
  }

  @Test
  void aFaultyLineOfSuchAFileIsReported() {
    IOException fault = assertThrows(IOException.class, () -> authority("kind,name\nfriend,A,B\n"));
    assertEquals(
        "line 2: unknown kind friend; holder, alias and split are known", fault.getMessage());
  }

  @Test
  void whatTwoFilesSayIsTheSameInEitherOrder() throws IOException {
    Authority a = authority("alias,Ana Petrović,A. Petrovich\n");
    Authority b = authority("alias,Anica Petrović,A. Petrovich\nholder,Jan Novák,Mayor,2019,\n");
    assertTrue(a.merge(b).knowsWhat(b.merge(a)));
    assertFalse(a.knowsWhat(b));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    a.merge(b).writeTo(bytes);
    assertTrue(
        Authority.readFrom(new ByteArrayInputStream(bytes.toByteArray())).knowsWhat(b.merge(a)));
  }

  @Test
  void oneSpellingOfTwoPersonsIsAFault() {
    IOException fault =
        assertThrows(IOException.class, () -> authority("alias,Ana P,A. P\nalias,Eva P,A. P\n"));
    assertEquals("line 2: A. P is Ana P already", fault.getMessage());
  }

  private static Authority authority(String csv) throws IOException {
    return Authority.readFrom(new ByteArrayInputStream(csv.getBytes(UTF_8)));
  }

  @Test
  void aLineInAnotherEncodingIsReportedAndNotRuined() {
    byte[] csv = "kind,name\nalias,Ana Petrovic,Ána\n".getBytes(ISO_8859_1);
    IOException fault =
        assertThrows(IOException.class, () -> Authority.readFrom(new ByteArrayInputStream(csv)));
    assertEquals("line 2: is not UTF-8; save the file in that encoding", fault.getMessage());
  }

  @Test
  void whatIsGivenAsANameOrARoleMayBeOfAnyLength() throws IOException {
    StringBuilder words = new StringBuilder("Clerk ").append("x".repeat(70_000));
    for (int i = 0; i < 70_000; i++) {
      words.append(" word").append(i);
    }
    String longName = "Ana " + "Petrović-".repeat(9_000) + "Novák";
    Names names =
        Names.of(release("2019-03-01", "Ana Petrović = " + words, longName + " = Mayor"))
            .merge(Names.of(release("2020-03-01", "Ana Petrović = Mayor")));
    assertEquals(Set.of("Ana Petrović"), names.withSurname("petrovic").keySet());
    Sighting seen = names.withSurname("petrovic").values().iterator().next();
    assertEquals(2, seen.count());
    assertEquals(Sighting.MOST_ROLES, seen.roles().size());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    names.writeTo(bytes);
    Names read = Names.readFrom(new ByteArrayInputStream(bytes.toByteArray()));
    assertEquals(names.withSurname("petrovic"), read.withSurname("petrovic"));
  }

  @Test
  void namesAreTheSameHoweverTheyAreMerged() {
    Names a = Names.of(release("2019-03-01", "Ana Petrović = Minister"));
    Names b = Names.of(release("2020-03-01", "Ana Petrović = Ambassador"));
    Names c = Names.of(release("2018-03-01", "Jan Novák = Mayor"));
    assertArrayEquals(a.merge(b).merge(c).toBytes(), c.merge(b.merge(a)).toBytes());
    assertArrayEquals(
        a.merge(b).merge(c).toBytes(), Names.fromBytes(a.merge(b).merge(c).toBytes()).toBytes());
  }
}
