package org.dateline.describe.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.describe.Found;
import org.dateline.text.Table;

/** How many words of a text are frequent ones of each language. */
final class FrequentWords {

  /** Of a text in its language, at least one word in twelve is in the table. */
  private static final double LEAST_SHARE = 1 / 12.0;

  /** Languages that differ by fewer of all words than that are told apart by what the page says. */
  private static final double NEAR = 0.03;

  private static final int FEWEST_WORDS = 3;

  private static final Map<String, List<String>> LANGUAGES = new HashMap<>();

  static {
    for (List<String> row : Table.read(FrequentWords.class, "words.tsv")) {
      for (String word : row.get(1).split(" ", -1)) {
        LANGUAGES.computeIfAbsent(word, w -> new ArrayList<>()).add(row.get(0));
      }
    }
  }

  /**
   * @param language as the table calls it
   * @param count how many words of the text are frequent ones of it
   * @param first the first of them, as the text writes it
   */
  private record Tally(String language, int count, String first) {
    Tally plus(Tally other) {
      return new Tally(language, count + other.count, first);
    }

    /** {@code sr} for {@code sr-Cyrl}. */
    String code() {
      return language.substring(0, 2);
    }
  }

  private final Map<String, Tally> tallies;
  private final int words;

  private FrequentWords(Map<String, Tally> tallies, int words) {
    this.tallies = tallies;
    this.words = words;
  }

  static FrequentWords of(String text) {
    Map<String, Tally> tallies = new HashMap<>();
    int words = 0;
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && isPart(text, i, start)) {
        i++;
      }
      if (i == start) {
        i++;
        continue;
      }
      words++;
      String word = text.substring(start, i);
      for (String language : LANGUAGES.getOrDefault(word.toLowerCase(Locale.ROOT), List.of())) {
        tallies.merge(language, new Tally(language, 1, word), Tally::plus);
      }
    }
    return new FrequentWords(tallies, words);
  }

  /** Letters, and the turned comma within Uzbek words. */
  private static boolean isPart(String text, int i, int start) {
    char c = text.charAt(i);
    return Character.isLetter(c)
        || ((c == '‘' || c == 'ʻ')
            && i > start
            && i + 1 < text.length()
            && Character.isLetter(text.charAt(i + 1)));
  }

  /**
   * The language with most words.
   *
   * @param said the language that the page says it has, which is believed among near ones
   */
  Optional<Found<String>> language(Optional<String> said) {
    Optional<Tally> most =
        tallies.values().stream()
            .max(
                Comparator.comparingInt(Tally::count)
                    .thenComparing(Tally::language, Comparator.reverseOrder()));
    if (most.isEmpty() || words < FEWEST_WORDS || most.get().count() < words * LEAST_SHARE) {
      return Optional.empty();
    }
    Tally best =
        tallies.values().stream()
            .filter(t -> said.isPresent() && said.get().equals(t.code()))
            .filter(t -> most.get().count() - t.count() <= words * NEAR)
            .findFirst()
            .orElse(most.get());
    return Optional.of(new Found<>(best.code(), "frequent words", best.first()));
  }
}
