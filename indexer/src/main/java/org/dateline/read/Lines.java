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

  private final List<TextLine> lines;

  private final int width;
  private final int narrow;
  private final boolean spaced;
  private final Envelopes envelopes;

  Lines(List<TextLine> lines) {
    this.lines = lines;
    int crowd = widthOfMost();
    width = crowd > 0 ? crowd : widthOfBreaks();
    narrow = width == 0 ? 0 : Math.min(width, narrowest());
    spaced = findSpaced();
    envelopes = new Envelopes(lines);
  }

  static Lines of(String text) {
    List<TextLine> lines = new ArrayList<>(text.length() / AVERAGE + 1);
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(new TextLine(text.substring(start, end)));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(new TextLine(text.substring(start)));
    }
    return new Lines(lines);
  }

  int size() {
    return lines.size();
  }

  TextLine get(int i) {
    return lines.get(i);
  }

  /** The lines from one up to another, with the breaks between them. */
  String together(int from, int to) {
    StringBuilder whole = new StringBuilder(lines.get(from).text());
    for (int i = from + 1; i < to; i++) {
      whole.append('\n').append(lines.get(i).text());
    }
    return whole.toString();
  }

  boolean isBlank(int i) {
    return lines.get(i).isBlank();
  }

  /** Whether blank lines part the paragraphs: most of the longer lines end before one. */
  boolean isSpaced() {
    return spaced;
  }

  private boolean findSpaced() {
    int last = 0;
    int ended = 0;
    for (int i = 0; i < size(); i++) {
      TextLine line = lines.get(i);
      int length = line.length();
      if (length >= TELLING && ".!?”\"»".indexOf(line.text().charAt(length - 1)) >= 0) {
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
    String next = lines.get(i + 1).text().strip();
    int word = next.indexOf(' ');
    TextLine line = lines.get(i);
    int length = line.length();
    return length <= width
        && (length + 1 + (word < 0 ? next.length() : word) > narrow
            || goesOn(line, next)
            || isWithin(i, line, next));
  }

  /** A short line in the middle of a sentence, which goes on before and behind it. */
  private boolean isWithin(int i, TextLine line, String next) {
    return i > 0
        && lines.get(i - 1).length() >= TELLING
        && lines.get(i - 1).isOpen()
        && line.isOpen()
        && Character.isLowerCase(line.text().charAt(0))
        && Character.isLowerCase(next.charAt(0));
  }

  /**
   * A sentence that was broken a word or two before the edge, as people do who wrap by hand: it
   * goes on with a small letter, or the line stands at the margin and is nearly as wide as others.
   */
  private boolean goesOn(TextLine line, String next) {
    if (line.length() < TELLING || !line.isOpen() || line.length() * 3 < width * 2) {
      return false;
    }
    return Character.isLowerCase(next.charAt(0))
        || (spaced
            && line.length() * 5 >= width * 4
            && !Character.isWhitespace(line.text().charAt(0))
            && !Capitals.areAll(line.withoutEnd()));
  }

  /**
   * The longest of the lines that go on with a small letter, which were broken for sure: a longer
   * line or two, an address or an imprint, do not show the width.
   */
  private int narrowest() {
    int longest = 0;
    int broken = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int length = lines.get(i).length();
      if (length >= TELLING && length <= width && lines.get(i + 1).isSmall()) {
        longest = Math.max(longest, length);
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
      TextLine line = lines.get(i);
      int length = line.length();
      wider += length > WIDEST ? 1 : 0;
      if (length >= TELLING && length <= WIDEST && line.isOpen() && lines.get(i + 1).isSmall()) {
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
      int length = lines.get(i).length();
      boolean near = length > widest && length <= Math.min(WIDEST, broken + BEYOND);
      if (near && !isBlank(i + 1) && lines.get(i).endsSmall()) {
        widest = length;
      }
    }
    return widest;
  }

  /** The width at which the page wraps; 0 where it does not. */
  private int widthOfMost() {
    int[] counts = new int[WIDEST + 1];
    int telling = 0;
    int wider = 0;
    for (TextLine line : lines) {
      int length = line.length();
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
