package org.dateline.describe.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.describe.Found;
import org.dateline.describe.ScannedPage;
import org.dateline.read.Value;
import org.dateline.text.Table;

/**
 * Finds the language of the body: by its script where only one language has it, else by its most
 * frequent words. What the page says of its language decides between near ones alone, since pages
 * keep the language of the site that they were translated on.
 */
public final class LanguageFinder {

  /** More words tell no more: in trials on single paragraphs 150 words settled all pairs. */
  private static final int ENOUGH = 4_000;

  /** A text of a language has at least so many of its frequent words: one in twelve. */
  private static final double LEAST_SHARE = 1 / 12.0;

  /** Languages whose frequent words differ by so little are told apart by what the page says. */
  private static final double NEAR = 0.03;

  private static final Map<String, List<String>> WORDS = new HashMap<>();

  static {
    for (List<String> row : Table.read(LanguageFinder.class, "words.tsv")) {
      for (String word : row.get(1).split(" ", -1)) {
        WORDS.computeIfAbsent(word, w -> new ArrayList<>()).add(row.get(0));
      }
    }
  }

  private LanguageFinder() {}

  /** The language as an ISO 639-1 code; {@code und} where it cannot be told. */
  public static Found<String> find(ScannedPage page) {
    StringBuilder text = new StringBuilder();
    for (var paragraph : page.paragraphs()) {
      if (text.length() < ENOUGH) {
        text.append(paragraph.text(), 0, Math.min(paragraph.text().length(), ENOUGH)).append(' ');
      }
    }
    if (text.isEmpty()) {
      page.title().ifPresent(t -> text.append(t.text()));
    }
    String sample = text.length() <= 60 ? text.toString() : text.substring(0, 60);
    Optional<String> said = said(page);
    Optional<String> byScript = Script.of(text).language(text);
    if (byScript.isPresent()) {
      return new Found<>(byScript.get(), "script", sample.strip());
    }
    return byWords(text.toString(), said)
        .orElseGet(
            () ->
                said.map(code -> new Found<>(code, "metadata \"lang\"", code))
                    .filter(f -> !text.isEmpty() && text.length() < 200)
                    .orElse(new Found<>("und", "none", "")));
  }

  private static Optional<String> said(ScannedPage page) {
    return page.page().values().stream()
        .filter(
            v ->
                v.name().equals("lang")
                    || v.name().equals("inlanguage")
                    || v.name().equals("language"))
        .filter(v -> v.origin() != Value.Origin.TIME)
        .map(v -> v.text().strip().toLowerCase(Locale.ROOT))
        .map(
            v ->
                v.length() > 2 && (v.charAt(2) == '-' || v.charAt(2) == '_')
                    ? v.substring(0, 2)
                    : v)
        .filter(v -> v.length() == 2)
        .findFirst();
  }

  private static Optional<Found<String>> byWords(String text, Optional<String> said) {
    Map<String, Integer> hits = new HashMap<>();
    Map<String, List<String>> seen = new HashMap<>();
    int words = 0;
    int i = 0;
    while (i < text.length()) {
      if (!Character.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && (Character.isLetter(text.charAt(i)) || isInner(text, i))) {
        i++;
      }
      words++;
      String word = text.substring(start, i);
      for (String language : WORDS.getOrDefault(word.toLowerCase(Locale.ROOT), List.of())) {
        hits.merge(language, 1, Integer::sum);
        List<String> some = seen.computeIfAbsent(language, l -> new ArrayList<>());
        if (some.size() < 1) {
          some.add(word);
        }
      }
    }
    if (hits.isEmpty() || words < 3) {
      return Optional.empty();
    }
    int most = Collections.max(hits.values());
    if (most < words * LEAST_SHARE) {
      return Optional.empty();
    }
    int total = words;
    String best =
        hits.entrySet().stream()
            .filter(e -> most - e.getValue() <= total * NEAR)
            .filter(
                e ->
                    e.getValue() == most
                        || said.filter(s -> s.equals(code(e.getKey()))).isPresent())
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .reduce((a, b) -> said.filter(s -> s.equals(code(b.getKey()))).isPresent() ? b : a)
            .map(Map.Entry::getKey)
            .orElseThrow();
    return Optional.of(new Found<>(code(best), "frequent words", seen.get(best).getFirst()));
  }

  private static String code(String language) {
    return language.substring(0, 2);
  }

  private static boolean isInner(String text, int i) {
    char c = text.charAt(i);
    return (c == '‘' || c == 'ʻ')
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i + 1));
  }
}
