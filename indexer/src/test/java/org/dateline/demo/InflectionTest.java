package org.dateline.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

  @ParameterizedTest
  @CsvSource({
    "river, rivers",
    "authority, authorities",
    "railway, railways",
    "branch, branches",
    "mailbox, mailboxes",
    "fisherman, fishermen",
    "course, courses"
  })
  void nounsFormTheirPlural(String noun, String plural) {
    assertEquals(plural, Inflection.plural(noun));
  }

  @ParameterizedTest
  @CsvSource({
    "open, opened, opening",
    "examine, examined, examining",
    "ratify, ratified, ratifying"
  })
  void verbsFormTheirPastAndGerund(String verb, String past, String gerund) {
    assertEquals(past, Inflection.past(verb));
    assertEquals(gerund, Inflection.gerund(verb, past));
  }

  @ParameterizedTest
  @CsvSource({"equip, equipped, equipping", "hold, held, holding", "provide, provided, providing"})
  void theGerundDoublesWhereThePastDoes(String verb, String past, String gerund) {
    assertEquals(gerund, Inflection.gerund(verb, past));
  }
}
