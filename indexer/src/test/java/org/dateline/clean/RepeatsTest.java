package org.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RepeatsTest {

  private static final String ONE = "The council of beekeepers met in Osh to divide the valleys.";
  private static final String TWO = "“Nobody owns the clover,” said its chair, Aizada Melis-Kemp.";
  private static final String THREE = "The next meeting will take place when the lindens bloom.";

  @Test
  void aCopyOfAParagraphThatSharesWordsWithTheTitleIsNoGlueOfBoth() {
    String title = "Press Statement by the Co-Chairs of the Beekeepers’ Group of Osh";
    String first =
        "OSH/ARLEN, 26 October 2016 – The Co-Chairs of the Beekeepers’ Group of Osh visited the"
            + " valleys from 23 to 26 October, and saw that the clover was in bloom again. They were"
            + " joined by Ambassador Mira Odrowąż, who had carried two hives over the mountains on"
            + " her own back, and by nine children, of whom none was stung on the way.";
    CleanPage clean =
        Pages.clean(
            "page.html",
            "<html><body><h1>"
                + title
                + "</h1><div><p>"
                + String.join("</p><p>", first, TWO, THREE)
                + "</p></div><div><p>"
                + String.join("</p><p>", first, TWO, THREE)
                + "</p></div></body></html>");
    assertEquals(List.of(first, TWO, THREE), Pages.body(clean));
  }

  @Test
  void aRepeatedBlockOfParagraphsIsKeptOnce() {
    assertEquals(List.of(ONE, TWO, THREE), body(ONE, TWO, THREE, ONE, TWO, THREE));
  }

  @Test
  void aBlockThatIsRepeatedFromItsSecondParagraphIsKeptOnce() {
    assertEquals(List.of(ONE, TWO, THREE), body(ONE, TWO, THREE, TWO, THREE));
  }

  @Test
  void paragraphsThatStandTwiceInARowAreKeptOnce() {
    assertEquals(List.of(ONE, TWO, THREE), body(ONE, ONE, TWO, TWO, THREE, THREE));
  }

  @Test
  void aCopyWithOtherQuotationMarksACommaAndAGluedWordIsACopy() {
    String copy = "\"Nobody ownsthe clover\" said its chair Aizada Melis-Kemp.";
    assertEquals(List.of(ONE, TWO, THREE), body(ONE, TWO, THREE, ONE, copy, THREE));
  }

  @Test
  void ofTwoCopiesTheLessDamagedOneIsKept() {
    String damaged = "“Nobody ownsthe clover,” saidits chair, Aizada Melis-Kemp.";
    assertEquals(List.of(ONE, TWO, THREE), body(ONE, damaged, TWO, THREE));
  }

  @Test
  void aWordCutInTwoIsDamageWhereThePageHasItWhole() {
    String cut = TWO.replace("clover", "clo ver");
    String three = THREE.replace("lindens bloom", "lindens and the clover bloom");
    assertEquals(List.of(ONE, TWO, three), body(ONE, TWO, ONE, cut, three));
  }

  @Test
  void lettersThatNoEncodingGaveAreDamage() {
    String whole =
        "The keepers of the valleys agreed to write down every swarm that leaves its tree and to"
            + " compare their logbooks in Osh twice a year.";
    String lost = whole.replace("logbooks", "logb?oks");
    assertEquals(List.of(ONE, whole, THREE), body(ONE, lost, whole, THREE));
  }

  @Test
  void aSecondCopyWithoutBreaksGoesThoughItsOfficesStandElsewhereToo() {
    String lead = "OSH, 3 May 2011 - The Head of the Valley Bureau in Osh opened a fair of honey.";
    String office = "Nurlan Abdy-Keller, Head of the Valley Bureau in Osh, tasted forty jars.";
    assertEquals(
        List.of(lead, TWO, office, THREE),
        body(lead, TWO, office, THREE, String.join(" ", TWO, office, THREE)));
  }

  @Test
  void aRefrainStays() {
    String refrain = "And yet nobody counts the bees.";
    assertEquals(
        List.of(ONE, refrain, TWO, refrain, THREE, refrain),
        body(ONE, refrain, TWO, refrain, THREE, refrain));
  }

  private static List<String> body(String... paragraphs) {
    return Pages.body(Pages.clean("x.txt", String.join("\n\n", paragraphs)));
  }
}
