package org.dateline.read;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Capitals;

/**
 * The lines of a text, and whether its paragraphs were broken over several lines by a program that
 * wraps at a fixed width.
 *
 * <p>A break is <em>forced</em> where the first word of the next line would not have fitted. A page
 * is wrapped where nine tenths of its longer lines end within a width that mail programs and
 * printers use; a page with a line a paragraph is not.
 */
final class Lines {

  /** The widest page that anybody wraps by hand or program; mail is 72 to 80, PDF text to 110. */
  private static final int WIDEST = 115;

  /** Shorter lines are headings, labels and items, and tell nothing about the width. */
  private static final int TELLING = 40;

  /** Wrapped lines end within so many characters of the width: a long word may not have fitted. */
  private static final int CROWD = 14;

  /** The widest line may be so many characters wider than those that are known to be broken. */
  private static final int BEYOND = 6;

  /** Characters of an average line of a page whose menu stands in front of its text. */
  private static final int AVERAGE = 40;

  private final List<String> lines;

  /** The length of each line without the white space at its end. */
  private final int[] lengths;

  private final int width;
  private final int narrow;
  private final boolean spaced;
  private final Envelopes envelopes;

  Lines(String text) {
    lines = new ArrayList<>(text.length() / AVERAGE + 1);
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    lengths = new int[lines.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = length(lines.get(i));
    }
    int crowd = widthOf(lengths);
    width = crowd > 0 ? crowd : widthOfBreaks();
    narrow = width == 0 ? 0 : Math.min(width, narrowest());
    spaced = findSpaced();
    envelopes = new Envelopes(lines);
  }

  private static int length(String line) {
    int length = line.length();
    while (length > 0 && Character.isWhitespace(line.charAt(length - 1))) {
      length--;
    }
    return length;
  }

  /** A line without the white space at its end. */
  private String withoutEnd(int i) {
    return lines.get(i).substring(0, lengths[i]);
  }

  int size() {
    return lines.size();
  }

  String get(int i) {
    return lines.get(i);
  }

  /** The lines from one up to another, with the breaks between them. */
  String together(int from, int to) {
    return to - from == 1 ? lines.get(from) : String.join("\n", lines.subList(from, to));
  }

  boolean isBlank(int i) {
    return Plain.isBlank(lines.get(i));
  }

  /** Whether blank lines part the paragraphs: most of the longer lines end before one. */
  boolean isSpaced() {
    return spaced;
  }

  private boolean findSpaced() {
    int last = 0;
    int ended = 0;
    for (int i = 0; i < size(); i++) {
      if (lengths[i] >= TELLING && ".!?”\"»".indexOf(lines.get(i).charAt(lengths[i] - 1)) >= 0) {
        last++;
        ended += i + 1 == size() || isBlank(i + 1) ? 1 : 0;
      }
    }
    return last > 0 && ended * 2 > last;
  }

  /** Whether a line begins a field in which a mail or a feed was sent. */
  boolean isField(int i) {
    return envelopes.isField(i);
  }

  /** Whether line {@code i} goes on in the next one only because the page was not wider. */
  boolean isForced(int i) {
    if (envelopes.has(i + 1)) {
      return !envelopes.isField(i + 1);
    }
    if (width == 0 || i + 1 >= lines.size() || isBlank(i + 1)) {
      return false;
    }
    String next = lines.get(i + 1).strip();
    int word = next.indexOf(' ');
    int length = lengths[i];
    String line = withoutEnd(i);
    return length <= width
        && (length + 1 + (word < 0 ? next.length() : word) > narrow
            || goesOn(line, next)
            || isWithin(i, line, next));
  }

  /** A short line in the middle of a sentence, which goes on before and behind it. */
  private boolean isWithin(int i, String line, String next) {
    String before = i == 0 ? "" : withoutEnd(i - 1);
    return before.length() >= TELLING
        && isOpen(before)
        && isOpen(line)
        && Character.isLowerCase(line.charAt(0))
        && Character.isLowerCase(next.charAt(0));
  }

  /**
   * A sentence that was broken a word or two before the edge, as people do who wrap by hand: it
   * goes on with a small letter, or the line stands at the margin and is nearly as wide as others.
   */
  private boolean goesOn(String line, String next) {
    if (line.length() < TELLING || !isOpen(line) || line.length() * 3 < width * 2) {
      return false;
    }
    return Character.isLowerCase(next.charAt(0))
        || (spaced
            && line.length() * 5 >= width * 4
            && !Character.isWhitespace(line.charAt(0))
            && !Capitals.areAll(line));
  }

  /** Whether a sentence may go on behind a line, which is not empty. */
  private static boolean isOpen(String line) {
    return Character.isLetterOrDigit(line.charAt(line.length() - 1)) || line.endsWith(",");
  }

  /**
   * The longest of the lines that go on with a small letter, which were broken for sure: a longer
   * line or two, an address or an imprint, do not show the width.
   */
  private int narrowest() {
    int longest = 0;
    int broken = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lengths[i] >= TELLING && lengths[i] <= width && isSmall(i + 1)) {
        longest = Math.max(longest, lengths[i]);
        broken++;
      }
    }
    return broken >= 3 ? longest : width;
  }

  /**
   * The width of a short page that wraps though a few lines of it do not, as the foot of a mail:
   * that of sentences which go on with a small letter, where most of them end near it.
   */
  private int widthOfBreaks() {
    int[] counts = new int[WIDEST + 1];
    int longest = 0;
    int broken = 0;
    int wider = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int length = lengths[i];
      wider += length > WIDEST ? 1 : 0;
      if (length >= TELLING && length <= WIDEST && isOpen(withoutEnd(i)) && isSmall(i + 1)) {
        counts[length]++;
        longest = Math.max(longest, length);
        broken++;
      }
    }
    int near = 0;
    for (int i = Math.max(TELLING, longest - CROWD); i <= longest; i++) {
      near += counts[i];
    }
    return broken >= 3 && wider <= broken && near * 2 >= broken ? widest(longest) : 0;
  }

  /**
   * The longest line that stands in the middle of a sentence and is not much longer than those that
   * were broken for sure: a capital may begin the next one.
   */
  private int widest(int broken) {
    int widest = broken;
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean near = lengths[i] > widest && lengths[i] <= Math.min(WIDEST, broken + BEYOND);
      if (near && !isBlank(i + 1) && endsSmall(lines.get(i), lengths[i])) {
        widest = lengths[i];
      }
    }
    return widest;
  }

  /** Whether the last word of a line begins and ends with a small letter, as no name does. */
  private static boolean endsSmall(String line, int length) {
    int start = line.lastIndexOf(' ', length - 1) + 1;
    return Character.isLowerCase(line.charAt(start))
        && Character.isLowerCase(line.charAt(length - 1));
  }

  /** Whether a line begins with a small letter. */
  private boolean isSmall(int i) {
    String line = lines.get(i);
    int at = 0;
    while (at < lengths[i] && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at < lengths[i] && Character.isLowerCase(line.charAt(at));
  }

  /** The width at which the page wraps; 0 where it does not. */
  private static int widthOf(int[] lengths) {
    int[] counts = new int[WIDEST + 1];
    int telling = 0;
    int wider = 0;
    for (int length : lengths) {
      if (length > WIDEST) {
        wider++;
      } else if (length >= TELLING) {
        counts[length]++;
        telling++;
      }
    }
    if (telling < 3 || wider * 10 > telling) {
      return 0;
    }
    int above = 0;
    int width = WIDEST;
    // The longest lines but a fiftieth, which a long word or address may have pushed out.
    while (width > TELLING && (above += counts[width]) * 50 <= telling) {
      width--;
    }
    // Wrapped lines crowd at the width; lines that end where the sense does are spread.
    int near = 0;
    for (int i = Math.max(TELLING, width - CROWD); i <= WIDEST; i++) {
      near += counts[i];
    }
    return near * 2 >= telling ? width : 0;
  }
}
