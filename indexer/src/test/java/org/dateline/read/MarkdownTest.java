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
  void bracketsWithoutEndCostNoTime() {
    assertEquals(1, texts("]](".repeat(200_000)).size());
  }

  private static List<String> texts(String text) {
    Reading reading = new PageReader().read("x.md", text.getBytes(UTF_8)).getFirst();
    return ((Reading.Read) reading).page().blocks().stream().map(Block::plain).toList();
  }
}
