package org.dateline.describe.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.clean.Paragraph;
import org.dateline.describe.Found;
import org.dateline.describe.Person;
import org.dateline.describe.Quote;
import org.dateline.describe.person.PersonFinder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Short invented texts in many languages, each with the speech that stands in it. */
class SpeechTest {

  @TestFactory
  Stream<DynamicTest> eachTextHasThisSpeech() throws IOException {
    try (var in = getClass().getResourceAsStream("speech.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .toList()
              .stream()
              .map(cells -> DynamicTest.dynamicTest(cells[1], () -> check(cells)));
    }
  }

  private static void check(String[] cells) {
    List<Paragraph> body = new ArrayList<>();
    for (String paragraph : cells[1].split("¶", -1)) {
      body.add(new Paragraph(body.size(), paragraph));
    }
    List<Found<Person>> persons = new PersonFinder().find(body, Optional.empty(), cells[0]);
    List<Quote> quotes =
        new QuoteFinder().find(body, persons, cells[0]).stream().map(Found::value).toList();
    List<String> wanted = cells[2].equals("-") ? List.of() : List.of(cells[2].split(" \\| ", -1));
    List<String> found = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      String start = i < wanted.size() ? wanted.get(i).replaceFirst("^[^:]*: ", "") : "";
      String text = quotes.get(i).text();
      found.add(
          quotes.get(i).speaker().orElse("nobody")
              + ": "
              + (text.startsWith(start) && !start.isEmpty() ? start : text));
    }
    assertEquals(wanted, found);
  }
}
