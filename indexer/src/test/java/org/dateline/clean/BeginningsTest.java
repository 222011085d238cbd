package org.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BeginningsTest {

  private final Beginnings<String> beginnings = new Beginnings<>();

  private List<String> of(String folded) {
    return beginnings.of(folded).stream().map(Beginnings.Phrase::says).toList();
  }

  @Test
  void aTextBeginsWithAPhraseOnlyWhereAWordEndsBehindIt() {
    beginnings.put("share", "share");
    assertEquals(List.of("share"), of("share"));
    assertEquals(List.of("share"), of("share this page"));
    assertEquals(List.of(), of("shareholders meet in osh"));
  }

  @Test
  void aPhraseThatEndsInASignNeedsNoEndOfAWord() {
    beginnings.put("©", "copyright");
    beginnings.put("by:", "author");
    assertEquals(List.of("copyright"), of("©2019 the council"));
    assertEquals(List.of("author"), of("by:a. writer"));
  }

  @Test
  void longerPhrasesComeBeforeThoseOfOneOrTwoCharactersAndElseTheirOwnOrderCounts() {
    beginnings.put("by", "short");
    beginnings.put("by order", "first");
    beginnings.put("by order of", "second");
    assertEquals(List.of("first", "second", "short"), of("by order of the court"));
  }

  @Test
  void noTextAndNoPhraseGiveNothing() {
    assertEquals(List.of(), of(""));
    beginnings.put("photo", "caption");
    assertEquals(List.of(), of("p"));
    assertEquals(List.of(), of("phone"));
  }
}
