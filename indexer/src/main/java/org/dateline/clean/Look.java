package org.dateline.clean;

import java.util.List;
import java.util.Optional;
import org.dateline.calendar.DateMention;
import org.dateline.calendar.DateScanner;
import org.dateline.clean.Lexicon.Sense;
import org.dateline.read.Block;
import org.dateline.read.Container;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * What a block looks like, measured once: how many words, how it ends, whether it is a sentence.
 *
 * <p>Nothing here depends on a language. A word is a run of letters and digits; scripts that write
 * without spaces count two characters as a word, the average of Chinese and Japanese.
 */
final class Look {

  /** Sentences of fewer words are as likely labels: {@code Read more.} */
  private static final int SENTENCE = 6;

  /** A sentence that leads in a quotation or a list ends in a colon, and so do labels. */
  private static final int LEAD_IN = 12;

  /** So many words are prose even where the full stop is missing or cut off. */
  private static final int LONG = 22;

  /** Words of a label that stands between bars. */
  private static final int SEGMENT = 5;

  /** Lines below each other in one block that make a menu, and the words of each. */
  private static final int COLUMN = 4;

  private static final int COLUMN_WORDS = 3;

  /** Furniture is short: no phrase is looked for behind this many characters. */
  private static final int HEAD = 160;

  private final Block block;
  private final String plain;
  private int words;
  private int letters;
  private int digits;
  private int capitals;
  private int marks;
  private boolean ends;
  private boolean unspaced;
  private boolean menuLine;
  private char last;
  private String folded = "";
  private long hash;
  private @Nullable List<DateMention> dates;
  private boolean lineKnown;
  private @Nullable Sense line;
  private boolean startKnown;
  private @Nullable Sense start;

  Look(Block block, String plain) {
    this.block = block;
    this.plain = plain;
    measure();
  }

  Block block() {
    return block;
  }

  /** The words that are left once marks and cuts are out. */
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

  /** Words that begin with a capital. */
  int capitals() {
    return capitals;
  }

  /** Commas, brackets, semicolons and the like within it: menus have none. */
  int marks() {
    return marks;
  }

  /** Whether it ends as a sentence does. */
  boolean ends() {
    return ends;
  }

  /** The last character that is no space, quotation mark or bracket; NUL where there is none. */
  char last() {
    return last;
  }

  boolean isEmpty() {
    return letters + digits == 0;
  }

  boolean isItem() {
    return block.kind() == Block.Kind.LIST_ITEM;
  }

  /** A row of a table: by its format, or by the gaps between its columns in plain text. */
  boolean isRow() {
    return block.kind() == Block.Kind.TABLE_ROW || gaps() >= 2;
  }

  /** Gaps of two spaces or a tab between words; counted in lines that a table may have. */
  private int gaps() {
    String text = block.text();
    if (words > LONG || text.length() > HEAD || block.kind() != Block.Kind.PARAGRAPH) {
      return 0;
    }
    int gaps = 0;
    int from = 0;
    int to = text.length();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    for (int i = from + 1; i < to; i++) {
      boolean gap = text.charAt(i) == '\t' || (text.charAt(i) == ' ' && text.charAt(i - 1) == ' ');
      gaps += gap && !Character.isWhitespace(text.charAt(i + 1)) ? 1 : 0;
    }
    return gaps;
  }

  boolean isHeading() {
    return block.kind() == Block.Kind.HEADING;
  }

  double linked() {
    return block.setting().linked();
  }

  /**
   * Whether it is a link rather than a text with a link in it. A long item that a digest links to
   * its source is a text nearly up to the last word.
   */
  boolean isLink() {
    return linked() > (words > 20 ? 0.85 : 0.6);
  }

  /**
   * Whether labels stand beside each other with bars, dots or arrows between, or below each other
   * in one block: {@code Home | News | Contact}.
   */
  boolean isMenuLine() {
    return menuLine;
  }

  private boolean findMenuLine() {
    if (ends && words < LONG) {
      return false;
    }
    int bars = 0;
    for (int i = 1; i + 1 < plain.length(); i++) {
      boolean apart = plain.charAt(i - 1) == ' ' && plain.charAt(i + 1) == ' ';
      bars += apart && "|¦·•»>›→".indexOf(plain.charAt(i)) >= 0 ? 1 : 0;
    }
    if (bars > 0 && words <= SEGMENT * (bars + 1)) {
      return true;
    }
    if (block.setting().container() == Container.PAGE) {
      return false; // lines of a text are wrapped, those of an HTML block are meant
    }
    int lines = 0;
    for (int i = block.text().indexOf('\n'); i >= 0; i = block.text().indexOf('\n', i + 1)) {
      lines++;
    }
    return lines >= COLUMN && words <= COLUMN_WORDS * (lines + 1) && digits == 0 && marks == 0;
  }

  /** Sentences, as a text of its own has them and a menu has not. */
  boolean isProse() {
    return !menuLine
        && !isLink()
        && ((ends && words >= SENTENCE)
            || (words >= LONG && (!unspaced || words >= 2 * LONG))
            || (last == ':' && words >= LEAD_IN));
  }

  /** A line of few words without the end of a sentence: a label, a heading, a name. */
  boolean isShort() {
    return !ends && words < LONG && last != ',' && last != ';' && last != ':';
  }

  /** Its first characters in lower case, without diacritics, marks and colon at the ends. */
  String folded() {
    if (folded.isEmpty() && !plain.isEmpty()) {
      folded = fold(plain);
    }
    return folded;
  }

  /** A number that blocks of the same letters and digits share, whatever stands between these. */
  long hash() {
    return hash;
  }

  /** The dates in it, in order; none is looked for where there is no digit. */
  List<DateMention> dates() {
    if (dates == null) {
      dates = digits == 0 ? List.of() : DateScanner.scan(plain);
    }
    return dates;
  }

  /** What it says as a whole; see {@link Lexicon}. */
  Optional<Sense> line() {
    if (!lineKnown) {
      line = Lexicon.findLine(this).orElse(null);
      lineKnown = true;
    }
    return Optional.ofNullable(line);
  }

  /** What it begins with; see {@link Lexicon}. */
  Optional<Sense> start() {
    if (!startKnown) {
      start = Lexicon.findStart(this).orElse(null);
      startKnown = true;
    }
    return Optional.ofNullable(start);
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
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean letter = Character.isLetter(c) || Character.isSurrogate(c);
      boolean digit = !letter && Character.isDigit(c);
      if (letter || digit) {
        char lower = letter ? Character.toLowerCase(c) : c;
        sum = (sum ^ lower) * 0x100000001b3L;
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
        boolean joins = c == '\'' || c == '’' || c == '-' || Character.getType(c) == 6;
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
    int end = plain.length();
    while (end > 0 && isClosing(plain.charAt(end - 1))) {
      end--;
    }
    last = end == 0 ? 0 : plain.charAt(end - 1);
    ends = last != 0 && (isStop(last) || endsInSign(end));
    menuLine = findMenuLine();
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
