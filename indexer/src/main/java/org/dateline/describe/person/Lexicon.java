package org.dateline.describe.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What words can be, in one language: roles, honorifics, said-verbs and the like of that language,
 * and the given names of all cultures.
 */
public final class Lexicon {

  /** Languages whose releases use the words of another one closely enough. */
  private static final Map<String, String> LIKE =
      Map.ofEntries(
          Map.entry("hr", "sr"),
          Map.entry("bs", "sr"),
          Map.entry("sh", "sr"),
          Map.entry("cnr", "sr"),
          Map.entry("ca", "es"),
          Map.entry("gl", "pt"),
          Map.entry("no", "sv"),
          Map.entry("da", "sv"),
          Map.entry("is", "sv"),
          Map.entry("mk", "bg"),
          Map.entry("sk", "cs"));

  /** Those of {@code lexicon.tsv}. */
  private static final List<String> LANGUAGES =
      List.of(
          "en", "fr", "de", "es", "it", "pt", "ru", "pl", "tr", "sr", "fi", "cs", "uk", "sv", "nl",
          "ro", "el", "et", "bg", "hu", "kk", "lt", "lv", "sq", "sl", "az", "be", "hy");

  /** Letters of a text that tell its language. */
  private static final int ENOUGH = 4_000;

  private static final int FUNCTION_WORDS =
      Sense.STOP | Sense.AND | Sense.ARTICLE | Sense.CONNECTOR | Sense.HEAD | Sense.SAID;

  /** Shorter stems of names are other names. */
  private static final int SHORTEST_STEM = 3;

  /** Shorter stems are too often those of surnames. */
  private static final int SHORTEST_PLACE = 5;

  /** Ends of surnames that are adjectives, and of women's. */
  private static final Set<String> ADJECTIVAL =
      Set.of(
          "ой", "ую", "ого", "ому", "ым", "ий", "ый", "ая", "ої", "ою", "им", "ej", "ego", "emu",
          "iej", "iego", "iemu", "ym", "im");

  private static final Map<String, Lexicon> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final WordTable table;

  /** Without names and places: small enough to stay near, and most words are in lower case. */
  private final WordTable lower;

  /** Places of two words, of which one may be a name: {@code Cabo Verde}. */
  private static final WordTable PAIRS = new WordTable(WordLists.placesOfTwoWords());

  /** The first words of these. */
  private static final WordHashes OPENINGS = openings();

  /** The nouns of offices and trades, folded, as the lists have them. */
  private final Set<String> offices;

  private final String[] endings;
  private final boolean elides;
  private final boolean afterApostrophe;
  private final String language;
  private final Morphology morphology;
  private final WordMemory memory = new WordMemory();

  private Lexicon(String language) {
    Vocabulary vocabulary = new Vocabulary(language);
    endings = vocabulary.endings();
    offices = vocabulary.offices();
    table = new WordTable(vocabulary.words());
    lower = new WordTable(vocabulary.lower());
    morphology = new Morphology(language, kind -> WordLists.endings(language, kind));
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
    String own = LIKE.getOrDefault(language, language);
    return BY_LANGUAGE.computeIfAbsent(LANGUAGES.contains(own) ? own : "en", Lexicon::new);
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

  /** Whether a word is the noun of an office or trade, in the nominative. */
  boolean isOffice(String word) {
    return offices.contains(Letters.fold(word));
  }

  int senses(CharSequence text, int start, int end) {
    return table.senses(text, start, end, WordTable.hash(text, start, end));
  }

  int senses(CharSequence text, int start, int end, int hash) {
    return table.senses(text, start, end, hash);
  }

  private static WordHashes openings() {
    WordHashes openings = new WordHashes();
    for (String pair : WordLists.placesOfTwoWords().keySet()) {
      openings.add(WordTable.hash(pair, 0, pair.indexOf(' ')));
    }
    return openings;
  }

  /** Whether a word, by the hash of its folded letters, may be the first of a place of two. */
  static boolean mayOpenPlace(int hash) {
    return OPENINGS.contains(hash);
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
        int found = senses(text, from, stem) & WordSenses.OF_NAMES;
        // Mirosławie can be Mirosław or Mirosława
        String feminine = text.substring(from, stem) + "a";
        found |= senses(feminine, 0, feminine.length()) & WordSenses.OF_NAMES;
        if ((found & Sense.GIVEN) != 0) {
          return found;
        }
      }
    }
    return 0;
  }

  /**
   * {@link Sense#PLACE} where a capitalised word is a known place in another case, 0 for none:
   * {@code Zaječara}, {@code Subotice}, {@code Kragujevca}.
   */
  int inflectedPlace(String text, int from, int to) {
    for (String ending : endings) {
      int end = to - ending.length();
      if (end - from >= SHORTEST_PLACE && ends(text, end, to, ending)) {
        String stem = text.substring(from, end);
        int last = stem.length() - 1;
        String fleeting = stem.substring(0, last) + "a" + stem.charAt(last);
        for (String place : List.of(stem, stem + "a", fleeting)) {
          if ((senses(place, 0, place.length()) & Sense.PLACE) != 0) {
            return Sense.PLACE;
          }
        }
      }
    }
    return 0;
  }

  /** Whether two folded words are one in two cases: {@code novak}, {@code novakom}. */
  public boolean isSameWord(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int stem = 0;
    while (stem < Math.min(a.length(), b.length()) && a.charAt(stem) == b.charAt(stem)) {
      stem++;
    }
    int least = Math.min(a.length(), b.length()) <= SHORTEST_STEM ? 2 : SHORTEST_STEM; // Ewa, Ewy
    for (int at = stem; at >= Math.max(least, stem - 1); at--) {
      if (isEnding(a.substring(at)) && isEnding(b.substring(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isEnding(String tail) {
    if (language.equals("sr") && !tail.isEmpty()) {
      // in both scripts, and Halmošijem of Halmoši
      String latin = Letters.latin(tail);
      String plain = latin.startsWith("j") ? latin.substring(1) : latin;
      return plain.equals("o") || List.of(endings).contains(plain);
    }
    return tail.isEmpty()
        || tail.equals("a")
        || tail.equals("o")
        || tail.equals("й")
        || tail.equals("ь")
        || ADJECTIVAL.contains(tail)
        || List.of(endings).contains(tail);
  }

  /** Whether names change with their case. */
  public boolean inflectsNames() {
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

  /** Whether all nouns have a capital. */
  boolean capitalisesNouns() {
    return Vocabulary.capitalisesNouns(language);
  }

  /** Whether a word may be a genitive before its noun by its last letter: {@code Bayerns}. */
  boolean endsGenitive(String text, int end) {
    return language.equals("de") && end > 0 && text.charAt(end - 1) == 's';
  }

  int sensesOfLower(CharSequence text, int start, int end) {
    return sensesOfLower(text, start, end, WordTable.hash(text, start, end));
  }

  /** The senses of a word in lower case, without those that only capitals have. */
  int sensesOfLower(CharSequence text, int start, int end, int hash) {
    return lower.senses(text, start, end, hash) & ~Sense.OF_CAPITALS;
  }

  /** What the ends of unlisted words tell. */
  Morphology morphology() {
    return morphology;
  }

  /** What words of this language were read as before. */
  WordMemory memory() {
    return memory;
  }

  /** Whether endings follow a name after an apostrophe: {@code Ankara'nın}. */
  boolean endsAfterApostrophe() {
    return afterApostrophe;
  }

  String language() {
    return language;
  }
}
