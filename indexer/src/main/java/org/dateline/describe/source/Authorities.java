package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.describe.gazetteer.Countries;
import org.dateline.describe.gazetteer.Gazetteer;
import org.dateline.text.Capitals;
import org.dateline.text.Folding;
import org.dateline.text.Table;

/** The bodies of {@code authorities.tsv}, by what pages call them. */
final class Authorities {

  /**
   * A body that a text names.
   *
   * @param name its name: the page's words, in ordinary capitals, unless they are an abbreviation
   *     or an office
   * @param end where its words end
   * @param office whether the words are an office and not the body itself
   * @param family the larger body that it belongs to, by the first word of its name in the table
   */
  record Match(String name, int end, boolean office, String family) {}

  private enum Way {
    NAME,
    ABBREVIATION,
    OFFICE
  }

  /**
   * @param name what it stands for, where it is no name
   * @param family the first word of that
   * @param written its words, for their capitals
   * @param words folded; {@code *} for capitalised words
   * @param from the first year in which it stood for that name
   * @param to the last
   */
  private record Entry(
      String name, String family, String written, List<String> words, Way way, int from, int to) {}

  /** A word of the text, read and folded once for all names that may stand there. */
  private record Word(String folded, int end) {
    static Word at(String text, int start) {
      int end = wordEnd(text, start);
      return new Word(fold(text.substring(start, end)), end);
    }
  }

  private static final Map<String, List<Entry>> BY_FIRST_WORD = new HashMap<>();

  /** The names of the table without a place, folded, with that for which they stand. */
  private static final Map<String, String> FULL = new HashMap<>();

  static {
    for (List<String> row : Table.read(Authorities.class, "authorities.tsv")) {
      String[] name = row.get(0).split("@", -1);
      String[] years = name.length > 1 ? name[1].split("-", -1) : new String[] {"", ""};
      for (String form : row.get(1).split("\\|", -1)) {
        add(name[0], form, year(years[0], 0), year(years[1], 9999));
      }
    }
  }

  private static final Set<String> ORGANISATIONS =
      Set.of(
          "OSCE",
          "European Union",
          "United Nations",
          "Council of Europe",
          "North Atlantic Treaty Organization");

  /** Letters of {@code ds}. */
  private static final int LONGEST_SHORTENED = 3;

  /** Abbreviations that titles in capitals may have as words. */
  private static final Set<String> WORDS = Set.of("SHAPE", "PACE", "WHO", "CARE");

  private Authorities() {}

  private static int year(String text, int otherwise) {
    return text.isEmpty() ? otherwise : Integer.parseInt(text);
  }

  private static void add(String name, String form, int from, int to) {
    Way way =
        switch (form.charAt(0)) {
          case '=' -> Way.ABBREVIATION;
          case '+' -> Way.OFFICE;
          default -> Way.NAME;
        };
    String written = way == Way.NAME ? form : form.substring(1);
    if (written.indexOf('*') < 0 && way != Way.OFFICE) {
      FULL.putIfAbsent(Folding.letters(written), name);
    }
    List<String> words = new ArrayList<>();
    for (String word : written.split(" ", -1)) {
      words.add(word.equals("*") ? word : fold(word));
    }
    BY_FIRST_WORD
        .computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
        .add(new Entry(name, name.split(" ", 2)[0], written, words, way, from, to));
  }

  private static String fold(String word) {
    String folded = Folding.letters(word);
    return folded.endsWith(",") ? folded.substring(0, folded.length() - 1) : folded;
  }

  /**
   * The longest name, abbreviation or office that begins at {@code start}, where a word begins.
   *
   * @param year the year of the page, which decides between names that followed one another
   */
  static Optional<Match> longestAt(String text, int start, OptionalInt year) {
    int firstEnd = wordEnd(text, start);
    if (firstEnd == start) {
      return Optional.empty();
    }
    List<Entry> entries = BY_FIRST_WORD.get(fold(text.substring(start, firstEnd)));
    if (entries == null) {
      return Optional.empty();
    }
    Match longest = null;
    Map<Integer, Word> seen = new HashMap<>();
    for (Entry entry : entries) {
      boolean inUse =
          year.isEmpty() || (entry.from() <= year.getAsInt() && year.getAsInt() <= entry.to());
      int end = inUse ? endOf(text, start, entry, seen) : -1;
      boolean word = entry.way() == Way.ABBREVIATION && isWord(text, start, end);
      if (!word && end > start && (longest == null || end > longest.end())) {
        String words = text.substring(start, end);
        String name =
            entry.way() == Way.NAME
                ? Capitals.areAll(words) && words.length() > 5
                    ? ordinary(words, entry.written())
                    : words
                : entry.name();
        longest = new Match(name, end, entry.way() == Way.OFFICE, entry.family());
      }
    }
    return Optional.ofNullable(longest);
  }

  /**
   * {@code Un}, {@code Eu}: two letters are an abbreviation only where both are capitals; {@code
   * SHAPE OUR FUTURE}: a word of English only where the next one is not in capitals, too.
   */
  private static boolean isWord(String text, int start, int end) {
    if (end - start == 2) {
      return Character.isLowerCase(text.charAt(start + 1));
    }
    return end > start
        && WORDS.contains(text.substring(start, end))
        && end + 2 < text.length()
        && Character.isUpperCase(text.charAt(end + 1))
        && Character.isUpperCase(text.charAt(end + 2));
  }

  /** By the capitals of the table as far as it has words, and by the rule behind these. */
  private static String ordinary(String words, String written) {
    int star = written.indexOf('*');
    return star <= 0 || words.length() < star
        ? Capitals.ordinary(words, written)
        : Capitals.ordinary(words.substring(0, star), written.substring(0, star))
            + Capitals.ordinary(words.substring(star));
  }

  /** The larger body that a name belongs to, by the first word of its name in the table. */
  static String family(String name) {
    return whole(name, OptionalInt.empty()).map(Match::family).orElse("");
  }

  /** Whether two names are those of one body of the table, which has no place in its name. */
  static boolean areOne(String one, String other) {
    String full = FULL.get(Folding.letters(one));
    return one.equals(other) || (full != null && full.equals(FULL.get(Folding.letters(other))));
  }

  /** Whether a name is that of an organisation of States, which menus have as an entry. */
  static boolean isOrganisation(String name) {
    String full = FULL.get(Folding.letters(name));
    return full != null && ORGANISATIONS.contains(full);
  }

  /** The body that the whole text names. */
  static Optional<Match> whole(String text, OptionalInt year) {
    return longestAt(text, 0, year).filter(m -> m.end() == text.length());
  }

  private static int endOf(String text, int start, Entry entry, Map<Integer, Word> seen) {
    int i = start;
    int end = start;
    for (int w = 0; w < entry.words().size(); w++) {
      if (w > 0) {
        i = skipJoint(text, i, end);
        if (i < 0) {
          return -1;
        }
      }
      String word = entry.words().get(w);
      if (word.equals("*")) {
        end = placeEnd(text, i);
        if (end == i) {
          return -1;
        }
      } else {
        Word found = seen.computeIfAbsent(i, from -> Word.at(text, from));
        end = found.end();
        if (!found.folded().equals(word)) {
          return -1;
        }
      }
    }
    return end;
  }

  /** A space, or a comma or the full stop of {@code ds.} and a space, behind a word. */
  private static int skipJoint(String text, int word, int end) {
    int i = end;
    boolean shortened =
        end - word <= LONGEST_SHORTENED && Character.isLowerCase(text.charAt(end - 1));
    if (i < text.length() && (text.charAt(i) == ',' || (text.charAt(i) == '.' && shortened))) {
      i++;
    }
    int start = i;
    while (i < text.length() && Folding.isSpace(text.charAt(i))) {
      i++;
    }
    return i > start ? i : -1;
  }

  /** The end of a country, of a town or of a few capitalised words. */
  private static int placeEnd(String text, int start) {
    if (start >= text.length()) {
      return start;
    }
    int i = text.startsWith("the ", start) ? start + 4 : start;
    if (i >= text.length() || !Character.isUpperCase(text.charAt(i))) {
      return start;
    }
    String from = text;
    int begin = i;
    return Countries.longestAt(from, begin)
        .map(Countries.Match::end)
        .or(() -> Gazetteer.longestAt(from, begin).map(Gazetteer.Match::end))
        .orElseGet(() -> capitalisedEnd(from, begin));
  }

  private static int capitalisedEnd(String text, int start) {
    int end = start;
    int i = start;
    for (int words = 0; words < 3; words++) {
      if (i >= text.length() || !Character.isUpperCase(text.charAt(i))) {
        break;
      }
      end = wordEnd(text, i);
      i = end < text.length() && text.charAt(end) == ' ' ? end + 1 : text.length();
    }
    return end;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isPart(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isPart(String text, int i) {
    char c = text.charAt(i);
    if (c == '’' || c == '\'') { // "OSCE's Office" is two words to the table, "d'Europe" one
      return i + 2 < text.length() && Character.isLetter(text.charAt(i + 1));
    }
    return Character.isLetterOrDigit(c)
        || c == '-'
        || c == '‑'
        || c == '/'
        || c == '&'
        || Character.getType(c) == Character.NON_SPACING_MARK
        || (c == '.'
            && i + 1 < text.length()
            && i > 0
            && Character.isUpperCase(text.charAt(i - 1))
            && (Character.isUpperCase(text.charAt(i + 1)) || (i > 1 && text.charAt(i - 2) == '.')));
  }
}
