package org.dateline.describe.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.clean.Paragraph;
import org.dateline.describe.Found;
import org.dateline.describe.Person;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences of invented releases in many naming cultures, each with the persons it names. */
class PersonSentencesTest {

  @TestFactory
  Stream<DynamicTest> eachSentenceNamesThesePersons() throws IOException {
    try (var in = getClass().getResourceAsStream("sentences.tsv")) {
      List<DynamicTest> tests = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          tests.add(DynamicTest.dynamicTest(cells[1], () -> check(cells)));
        }
      }
      return tests.stream();
    }
  }

  private static void check(String[] cells) {
    List<Paragraph> paragraphs =
        Stream.of(cells[1].split("¶", -1)).map(text -> new Paragraph(0, text)).toList();
    List<Found<Person>> found = new PersonFinder().find(paragraphs, Optional.empty(), cells[0]);
    String persons =
        found.stream()
            .map(Found::value)
            .map(p -> p.name() + p.role().map(r -> " = " + r).orElse(""))
            .collect(Collectors.joining("; "));
    assertEquals(cells[2].strip(), persons.isEmpty() ? "-" : persons);
    for (Found<Person> person : found) {
      assertTrue(
          cells[1].contains(person.evidence().text()),
          () -> "evidence is not on the page: " + person.evidence().text());
    }
  }
}
