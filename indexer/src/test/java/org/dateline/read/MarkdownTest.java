package org.dateline.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Signs of Markdown are no words, and words are no signs. */
final class MarkdownTest {

  @Test
  void aPictureThatIsALinkHasNoWords() {
    assertEquals(List.of(""), texts("[![The harbour](logo.svg)](https://harbour.example/)"));
  }

  @Test
  void bracketsInTheLabelOfALinkAreWords() {
    assertEquals(List.of("Report [PDF] of 2019"), texts("[Report [PDF]](/r.pdf) of 2019"));
  }

  @Test
  void aSignBehindABackslashIsAWordOfTheText() {
    assertEquals(
        List.of("Arlen*, Ostra* and Karesk_2 align themselves."),
        texts("Arlen\\*, Ostra\\* and *Karesk\\_2* align themselves."));
  }

  @Test
  void aBackslashBeforeALetterIsABackslash() {
    assertEquals(List.of("C:\\Talks\\Arlen"), texts("C:\\Talks\\Arlen"));
  }

  @Test
  void aBackslashThatBreaksALineIsNoWord() {
    assertEquals(
        List.of("Mission of Arlen Mission of Ostra"),
        texts("Mission of Arlen \\\nMission of Ostra"));
  }

  @Test
  void theLogoSaysInWordsWhoseSiteItIs() {
    assertEquals(
        List.of(new Value(Value.Origin.HEAD, "logo", "Ministry of Rivers")),
        page("[HU](/hu)\n\n[![Ministry of Rivers](/head.svg)](/)\n\n[Rivers](/r)").values());
    assertEquals(List.of(), page("![A harbour in the evening](harbour.jpg)").values());
  }

  @Test
  void bracketsWithoutEndCostNoTime() {
    assertEquals(1, texts("]](".repeat(200_000)).size());
  }

  private static List<String> texts(String text) {
    return page(text).blocks().stream().map(Block::plain).toList();
  }

  private static Page page(String text) {
    Reading reading = new PageReader().read("x.md", text.getBytes(UTF_8)).getFirst();
    return ((Reading.Read) reading).page();
  }
}
