package org.dateline.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringTokenizer;
import org.dateline.index.Words;

/** Bodies that are known by an abbreviation and by their names: ODIHR, HCNM, UN. */
final class Bodies {

  /** The shortest name that stands for its abbreviation, in words; one word means too much. */
  private static final int SHORTEST = 2;

  private static final Bodies KNOWN = load();

  private final Map<String, List<String>> names = new HashMap<>();
  private final Map<String, String> abbreviations = new HashMap<>();
  private int longest;

  /**
   * A run of words that is the name of a body.
   *
   * @param words how many words it takes
   * @param abbreviation what it is known by
   */
  record Run(int words, String abbreviation) {}

  static Bodies known() {
    return KNOWN;
  }

  /** The full names that an abbreviation may stand for; none where it is not known. */
  List<String> names(String abbreviation) {
    return names.getOrDefault(key(abbreviation), List.of());
  }

  /** The longest name of a body that the words begin with, from an index on. */
  Optional<Run> nameAt(List<String> words, int from) {
    StringBuilder name = new StringBuilder();
    Optional<Run> found = Optional.empty();
    for (int i = from; i < words.size() && i - from < longest; i++) {
      name.append(name.isEmpty() ? "" : " ").append(key(words.get(i)));
      String abbreviation = abbreviations.get(name.toString());
      if (abbreviation != null) {
        found = Optional.of(new Run(i - from + 1, abbreviation));
      }
    }
    return found;
  }

  /** Folded, spelling variants aside: British and American, with hyphens and without. */
  private static String key(String text) {
    StringBuilder key = new StringBuilder();
    for (Words.Word word : Words.name(text.replace("-", ""))) {
      key.append(key.isEmpty() ? "" : " ").append(word.text().replace("isation", "ization"));
    }
    return key.toString();
  }

  private void add(String abbreviation, String name) {
    names.computeIfAbsent(key(abbreviation), k -> new ArrayList<>()).add(name);
    String key = key(name);
    int words = new StringTokenizer(name).countTokens();
    if (words >= SHORTEST) {
      abbreviations.put(key, abbreviation);
      longest = Math.max(longest, words);
    }
  }

  private static Bodies load() {
    Bodies bodies = new Bodies();
    try (InputStream in = Objects.requireNonNull(Bodies.class.getResourceAsStream("bodies.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                int tab = line.indexOf('\t');
                bodies.add(line.substring(0, tab), line.substring(tab + 1));
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bodies;
  }
}
