package org.dateline.describe.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.describe.person.Letters;
import org.dateline.describe.person.Lexicon;
import org.dateline.describe.person.Sense;
import org.dateline.describe.person.Words;

/**
 * Who holds which office on a page, asked by the words of a mention of it: {@code the Minister},
 * {@code the CiO}, {@code der Staatssekretär}.
 */
final class Offices {

  /** Shorter words are parts of too many others. */
  private static final int SHORTEST_PART = 5;

  /** So many first letters make a people and its country one: {@code Maltese}, {@code Malta}. */
  private static final int SAME_COUNTRY = 3;

  /** Ends of a noun of office that tell no more than the sex of who holds it. */
  private static final List<String> PERSONS = List.of("person", "woman", "man");

  /** Make an office another one: {@code the Minister} is no deputy and no prime minister. */
  private static final Set<String> LESSER =
      Set.of(
          "deputy",
          "vice",
          "assistant",
          "former",
          "acting",
          "adjoint",
          "adjointe",
          "ancien",
          "ancienne",
          "stellvertretender",
          "stellvertretende",
          "fruherer",
          "fruhere",
          "vize",
          "adjunto",
          "adjunta",
          "viceministro",
          "заместитель",
          "бывшии",
          "zastepca",
          "byly",
          "byla",
          "zamenik",
          "zamenica",
          "заменик",
          "bivsi",
          "yardimcisi",
          "namestek");

  /**
   * The role of one person.
   *
   * @param heads its nouns of office, folded
   * @param title its words up to what the office is of
   * @param words all of them
   * @param initials the first letters of all its words, also behind hyphens
   */
  private record Office(Set<String> heads, Set<String> title, Set<String> words, String initials) {

    static Office of(Words role) {
      Set<String> heads = new HashSet<>();
      Set<String> title = new HashSet<>();
      Set<String> words = new HashSet<>();
      StringBuilder initials = new StringBuilder();
      boolean complement = false;
      for (int i = 0; i < role.size(); i++) {
        if (!role.isWord(i)) {
          continue;
        }
        String word = Letters.fold(role.word(i));
        complement |= role.isLower(i) && role.is(i, Sense.CONNECTOR);
        // the Representative of the Chairperson is no chairperson, but may be an envoy, too
        complement &= !role.isMark(i - 1, ',') && !role.is(i - 1, Sense.AND);
        if (!complement && role.is(i, Sense.HEAD)) {
          heads.add(word);
        }
        if (!complement) {
          title.add(word);
        }
        words.add(word);
        for (int c = 0; c < word.length(); c++) {
          if (c == 0 || word.charAt(c - 1) == '-') {
            initials.append(word.charAt(c));
          }
        }
      }
      return new Office(heads, title, words, initials.toString());
    }
  }

  private final Lexicon lexicon;
  private final List<Office> offices = new ArrayList<>();

  Offices(List<Words> roles, Lexicon lexicon) {
    this.lexicon = lexicon;
    roles.forEach(role -> offices.add(Office.of(role)));
  }

  /**
   * Who can be meant by a noun of office: those whose role has this very noun, else those whose
   * role has a kindred one.
   */
  List<Integer> holders(Words w, int i) {
    String noun = Letters.fold(w.word(i));
    List<Integer> same = new ArrayList<>();
    List<Integer> kindred = new ArrayList<>();
    for (int p = 0; p < offices.size(); p++) {
      if (offices.get(p).heads().contains(noun)) {
        same.add(p);
      } else if (offices.get(p).heads().stream().anyMatch(head -> isKindred(noun, head))
          || (w.is(i, Sense.ACRONYM) && isAbbreviation(noun, offices.get(p)))) {
        kindred.add(p);
      }
    }
    return same.isEmpty() ? kindred : same;
  }

  /**
   * {@code Minister} and {@code Außenminister}, {@code chair} and {@code chairperson-in-office}.
   */
  private boolean isKindred(String a, String b) {
    String first = withoutPerson(a);
    String second = withoutPerson(b);
    String shorter = first.length() < second.length() ? first : second;
    String longer = first.length() < second.length() ? second : first;
    return shorter.length() >= SHORTEST_PART
        && (longer.startsWith(shorter)
            || longer.endsWith(shorter)
            || lexicon.isSameWord(first, second));
  }

  private static String withoutPerson(String noun) {
    for (String person : PERSONS) {
      if (noun.endsWith(person) && noun.length() >= person.length() + SHORTEST_PART) {
        return noun.substring(0, noun.length() - person.length());
      }
    }
    return noun;
  }

  /** {@code CiO}, {@code HCNM}: its letters begin words of the role, in their order. */
  private static boolean isAbbreviation(String letters, Office office) {
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      at = office.initials().indexOf(letters.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return letters.length() > 1;
  }

  /**
   * Of several holders those whose title is nearest to a mention of it: {@code the Minister} is the
   * minister, not the deputy; {@code the Maltese Minister} the one of Malta.
   *
   * @param head the noun of the mention
   */
  List<Integer> nearest(List<Integer> holders, Words w, int head) {
    Set<String> phrase = new HashSet<>();
    List<String> peoples = new ArrayList<>();
    phrase.add(Letters.fold(w.word(head)));
    for (int k = head - 1; isPart(w, k); k--) {
      (w.is(k, Sense.DEMONYM) ? peoples : phrase).add(Letters.fold(w.word(k)));
    }
    for (int k = head + 1; isPart(w, k); k++) {
      phrase.add(Letters.fold(w.word(k)));
    }
    List<Integer> best = new ArrayList<>();
    int least = Integer.MAX_VALUE;
    for (int holder : holders) {
      int distance = distance(phrase, peoples, offices.get(holder));
      if (distance < least) {
        best.clear();
        least = distance;
      }
      if (distance == least) {
        best.add(holder);
      }
    }
    return best;
  }

  private static boolean isPart(Words w, int k) {
    return w.is(k, Sense.MODIFIER | Sense.TOPIC | Sense.HEAD | Sense.DEMONYM | Sense.ACRONYM)
        && !w.is(k, Sense.ARTICLE)
        && !Verbs.isSaying(w, k);
  }

  private static int distance(Set<String> phrase, List<String> peoples, Office office) {
    int distance = 0;
    for (String word : phrase) {
      distance += office.words().contains(word) ? 0 : 1;
    }
    for (String people : peoples) {
      String stem = people.substring(0, Math.min(people.length(), SAME_COUNTRY));
      distance += office.words().stream().anyMatch(word -> word.startsWith(stem)) ? 0 : 1;
    }
    for (String word : office.title()) {
      distance += LESSER.contains(word) && !phrase.contains(word) ? 1 : 0;
    }
    return distance;
  }
}
