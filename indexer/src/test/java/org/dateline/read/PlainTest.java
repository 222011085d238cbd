package org.dateline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** White space as readers see it. */
class PlainTest {

  private static String of(String text) {
    return Plain.of(text, 0, text.length(), List.of());
  }

  @Test
  void singleSpacesBetweenWordsAreLeftAsTheyAre() {
    assertEquals("a lake – and “one” more €", of("a lake – and “one” more €"));
  }

  @Test
  void everyOtherSpaceBecomesOne() {
    assertEquals("a lake", of("a  lake"));
    assertEquals("a lake", of("a\tlake"));
    assertEquals("a lake", of("a\u00A0lake"));
    assertEquals("a lake", of("a\u200Blake"));
    assertEquals("a lake", of("a\u2003 lake"));
  }

  @Test
  void noneStandsAtAnEnd() {
    assertEquals("lake", of(" lake"));
    assertEquals("lake", of("lake "));
    assertEquals("", of(" "));
    assertEquals("", of(""));
  }

  @Test
  void aStretchIsReadAlone() {
    assertEquals("b", Plain.of("a  b  c", 2, 5, List.of()));
  }
}
