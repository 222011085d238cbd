package org.dateline.describe.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.clean.Line;
import org.dateline.clean.Paragraph;
import org.dateline.clean.Reason;
import org.dateline.describe.Found;
import org.junit.jupiter.api.Test;

/** Persons in lines of their own: below a text that several sign, and above one that is given. */
class SignaturesTest {

  private static String persons(List<Line> lines, String... paragraphs) {
    List<Paragraph> body = Stream.of(paragraphs).map(text -> new Paragraph(0, text)).toList();
    return new PersonFinder()
        .find(Prose.of(body, "en"), Optional.empty(), lines).stream()
            .map(Found::value)
            .map(p -> p.name() + " = " + p.role().orElse("-"))
            .collect(Collectors.joining("; "));
  }

  @Test
  void theOfficeStandsBelowTheName() {
    assertEquals(
        "Valbona Kryeziu-Toska = Minister for Ferries of Chile; Ľubomír Hrdlo = Minister of Water",
        persons(
            List.of(),
            "The papers will be opened in May.",
            "Valbona Kryeziu-Toska",
            "Minister for Ferries of Chile",
            "Ľubomír Hrdlo",
            "Minister of Water"));
  }

  @Test
  void aHeadingAboveASentenceIsNobody() {
    assertEquals(
        "",
        persons(List.of(), "Green Lakes", "Ministers of Water met on Monday to talk of frogs."));
  }

  @Test
  void theNoteOnWhoGaveASpeechNamesThePerson() {
    Line note =
        Line.of(
            Reason.METADATA,
            "Delivered by Ausma Dārziņa-Holsta, Minister of Water",
            Line.Place.ABOVE);
    assertEquals(
        "Ausma Dārziņa-Holsta = Minister of Water",
        persons(List.of(note), "The frogs are back in the lake."));
  }

  @Test
  void theNameMayBeBrokenBetweenTwoLinesOfTheNote() {
    List<Line> lines =
        Stream.of("As delivered by Ambassador Tamsin", "Ellery-Whitlock to the Council, Vienna")
            .map(text -> Line.of(Reason.METADATA, text, Line.Place.ABOVE))
            .toList();
    assertEquals(
        "Tamsin Ellery-Whitlock = Ambassador", persons(lines, "The frogs are back in the lake."));
  }

  @Test
  void namesBelowEachOtherAreThoseWhoSign() {
    assertEquals(
        "Aurelio Santangelo-Brandt = -; Benedikt van Outryve = -",
        persons(
            List.of(),
            "We ask for a bridge.",
            "Aurelio Santangelo-Brandt",
            "Benedikt van Outryve",
            "The letter remains open."));
  }
}
