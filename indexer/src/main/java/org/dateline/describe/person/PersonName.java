package org.dateline.describe.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name in its words, for telling whether two names are one person's. Thread-safe. */
public final class PersonName {

  private final List<String> words;

  /** Worked out when first asked for: names are compared with many others. */
  private @Nullable Set<String> surnames;

  private @Nullable List<String> keys;

  /**
   * A name of these words.
   *
   * @param words the words as written, initials with their dot
   */
  public PersonName(List<String> words) {
    this.words = List.copyOf(words);
  }

  /** The words as written. */
  public List<String> words() {
    return words;
  }

  /** Cuts a name at its spaces and behind its initials. */
  public static PersonName of(String name) {
    List<String> words = new ArrayList<>();
    String stripped = name.strip();
    int from = 0;
    for (int i = 0; i <= stripped.length(); i++) {
      if (i == stripped.length() || isBetweenWords(stripped.charAt(i))) {
        if (i > from) {
          addWord(stripped.substring(from, i), words);
        }
        from = i + 1;
      }
    }
    return new PersonName(words);
  }

  private static void addWord(String word, List<String> words) {
    if (word.indexOf('.') == 1 && word.length() > 2) {
      words.add(word.substring(0, 2));
      words.add(word.substring(2));
    } else {
      words.add(word);
    }
  }

  private static boolean isBetweenWords(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0';
  }

  public String text() {
    return String.join(" ", words);
  }

  /** A surname alone, or a surname with initials. */
  public boolean isShort() {
    return words.stream().filter(w -> !isInitial(w) && !isParticle(w)).count() < 2;
  }

  /**
   * The keys under which a surname alone may mean this person: the last word, another word that is
   * no given name, the first where the family name stands first.
   */
  public Set<String> surnames() {
    Set<String> known = surnames;
    if (known == null) {
      known = Collections.unmodifiableSet(readSurnames());
      surnames = known;
    }
    return known;
  }

  private Set<String> readSurnames() {
    Set<String> found = new LinkedHashSet<>();
    List<String> full = words.stream().filter(w -> !isInitial(w) && !isParticle(w)).toList();
    if (full.isEmpty()) {
      return found;
    }
    if (full.size() == 1) {
      found.add(Spelling.key(full.getFirst()));
      return found;
    }
    String first = full.getFirst();
    String last = full.getLast();
    boolean familyFirst =
        (is(first, Sense.FAMILY) && full.size() <= 3)
            || (isUpper(first) && !isUpper(last))
            || (!is(first, Sense.GIVEN) && is(full.get(1), Sense.GIVEN));
    if (familyFirst) {
      found.add(Spelling.key(first));
    }
    if (!(is(first, Sense.FAMILY) && !is(first, Sense.GIVEN))) {
      found.add(Spelling.key(last));
    }
    for (String middle : full.subList(1, full.size() - 1)) {
      if (!is(middle, Sense.GIVEN) && !isPatronymic(middle)) {
        found.add(Spelling.key(middle));
      }
    }
    int hyphen = last.indexOf('-');
    if (hyphen > 2) {
      found.add(Spelling.key(last.substring(0, hyphen)));
    }
    return found;
  }

  /** Whether both names can be one person's: the same surname, and given names that agree. */
  public boolean agreesWith(PersonName other) {
    List<String> mine = keys();
    List<String> theirs = other.keys();
    if (mine.isEmpty() || theirs.isEmpty()) {
      return false;
    }
    if (mine.size() > 1 && theirs.size() > 1 && Set.copyOf(mine).equals(Set.copyOf(theirs))) {
      return true;
    }
    boolean within =
        mine.size() > 1
            && theirs.size() > 1
            && (theirs.containsAll(mine) || mine.containsAll(theirs));
    if (within) {
      return true;
    }
    if (!shares(surnames(), other.surnames())) {
      return false;
    }
    String given = words.getFirst();
    String othersGiven = other.words.getFirst();
    if (isInitial(given) || isInitial(othersGiven)) {
      return Letters.fold(given.charAt(0)) == Letters.fold(othersGiven.charAt(0));
    }
    return mine.size() > 1 && theirs.size() > 1 && near(mine.getFirst(), theirs.getFirst());
  }

  /** Whether both are one name in two cases of a language: {@code Anom Novakom}. */
  boolean isOtherCaseOf(PersonName other, Lexicon lexicon) {
    if (words.size() != other.words.size() || words.size() < 2) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!areOneWord(words.get(i), other.words.get(i), lexicon)) {
        return false;
      }
    }
    return true;
  }

  /** Two surnames that a hyphen joins both change: {@code Novakom-Petrićem}. */
  private static boolean areOneWord(String a, String b, Lexicon lexicon) {
    int inA = a.indexOf('-');
    int inB = b.indexOf('-');
    if (inA <= 0 || inB <= 0) {
      return lexicon.isSameWord(Letters.fold(a), Letters.fold(b));
    }
    return areOneWord(a.substring(0, inA), b.substring(0, inB), lexicon)
        && areOneWord(a.substring(inA + 1), b.substring(inB + 1), lexicon);
  }

  private List<String> keys() {
    List<String> known = keys;
    if (known == null) {
      known = readKeys();
      keys = known;
    }
    return known;
  }

  private List<String> readKeys() {
    return words.stream()
        .filter(w -> !isInitial(w) && !isParticle(w))
        .map(Spelling::key)
        .filter(k -> !k.isEmpty())
        .toList();
  }

  private static boolean shares(Set<String> a, Set<String> b) {
    for (String key : a) {
      if (b.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** One letter more, less or other, in names long enough that this is a spelling. */
  private static boolean near(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (a.charAt(0) != b.charAt(0) || Math.min(a.length(), b.length()) < 4) {
      return false;
    }
    if (a.startsWith(b) || b.startsWith(a)) {
      return Math.abs(a.length() - b.length()) <= 2;
    }
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    int j = 0;
    while (j < Math.min(a.length(), b.length()) - i
        && a.charAt(a.length() - 1 - j) == b.charAt(b.length() - 1 - j)) {
      j++;
    }
    // the last letter tells Marko from Marka and Aleksandar from Aleksandra
    return j > 0 && Math.max(a.length(), b.length()) - i - j <= 1;
  }

  static boolean isInitial(String word) {
    return word.length() <= 3 && word.endsWith(".");
  }

  static boolean isParticle(String word) {
    return Character.isLowerCase(word.charAt(0)) && word.indexOf('-') < 0;
  }

  private static boolean isUpper(String word) {
    return word.length() > 2 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
  }

  private static boolean isPatronymic(String word) {
    return word.endsWith("vich")
        || word.endsWith("vna")
        || word.endsWith("вич")
        || word.endsWith("вна");
  }

  private static boolean is(String word, int sense) {
    return (Lexicon.of("en").senses(word, 0, word.length()) & sense) != 0;
  }
}
