package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.index.Words;

/**
 * The languages of an archive, as far as they have a stemming of their own.
 *
 * @param present all of them by ISO 639-1 code, English first: it is used for all others too
 * @param main the one that most releases are in
 */
record Languages(List<String> present, String main) {

  Languages {
    present = List.copyOf(present);
  }

  /**
   * @param counts how many releases are in each language
   */
  static Languages of(Map<String, Integer> counts) {
    String main = "en";
    int most = 0;
    TreeSet<String> present = new TreeSet<>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (Words.languages().contains(count.getKey())) {
        present.add(count.getKey());
        if (count.getValue() > most) {
          most = count.getValue();
          main = count.getKey();
        }
      }
    }
    present.remove("en");
    List<String> ordered = new ArrayList<>(List.of("en"));
    ordered.addAll(present);
    return new Languages(ordered, main);
  }

  /** Whether a word means nothing alone to the readers of most releases. */
  boolean isStopWord(String lower) {
    return Words.isStopWord(lower, main) || Words.isStopWord(lower, "en");
  }
}
