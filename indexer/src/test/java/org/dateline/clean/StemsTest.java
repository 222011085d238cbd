package org.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class StemsTest {

  @Test
  void inflectionsShareAStemAndShortWordsHaveNone() {
    assertEquals(1, Stems.of("Harbour, harbours and the harbouring").size());
  }

  @Test
  void theShareIsOfTheStemsThatOthersHaveToo() {
    Stems title = Stems.of("Ferry opens between seven harbours");
    Stems body = Stems.of("Seven of the harbours had no ferry");
    assertEquals(3.0 / 5, title.in(body, 2));
    assertEquals(0, title.in(body, 6));
  }

  @Test
  void aLongTextHasEachOfItsStemsOnce() {
    StringBuilder text = new StringBuilder();
    for (int i = 10_000; i < 11_000; i++) {
      text.append(i).append(' ').append(i).append(' ');
    }
    Stems stems = Stems.of(text.toString());
    assertEquals(1000, stems.size());
    assertEquals(1, Stems.of("10000 10500 10999").in(stems, 1));
    assertEquals(0, Stems.of("11000 12000").in(stems, 1));
  }
}
