package org.dateline.describe.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Capitals;
import org.dateline.text.Folding;
import org.dateline.text.Memory;
import org.dateline.text.Table;

/** The words of which names of bodies are made: {@code body-words.tsv}. */
final class BodyWords {

  /** What a word may be in the name of a body; a word may be several things. */
  enum Part {
    HEAD,
    UNIT,
    END,
    CASE,
    AREA,
    PLAIN,
    JOINT,
    STOP,
    MEDIA,
    STATE,
    FOREIGN
  }

  /** An end of a compound must have letters before it: {@code Ulkoministeriö}. */
  private static final int SHORTEST_COMPOUND = 3;

  /** A hyphen and the letters of a case behind an abbreviation. */
  private static final int LONGEST_ENDING = 4;

  /** {@code un} is "and" in Latvian. */
  private static final String UNITED_NATIONS = "UN";

  private static final Map<String, Set<Part>> PARTS = new HashMap<>();
  private static final Map<String, String> NOMINATIVES = new HashMap<>();

  /** The languages in which a word makes names. */
  private static final Map<String, Set<String>> LANGUAGES = new HashMap<>();

  /** The ends of compounds, by their last letters. */
  private static final Map<Character, List<String>> ENDS = new HashMap<>();

  static {
    for (List<String> row : Table.read(BodyWords.class, "body-words.tsv")) {
      Part part = Part.valueOf(row.get(0));
      for (String word : row.get(2).split(" ", -1)) {
        add(part, row.get(1), word);
        if (row.get(1).equals("el")) { // whose capitals have no accents
          add(part, row.get(1), Folding.letters(word));
        }
      }
    }
  }

  private BodyWords() {}

  private static void add(Part part, String language, String word) {
    int equals = word.indexOf('=');
    if (equals > 0) {
      NOMINATIVES.put(word.substring(0, equals), word.substring(equals + 1));
      parts(word.substring(0, equals)).addAll(EnumSet.of(Part.HEAD, Part.FOREIGN));
    } else if (part == Part.END) {
      ENDS.computeIfAbsent(word.charAt(word.length() - 1), c -> new ArrayList<>()).add(word);
    } else {
      Set<Part> parts = parts(word);
      if (!language.equals("en") && part != Part.STATE && !parts.contains(part)) {
        parts.add(Part.FOREIGN);
      }
      parts.add(part);
    }
    if (part == Part.HEAD || part == Part.UNIT) {
      LANGUAGES.computeIfAbsent(word, w -> new HashSet<>()).add(language);
    }
  }

  private static Set<Part> parts(String word) {
    return PARTS.computeIfAbsent(word, w -> EnumSet.noneOf(Part.class));
  }

  /**
   * What a word is.
   *
   * @param parts all that it may be
   */
  record Word(Set<Part> parts) {
    private static final Word UNKNOWN = new Word(EnumSet.noneOf(Part.class));
    private static final Word COMPOUND = new Word(EnumSet.of(Part.HEAD, Part.FOREIGN, Part.END));

    private boolean is(Part part) {
      return parts.contains(part);
    }

    /** Whether it makes the name of a body. */
    boolean isHead() {
      return is(Part.HEAD);
    }

    /** Whether it makes the name of a part of a body. */
    boolean isUnit() {
      return is(Part.UNIT);
    }

    /** Whether it makes the name of a body or of a part of one. */
    boolean makes() {
      return isHead() || isUnit();
    }

    /** Whether its language writes the words that go on such a name small. */
    boolean isForeign() {
      return is(Part.FOREIGN);
    }

    /** Whether it goes on a name though it is written small. */
    boolean isArea() {
      return is(Part.AREA);
    }

    /** Whether a name is none that has no other word. */
    boolean isPlain() {
      return is(Part.PLAIN);
    }

    boolean isJoint() {
      return is(Part.JOINT);
    }

    /** Whether no name of a body has it. */
    boolean isStop() {
      return is(Part.STOP);
    }

    /** Whether it says of what it is in one word: {@code Ulkoministeriö}. */
    boolean isCompound() {
      return is(Part.END);
    }

    boolean isMedia() {
      return is(Part.MEDIA);
    }

    /** Whether it stands in the name of a State or of its government. */
    boolean isState() {
      return is(Part.STATE);
    }
  }

  /** Longer words are rare, and read each time. */
  private static final int LONGEST_REMEMBERED = 24;

  private static final Memory<String, Word> WORDS = new Memory<>(BodyWords::read);

  /** What a word is, whatever its capitals. */
  static Word of(String word) {
    return word.length() > LONGEST_REMEMBERED ? read(word) : WORDS.answer(word);
  }

  private static Word read(String word) {
    String key = small(word);
    Set<Part> parts = word.equals(UNITED_NATIONS) ? null : PARTS.get(key);
    if (parts != null) {
      return new Word(parts);
    }
    if (isCompound(key) || isCompound(withoutGenitive(key))) {
      return Word.COMPOUND;
    }
    int hyphen = key.lastIndexOf('-');
    boolean ending = key.length() - hyphen <= LONGEST_ENDING; // "OESS-u"
    return hyphen > 0 && !ending ? of(key.substring(hyphen + 1)) : Word.UNKNOWN;
  }

  /** What the word is that begins at {@code start}. */
  static Word at(String text, int start) {
    return of(text.substring(start, wordEnd(text, start)));
  }

  /** Whether a word makes names in a language, by the code of ISO 639-1. */
  static boolean makesIn(String language, String word) {
    return LANGUAGES.getOrDefault(small(word), Set.of()).contains(language);
  }

  /** The head of which a word is another case: {@code министерство} of {@code МИНИСТЕРСТВА}. */
  static Optional<String> nominative(String word) {
    String key = small(word);
    return Optional.ofNullable(NOMINATIVES.get(key))
        .or(() -> Optional.of(withoutGenitive(key)).filter(k -> !k.equals(key) && isCompound(k)));
  }

  private static boolean isCompound(String key) {
    if (key.isEmpty()) {
      return false;
    }
    for (String end : ENDS.getOrDefault(key.charAt(key.length() - 1), List.of())) {
      if (key.endsWith(end) && key.length() >= end.length() + SHORTEST_COMPOUND) {
        return true;
      }
    }
    return false;
  }

  /** {@code ulkoministeriö} of {@code ulkoministeriön}. */
  private static String withoutGenitive(String key) {
    return key.endsWith("ön") || key.endsWith("on") ? key.substring(0, key.length() - 1) : key;
  }

  static String small(String word) {
    return Capitals.small(word);
  }

  /** Where the word ends that begins at {@code start}: {@code T.C.} and {@code d} are words. */
  static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isPart(text, start, end)) {
      end++;
    }
    return end;
  }

  private static boolean isPart(String text, int start, int i) {
    char c = text.charAt(i);
    if (c == '’' || c == '\'') { // "Bakanlığı’nın" is one word, "d’Italia" two
      return i - start > 4 && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    }
    return Character.isLetterOrDigit(c)
        || ((c == '-' || c == '‑') && (isWithin(text, start, i) || isElliptic(text, start, i)))
        || c == '/'
        || c == '&'
        || Character.getType(c) == Character.NON_SPACING_MARK
        || (c == ':' && isCase(text, start, i))
        || (c == '.' && isAbbreviation(text, i));
  }

  /**
   * The colon of {@code YK:ssa}: what Finnish and Swedish part a case from an abbreviation with.
   */
  private static boolean isCase(String text, int start, int i) {
    return isWithin(text, start, i)
        && Character.isUpperCase(text.charAt(i - 1))
        && Character.isLowerCase(text.charAt(i + 1));
  }

  private static boolean isWithin(String text, int start, int i) {
    return i > start && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  /** {@code Presse- und Informationsamt}: the hyphen of a word whose end the next one has, too. */
  private static boolean isElliptic(String text, int start, int i) {
    int next = i + 2;
    return i > start
        && next < text.length()
        && text.charAt(i + 1) == ' '
        && BodyShape.isAnd(text.substring(next, Math.max(next, text.indexOf(' ', next))));
  }

  /** The full stops of {@code U.S.} and {@code T.C.}. */
  private static boolean isAbbreviation(String text, int i) {
    boolean capitalBefore = i > 0 && Character.isUpperCase(text.charAt(i - 1));
    boolean capitalBehind = i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1));
    return capitalBefore && (capitalBehind || (i > 1 && text.charAt(i - 2) == '.'));
  }

  /** Where the next word begins: behind a space, or behind the apostrophe of {@code d’Italia}. */
  static int next(String text, int end) {
    if (end < text.length() && (text.charAt(end) == '’' || text.charAt(end) == '\'')) {
      return end + 1;
    }
    int i = end;
    while (i < text.length() && Folding.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
