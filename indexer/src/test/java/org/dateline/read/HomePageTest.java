package org.dateline.read;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where logos lead. */
final class HomePageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "./",
        "#",
        "/en",
        "/de/",
        "/pt-br/",
        "index.html",
        "/index.php",
        "/en/home",
        "https://rivers.example",
        "https://rivers.example/",
        "https://rivers.example/fr/"
      })
  void aFirstPage(String address) {
    assertTrue(HomePage.is(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/news", "/en/news", "https://rivers.example/rivers", "rivers.html", "/12"})
  void anotherPage(String address) {
    assertFalse(HomePage.is(address));
  }
}
