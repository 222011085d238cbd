package org.dateline.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Folding;
import org.dateline.text.Table;

/**
 * The words that sites put round their texts: see {@code furniture.tsv}. A block is looked up by
 * its first two characters, so that a look costs the same however long the table grows.
 */
final class Lexicon {

  /** What a phrase gives away. */
  enum Sense {
    NAV,
    SHARE,
    COOKIES,
    RELATED,
    CONTACT,
    ABOUT,
    FOOTER,
    BYLINE,
    CAPTION,
    COMMENT,
    TYPE,
    LABEL,
    END
  }

  private record Phrase(Sense sense, String mode, String words) {}

  private static final Map<String, List<Phrase>> PHRASES = load();

  private Lexicon() {}

  /** What the block as a whole says; nothing for those that only begin with a phrase. */
  static Optional<Sense> line(Look look) {
    Optional<Sense> whole = find(look.folded(), "line", null);
    return whole.isPresent() ? whole : find(withoutCount(look.folded()), "line", null);
  }

  /** {@code 34 comments} and {@code Comments (34)} are {@code comments}. */
  private static String withoutCount(String folded) {
    int start = 0;
    int end = folded.length();
    while (start < end && "0123456789 #".indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "0123456789 ()[]".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return end - start < folded.length() ? folded.substring(start, end) : "";
  }

  /** Whether the block as a whole says a thing of this sense. */
  static boolean isLine(Look look, Sense sense) {
    return find(look.folded(), "line", sense).isPresent();
  }

  /** What the block begins with. */
  static Optional<Sense> start(Look look) {
    return find(look.folded(), "start", null);
  }

  static boolean starts(Look look, Sense sense) {
    return find(look.folded(), "start", sense).isPresent();
  }

  /** Whether these words, folded, are a label. */
  static boolean isLabel(String folded) {
    return find(folded, "colon", null).isPresent();
  }

  /** The length of the label at the start of these folded words; 0 where there is none. */
  static int label(String folded) {
    int longest = 0;
    for (Phrase phrase : bucket(folded)) {
      if (phrase.mode().equals("colon")
          && phrase.words().length() > longest
          && begins(folded, phrase.words())) {
        longest = phrase.words().length();
      }
    }
    return longest;
  }

  private static Optional<Sense> find(
      String folded, String mode, @org.jspecify.annotations.Nullable Sense wanted) {
    for (Phrase phrase : bucket(folded)) {
      if (phrase.mode().equals(mode) && (wanted == null || phrase.sense() == wanted)) {
        boolean fits =
            mode.equals("start") ? begins(folded, phrase.words()) : folded.equals(phrase.words());
        if (fits) {
          return Optional.of(phrase.sense());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean begins(String folded, String words) {
    if (!folded.startsWith(words)) {
      return false;
    }
    boolean whole =
        folded.length() == words.length()
            || !Character.isLetterOrDigit(folded.charAt(words.length()))
            || !Character.isLetter(words.charAt(words.length() - 1));
    return whole;
  }

  private static List<Phrase> bucket(String folded) {
    return folded.isEmpty() ? List.of() : PHRASES.getOrDefault(key(folded), List.of());
  }

  private static String key(String folded) {
    return folded.length() < 2 ? folded : folded.substring(0, 2);
  }

  private static Map<String, List<Phrase>> load() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (List<String> row : Table.read(Lexicon.class, "furniture.tsv")) {
      Sense sense = Sense.valueOf(row.get(0).toUpperCase(java.util.Locale.ROOT));
      String words = Folding.letters(row.get(2));
      if (row.get(1).equals("line")) {
        words = Look.fold(words);
      }
      if (!words.isEmpty()) {
        phrases
            .computeIfAbsent(key(words), any -> new ArrayList<>())
            .add(new Phrase(sense, row.get(1), words));
      }
    }
    return phrases;
  }
}
