package org.dateline.clean;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.text.Characters;
import org.dateline.text.Folding;
import org.dateline.text.Table;

/** The words by which a page shows that it is no release: see {@code refusals.tsv}. */
final class Telltale {

  private record Phrase(Refusal refusal, String words) {}

  /** Letters of a line that gives the number of an error. */
  private static final int STATUS = 32;

  /** What makes a number that of a document or of a house. */
  private static final Pattern NUMBERED =
      Pattern.compile("\\bn[or]?\\b|[№°/]|(?:\\d\\D*|[,.-] ?)4(?:04|10)$");

  /** Phrases by their first word. */
  private static final class Phrases {
    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    private final WordFilter filter = new WordFilter();

    void add(Phrase phrase) {
      String word = phrase.words().substring(0, wordEnd(phrase.words(), 0));
      byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(phrase);
      filter.add(word);
    }

    /** Those that begin with the word that begins there. */
    List<Phrase> at(String text, int from) {
      int end = wordEnd(text, from);
      return filter.mayHold(text, from, end)
          ? byWord.getOrDefault(text.substring(from, end), List.of())
          : List.of();
    }
  }

  private static final Phrases LINES = new Phrases();
  private static final Phrases TITLES = new Phrases();
  private static final Phrases WHOLE = new Phrases();
  private static final Phrases STRONG = new Phrases();
  private static final Phrases WEAK = new Phrases();

  static {
    for (List<String> row : Table.read(Telltale.class, "refusals.tsv")) {
      Refusal refusal = Refusal.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      String words = Folding.letters(row.get(2));
      Phrases phrases =
          switch (row.get(1)) {
            case "line" -> LINES;
            case "title" -> TITLES;
            case "whole" -> WHOLE;
            case "strong" -> STRONG;
            default -> WEAK;
          };
      phrases.add(new Phrase(refusal, words));
    }
  }

  private Telltale() {}

  /** Whether these words say nothing of what is asked here. */
  static boolean isSilent(String folded) {
    EnumMap<Refusal, Set<String>> said = new EnumMap<>(Refusal.class);
    weak(folded, said);
    return said.isEmpty()
        && line(folded).isEmpty()
        && title(folded).isEmpty()
        && wholeTitle(folded).isEmpty()
        && strong(folded).isEmpty()
        && !Lexicon.speaksOfCookies(folded);
  }

  /** What a short line begins with. */
  static Set<Refusal> line(String folded) {
    return isStatus(folded) ? EnumSet.of(Refusal.NOT_FOUND) : at(LINES, folded, 0);
  }

  /** {@code Feilkode: 404}, in whatever language; but not {@code Press release no. 404}. */
  private static boolean isStatus(String folded) {
    return folded.length() <= STATUS
        && (folded.endsWith("404") || folded.endsWith("410"))
        && !NUMBERED.matcher(folded).find()
        && Lexicon.typeLength(folded) == 0;
  }

  /** What a title says. */
  static Set<Refusal> title(String folded) {
    return at(TITLES, folded, 0);
  }

  /** What a title says that says nothing else. */
  static Set<Refusal> wholeTitle(String folded) {
    Set<Refusal> found = EnumSet.noneOf(Refusal.class);
    for (Phrase phrase : WHOLE.at(folded, 0)) {
      if (folded.equals(phrase.words())) {
        found.add(phrase.refusal());
      }
    }
    return found;
  }

  /** Whether a line says one of the weak phrases and nothing else, but for a value behind it. */
  static boolean isWeakLabel(String folded, Refusal refusal) {
    for (Phrase phrase : WEAK.at(folded, 0)) {
      if (phrase.refusal() == refusal
          && fits(phrase.words(), folded, 0)
          && (folded.length() <= phrase.words().length() + 4
              || folded.charAt(phrase.words().length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  /** What a short line contains. */
  static Set<Refusal> strong(String folded) {
    Set<Refusal> found = EnumSet.noneOf(Refusal.class);
    for (int i = 0; i < folded.length(); i = nextWord(folded, i)) {
      found.addAll(at(STRONG, folded, i));
    }
    return found;
  }

  /** What a line begins with that tells wherever it stands. */
  static Set<Refusal> strongStart(String folded) {
    return at(STRONG, folded, 0);
  }

  /** Adds the different weak phrases that a block contains. */
  static void weak(String folded, EnumMap<Refusal, Set<String>> found) {
    for (int i = 0; i < folded.length(); i = nextWord(folded, i)) {
      for (Phrase phrase : WEAK.at(folded, i)) {
        if (fits(phrase.words(), folded, i)) {
          found.computeIfAbsent(phrase.refusal(), any -> new HashSet<>()).add(phrase.words());
        }
      }
    }
  }

  private static Set<Refusal> at(Phrases phrases, String folded, int from) {
    Set<Refusal> found = Set.of(); // most words begin none
    for (Phrase phrase : phrases.at(folded, from)) {
      if (fits(phrase.words(), folded, from)) {
        found = found.isEmpty() ? EnumSet.noneOf(Refusal.class) : found;
        found.add(phrase.refusal());
      }
    }
    return found;
  }

  private static boolean fits(String words, String folded, int from) {
    int end = from + words.length();
    return folded.startsWith(words, from)
        && (end == folded.length()
            || !Character.isLetterOrDigit(folded.charAt(end))
            || !Character.isLetterOrDigit(folded.charAt(end - 1)));
  }

  /** Where the word ends that begins there; a sign is a word by itself. */
  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Characters.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Math.max(end, Math.min(text.length(), from + 1));
  }

  private static int nextWord(String text, int from) {
    int i = from;
    while (i < text.length() && Characters.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    while (i < text.length() && !Characters.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
