package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.calendar.DateMention;
import org.dateline.read.Block;
import org.dateline.read.Container;
import org.dateline.read.EnvelopeField;
import org.dateline.read.EnvelopeField.Medium;
import org.dateline.read.Plain;
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

  /** Words of a line with a date and a headline. */
  private static final int DATED = 10;

  /** Characters of a row of a table in plain text. */
  private static final int ROW = 160;

  private final Block block;
  private final Wording wording;

  // What is asked again and again of each block of each page.
  private final int words;
  private final boolean empty;
  private final boolean link;
  private final boolean menuLine;
  private final boolean prose;
  private final boolean row;

  // What is found when it is asked for.
  private @Nullable List<EnvelopeField> fields;
  private @Nullable Standing standing;

  Look(Block block, String plain) {
    this(block, new Wording(plain));
  }

  Look(Block block, Wording wording) {
    this.block = block;
    this.wording = wording;
    this.words = wording.words();
    this.empty = wording.letters() + wording.digits() == 0;
    this.link = block.setting().linked() > (words > 20 ? 0.85 : 0.6);
    this.menuLine = findMenuLine();
    this.prose = !menuLine && !link && isSentence();
    this.row = block.kind() == Block.Kind.TABLE_ROW || gaps() >= 2;
  }

  /** What can be said of its words, wherever they stand. */
  Wording wording() {
    return wording;
  }

  Block block() {
    return block;
  }

  /**
   * The lines of its block, each by itself, without the marks of the format: {@code Place: X} of
   * {@code **Place:** X}.
   */
  List<Look> rows() {
    List<Look> rows = new ArrayList<>();
    String text = block.text();
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      String line = Plain.of(text, from, end, block.marks());
      if (!line.isEmpty()) {
        rows.add(new Look(block, line));
      }
      from = end + 1;
    }
    return rows;
  }

  /** The words that are left once marks and cuts are out. */
  String plain() {
    return wording.plain();
  }

  int words() {
    return words;
  }

  int letters() {
    return wording.letters();
  }

  int digits() {
    return wording.digits();
  }

  /** Words that begin with a capital. */
  int capitals() {
    return wording.capitals();
  }

  /** Commas, brackets, semicolons and the like within it: menus have none. */
  int marks() {
    return wording.marks();
  }

  /** Whether it ends as a sentence does. */
  boolean ends() {
    return wording.ends();
  }

  /** The last character that is no space, quotation mark or bracket; NUL where there is none. */
  char last() {
    return wording.last();
  }

  boolean isEmpty() {
    return empty;
  }

  boolean isItem() {
    return block.kind() == Block.Kind.LIST_ITEM;
  }

  /** A row of a table: by its format, or by the gaps between its columns in plain text. */
  boolean isRow() {
    return row;
  }

  /** Gaps of two spaces or a tab between words; counted in lines that a table may have. */
  private int gaps() {
    String text = block.text();
    if (words() > LONG || text.length() > ROW || block.kind() != Block.Kind.PARAGRAPH) {
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

  /** A heading of the first level, as titles are set. */
  boolean isMainHeading() {
    return isHeading() && block.setting().level() == 1;
  }

  /**
   * Whether it is a link rather than a text with a link in it. A long item that a digest links to
   * its source is a text nearly up to the last word.
   */
  boolean isLink() {
    return link;
  }

  /**
   * Whether labels stand beside each other with bars, dots or arrows between, or below each other
   * in one block: {@code Home | News | Contact}.
   */
  boolean isMenuLine() {
    return menuLine;
  }

  private boolean findMenuLine() {
    if (ends() && words() < LONG) {
      return false;
    }
    int bars = wording.bars();
    if (bars > 0 && words() <= SEGMENT * (bars + 1)) {
      // "Council meets in Osh | 4 May 2009" is a title with its date
      boolean stamped = bars == 1 && words() > SEGMENT && GluedHeader.stamp(wording) > 0;
      return !stamped;
    }
    if (block.setting().container() == Container.PAGE) {
      return false; // lines of a text are wrapped, those of an HTML block are meant
    }
    int lines = 0;
    int dated = 0;
    for (int i = block.text().indexOf('\n'); i >= 0; i = block.text().indexOf('\n', i + 1)) {
      lines++;
      boolean begins = i + 1 < block.text().length() && isDigit(block.text().charAt(i + 1));
      dated += begins || endsInDate(block.text(), i) ? 1 : 0;
    }
    if (dated > 1 && words() <= DATED * (lines + 1)) {
      return true; // announcements with their dates
    }
    return lines >= COLUMN
        && words() <= COLUMN_WORDS * (lines + 1)
        && digits() == 0
        && marks() == 0;
  }

  /** {@code Concert for two spoons (7 May 2019)}: the line before a break. */
  private static boolean endsInDate(String text, int end) {
    return end > 4
        && text.charAt(end - 1) == ')'
        && isDigit(text.charAt(end - 2))
        && isDigit(text.charAt(end - 3))
        && text.lastIndexOf('(', end) > text.lastIndexOf('\n', end - 1);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Sentences, as a text of its own has them and a menu has not. */
  boolean isProse() {
    return prose;
  }

  private boolean isSentence() {
    return (ends() && words >= SENTENCE)
        || (words >= LONG && (!wording.isUnspaced() || words >= 2 * LONG))
        || (last() == ':' && words >= LEAD_IN);
  }

  /** A line of few words without the end of a sentence: a label, a heading, a name. */
  boolean isShort() {
    return !ends() && words() < LONG && last() != ',' && last() != ';' && last() != ':';
  }

  /** Its first characters in lower case, without diacritics, marks and colon at the ends. */
  String folded() {
    return wording.folded();
  }

  /**
   * How often the site has it.
   *
   * @param hash what the templates count it by
   * @param before the same of the block above it; 0 where there is none
   */
  Standing standing(Templates templates, long hash, long before) {
    Standing known = standing;
    if (known == null || known.before() != before) {
      known = Standing.of(templates, hash, before);
      standing = known;
    }
    return known;
  }

  /** The field of a mail's or a feed's envelope that it is. */
  Optional<EnvelopeField> field(Medium medium) {
    List<EnvelopeField> known = fields;
    if (known == null) {
      known = EnvelopeField.of(block.text());
      fields = known;
    }
    for (EnvelopeField field : known) {
      if (field.medium() == medium) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** A number that blocks of the same letters and digits share, whatever stands between these. */
  long hash() {
    return wording.hash();
  }

  /** The dates in it, in order. */
  List<DateMention> dates() {
    return wording.dates();
  }

  /** What it says as a whole; see {@link Lexicon}. */
  Optional<Sense> line() {
    return wording.line();
  }

  /** What it begins with; see {@link Lexicon}. */
  Optional<Sense> start() {
    return wording.start();
  }
}
