package org.dateline.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.text.Table;

/**
 * The words of invented releases, drawn so that their frequencies fall off as in real text.
 *
 * <p>Common words, those of the release's theme, those of all themes, and, as the long tail, nouns
 * with a prefix; towns, rivers and names of persons are the rest of the tail.
 */
final class Vocabulary {

  /** A verb with the forms that templates ask for. */
  record Verb(String base, String past, String gerund) {}

  private final List<Theme> themes =
      Table.read(Vocabulary.class, "themes.tsv").stream()
          .map(
              row ->
                  new Theme(
                      List.of(row.get(0).split("\\|", -1)), List.of(row.get(1).split(" ", -1))))
          .toList();
  private final List<Verb> verbs = new ArrayList<>();
  private final List<String> nouns;
  private final List<String> everyNoun;
  private final List<String> adjectives;
  private final List<String> adverbs;
  private final List<String> prefixes;
  private final List<String> projects;
  private final Zipf themeRanks = new Zipf(themes.size(), 0.5);
  private final Zipf verbRanks;
  private final Zipf nounRanks;
  private final Zipf everyNounRanks;
  private final Zipf adjectiveRanks;
  private final Zipf adverbRanks;
  private final Zipf themeNounRanks = new Zipf(20, 0.7);

  Vocabulary() {
    Map<String, List<String>> words = new HashMap<>();
    for (List<String> row : Table.read(Vocabulary.class, "words.tsv")) {
      words.put(row.get(0), Arrays.asList(row.get(1).split(" ", -1)));
    }
    words.getOrDefault("verb", List.of()).forEach(verb -> verbs.add(verb(verb)));
    nouns = words.getOrDefault("noun", List.of());
    adjectives = words.getOrDefault("adjective", List.of());
    adverbs = words.getOrDefault("adverb", List.of());
    prefixes = words.getOrDefault("prefix", List.of());
    projects = words.getOrDefault("project", List.of());
    everyNoun =
        Stream.concat(nouns.stream(), themes.stream().flatMap(theme -> theme.nouns().stream()))
            .distinct()
            .toList();
    verbRanks = new Zipf(verbs.size(), 0.8);
    nounRanks = new Zipf(nouns.size(), 0.8);
    everyNounRanks = new Zipf(everyNoun.size(), 0.6);
    adjectiveRanks = new Zipf(adjectives.size(), 0.8);
    adverbRanks = new Zipf(adverbs.size(), 0.8);
  }

  private static Verb verb(String entry) {
    int equals = entry.indexOf('=');
    String base = equals < 0 ? entry : entry.substring(0, equals);
    String past = equals < 0 ? Inflection.past(base) : entry.substring(equals + 1);
    return new Verb(base, past, Inflection.gerund(base, past));
  }

  Theme theme(Draw draw) {
    return themes.get(themeRanks.rank(draw));
  }

  String noun(Draw draw, Theme theme) {
    double where = draw.unit();
    if (where < 0.42) {
      return nouns.get(nounRanks.rank(draw));
    }
    if (where < 0.82) {
      return theme.nouns().get(themeNounRanks.rank(draw) % theme.nouns().size());
    }
    if (where < 0.97) {
      return everyNoun.get(everyNounRanks.rank(draw));
    }
    return draw.one(prefixes) + everyNoun.get(everyNounRanks.rank(draw));
  }

  Verb verb(Draw draw) {
    return verbs.get(verbRanks.rank(draw));
  }

  String adjective(Draw draw) {
    return adjectives.get(adjectiveRanks.rank(draw));
  }

  String adverb(Draw draw) {
    return adverbs.get(adverbRanks.rank(draw));
  }

  String project(Draw draw, String town) {
    String name = draw.one(projects);
    return draw.chance(0.5)
        ? "the " + name + " project"
        : "the " + town + " " + name + " programme";
  }
}
