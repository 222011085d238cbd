package org.dateline.describe.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.describe.gazetteer.Gazetteer;
import org.dateline.text.Table;

/**
 * What words can be, in one language: roles, honorifics, said-verbs and the like of that language,
 * and the given names of all cultures. Read from {@code lexicon.tsv} and {@code given-names.tsv}.
 */
public final class Lexicon {

  private static final Map<String, Integer> BITS = bits();

  /** Languages whose releases use the words of another one closely enough. */
  private static final Map<String, String> LIKE =
      Map.ofEntries(
          Map.entry("hr", "sr"),
          Map.entry("bs", "sr"),
          Map.entry("sh", "sr"),
          Map.entry("cnr", "sr"),
          Map.entry("az", "tr"),
          Map.entry("ca", "es"),
          Map.entry("gl", "pt"));

  private static final List<String[]> LINES = lines("lexicon.tsv");
  private static final Map<String, Integer> NAMES = names();

  /** Towns are no names by themselves, and countries never; shorter forms are ambiguous. */
  private static final int SHORTEST_PLACE = 4;

  private static final Map<String, Lexicon> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final WordTable table;
  private final boolean elides;
  private final boolean turkish;
  private final boolean spoken;
  private final String language;
  private final String[] suffixes;

  private Lexicon(String language) {
    Map<String, Integer> words = new HashMap<>(NAMES);
    String[] endings = {};
    for (String[] line : LINES) {
      if (line[0].equals(language) && line[1].equals("ENDINGS")) {
        endings = line[2].split(" ", -1);
      }
    }
    boolean known = false;
    for (String[] line : LINES) {
      if (!line[1].equals("ENDINGS")
          && !line[1].equals("SUFFIXES")
          && (line[0].equals("*") || line[0].equals(language))) {
        known |= line[0].equals(language);
        add(words, line, endings);
      }
    }
    spoken = known;
    suffixes = suffixes(language);
    table = new WordTable(words);
    elides = language.equals("fr") || language.equals("it");
    turkish = language.equals("tr");
    this.language = language;
  }

  /**
   * The lexicon of a language.
   *
   * @param language an ISO 639-1 code; English serves where there is no list for it
   */
  public static Lexicon of(String language) {
    Lexicon lexicon =
        BY_LANGUAGE.computeIfAbsent(LIKE.getOrDefault(language, language), Lexicon::new);
    return lexicon.spoken ? lexicon : BY_LANGUAGE.computeIfAbsent("en", Lexicon::new);
  }

  int senses(CharSequence text, int start, int end) {
    return table.senses(text, start, end, WordTable.hash(text, start, end));
  }

  int senses(CharSequence text, int start, int end, int hash) {
    return table.senses(text, start, end, hash);
  }

  /** Whether articles and prepositions lose their vowel before a name: {@code l'ambassadeur}. */
  boolean elides() {
    return elides;
  }

  /** Whether a compound ends in the noun of an office: {@code Redaktionsleiter}. */
  boolean isOfficeBySuffix(String text, int from, int to) {
    for (String suffix : suffixes) {
      int at = to - suffix.length();
      if (at > from + 2) {
        int i = 0;
        while (i < suffix.length() && Letters.fold(text.charAt(at + i)) == suffix.charAt(i)) {
          i++;
        }
        if (i == suffix.length()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether endings follow a name after an apostrophe: {@code Ankara'nın}. */
  boolean endsAfterApostrophe() {
    return turkish;
  }

  String language() {
    return language;
  }

  private static String[] suffixes(String language) {
    for (String[] line : LINES) {
      if (line[0].equals(language) && line[1].equals("SUFFIXES")) {
        return Letters.fold(line[2]).split(" ", -1);
      }
    }
    return new String[0];
  }

  private static void add(Map<String, Integer> words, String[] line, String[] endings) {
    int senses = 0;
    for (String sense : line[1].split("\\+", -1)) {
      Integer bit = BITS.get(sense);
      if (bit == null) {
        throw new IllegalStateException("lexicon.tsv has an unknown sense: " + sense);
      }
      senses |= bit;
    }
    for (String word : line[2].split(" ", -1)) {
      boolean inflected = word.endsWith("*");
      String stem = Letters.fold(inflected ? word.substring(0, word.length() - 1) : word);
      int bits = senses;
      words.merge(stem, bits, (a, b) -> a | b);
      if (inflected && endings.length > 0) {
        for (String ending : endings) {
          words.merge(stem + Letters.fold(ending), bits, (a, b) -> a | b);
        }
      } else if (inflected) {
        // Romance and German nouns: a plural or genitive s
        words.merge(stem + "s", bits, (a, b) -> a | b);
        words.merge(stem + "es", bits, (a, b) -> a | b);
      }
    }
  }

  private static Map<String, Integer> names() {
    Map<String, Integer> names = new HashMap<>();
    for (String[] line : lines("given-names.tsv")) {
      int senses =
          switch (line[1]) {
            case "s" -> Sense.FAMILY;
            case "f" -> Sense.GIVEN | Sense.FEMALE;
            case "m" -> Sense.GIVEN | Sense.MALE;
            default -> Sense.GIVEN;
          };
      for (String name : line[2].split(" ", -1)) {
        String folded = Letters.fold(name);
        names.merge(folded, senses, (a, b) -> a | b);
        if (line[0].equals("cyrillic")) {
          for (String form : Nominative.obliqueForms(folded, line[1].equals("f"))) {
            names.merge(form, senses, (a, b) -> a | b);
          }
        }
      }
    }
    places(names, "countries.tsv", 1, 2);
    places(names, "places.tsv", 0, 4);
    return names;
  }

  private static void places(Map<String, Integer> words, String table, int... columns) {
    for (List<String> row : Table.read(Gazetteer.class, table)) {
      for (int column : columns) {
        if (column < row.size()) {
          for (String form : row.get(column).split("\\|", -1)) {
            int at = form.indexOf('@');
            String name = Letters.fold((at < 0 ? form : form.substring(0, at)).replace("=", ""));
            if (name.length() >= SHORTEST_PLACE && name.indexOf(' ') < 0) {
              words.merge(name, Sense.PLACE, (a, b) -> a | b);
            }
          }
        }
      }
    }
  }

  private static List<String[]> lines(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                java.util.Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      List<String[]> lines = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line.split("\t", -1));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Integer> bits() {
    Map<String, Integer> bits = new HashMap<>();
    bits.put("HEAD", Sense.HEAD);
    bits.put("MODIFIER", Sense.MODIFIER);
    bits.put("TOPIC", Sense.TOPIC);
    bits.put("ORGANISATION", Sense.ORGANISATION);
    bits.put("HONORIFIC", Sense.HONORIFIC);
    bits.put("PARTICLE", Sense.PARTICLE);
    bits.put("PLACE", Sense.PLACE);
    bits.put("DEMONYM", Sense.DEMONYM);
    bits.put("ACRONYM", Sense.ACRONYM);
    bits.put("CALENDAR", Sense.CALENDAR);
    bits.put("STOP", Sense.STOP);
    bits.put("CONNECTOR", Sense.CONNECTOR);
    bits.put("ARTICLE", Sense.ARTICLE);
    bits.put("SAID", Sense.SAID);
    bits.put("PRONOUN", Sense.PRONOUN);
    bits.put("COMMON", Sense.COMMON);
    bits.put("PLURAL", Sense.PLURAL);
    bits.put("BYLINE", Sense.BYLINE);
    bits.put("FEMALE", Sense.FEMALE);
    bits.put("MALE", Sense.MALE);
    bits.put("AND", Sense.AND);
    bits.put("APPOINTED", Sense.APPOINTED);
    bits.put("HEADED", Sense.HEADED);
    bits.put("LOCATIVE", Sense.LOCATIVE);
    bits.put("NAMED_AFTER", Sense.NAMED_AFTER);
    bits.put("ITS", Sense.ITS);
    return bits;
  }
}
