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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
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

  private static final List<String> LANGUAGES =
      List.of("en", "fr", "de", "es", "it", "pt", "ru", "pl", "tr", "sr", "fi");

  /** Letters of a text that tell its language. */
  private static final int ENOUGH = 4_000;

  private static final int FUNCTION_WORDS =
      Sense.STOP | Sense.AND | Sense.ARTICLE | Sense.CONNECTOR | Sense.HEAD | Sense.SAID;

  /** Shorter stems of names are other names. */
  private static final int SHORTEST_STEM = 3;

  private static final int NAMES_ONLY = Sense.GIVEN | Sense.MALE | Sense.FEMALE;

  /** Shorter nouns have forms that are other words. */
  private static final int SHORTEST_INFLECTED = 5;

  /** Lines that hold endings and no words. */
  private static final Set<String> MORPHOLOGY =
      Set.of("ENDINGS", "SUFFIXES", "ABSTRACT", "ADJECTIVE", "GENITIVE", "AGENT");

  private static final Map<String, Lexicon> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final WordTable table;

  /** Without names and places: small enough to stay near, and most words are in lower case. */
  private final WordTable lower;

  /** Places of two words, of which one may be a name: {@code Cabo Verde}. */
  private static final WordTable PAIRS = new WordTable(placesOfTwoWords());

  private final String[] endings;
  private final boolean elides;
  private final boolean afterApostrophe;
  private final boolean spoken;
  private final String language;
  private final Morphology morphology;

  private Lexicon(String language) {
    Map<String, Integer> words = new HashMap<>(NAMES);
    endings = endings(language, "ENDINGS");
    boolean known = false;
    for (String[] line : LINES) {
      if (!MORPHOLOGY.contains(line[1]) && (line[0].equals("*") || line[0].equals(language))) {
        known |= line[0].equals(language);
        add(words, line, endings);
      }
    }
    if (language.equals("de")) {
      // Bayerns Verkehrsminister
      inflectPlaces(words, "s");
    } else if (language.equals("sr") || language.equals("pl") || language.equals("fi")) {
      inflectPlaces(words, endings);
    }
    if (language.equals("sr")) {
      addCyrillic(words);
    }
    spoken = known;
    morphology = new Morphology(language, kind -> endings(language, kind));
    table = new WordTable(words);
    words.values().removeIf(Lexicon::isOnlyCapitalised);
    lower = new WordTable(words);
    elides = language.equals("fr") || language.equals("it");
    afterApostrophe = language.equals("tr") || language.equals("fi");
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

  /**
   * The lexicon that knows most of the function words of a text, for a page whose language is not
   * told; English where none knows any.
   */
  static Lexicon fitting(List<String> texts) {
    Lexicon best = of("en");
    int most = 0;
    for (String language : LANGUAGES) {
      Lexicon candidate = of(language);
      int known = 0;
      int read = 0;
      for (String text : texts) {
        known += candidate.functionWords(text);
        read += text.length();
        if (read > ENOUGH) {
          break;
        }
      }
      if (known > most) {
        best = candidate;
        most = known;
      }
    }
    return best;
  }

  private int functionWords(String text) {
    int known = 0;
    int from = 0;
    for (int i = 0; i <= Math.min(text.length(), ENOUGH); i++) {
      if (i == text.length() || !Letters.isWordPart(text.charAt(i))) {
        if (i > from && Letters.isLower(text.charAt(from))) {
          int senses = sensesOfLower(text, from, i, WordTable.hash(text, from, i));
          known += (senses & FUNCTION_WORDS) != 0 ? 1 : 0;
        }
        from = i + 1;
      }
    }
    return known;
  }

  int senses(CharSequence text, int start, int end) {
    return table.senses(text, start, end, WordTable.hash(text, start, end));
  }

  int senses(CharSequence text, int start, int end, int hash) {
    return table.senses(text, start, end, hash);
  }

  /** Whether a stretch of text is a place of two words. */
  static boolean isPlaceOfTwoWords(CharSequence text, int start, int end) {
    return PAIRS.senses(text, start, end, WordTable.hash(text, start, end)) != 0;
  }

  /** The senses of a given name of which a capitalised word is another case; 0 for none. */
  int inflectedName(String text, int from, int to) {
    for (String ending : endings) {
      int stem = to - ending.length();
      if (stem - from >= SHORTEST_STEM && ends(text, stem, to, ending)) {
        int found = senses(text, from, stem) & NAMES_ONLY;
        if (found == 0) {
          String feminine = text.substring(from, stem) + "a";
          found = senses(feminine, 0, feminine.length()) & NAMES_ONLY;
        }
        if ((found & Sense.GIVEN) != 0) {
          return found;
        }
      }
    }
    return 0;
  }

  /** Whether two folded words are one in two cases: {@code novak}, {@code novakom}. */
  boolean isSameWord(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int stem = 0;
    while (stem < Math.min(a.length(), b.length()) && a.charAt(stem) == b.charAt(stem)) {
      stem++;
    }
    for (int at = stem; at >= Math.max(SHORTEST_STEM, stem - 1); at--) {
      if (isEnding(a.substring(at)) && isEnding(b.substring(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isEnding(String tail) {
    return tail.isEmpty()
        || tail.equals("a")
        || tail.equals("o")
        || tail.equals("й")
        || tail.equals("ь")
        || List.of(endings).contains(tail);
  }

  /** Whether names change with their case. */
  boolean inflectsNames() {
    return endings.length > 0;
  }

  private static boolean ends(String text, int from, int to, String ending) {
    for (int i = from; i < to; i++) {
      if (Letters.fold(text.charAt(i)) != ending.charAt(i - from)) {
        return false;
      }
    }
    return true;
  }

  /** Whether articles and prepositions lose their vowel before a name: {@code l'ambassadeur}. */
  boolean elides() {
    return elides;
  }

  /** Whether a word may be a genitive before its noun by its last letter: {@code Bayerns}. */
  boolean endsGenitive(String text, int end) {
    return language.equals("de") && end > 0 && text.charAt(end - 1) == 's';
  }

  private static boolean isOnlyCapitalised(int senses) {
    int others = senses & ~(Sense.OF_CAPITALS | Sense.FEMALE | Sense.MALE);
    return (senses & Sense.OF_CAPITALS) != 0 && others == 0;
  }

  /** The senses of a word in lower case, without those that only capitals have. */
  int sensesOfLower(CharSequence text, int start, int end, int hash) {
    return lower.senses(text, start, end, hash) & ~Sense.OF_CAPITALS;
  }

  /** What the ends of unlisted words tell. */
  Morphology morphology() {
    return morphology;
  }

  /** Whether endings follow a name after an apostrophe: {@code Ankara'nın}. */
  boolean endsAfterApostrophe() {
    return afterApostrophe;
  }

  String language() {
    return language;
  }

  private static String[] endings(String language, String kind) {
    for (String[] line : LINES) {
      if (line[0].equals(language) && line[1].equals(kind)) {
        String both = language.equals("sr") ? " " + SerbianScript.cyrillic(line[2]) : "";
        return Letters.fold(line[2] + both).split(" ", -1);
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
      boolean marked = word.endsWith("*");
      String plain = marked ? word.substring(0, word.length() - 1) : word;
      add(words, Letters.fold(plain), marked, line[0], senses, endings);
      if (line[0].equals("sr")) {
        add(words, Letters.fold(SerbianScript.cyrillic(plain)), marked, line[0], senses, endings);
      }
    }
  }

  private static void add(
      Map<String, Integer> words,
      String stem,
      boolean marked,
      String language,
      int senses,
      String[] endings) {
    put(words, stem, senses);
    if (endings.length > 0) {
      boolean noun = (senses & (Sense.HEAD | Sense.ORGANISATION)) != 0;
      if (marked || (noun && stem.length() >= SHORTEST_INFLECTED)) {
        inflect(words, stem, senses, endings);
      }
    } else if (marked) {
      // Romance and German nouns: a plural or genitive s
      put(words, stem + "s", senses);
      put(words, stem + "es", senses);
    } else if (language.equals("en") && senses == Sense.ORGANISATION) {
      put(words, stem + "s", senses);
    }
  }

  /** All cases of a noun, and some that it does not have: no other word stands there. */
  private static void inflect(
      Map<String, Integer> words, String stem, int senses, String[] endings) {
    char last = stem.charAt(stem.length() - 1);
    boolean vowel = "aoeаояйь".indexOf(last) >= 0 && stem.length() > SHORTEST_INFLECTED;
    for (String ending : endings) {
      put(words, stem + ending, senses);
      if (vowel) {
        put(words, stem.substring(0, stem.length() - 1) + ending, senses);
      }
    }
  }

  /** The towns and countries of the list in the other cases of a language. */
  private static void inflectPlaces(Map<String, Integer> words, String... endings) {
    words.entrySet().stream()
        .filter(e -> (e.getValue() & Sense.PLACE) != 0)
        .map(Map.Entry::getKey)
        .toList()
        .forEach(place -> inflect(words, place, Sense.PLACE, endings));
  }

  /** Serbian is written in both scripts: given names and places are listed in Latin letters. */
  private static void addCyrillic(Map<String, Integer> words) {
    for (Map.Entry<String, Integer> word : List.copyOf(words.entrySet())) {
      int senses = word.getValue() & (Sense.OF_CAPITALS | Sense.FEMALE | Sense.MALE);
      if ((senses & Sense.OF_CAPITALS) != 0 && word.getKey().charAt(0) < 0x250) {
        put(words, Letters.fold(SerbianScript.cyrillic(word.getKey())), senses);
      }
    }
  }

  private static void put(Map<String, Integer> words, String word, int senses) {
    words.merge(word, senses, (a, b) -> a | b);
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
    eachPlace(
        name -> {
          if (name.length() >= SHORTEST_PLACE && name.indexOf(' ') < 0) {
            put(names, name, Sense.PLACE);
          }
        });
    return names;
  }

  private static Map<String, Integer> placesOfTwoWords() {
    Map<String, Integer> places = new HashMap<>();
    eachPlace(
        name -> {
          int space = name.indexOf(' ');
          if (space > 1 && name.indexOf(' ', space + 1) < 0) {
            places.put(name, Sense.PLACE);
          }
        });
    return places;
  }

  private static void eachPlace(Consumer<String> consumer) {
    eachPlace(consumer, "countries.tsv", 1, 2);
    eachPlace(consumer, "places.tsv", 0, 4);
  }

  private static void eachPlace(Consumer<String> consumer, String table, int... columns) {
    for (List<String> row : Table.read(Gazetteer.class, table)) {
      for (int column : columns) {
        if (column < row.size()) {
          for (String form : row.get(column).split("\\|", -1)) {
            int at = form.indexOf('@');
            consumer.accept(Letters.fold((at < 0 ? form : form.substring(0, at)).replace("=", "")));
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
    bits.put("STATE", Sense.STATE);
    bits.put("RANK", Sense.RANK);
    return bits;
  }
}
