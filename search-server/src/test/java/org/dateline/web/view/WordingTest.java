package org.dateline.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Numbers and addresses in, what stands on the page out. */
class WordingTest {

  @Test
  void numbersHaveCommasBetweenTheThousands() {
    assertEquals("0", Wording.number(0));
    assertEquals("999", Wording.number(999));
    assertEquals("1,000", Wording.number(1_000));
    assertEquals("20,500", Wording.number(20_500));
    assertEquals("999,999", Wording.number(999_999));
    assertEquals("1,234,567", Wording.number(1_234_567));
    assertEquals("-999", Wording.number(-999));
    assertEquals("-1,000", Wording.number(-1_000));
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
