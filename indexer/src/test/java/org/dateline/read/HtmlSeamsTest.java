package org.dateline.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where elements part the words of a line. */
final class HtmlSeamsTest {

  @Test
  void elementsSideBySidePartALine() {
    assertEquals(
        List.of("30.08.2024", "Ostra", "River Press Team"),
        pieces("<p><span>30.08.2024</span> <span>Ostra</span> <span>River Press Team</span></p>"));
    assertEquals(
        List.of("Ministry of Rivers", "Sign in"),
        pieces("<div> <a href='/'>Ministry of Rivers</a>\n<a href='/in'>Sign in</a> </div>"));
  }

  @Test
  void aTimePartsTheWordsBeforeItFromThoseBehind() {
    assertEquals(
        List.of("Keeper of the Rivers", "10 October 2023", "Ostra"),
        pieces("<p>Keeper of the Rivers <time>10 October 2023</time> <span>Ostra</span></p>"));
  }

  @Test
  void wordsBetweenElementsJoinThem() {
    assertEquals(
        List.of("See the lamps and the keepers of Arlen."),
        pieces("<p>See the <a>lamps</a> and the <b>keepers</b> of <i>Arlen</i>.</p>"));
  }

  @Test
  void lettersThatElementsCutAreOneWord() {
    assertEquals(List.of("Ostra"), pieces("<p><b>O</b><span>stra</span></p>"));
  }

  @Test
  void aCapitalBehindASmallLetterIsTheNextElementsThoughNothingStandsBetween() {
    assertEquals(
        List.of("Portal of Rivers", "Ministry of Rivers"),
        pieces("<div><a>Portal of Rivers</a><span>Ministry of Rivers</span></div>"));
  }

  @Test
  void aLongParagraphIsWhole() {
    String words = "The keepers of Arlen count the lamps of the harbour every night. ".repeat(8);
    assertEquals(1, pieces("<p><b>" + words + "</b> <i>So they say.</i></p>").size());
  }

  private static List<String> pieces(String body) {
    Reading reading =
        new PageReader().read("x.html", ("<html><body>" + body).getBytes(UTF_8)).getFirst();
    Block block = ((Reading.Read) reading).page().blocks().getFirst();
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int seam : block.setting().seams()) {
      pieces.add(block.text().substring(from, seam).strip());
      from = seam;
    }
    pieces.add(block.text().substring(from));
    return pieces;
  }
}
