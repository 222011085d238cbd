package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.calendar.DateMention;
import org.dateline.calendar.DateScanner;
import org.dateline.clean.Notices.Notice;
import org.dateline.text.Characters;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of the words of a block wherever it stands: how many they are, how they end,
 * what the tables know of them. The label of a menu stands on thousands of pages and is looked at
 * once ({@link Looks}); so nothing here may depend on the page.
 *
 * <p>What is found only when asked for is kept in single fields of immutable values: two threads
 * that ask at once find the same.
 */
final class Wording {

  /** What a table has said; empty where it knows nothing. */
  private record Said(Optional<Sense> sense) {}

  /** What was noticed; empty where nothing was. */
  private record Noticed(Optional<Notice> notice) {}

  /** Furniture is short: no phrase is looked for behind this many characters. */
  private static final int HEAD = 160;

  private final String plain;
  private final Measures measures;
  private int label = -1;

  /**
   * A bit for each trait that was asked for; in the upper half one for each that was found. One
   * number, so that another thread sees both or neither.
   */
  private int traits;

  private @Nullable String folded;
  private @Nullable List<DateMention> dates;
  private @Nullable List<Sense> senses;
  private @Nullable Said line;
  private @Nullable List<Beginnings.Phrase<Sense>> beginnings;
  private @Nullable Noticed notice;

  Wording(String plain) {
    this.plain = plain;
    this.measures = new Measures(plain);
  }

  String plain() {
    return plain;
  }

  int words() {
    return measures.words();
  }

  int letters() {
    return measures.letters();
  }

  int digits() {
    return measures.digits();
  }

  int capitals() {
    return measures.capitals();
  }

  int marks() {
    return measures.marks();
  }

  boolean ends() {
    return measures.ends();
  }

  char last() {
    return measures.last();
  }

  long hash() {
    return measures.hash();
  }

  boolean isUnspaced() {
    return measures.isUnspaced();
  }

  /** As {@link Sightings#hash}. */
  long sighting() {
    return measures.sighting();
  }

  int bars() {
    return measures.bars();
  }

  boolean isSigned() {
    return measures.isSigned();
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
      label = LabelWords.length(folded());
    }
    return label;
  }

  /** The dates in it, in order; none is looked for where there is no digit. */
  List<DateMention> dates() {
    List<DateMention> known = dates;
    if (known == null) {
      known = digits() == 0 ? List.of() : List.copyOf(DateScanner.scan(plain));
      dates = known;
    }
    return known;
  }

  /** What it says as a whole; see {@link Lexicon}. */
  Optional<Sense> line() {
    Said known = line;
    if (known == null) {
      known = new Said(Lexicon.line(this));
      line = known;
    }
    return known.sense();
  }

  /** All that it may say as a whole, letter for letter. */
  List<Sense> senses() {
    List<Sense> known = senses;
    if (known == null) {
      known = Lexicon.senses(folded());
      senses = known;
    }
    return known;
  }

  /** What it begins with; see {@link Lexicon}. */
  Optional<Sense> start() {
    List<Beginnings.Phrase<Sense>> known = beginnings();
    return known.isEmpty() ? Optional.empty() : Optional.of(known.getFirst().says());
  }

  /** All phrases that it begins with; see {@link Lexicon}. */
  List<Beginnings.Phrase<Sense>> beginnings() {
    List<Beginnings.Phrase<Sense>> known = beginnings;
    if (known == null) {
      known = Lexicon.beginnings(folded());
      beginnings = known;
    }
    return known;
  }

  /** Whether it has a trait; what that takes is done once. */
  boolean is(Trait trait) {
    int asked = trait.bit();
    int had = asked << Short.SIZE;
    if ((traits & asked) == 0) {
      boolean fits = trait.fits(this);
      traits |= asked | (fits ? had : 0);
      return fits;
    }
    return (traits & had) != 0;
  }

  /** Whether it has a quotation in it: what somebody says is no word of the site's own. */
  boolean quotes() {
    return plain.indexOf('“') >= 0 || plain.indexOf('"') >= 0 || plain.indexOf('«') >= 0;
  }

  /** Whether the site speaks to its readers of itself; see {@link Notices}. */
  Optional<Notice> notice() {
    Noticed known = notice;
    if (known == null) {
      known = new Noticed(Notices.of(this));
      notice = known;
    }
    return known.notice();
  }

  /** The words of a text, whose apostrophes and hyphens belong to them. */
  static List<String> split(String plain) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      boolean part = c == '\'' || c == '’' || c == '-' || Character.isLetter(c) || isMark(c);
      if (part && start < 0) {
        start = i;
      } else if (!part && start >= 0) {
        words.add(plain.substring(start, i));
        start = -1;
      }
      i += Character.charCount(c);
    }
    if (start >= 0) {
      words.add(plain.substring(start));
    }
    return words;
  }

  private static boolean isMark(int c) {
    if (c < 0x80) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  static String fold(String plain) {
    String head = plain.length() > HEAD ? plain.substring(0, HEAD) : plain;
    String lower =
        Characters.isAscii(head) ? head.toLowerCase(java.util.Locale.ROOT) : Folding.letters(head);
    int start = 0;
    int end = lower.length();
    while (start < end && isBefore(lower.charAt(start))) {
      start++;
    }
    while (end > start && isBehind(lower.charAt(end - 1))) {
      end--;
    }
    return lower.substring(start, end);
  }

  private static boolean isBefore(char c) {
    return switch (c) {
      case '-', '*', '•', '·', '>', '|', ':', '›', '»', '←', '→', '<', '«', '↑', '▲', '▼', ' ' ->
          true;
      default -> false;
    };
  }

  private static boolean isBehind(char c) {
    return switch (c) {
      case ':', '.', '…', '|', '>', '›', '»', '→', '←', '▼', '▲', ' ' -> true;
      default -> false;
    };
  }
}
