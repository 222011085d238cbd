package org.dateline.describe.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

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
}
