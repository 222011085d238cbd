package org.dateline.describe.kind;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Characters;
import org.dateline.text.Table;

/**
 * Tells whether a text speaks for itself, as statements and speeches do, or reports what others
 * did: by words of the first person outside quotation marks, from {@code voice.tsv}.
 */
final class Voice {

  /** Letters that a verb has before its end, and more: shorter words only look like one. */
  private static final int SHORTEST_STEM = 2;

  /**
   * @param words whole words, and pairs of them
   * @param first the first words of these pairs
   * @param ends what words end in
   * @param letters a bit for the first letters of each word and the second ones of pairs: most
   *     words of a text have none
   */
  private record Forms(Set<String> words, Set<String> first, Set<String> ends, BitSet letters) {
    Forms() {
      this(new HashSet<>(), new HashSet<>(), new HashSet<>(), new BitSet());
    }

    void add(String form) {
      words.add(form);
      letters.set(letters(form, 0));
      int space = form.indexOf(' ');
      if (space > 0) {
        first.add(form.substring(0, space));
        letters.set(letters(form, space + 1));
      }
    }

    /** Whether a word that begins there may be one of these, or end as they do. */
    boolean mayBeAt(String text, int start) {
      return !ends.isEmpty() || letters.get(letters(text, start));
    }

    private static int letters(String text, int start) {
      char second = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
      int next = Characters.isLetter(second) ? Characters.toLowerCase(second) : 0;
      return (Characters.toLowerCase(text.charAt(start)) * 31 + next) & 0xFFF;
    }
  }

  /** The noun for a country, in many languages and cases. */
  private static final Set<String> COUNTRY = new HashSet<>();

  /** Pairs of which the second word is no sign: {@code i vår}, this spring. */
  private static final Set<String> NEVER = new HashSet<>();

  private static final Map<String, Forms> LANGUAGES = new HashMap<>();

  static {
    for (List<String> row : Table.read(Voice.class, "voice.tsv")) {
      List<String> forms = List.of(row.get(2).split("\\|", -1));
      if (row.get(1).equals("COUNTRY")) {
        COUNTRY.addAll(forms);
        continue;
      }
      if (row.get(1).equals("NEVER")) {
        NEVER.addAll(forms);
        continue;
      }
      Forms own = LANGUAGES.computeIfAbsent(row.get(0), any -> new Forms());
      if (row.get(1).equals("END")) {
        own.ends().addAll(forms);
      } else {
        forms.forEach(own::add);
      }
    }
  }

  private Voice() {}

  /** The language whose forms a language is read with. */
  private static String family(String language) {
    return switch (language) {
      case "bs", "hr", "sr-Latn", "me", "sh" -> "sr";
      case "no", "nb", "nn", "da" -> "sv";
      case "sk" -> "cs";
      default -> language;
    };
  }

  /**
   * The first word of the first person.
   *
   * @param plain a text without what stands in its quotation marks
   * @param language the ISO 639 code of the text's language
   */
  static Optional<String> own(String plain, String language) {
    Forms forms = LANGUAGES.get(family(language));
    if (forms == null) {
      return Optional.empty();
    }
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
      if (!forms.mayBeAt(plain, i)) {
        before = "";
        i = end;
        continue;
      }
      String word = plain.substring(i, end).toLowerCase(Locale.ROOT);
      if ((forms.words().contains(word) || endsLike(word, forms.ends()))
          && !isCountry(plain, end)
          && !isNever(plain, i, end)) {
        return Optional.of(plain.substring(i, end));
      }
      if (!before.isEmpty() && forms.words().contains(before + " " + word)) {
        return Optional.of(plain.substring(beforeStart, end));
      }
      before = forms.first().contains(word) ? word : "";
      beforeStart = i;
      i = end;
    }
    return Optional.empty();
  }

  /** {@code in a first visit to our country}: so do reports speak of where they are written. */
  private static boolean isCountry(String text, int end) {
    if (end >= text.length() || !isJoint(text.charAt(end))) {
      return false;
    }
    String next = text.substring(end + 1, wordEnd(text, end + 1)).toLowerCase(Locale.ROOT);
    return COUNTRY.contains(next);
  }

  private static boolean isNever(String text, int start, int end) {
    if (start < 2 || !isJoint(text.charAt(start - 1))) {
      return false;
    }
    int before = start - 1;
    while (before > 0 && Characters.isLetter(text.charAt(before - 1))) {
      before--;
    }
    return NEVER.contains(text.substring(before, end).toLowerCase(Locale.ROOT));
  }

  private static boolean endsLike(String word, Set<String> ends) {
    for (String end : ends) {
      if (word.length() > end.length() + SHORTEST_STEM && word.endsWith(end)) {
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
        && (Characters.isLetter(text.charAt(end))
            || (end > start && (text.charAt(end) == '’' || text.charAt(end) == '-')))) {
      end++;
    }
    return end;
  }
}
