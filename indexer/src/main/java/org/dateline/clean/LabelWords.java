package org.dateline.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.text.Folding;
import org.dateline.text.Table;

/** What sites label in the text of their pages: see {@code labels.tsv}. */
final class LabelWords {

  private static final Beginnings<String> STARTS = new Beginnings<>();
  private static final Set<String> WHOLE = new HashSet<>();

  static {
    for (List<String> row : Table.read(LabelWords.class, "labels.tsv")) {
      String words = Folding.letters(row.get(1));
      WHOLE.add(words);
      if (row.get(0).equals("colon")) {
        STARTS.put(words, row.get(0));
      } else {
        STARTS.put(words + ":", row.get(0));
        STARTS.put(words + " :", row.get(0)); // as French has it
      }
    }
  }

  private LabelWords() {}

  /** Whether these words, folded, are a label. */
  static boolean are(String folded) {
    return WHOLE.contains(folded);
  }

  /** The length of the label at the start of these folded words; 0 where there is none. */
  static int length(String folded) {
    int longest = 0;
    for (Beginnings.Phrase<String> label : STARTS.of(folded)) {
      longest = Math.max(longest, label.words().length());
    }
    return longest;
  }
}
