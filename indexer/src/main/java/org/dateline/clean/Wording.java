package org.dateline.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.calendar.DateMention;
import org.dateline.calendar.DateScanner;
import org.dateline.clean.Lexicon.Sense;
import org.dateline.text.Characters;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of the words of a block wherever it stands: how many they are, how they end,
 * what the tables know of them. The label of a menu stands on thousands of pages and is looked at
 * once ({@link Wordings}); so nothing here may depend on the page.
 *
 * <p>What is found only when asked for is kept in single fields of immutable values: two threads
 * that ask at once find the same.
 */
final class Wording {

  /** What a table has said; empty where it knows nothing. */
  private record Said(Optional<Sense> sense) {}

  /** Furniture is short: no phrase is looked for behind this many characters. */
  private static final int HEAD = 160;

  /** Words of the shortest sentence that a signature may stand behind. */
  private static final int SENTENCE = 6;

  /** What stands between words, whose apostrophes and hyphens belong to them. */
  static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}'’-]+");

  private final String plain;
  private int words;
  private int letters;
  private int digits;
  private int capitals;
  private int marks;
  private boolean ends;
  private boolean unspaced;
  private char last;
  private long hash;
  private long sighting;
  private int bars = -1;
  private int label = -1;
  private @Nullable String folded;
  private @Nullable List<DateMention> dates;
  private @Nullable Said line;
  private @Nullable Said start;
  private @Nullable Boolean silent;
  private @Nullable Boolean credit;
  private @Nullable Boolean invitation;

  Wording(String plain) {
    this.plain = plain;
    measure();
  }

  String plain() {
    return plain;
  }

  int words() {
    return words;
  }

  int letters() {
    return letters;
  }

  int digits() {
    return digits;
  }

  int capitals() {
    return capitals;
  }

  int marks() {
    return marks;
  }

  boolean ends() {
    return ends;
  }

  char last() {
    return last;
  }

  long hash() {
    return hash;
  }

  boolean isUnspaced() {
    return unspaced;
  }

  /** As {@link Sightings#hash}. */
  long sighting() {
    return sighting;
  }

  /** Bars, dots and arrows that stand apart between words. */
  int bars() {
    if (bars < 0) {
      int count = 0;
      for (int i = 1; i + 1 < plain.length(); i++) {
        char c = plain.charAt(i);
        count +=
            (c == '|' || c == '>' || c > 0x7F)
                    && "|¦·•»>›→".indexOf(c) >= 0
                    && plain.charAt(i - 1) == ' '
                    && plain.charAt(i + 1) == ' '
                ? 1
                : 0;
      }
      bars = count;
    }
    return bars;
  }

  /** Its first characters in lower case, without diacritics, marks and colon at the ends. */
  String folded() {
    String known = folded;
    if (known == null) {
      known = plain.isEmpty() ? "" : fold(plain);
      folded = known;
    }
    return known;
  }

  /** The length of the label that it begins with; 0 where there is none. */
  int label() {
    if (label < 0) {
      label = Lexicon.label(folded());
    }
    return label;
  }

  /** The dates in it, in order; none is looked for where there is no digit. */
  List<DateMention> dates() {
    List<DateMention> known = dates;
    if (known == null) {
      known = digits == 0 ? List.of() : List.copyOf(DateScanner.scan(plain));
      dates = known;
    }
    return known;
  }

  /** What it says as a whole; see {@link Lexicon}. */
  Optional<Sense> line() {
    Said known = line;
    if (known == null) {
      known = new Said(Lexicon.findLine(this));
      line = known;
    }
    return known.sense();
  }

  /** What it begins with; see {@link Lexicon}. */
  Optional<Sense> start() {
    Said known = start;
    if (known == null) {
      known = new Said(Lexicon.findStart(this));
      start = known;
    }
    return known.sense();
  }

  /** Whether it says nothing that refuses a page; see {@link Telltale}. */
  boolean isSilent() {
    Boolean known = silent;
    if (known == null) {
      known = Telltale.isSilent(folded());
      silent = known;
    }
    return known;
  }

  /** Whether it ends as captions do; see {@link PhotoCredit}. */
  boolean endsInCredit() {
    Boolean known = credit;
    if (known == null) {
      known = PhotoCredit.ends(this);
      credit = known;
    }
    return known;
  }

  /** Whether it invites to subscribe or follow, and quotes nobody. */
  boolean isInvitation() {
    Boolean known = invitation;
    if (known == null) {
      boolean quotes =
          plain.indexOf('“') >= 0 || plain.indexOf('"') >= 0 || plain.indexOf('«') >= 0;
      known = !quotes && Lexicon.promoWords(folded()) >= 2;
      invitation = known;
    }
    return known;
  }

  static String fold(String plain) {
    String head = plain.length() > HEAD ? plain.substring(0, HEAD) : plain;
    boolean ascii = true;
    for (int i = 0; i < head.length() && ascii; i++) {
      ascii = head.charAt(i) < 0x80;
    }
    String lower = ascii ? head.toLowerCase(java.util.Locale.ROOT) : Folding.letters(head);
    int start = 0;
    int end = lower.length();
    while (start < end && "-*•·>|:›»←→<«↑▲▼ ".indexOf(lower.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ":.…|>›»→←▼▲ ".indexOf(lower.charAt(end - 1)) >= 0) {
      end--;
    }
    return lower.substring(start, end);
  }

  private void measure() {
    boolean inWord = false;
    int wide = 0;
    long sum = 0xcbf29ce484222325L;
    long lettersOnly = 0xcbf29ce484222325L;
    long digitsOnly = 0x84222325cbf29ce4L;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean letter = Characters.isLetter(c) || Character.isSurrogate(c);
      boolean digit = !letter && Characters.isDigit(c);
      if (letter || digit) {
        char lower = letter ? Characters.toLowerCase(c) : c;
        sum = (sum ^ lower) * 0x100000001b3L;
        if (letter) {
          lettersOnly = (lettersOnly ^ lower) * 0x100000001b3L;
        } else {
          digitsOnly = (digitsOnly ^ c) * 0x100000001b3L;
        }
        letters += letter ? 1 : 0;
        digits += digit ? 1 : 0;
        if (isUnspaced(c)) {
          wide++;
          inWord = false;
          continue;
        }
        if (!inWord) {
          words++;
          capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        inWord = true;
      } else {
        boolean joins = c == '\'' || c == '’' || c == '-' || Characters.isNonSpacingMark(c);
        inWord = inWord && joins;
        if (c == ',' || c == ';' || c == '(' || c == '«' || c == '“' || c == '"' || c == ':') {
          marks++;
        }
      }
    }
    words += (wide + 1) / 2;
    // Scripts without spaces always end a sentence with its mark; headlines in them are long.
    unspaced = wide * 2 > letters;
    hash = sum ^ (sum >>> 29);
    sighting = Sightings.mix(letters > 0, digits > 0, lettersOnly, digitsOnly);
    int end = plain.length();
    while (end > 0 && isClosing(plain.charAt(end - 1))) {
      end--;
    }
    last = end == 0 ? 0 : plain.charAt(end - 1);
    ends = last != 0 && (isStop(last) || endsInSign(end));
  }

  private static boolean isStop(char c) {
    return ".!?…。！？؟।։።".indexOf(c) >= 0;
  }

  /**
   * Whether one word stands behind the last full stop: the signature of an agency or its end mark.
   * {@code … over harbour fees. Enditem}
   */
  private boolean endsInSign(int end) {
    int at = end;
    while (at > 0 && Character.isLetter(plain.charAt(at - 1))) {
      at--;
    }
    if (words < SENTENCE || at == end || at < 6 || plain.charAt(at - 1) != ' ') {
      return false;
    }
    int stop = at - 2;
    while (stop > 0 && isClosing(plain.charAt(stop))) {
      stop--;
    }
    // "Mr. Smith" ends no sentence: the word before the stop must be longer than a title.
    boolean word = true;
    for (int i = 1; i <= 4 && word; i++) {
      word = stop - i >= 0 && Character.isLetter(plain.charAt(stop - i));
    }
    return word && isStop(plain.charAt(stop));
  }

  private static boolean isUnspaced(char c) {
    return (c >= 0x2E80 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x0E00 && c <= 0x0EFF);
  }

  private static boolean isClosing(char c) {
    return "\"'”’»“)]*_›」』 ".indexOf(c) >= 0;
  }
}
