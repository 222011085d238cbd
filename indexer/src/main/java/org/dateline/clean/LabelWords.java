package org.dateline.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Folding;
import org.dateline.text.Table;

/** What sites label in the text of their pages: see {@code labels.tsv}. */
final class LabelWords {

  /** Characters that labels are sorted by. */
  private static final int KEY = 3;

  private static final Map<String, List<String>> STARTS = new HashMap<>();
  private static final Set<String> WHOLE = new HashSet<>();

  static {
    for (List<String> row : Table.read(LabelWords.class, "labels.tsv")) {
      String words = Folding.letters(row.get(1));
      WHOLE.add(words);
      if (row.get(0).equals("colon")) {
        String key = words.substring(0, Math.min(KEY, words.length()));
        STARTS.computeIfAbsent(key, any -> new ArrayList<>()).add(words);
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
    for (int size = 1; size <= Math.min(KEY, folded.length()); size++) {
      for (String label : STARTS.getOrDefault(folded.substring(0, size), List.of())) {
        if (label.length() > longest && Lexicon.begins(folded, label)) {
          longest = label.length();
        }
      }
    }
    return longest;
  }
}
