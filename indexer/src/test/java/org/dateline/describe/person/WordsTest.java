package org.dateline.describe.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.dateline.describe.person.Words.Shape;
import org.junit.jupiter.api.Test;

/** How a paragraph is cut, whatever was read before it. */
class WordsTest {

  private static final Lexicon ENGLISH = Lexicon.of("en");

  /** Each word with its shape, its senses and its hash. */
  private static List<String> read(String text) {
    Words words = Words.of(text, ENGLISH);
    List<String> read = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      read.add(words.word(i) + " " + words.shape(i) + " " + words.senses(i) + " " + words.hash(i));
    }
    return read;
  }

  @Test
  void whatWasReadBeforeIsReadTheSameAgain() {
    for (String text :
        List.of(
            "Ambassador Tindra Okkelvik welcomed the beekeeper’s plan. Beekeeper Maren Ulve spoke.",
            "DialogueUkraine and Cabo Verde met Vice-Chairman Orvo McAllister in Cabo.",
            "Посол Ярина Кольчуга заявила, что МИД рассмотрит её предложение.",
            "counterrevolutionary counterrevolutionaries antidisestablishmentarianism")) {
      assertEquals(read(text), read(text));
    }
  }

  @Test
  void aWordMeansTheSameWhereverItWasReadFirst() {
    List<String> within = read("They met Minister Brannagh.").subList(2, 4);
    read("Minister Brannagh met them.");
    assertEquals(within, read("They met Minister Brannagh.").subList(2, 4));
  }

  @Test
  void anOfficeAtTheHeadOfASentenceIsNoOfficeWithinAnother() {
    Words opening = Words.of("Archivist Solvei Trane spoke.", ENGLISH);
    Words within = Words.of("They saw Archivist twice.", ENGLISH);
    assertTrue(opening.is(0, Sense.HEAD));
    assertEquals(Words.of("They saw Archivist twice.", ENGLISH).senses(2), within.senses(2));
  }

  @Test
  void lettersOfTwoScriptsAreNotTakenForOneAnother() {
    // U+0430 and U+0061 end in other bytes, U+0430 and U+0130 in the same
    Words cyrillic = Words.of("аб", ENGLISH);
    Words latin = Words.of("0\u0431 \u0130\u0131", ENGLISH);
    assertEquals("аб", cyrillic.word(0));
    assertEquals(Shape.LOWER, cyrillic.shape(0));
    assertEquals(Shape.CAPITAL, latin.shape(1));
    assertFalse(cyrillic.hash(0) == latin.hash(1));
  }

  @Test
  void aPlaceOfTwoWordsIsOneWhereItStandsTogether() {
    Words words = Words.of("He went to Cabo Verde and saw Verde.", ENGLISH);
    assertTrue(words.is(3, Sense.PLACE));
    assertTrue(words.is(4, Sense.PLACE));
    assertFalse(words.is(7, Sense.PLACE));
  }

  @Test
  void gluedWordsAreCutEachTime() {
    for (int time = 0; time < 2; time++) {
      Words words = Words.of("a DialogueKalmar b", ENGLISH);
      assertEquals(4, words.size());
      assertEquals("Dialogue", words.word(1));
      assertEquals("Kalmar", words.word(2));
    }
  }
}
