package org.dateline.describe.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.dateline.describe.Found;
import org.dateline.describe.Pages;
import org.dateline.describe.gazetteer.Countries;
import org.junit.jupiter.api.Test;

class CountryFinderTest {

  private static List<String> countries(String text) {
    return CountryFinder.find(Pages.body(text).scanned()).stream().map(Found::value).toList();
  }

  @Test
  void countriesHaveTheirEnglishNamesInTheOrderOfTheirMention() {
    assertEquals(
        List.of("Uzbekistan", "Kazakhstan", "Türkiye", "Czechia"),
        countries("From Uzbekistan to Kazakhstan, Turkey, the Czech Republic and Kazakhstan."));
  }

  @Test
  void theLongestNameCounts() {
    assertEquals(
        List.of("Bosnia & Herzegovina", "Moldova", "North Macedonia", "South Korea"),
        countries(
            "Bosnia and Herzegovina, the Republic of Moldova, the former Yugoslav Republic of"
                + " Macedonia and the Republic of Korea met."));
  }

  @Test
  void otherLanguagesAndTheirCasesAreRead() {
    assertEquals(List.of("Kazakhstan", "Russia"), countries("Послы Казахстана и России."));
    assertEquals(List.of("Ukraine", "Germany"), countries("Ministrowie Ukrainy i Niemiec."));
    assertEquals(List.of("Germany", "Austria"), countries("Deutschland und Österreich."));
    assertEquals(List.of("Finland"), countries("Suomen ulkoministeri puhui."));
  }

  @Test
  void aPersonIsNoCountry() {
    assertEquals(List.of(), countries("Ms Georgia Vantini thanked Michael Jordan and Chad Wills."));
    assertEquals(
        List.of("Georgia", "Jordan"), countries("In Georgia and Jordan, the talks went on."));
  }

  @Test
  void adjectivesAndSmallLettersAreNone() {
    assertEquals(List.of(), countries("The Albanian envoy ate turkey on china."));
  }

  @Test
  void abbreviationsAndCapitalsAreRead() {
    assertEquals(
        List.of("United States", "United Kingdom", "France"),
        countries("The U.S., the UK and FRANCE agreed."));
  }

  @Test
  void theNamesAreThoseOfCldr() {
    for (String code : List.of("TR", "CZ", "MK", "BA", "MD", "KG", "VA", "KR", "US", "GB", "XK")) {
      assertEquals(
          Locale.of("", code).getDisplayCountry(Locale.ENGLISH),
          Countries.ofCode(code).orElseThrow());
    }
  }
}
