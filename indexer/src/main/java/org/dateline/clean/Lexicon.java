package org.dateline.clean;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

  /** The words of a sense. */
  private record Words(Set<String> all, WordFilter filter) {

    Words() {
      this(new HashSet<>(), new WordFilter());
    }

    void add(String word) {
      all.add(word);
      filter.add(word);
    }
  }

  private static final Map<String, List<Sense>> LINES = new HashMap<>();
  private static final List<Sense> STORIES = List.of(Sense.RELATED);
  private static final Beginnings<Sense> STARTS = new Beginnings<>();
  private static final Map<Sense, Words> WORDS = new EnumMap<>(Sense.class);
  private static final List<String> COOKIES = new ArrayList<>();
  private static final List<String> UPDATES = new ArrayList<>();
  private static final List<String> PREFIXES = new ArrayList<>();

  static {
    for (Sense sense : Sense.values()) {
      WORDS.put(sense, new Words());
    }
    for (List<String> row : Table.read(Lexicon.class, "furniture.tsv")) {
      Sense sense = Sense.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      String words = Folding.letters(row.get(2));
      switch (row.get(1)) {
        case "line" ->
            LINES.computeIfAbsent(Wording.fold(words), any -> new ArrayList<>()).add(sense);
        case "word" -> words(sense).add(words);
        case "prefix" -> PREFIXES.add(words);
        case "owner" -> {
          words(sense).add(words);
          words(Sense.OFFICE).add(words);
        }
        case "stem" -> (sense == Sense.COOKIES ? COOKIES : UPDATES).add(words);
        default -> STARTS.put(words, sense);
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
    return look.wording().senses().contains(sense);
  }

  static boolean isLine(String folded, Sense sense) {
    return senses(folded).contains(sense);
  }

  /** What the block begins with. */
  static Optional<Sense> start(Look look) {
    return look.start();
  }

  static boolean starts(Look look, Sense sense) {
    return starts(look.wording(), sense);
  }

  /** Whether these words begin with a phrase of this sense. */
  static boolean starts(Wording wording, Sense sense) {
    return length(wording.beginnings(), sense) > 0;
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
    return words(sense).all().contains(word);
  }

  private static Words words(Sense sense) {
    return Objects.requireNonNull(WORDS.get(sense));
  }

  /** Whether these words, folded, name a site's front page, where ways begin. */
  static boolean isHome(String folded) {
    return isLine(folded, Sense.WAY);
  }

  /** The length of what announces a way, {@code You are here:}; 0 where nothing does. */
  static int wayLength(Wording wording) {
    return length(wording.beginnings(), Sense.WAY);
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
    Words words = words(sense);
    Set<String> found = Set.of(); // most blocks have none
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inWord =
          i < folded.length()
              && (Characters.isLetterOrDigit(folded.charAt(i)) || folded.charAt(i) == '-');
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        String word = words.filter().mayHold(folded, start, i) ? folded.substring(start, i) : "";
        if (words.all().contains(word)) {
          found = found.isEmpty() ? new HashSet<>() : found;
          found.add(word);
        }
        start = -1;
      }
    }
    return found.size();
  }

  /** What these words, folded, say as a whole; nothing for those that only begin with a phrase. */
  static List<Sense> senses(String folded) {
    List<Sense> known = LINES.getOrDefault(folded, List.of());
    return known.isEmpty() && StoryHeading.is(folded) ? STORIES : known;
  }

  /** What the words say as a whole, numbers before and behind them aside. */
  static Optional<Sense> line(Wording wording) {
    List<Sense> senses = wording.senses();
    if (senses.isEmpty() && wording.digits() > 0) {
      senses = senses(withoutCount(wording.folded()));
    }
    return senses.stream().findFirst();
  }

  /** The phrases that these words, folded, begin with. */
  static List<Beginnings.Phrase<Sense>> beginnings(String folded) {
    return STARTS.of(folded);
  }

  /** The length of the first phrase of a sense; 0 where there is none. */
  private static int length(List<Beginnings.Phrase<Sense>> beginnings, Sense sense) {
    for (Beginnings.Phrase<Sense> phrase : beginnings) {
      if (phrase.says() == sense) {
        return phrase.words().length();
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
}
