package org.dateline.describe.kind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Table;

/**
 * Tells whether a text speaks for itself, as statements and speeches do, or reports what others
 * did: by words of the first person outside quotation marks, from {@code voice.tsv}.
 */
final class Voice {

  /** Letters of a word with its neighbour: what is longer is no pronoun. */
  private static final int SHORTEST_END = 2;

  private record Forms(Set<String> words, Set<String> ends) {}

  private static final Map<String, Forms> LANGUAGES = new HashMap<>();

  static {
    for (List<String> row : Table.read(Voice.class, "voice.tsv")) {
      Forms forms =
          LANGUAGES.computeIfAbsent(row.get(0), any -> new Forms(new HashSet<>(), new HashSet<>()));
      Set<String> into = row.get(1).equals("END") ? forms.ends() : forms.words();
      into.addAll(List.of(row.get(2).split("\\|", -1)));
    }
  }

  private Voice() {}

  /** The language whose forms a language is read with. */
  private static String family(String language) {
    return switch (language) {
      case "bs", "hr", "sr-Latn", "me", "sh", "mk", "bg" -> "sr";
      case "no", "nb", "nn", "da" -> "sv";
      case "sk" -> "cs";
      default -> language;
    };
  }

  /**
   * The first word of the first person outside quotation marks.
   *
   * @param language the ISO 639 code of the text's language
   */
  static Optional<String> own(String text, String language) {
    Forms forms = LANGUAGES.get(family(language));
    if (forms == null) {
      return Optional.empty();
    }
    String plain = Unquoted.of(text);
    int i = 0;
    String before = "";
    int beforeStart = 0;
    while (i < plain.length()) {
      int end = wordEnd(plain, i);
      if (end == i) {
        before = isJoint(plain.charAt(i)) ? before : "";
        i++;
        continue;
      }
      String word = plain.substring(i, end).toLowerCase(Locale.ROOT);
      if (forms.words().contains(word) || endsLike(word, forms.ends())) {
        return Optional.of(plain.substring(i, end));
      }
      if (!before.isEmpty() && forms.words().contains(before + " " + word)) {
        return Optional.of(plain.substring(beforeStart, end));
      }
      before = word;
      beforeStart = i;
      i = end;
    }
    return Optional.empty();
  }

  private static boolean endsLike(String word, Set<String> ends) {
    for (String end : ends) {
      if (word.length() > end.length() + SHORTEST_END && word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJoint(char c) {
    return c == ' ';
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end))
            || (end > start && (text.charAt(end) == '’' || text.charAt(end) == '-')))) {
      end++;
    }
    return end;
  }
}
