package org.dateline.clean;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Characters;
import org.dateline.text.Folding;
import org.dateline.text.Table;

/**
 * Labels that are put together from the words of buttons and from nothing else: {@code Back to the
 * list}, {@code Share: VK OK Facebook}, {@code Télécharger au format PDF}. No list holds all of
 * them; the words are few (see {@code buttons.tsv}).
 */
final class ButtonWords {

  /** What a word does in a label. */
  enum Role {
    ACT,
    THING,
    NET,
    ORDER,
    SMALL
  }

  /** Words of the longest label: a row of a dozen networks; and those with the numbers in it. */
  private static final int LONGEST = 14;

  private static final int NUMBERED = 16;

  /** What a label alone may say among others. */
  private static final Set<Sense> LABELS =
      EnumSet.of(Sense.NAV, Sense.SHARE, Sense.COMMENT, Sense.FOOTER);

  private static final Map<String, Set<Role>> WORDS = new HashMap<>();
  private static final WordFilter FILTER = new WordFilter();

  static {
    for (var row : Table.read(ButtonWords.class, "buttons.tsv")) {
      Role role = Role.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      for (String word : row.get(1).split(" ", -1)) {
        String folded = Folding.letters(word);
        WORDS.computeIfAbsent(folded, any -> EnumSet.noneOf(Role.class)).add(role);
        FILTER.add(folded);
      }
    }
  }

  private ButtonWords() {}

  private static Set<Role> roles(String text, int start, int end) {
    return FILTER.mayHold(text, start, end) ? roles(text.substring(start, end)) : Set.of();
  }

  /** What a word, folded, may do in a label; nothing for a word that stands in none. */
  static Set<Role> roles(String word) {
    return WORDS.getOrDefault(word, Set.of());
  }

  /** Whether a block is a label of several words, all of which are known; or a row of such. */
  static boolean isButton(Wording wording) {
    return wording.words() > 1
        && wording.words() <= NUMBERED
        && (areAll(wording.folded())
            || (wording.plain().indexOf(" | ") > 0 && areButtons(wording.plain())));
  }

  /** {@code 2 comments | Log in to comment}: labels between bars. */
  private static boolean areButtons(String plain) {
    int start = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || plain.charAt(i) == '|') {
        Wording part = new Wording(plain.substring(start, i).strip());
        boolean label = part.line().filter(LABELS::contains).isPresent();
        if (!label && !areAll(part.folded())) {
          return false;
        }
        start = i + 1;
      }
    }
    return true;
  }

  /**
   * Whether these words, folded, are a label of several words, all of which are known: an act first
   * or last and what it is done to, or two networks. A single word says too little.
   */
  private static boolean areAll(String folded) {
    int words = 0;
    int objects = 0;
    int nets = 0;
    int orders = 0;
    boolean first = false;
    boolean last = false;
    int from = 0;
    for (int end = wordEnd(folded, from); end > from; end = wordEnd(folded, from)) {
      int start = wordStart(folded, from);
      from = end;
      if (Characters.isDigit(folded.charAt(start))) {
        continue;
      }
      Set<Role> roles = roles(folded, start, end);
      if (roles.isEmpty() || ++words > LONGEST) {
        return false;
      }
      last = roles.contains(Role.ACT);
      first |= last && words == 1;
      nets += roles.contains(Role.NET) ? 1 : 0;
      orders += roles.contains(Role.ORDER) ? 1 : 0;
      objects += last || roles.contains(Role.NET) || roles.contains(Role.THING) ? 1 : 0;
    }
    return nets > 1
        || (orders > 1 && orders == words)
        || (objects > 1 && (first || last))
        || (words == 2 && first); // "Subscribe now"
  }

  /**
   * Whether a line leads to the next or the previous of several pages: {@code Next release: Council
   * meets in Osh}, {@code Previous: Council meets in Osh}.
   */
  static boolean leadsOn(String folded) {
    int end = wordEnd(folded, 0);
    if (end == 0 || !roles(folded, wordStart(folded, 0), end).contains(Role.ORDER)) {
      return false;
    }
    if (folded.startsWith(": ", end)) {
      return true;
    }
    int next = wordEnd(folded, end);
    return next > end
        && roles(folded, wordStart(folded, end), next).contains(Role.THING)
        && (next == folded.length() || folded.charAt(next) == ':');
  }

  /** Whether every word of a line, folded, is an act or a thing: {@code Mute Settings Full}. */
  static boolean isRow(String folded) {
    int from = 0;
    int end = wordEnd(folded, from);
    boolean all = end > from;
    for (; all && end > from; end = wordEnd(folded, from)) {
      all = !roles(folded, wordStart(folded, from), end).isEmpty();
      from = end;
    }
    return all;
  }

  /** Whether a line, folded, counts pictures: all of its words are things or small ones. */
  static boolean isPicture(String folded) {
    return isRow(folded.replaceAll("[0-9]+", "")) && !PageNumbers.beginsWithPage(folded);
  }

  /** Where the next word begins; the length of the text where there is none. */
  private static int wordStart(String text, int from) {
    int start = from;
    while (start < text.length() && !Characters.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Where the next word ends; {@code from} where there is none. */
  private static int wordEnd(String text, int from) {
    int start = wordStart(text, from);
    int end = start;
    while (end < text.length() && isInWord(text, start, end)) {
      end++;
    }
    return end == start ? from : end;
  }

  private static boolean isInWord(String text, int start, int i) {
    char c = text.charAt(i);
    boolean joins = (c == '-' || c == '\'') && i > start && i + 1 < text.length();
    return Characters.isLetterOrDigit(c)
        || (joins && Characters.isLetter(text.charAt(i + 1)))
        || (c == '+' && i > start);
  }
}
