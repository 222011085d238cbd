package org.dateline.describe.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.dateline.describe.Kind;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

/** Which of several phrases a text shows. */
class PhrasesTest {

  private static Phrases phrases() {
    Phrases phrases = new Phrases();
    phrases.add(Kind.STATEMENT, "we deplore");
    phrases.add(Kind.SPEECH, "opening words");
    phrases.add(Kind.BACKGROUND, "opening");
    return phrases;
  }

  private static Optional<Phrases.Standing> standing(Kind kind, int start, int end) {
    return Optional.of(new Phrases.Standing(kind, new Span(start, end)));
  }

  @Test
  void theMostTrustedPhraseCountsThoughAnotherStandsBeforeIt() {
    assertEquals(
        standing(Kind.STATEMENT, 8, 18), phrases().within("opening we deplore, we deplore"));
  }

  @Test
  void theFirstPlaceOfAPhraseIsTaken() {
    assertEquals(standing(Kind.BACKGROUND, 4, 11), phrases().within("the opening of an opening"));
  }

  @Test
  void aPhraseMayEndTheText() {
    assertEquals(standing(Kind.STATEMENT, 3, 13), phrases().within("xx we deplore"));
    assertEquals(Optional.empty(), phrases().within("xx we deplor"));
    assertEquals(Optional.empty(), phrases().within("we"));
  }

  @Test
  void theLongestPhraseOpensATextAndEndsWithAWord() {
    assertEquals(standing(Kind.SPEECH, 0, 13), phrases().beginning("opening words by the mayor"));
    assertEquals(standing(Kind.BACKGROUND, 0, 7), phrases().beginning("opening"));
    assertEquals(Optional.empty(), phrases().beginning("openings of the season"));
    assertEquals(Optional.empty(), phrases().beginning("op"));
  }
}
