package org.dateline.clean;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Characters;
import org.dateline.text.Folding;
import org.dateline.text.Table;

/**
 * The words that sites put round their texts: see {@code furniture.tsv}. Whole lines are found by
 * hash, beginnings by their first three characters, so that a look costs the same however long the
 * table grows.
 */
final class Lexicon {

  private record Phrase(Sense sense, String words) {}

  /** Characters that beginnings are sorted by. */
  private static final int KEY = 3;

  private static final Map<String, List<Sense>> LINES = new HashMap<>();
  private static final Map<String, List<Phrase>> STARTS = new HashMap<>();
  private static final Map<Sense, Set<String>> WORDS = new EnumMap<>(Sense.class);
  private static final List<String> COOKIES = new ArrayList<>();
  private static final List<String> UPDATES = new ArrayList<>();
  private static final List<String> PREFIXES = new ArrayList<>();

  static {
    for (List<String> row : Table.read(Lexicon.class, "furniture.tsv")) {
      Sense sense = Sense.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      String words = Folding.letters(row.get(2));
      switch (row.get(1)) {
        case "line" ->
            LINES.computeIfAbsent(Wording.fold(words), any -> new ArrayList<>()).add(sense);
        case "word" -> WORDS.computeIfAbsent(sense, any -> new HashSet<>()).add(words);
        case "prefix" -> PREFIXES.add(words);
        case "owner" -> {
          WORDS.computeIfAbsent(sense, any -> new HashSet<>()).add(words);
          WORDS.computeIfAbsent(Sense.OFFICE, any -> new HashSet<>()).add(words);
        }
        case "stem" -> (sense == Sense.COOKIES ? COOKIES : UPDATES).add(words);
        default ->
            STARTS
                .computeIfAbsent(key(words), any -> new ArrayList<>())
                .add(new Phrase(sense, words));
      }
    }
  }

  private Lexicon() {}

  /** What the block as a whole says; nothing for those that only begin with a phrase. */
  static Optional<Sense> line(Look look) {
    return look.line();
  }

  /** Whether the block as a whole says a thing of this sense. */
  static boolean isLine(Look look, Sense sense) {
    return isLine(look.folded(), sense);
  }

  static boolean isLine(String folded, Sense sense) {
    return LINES.getOrDefault(folded, List.of()).contains(sense);
  }

  /** What the block begins with. */
  static Optional<Sense> start(Look look) {
    return look.start();
  }

  static boolean starts(Look look, Sense sense) {
    return starts(look.folded(), sense);
  }

  /** Whether these words, folded, begin with a phrase of this sense. */
  static boolean starts(String folded, Sense sense) {
    return start(folded, sense) > 0;
  }

  /** Whether these words, folded, end a text: {@code ends}. */
  static boolean isEnd(String folded) {
    return isLine(folded, Sense.END);
  }

  /** Whether a word of the block says how long ago something was: {@code 3 hours ago}. */
  static boolean hasAgo(Look look) {
    return count(look.folded(), Sense.AGO) > 0;
  }

  /** Whether a word, folded, is one of this sense. */
  static boolean has(Sense sense, String word) {
    return words(sense).contains(word);
  }

  private static Set<String> words(Sense sense) {
    return WORDS.getOrDefault(sense, Set.of());
  }

  /** Whether these words, folded, name a site's front page, where ways begin. */
  static boolean isHome(String folded) {
    return isLine(folded, Sense.WAY);
  }

  /** The length of what announces a way, {@code You are here:}; 0 where nothing does. */
  static int wayLength(String folded) {
    return start(folded, Sense.WAY);
  }

  /**
   * Whether a line says what sort of document it heads and nothing else, or begins with a note on
   * how it was delivered.
   */
  static boolean isTypeLine(Look look) {
    return isLine(look, Sense.TYPE) || starts(look, Sense.TYPE) || starts(look, Sense.NOTE);
  }

  /** Whether the first word of a line is a type of document: {@code Speech by the Minister}. */
  static boolean beginsWithType(Look look) {
    return typeEnd(look.folded(), 1) > 0;
  }

  /** The same of its first two or three: {@code Joint statement on the closure of the bridge}. */
  static boolean beginsWithTypes(Look look) {
    return typesEnd(look.folded()) > 0;
  }

  /** Where so many first words end that are a type of document; 0 where they are none. */
  private static int typeEnd(String folded, int words) {
    int end = -1;
    for (int word = 0; word < words && (word == 0 || end > 0); word++) {
      end = folded.indexOf(' ', end + 1);
    }
    return end > 0 && isLine(folded.substring(0, end), Sense.TYPE) ? end : 0;
  }

  /** The same of the first three, two or one. */
  private static int typesEnd(String folded) {
    int end = 0;
    for (int words = 3; words > 0 && end == 0; words--) {
      end = typeEnd(folded, words);
    }
    return end;
  }

  /** Letters of the type of a document with which these words begin; 0 where they do not. */
  static int typeLength(String folded) {
    int end = typesEnd(folded);
    return end == 0 && folded.startsWith("joint ") ? jointLength(folded) : end;
  }

  /** {@code Joint press release}: the word before makes no other type of it. */
  private static int jointLength(String folded) {
    int joint = "joint ".length();
    int type = typeLength(folded.substring(joint));
    return type == 0 ? 0 : joint + type;
  }

  /**
   * How many different words of these, folded, there are that invite to subscribe, follow or
   * install.
   */
  static int promoWords(String folded) {
    return count(folded, Sense.PROMO);
  }

  /** Whether these words, folded, have a word for cookies in them. */
  static boolean speaksOfCookies(String folded) {
    return hasStem(folded, COOKIES);
  }

  /** Whether these words, folded, say when a page or site was changed last. */
  static boolean speaksOfUpdates(String folded) {
    return hasStem(folded, UPDATES);
  }

  private static boolean hasStem(String folded, List<String> stems) {
    for (String stem : stems) {
      if (folded.contains(stem)) {
        return true;
      }
    }
    return false;
  }

  /** Labels of buttons that crawlers save before the text of a page. */
  static List<String> prefixes() {
    return PREFIXES;
  }

  /** Whether a line begins as names of ministries, embassies and organizations do. */
  static boolean isOwner(String folded) {
    int end = folded.indexOf(' ');
    return has(Sense.OWNER, end < 0 ? folded : folded.substring(0, end));
  }

  /** How many different words of these, folded, have this sense. */
  static int count(String folded, Sense sense) {
    Set<String> words = words(sense);
    Set<String> found = Set.of(); // most blocks have none
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inWord =
          i < folded.length()
              && (Characters.isLetterOrDigit(folded.charAt(i)) || folded.charAt(i) == '-');
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        String word = folded.substring(start, i);
        if (words.contains(word)) {
          found = found.isEmpty() ? new HashSet<>() : found;
          found.add(word);
        }
        start = -1;
      }
    }
    return found.size();
  }

  static Optional<Sense> findLine(Wording look) {
    List<Sense> senses = LINES.get(look.folded());
    if (senses == null && look.digits() > 0) {
      senses = LINES.get(withoutCount(look.folded()));
    }
    return senses == null ? Optional.empty() : Optional.of(senses.getFirst());
  }

  static Optional<Sense> findStart(Wording look) {
    String folded = look.folded();
    for (int size = Math.min(KEY, folded.length()); size > 0; size--) {
      for (Phrase phrase : STARTS.getOrDefault(folded.substring(0, size), List.of())) {
        if (begins(folded, phrase.words())) {
          return Optional.of(phrase.sense());
        }
      }
    }
    return Optional.empty();
  }

  /** The length of the phrase of a sense with which these words begin; 0 where there is none. */
  private static int start(String folded, Sense sense) {
    for (int size = Math.min(KEY, folded.length()); size > 0; size--) {
      for (Phrase phrase : STARTS.getOrDefault(folded.substring(0, size), List.of())) {
        if (phrase.sense() == sense && begins(folded, phrase.words())) {
          return phrase.words().length();
        }
      }
    }
    return 0;
  }

  /** {@code 34 comments} and {@code Comments (34)} are {@code comments}. */
  private static String withoutCount(String folded) {
    int start = 0;
    int end = folded.length();
    while (start < end && "0123456789 #".indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "0123456789 ()[]".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(start, end);
  }

  /** Whether these words begin with others, and a word ends there. */
  static boolean begins(String folded, String words) {
    return folded.startsWith(words)
        && (folded.length() == words.length()
            || !Character.isLetterOrDigit(folded.charAt(words.length()))
            || !Character.isLetter(words.charAt(words.length() - 1)));
  }

  private static String key(String words) {
    return words.substring(0, Math.min(KEY, words.length()));
  }
}
