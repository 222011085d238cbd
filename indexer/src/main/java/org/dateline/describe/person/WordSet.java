package org.dateline.describe.person;

import java.util.HashMap;
import java.util.Map;

/** A few words of all languages, asked for without cutting a word out of its text. */
final class WordSet {

  private final WordTable table;

  private WordSet(WordTable table) {
    this.table = table;
  }

  /** The words between the spaces of a text, whatever their case and accents. */
  static WordSet of(String words) {
    Map<String, Integer> folded = new HashMap<>();
    for (String word : words.split(" ", -1)) {
      folded.put(Letters.fold(word), 1);
    }
    return new WordSet(new WordTable(folded));
  }

  /** Whether a word of a paragraph is one of these; false beyond it and for marks. */
  boolean contains(Words w, int i) {
    return w.isWord(i)
        && !w.isNumber(i)
        && table.senses(w.text(), w.start(i), w.end(i), w.hash(i)) != 0;
  }
}
