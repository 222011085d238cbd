package org.dateline.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Numbers and addresses in, what stands on the page out. */
class WordingTest {

  @Test
  void numbersHaveCommasBetweenTheThousands() {
    for (long number :
        new long[] {0, 7, 999, 1_000, 20_500, 999_999, 1_234_567, -1, -999, -1_000}) {
      assertEquals(String.format(Locale.ENGLISH, "%,d", number), Wording.number(number));
    }
  }

  @Test
  void anAddressKeepsEveryCharacterOfItsParameters() {
    Address address =
        Address.of("/search").with("q", "a b+c&d=é").with("place", "Łódź").with("place", "Ohrid");
    assertEquals(
        "/search?q=a+b%2Bc%26d%3D%C3%A9&place=%C5%81%C3%B3d%C5%BA&place=Ohrid", address.toString());
    assertEquals(
        "/search?place=Ohrid&q=x", address.without("place", "Łódź").set("q", "x").toString());
  }
}
